import "server-only";
import type { Trace } from "@/lib/db/audited";
import type { Tx } from "@/lib/db/client";
import { toDbDate } from "@/lib/db/dates";
import type { IsoDate } from "@/lib/domain/calendar";
import type { Weight } from "@/lib/domain/weighing";
import { stepFinding } from "../rules";

/** Where the assessment stands: its case and the words it was judged against. */
type Place = Readonly<{
  followUp: Readonly<{ id: string; activityId: string }>;
  requirementVersion: Readonly<{ id: string; requirementId: string }>;
}>;
type Weighed = Weight & Readonly<{ findingText: string; acute: boolean }>;
type Sync = Readonly<{ assessmentId: string; isFinding: boolean; place: Place; weighed: Weighed; today: IsoDate }>;

/** The judgement was changed before the report: the candidate falls, and its motive is kept (domain.md 4.4). */
const CHANGED = "Bedömningen ändrades innan rapporten fastställdes.";

/**
 * Keeps the candidate finding of an assessment in step with its result (ORB-39, ORB-41): raised when the result is a
 * finding, dismissed when it no longer is. It is confirmed by the final report, never here. The caller holds the case's
 * row: two officers may raise findings at the same moment, and each takes the next number.
 */
export async function syncFinding(tx: Tx, trace: Trace, given: Sync): Promise<void> {
  const { assessmentId, isFinding, weighed } = given;
  const found = await tx.finding.findUnique({ where: { assessmentId }, select: { id: true, status: true } });
  if (!found) {
    if (isFinding) await raise(tx, trace, given);
    return;
  }
  const event = isFinding ? (found.status === "DISMISSED" ? "raiseAgain" : null) : "dismiss";
  const next = event === null ? null : stepFinding(found.status, event);
  if (next !== null && !next.ok) return; // already dismissed
  const status = next?.value ?? found.status;
  const ended = status === "DISMISSED" ? { settledOn: toDbDate(given.today), settledReason: CHANGED } : NOT_SETTLED;
  const after = isFinding ? { ...weightOf(weighed), status, ...ended } : { status, ...ended };
  await tx.finding.update({ where: { id: found.id }, data: { ...after, version: { increment: 1 } } });
  record(trace, given, found.id, { status: found.status }, after);
}

const NOT_SETTLED = { settledOn: null, settledReason: null };

async function raise(tx: Tx, trace: Trace, given: Sync): Promise<void> {
  const { assessmentId, place, weighed } = given;
  const followUpId = place.followUp.id;
  const last = await tx.finding.aggregate({ where: { followUpId }, _max: { number: true } });
  const data = {
    ...weightOf(weighed),
    followUpId,
    assessmentId,
    requirementVersionId: place.requirementVersion.id,
    number: (last._max.number ?? 0) + 1,
    status: "CANDIDATE" as const,
    repeatOfId: await earlierFinding(tx, place),
  };
  const made = await tx.finding.create({ data, select: { id: true } });
  record(trace, given, made.id, null, data);
}

/** The latest confirmed finding of the same requirement, in any wording, at the same activity. */
async function earlierFinding(tx: Tx, { followUp, requirementVersion }: Place): Promise<string | null> {
  const earlier = await tx.finding.findFirst({
    where: {
      requirementVersion: { requirementId: requirementVersion.requirementId },
      followUp: { activityId: followUp.activityId, id: { not: followUp.id } },
      confirmedOn: { not: null },
    },
    orderBy: [{ confirmedOn: "desc" }, { id: "desc" }],
    select: { id: true },
  });
  return earlier?.id ?? null;
}

const weightOf = (weighed: Weighed) => ({
  description: weighed.findingText,
  frequency: weighed.frequency,
  consequenceIndividual: weighed.consequenceIndividual,
  consequenceMunicipality: weighed.consequenceMunicipality,
  consequenceProvider: weighed.consequenceProvider,
  acute: weighed.acute,
});

function record(trace: Trace, { place }: Sync, entityId: string, before: object | null, after: object): void {
  const action = before === null ? "finding.raise" : "finding.sync";
  trace.record({ action, entity: "Finding", entityId, caseId: place.followUp.id, before, after });
}
