import "server-only";
import { audited, type Actor, type Trace } from "@/lib/db/audited";
import type { Tx } from "@/lib/db/client";
import { fromDbDate, toDbDate } from "@/lib/db/dates";
import type { Prisma } from "@/lib/db/generated/client";
import { addDays, type IsoDate } from "@/lib/domain/calendar";
import { ok, refuse } from "@/lib/domain/outcome";
import { queueDispatch } from "@/lib/features/dispatches/mutations";
import { profileOnDay } from "@/lib/features/municipality/queries";
import { reminderLetter } from "./labels";
import { isReminderDue, reminderKey } from "./rules";

const findingSelect = {
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
} satisfies Prisma.FindingSelect;

/**
 * Reminds each provider of what is soon to be remedied: one mail per case and last day. Run any number of times on one
 * day, it writes each reminder once.
 */
export const remindOfRemedies = ({ actor, today }: Readonly<{ actor: Actor; today: IsoDate }>) =>
  audited<number, "nothingDue">(actor, async (tx, trace) => {
    const perCase = Map.groupBy(await findDue(tx, today), (one) => reminderKey(one.followUp.id, one.dueOn));
    const sent = await tx.dispatch.findMany({ where: { key: { in: [...perCase.keys()] } }, select: { key: true } });
    const signature = await signatureOn(tx, today);
    let written = 0;
    for (const [key, findings] of perCase) {
      if (sent.some((one) => one.key === key)) continue;
      if (await remind(tx, trace, { key, findings, signature })) written += 1;
    }
    return written === 0 ? refuse("nothingDue") : ok(written);
  });

type Due = Awaited<ReturnType<typeof findDue>>[number];

async function findDue(tx: Tx, today: IsoDate) {
  const findings = await tx.finding.findMany({
    where: { status: "AWAITING_REMEDY", remedyDueOn: { gte: toDbDate(today), lte: toDbDate(addDays(today, 31)) } },
    orderBy: [{ followUpId: "asc" }, { number: "asc" }],
    select: findingSelect,
  });
  return findings.flatMap(({ remedyDueOn, ...finding }) => {
    const dueOn = fromDbDate(remedyDueOn);
    return dueOn !== null && isReminderDue(dueOn, today) ? [{ ...finding, dueOn }] : [];
  });
}

async function signatureOn(tx: Tx, today: IsoDate): Promise<string> {
  const { terms } = await profileOnDay(tx, today); // the unit's name of today, whenever the case began
  const { municipalityName } = await tx.installation.findUniqueOrThrow({ where: { id: 1 } });
  return `${terms.followUpUnit}, ${municipalityName}`;
}

type Reminder = Readonly<{ key: string; findings: readonly Due[]; signature: string }>;

/** False where the receiver has no address: the case page tells of that. */
async function remind(tx: Tx, trace: Trace, { key, findings, signature }: Reminder): Promise<boolean> {
  const [first] = findings;
  if (!first) return false;
  const { unit } = first.followUp.activity;
  const address = unit.managerEmail ?? unit.provider.email;
  if (!address) return false;
  const letter = reminderLetter({
    unitName: unit.name,
    diaryNumber: first.followUp.diaryNumber ?? "",
    dueOn: first.dueOn,
    findings: findings.map((one) => ({ number: one.number, title: one.requirementVersion.title })),
    signature,
  });
  const to = { address, name: unit.managerName ?? unit.name };
  await queueDispatch(tx, trace, { followUpId: first.followUp.id, key, kind: "finding.remind", to, letter });
  return true;
}
