import "server-only";
import type { Trace } from "@/lib/db/audited";
import type { Tx } from "@/lib/db/client";
import { toDbDate } from "@/lib/db/dates";
import type { IsoDate } from "@/lib/domain/calendar";
import type { GroundRow } from "@/lib/features/assessments/ground/queries";
import type { Assessment } from "@/lib/features/assessments/rules";
import { stepFinding } from "../rules";

type Sync = Readonly<{ assessmentId: string; row: GroundRow; state: Assessment; today: IsoDate }>;

/** The judgement was changed before the report: the candidate falls, and its motive is kept (domain.md 4.4). */
const CHANGED = "Bedömningen ändrades innan rapporten fastställdes.";

/**
 * Keeps the candidate finding of an assessment in step with its result (ORB-39, ORB-41): raised when the result is a
 * finding, dismissed when it no longer is. It is confirmed by the final report, never here. The caller holds the case's
 * row: two officers may raise findings at the same moment, and each takes the next number.
 */
export async function syncFinding(tx: Tx, trace: Trace, given: Sync): Promise<void> {
  const { assessmentId, state } = given;
  const found = await tx.finding.findUnique({ where: { assessmentId }, select: { id: true, status: true } });
  const isFinding = state.result === "FINDING";
  if (!found) {
    if (isFinding) await raise(tx, trace, given);
    return;
  }
  const event = isFinding ? (found.status === "DISMISSED" ? "raiseAgain" : null) : "dismiss";
  const next = event === null ? null : stepFinding(found.status, event);
  if (next !== null && !next.ok) return; // already dismissed
  const status = next?.value ?? found.status;
  const ended = status === "DISMISSED" ? { settledOn: toDbDate(given.today), settledReason: CHANGED } : NOT_SETTLED;
  const after = isFinding ? { ...weightOf(state), status, ...ended } : { status, ...ended };
  await tx.finding.update({ where: { id: found.id }, data: { ...after, version: { increment: 1 } } });
  record(trace, given, found.id, { status: found.status }, after);
}

const NOT_SETTLED = { settledOn: null, settledReason: null };

async function raise(tx: Tx, trace: Trace, given: Sync): Promise<void> {
  const { assessmentId, row, state } = given;
  const followUpId = row.followUp.id;
  const last = await tx.finding.aggregate({ where: { followUpId }, _max: { number: true } });
  const data = {
    ...weightOf(state),
    followUpId,
    assessmentId,
    requirementVersionId: row.requirementVersion.id,
    number: (last._max.number ?? 0) + 1,
    status: "CANDIDATE" as const,
    repeatOfId: await earlierFinding(tx, row),
  };
  const made = await tx.finding.create({ data, select: { id: true } });
  record(trace, given, made.id, null, data);
}

/** The latest confirmed finding of the same requirement, in any wording, at the same activity. */
async function earlierFinding(tx: Tx, row: GroundRow): Promise<string | null> {
  const earlier = await tx.finding.findFirst({
    where: {
      requirementVersion: { requirementId: row.requirementVersion.requirementId },
      followUp: { activityId: row.followUp.activityId, id: { not: row.followUp.id } },
      confirmedOn: { not: null },
    },
    orderBy: [{ confirmedOn: "desc" }, { id: "desc" }],
    select: { id: true },
  });
  return earlier?.id ?? null;
}

const weightOf = (state: Assessment) => ({
  description: state.findingText,
  frequency: state.frequency,
  consequenceIndividual: state.consequenceIndividual,
  consequenceMunicipality: state.consequenceMunicipality,
  consequenceProvider: state.consequenceProvider,
  acute: state.acute,
});

function record(trace: Trace, { row }: Sync, entityId: string, before: object | null, after: object): void {
  const action = before === null ? "finding.raise" : "finding.sync";
  trace.record({ action, entity: "Finding", entityId, caseId: row.followUp.id, before, after });
}
