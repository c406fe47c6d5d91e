import "server-only";
import { audited, type Actor } from "@/lib/db/audited";
import { fromDbDate, toDbDate } from "@/lib/db/dates";
import { addDays, type IsoDate } from "@/lib/domain/calendar";
import { ok, refuse } from "@/lib/domain/outcome";
import { queueDispatch } from "@/lib/features/dispatches/mutations";
import { profileOnDay } from "@/lib/features/municipality/queries";
import { reminderLetter } from "./labels";
import { isReminderDue, reminderKey } from "./rules";

/**
 * Reminds each provider of what is soon to be remedied: one mail per case and last day. Run any number of times on one
 * day, it writes each reminder once.
 */
export const remindOfRemedies = ({ actor, today }: Readonly<{ actor: Actor; today: IsoDate }>) =>
  audited<number, "nothingDue">(actor, async (tx, trace) => {
    const profile = await profileOnDay(tx, today);
    const installation = await tx.installation.findUniqueOrThrow({ where: { id: 1 } });
    const findings = await tx.finding.findMany({
      where: {
        status: "AWAITING_REMEDY",
        remedyDueOn: { gte: toDbDate(today), lte: toDbDate(addDays(today, 31)) },
      },
      orderBy: [{ followUpId: "asc" }, { number: "asc" }],
      select: {
        number: true,
        remedyDueOn: true,
        requirementVersion: { select: { title: true } },
        followUp: {
          select: {
            id: true,
            diaryNumber: true,
            activity: { select: { unit: { include: { provider: { select: { email: true } } } } } },
          },
        },
      },
    });
    const due = findings.flatMap(({ remedyDueOn, ...finding }) => {
      const dueOn = fromDbDate(remedyDueOn);
      return dueOn !== null && isReminderDue(dueOn, today) ? [{ ...finding, dueOn }] : [];
    });
    const perCase = Map.groupBy(due, (one) => reminderKey(one.followUp.id, one.dueOn));
    const sent = await tx.dispatch.findMany({ where: { key: { in: [...perCase.keys()] } }, select: { key: true } });
    let written = 0;
    for (const [key, group] of perCase) {
      const [first] = group;
      if (!first || sent.some((one) => one.key === key)) continue;
      const { unit } = first.followUp.activity;
      const address = unit.managerEmail ?? unit.provider.email;
      if (!address) continue; // the case page tells that the receiver lacks an address
      const letter = reminderLetter({
        unitName: unit.name,
        diaryNumber: first.followUp.diaryNumber ?? "",
        dueOn: first.dueOn,
        findings: group.map((one) => ({ number: one.number, title: one.requirementVersion.title })),
        signature: `${profile.terms.followUpUnit}, ${installation.municipalityName}`,
      });
      const to = { address, name: unit.managerName ?? unit.name };
      await queueDispatch(tx, trace, { followUpId: first.followUp.id, key, kind: "finding.remind", to, letter });
      written += 1;
    }
    return written === 0 ? refuse("nothingDue") : ok(written);
  });
