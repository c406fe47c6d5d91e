import "server-only";
import type { Granted } from "@/lib/auth/permissions";
import { audited } from "@/lib/db/audited";
import type { Tx } from "@/lib/db/client";
import { toDbDate } from "@/lib/db/dates";
import type { IsoDate } from "@/lib/domain/calendar";
import { unlessTaken } from "@/lib/db/unique";
import { diaryNumberKey } from "@/lib/domain/diary-number";
import { ok, refuse, type Outcome } from "@/lib/domain/outcome";
import { profileOnDay } from "@/lib/features/municipality/queries";
import type { Profile } from "@/lib/profiles/schema";
import type { StartingRefusal } from "../labels";
import { expertsPart, startRefusal } from "../rules";
import { listMembersToChoose } from "../team/queries";
import { teamOf, type CompositionRefusal, type Member } from "../team/rules";
import { groundForStart } from "./queries";
import type { StartInput } from "./schema";

type Start = Readonly<{ actor: Granted<"followUp.run">; today: IsoDate }> & StartInput;
type Ground = NonNullable<Awaited<ReturnType<typeof groundForStart>>>;

/**
 * Begins a case: the requirement set is frozen in the versions in force today (ORB-21, ORB-39), together with the
 * agreement's terms and the regime, so that later changes of the register change nothing in it.
 */
export const startFollowUp = (input: Start) =>
  unlessTaken(begin(input), "diaryNumberTaken", { diaryNumber: input.diaryNumber });

const begin = (input: Start) =>
  audited<{ id: string }, StartingRefusal>(input.actor, async (tx, trace) => {
    const { activityId, method, today, diaryNumber, actor } = input;
    // The activity row is the lock: two officers cannot begin the same follow-up at once.
    await tx.$queryRaw`SELECT id FROM "Activity" WHERE id = ${activityId} FOR UPDATE`;
    const ground = await groundForStart(tx, { activityId, method, day: today });
    if (!ground) return refuse("notFound");
    const profile = await profileOnDay(tx, today);
    const refusal = refusalOf(ground, input, profile);
    if (refusal) return refuse(refusal, { diaryNumber: ground.runningDiaryNumber ?? "" });
    const checked = await check(tx, { ground, profile }, input);
    if (!checked.ok) return checked;
    const made = await tx.followUp.create({
      data: {
        method,
        status: "IN_PROGRESS",
        diaryNumber,
        diaryKey: diaryNumberKey(diaryNumber),
        activityId,
        minSiteVisits: profile.methods[method].minSiteVisits,
        regime: ground.regime,
        agreementId: ground.agreement?.id ?? null,
        agreementVersionId: ground.agreement?.versionId ?? null,
        trigger: input.trigger,
        periodFrom: toDbDate(input.periodFrom),
        periodTo: toDbDate(input.periodTo),
        startedOn: toDbDate(today),
        createdById: actor.id,
        members: { create: checked.value },
        requirements: { create: requirementsOf(ground, input) },
      },
      select: { id: true },
    });
    const { actor: _, ...after } = input;
    trace.record({ action: "followUp.start", entity: "FollowUp", entityId: made.id, caseId: made.id, after });
    return ok(made);
  });

const refusalOf = (ground: Ground, { method, choices, trigger }: Start, profile: Profile) =>
  startRefusal(
    {
      method,
      regime: ground.regime,
      hasAgreementInForce: ground.agreement !== null,
      singlePlace: ground.activity.singlePlace,
      runningDiaryNumber: ground.runningDiaryNumber,
      selectedRequirements: choices.filter((one) => one.selected).length,
      reason: trigger ?? "",
    },
    profile,
  );

type Checked = Outcome<Member[], "requirementsChanged" | "diaryNumberTaken" | CompositionRefusal>;

type Judged = Readonly<{ ground: Ground; profile: Profile }>;

/** What only the database knows: the same set as on the screen, a free diary number, people who may take part. */
async function check(tx: Tx, { ground, profile }: Judged, input: Start): Promise<Checked> {
  const asked = new Set(input.choices.map((one) => one.requirementVersionId));
  const same = asked.size === ground.set.length && ground.set.every((one) => asked.has(one.wording.id));
  if (!same) return refuse("requirementsChanged");
  const diaryKey = diaryNumberKey(input.diaryNumber);
  const taken = await tx.followUp.findUnique({ where: { diaryKey }, select: { id: true } });
  if (taken) return refuse("diaryNumberTaken", { diaryNumber: input.diaryNumber });
  const people = await listMembersToChoose(tx, true, input.today);
  return teamOf({ wanted: input, people, experts: expertsPart(ground.activity.area.laws, profile) });
}

function requirementsOf(ground: Ground, { choices }: Start) {
  const byVersion = new Map(choices.map((one) => [one.requirementVersionId, one]));
  return ground.set.map(({ wording }, position) => {
    const choice = byVersion.get(wording.id);
    const selected = choice?.selected ?? true;
    return {
      requirementVersionId: wording.id,
      position,
      selected,
      deselectReason: selected ? null : (choice?.reason.trim() ?? null),
    };
  });
}
