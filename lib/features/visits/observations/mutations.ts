import "server-only";
import type { Trace } from "@/lib/db/audited";
import type { Tx } from "@/lib/db/client";
import { fromDbDate } from "@/lib/db/dates";
import { ok, type Outcome } from "@/lib/domain/outcome";
import { restingOn } from "@/lib/features/evidence/ground/queries";
import { createEvidence } from "@/lib/features/evidence/mutations";
import { checkResting } from "@/lib/features/evidence/rules";
import { observationTitle } from "../labels";
import { observationText } from "./rules";

type Sync = Readonly<{ visitId: string; now: Date; requirementId?: string }>;
type Synced = Outcome<null, "resultRestsOnIt">;

/**
 * Keeps the observations of a visit that has taken place in step with its notes: one piece of evidence for each
 * requirement with notes, reviewed by whoever wrote last. The visit row is held by the caller.
 */
export async function syncObservations(tx: Tx, trace: Trace, { visitId, now, requirementId }: Sync): Promise<Synced> {
  const visit = await tx.siteVisit.findUniqueOrThrow({ where: { id: visitId }, select: visitSelect });
  const { carriedOutOn, mode, followUpId } = visit;
  if (visit.status !== "CARRIED_OUT" || carriedOutOn === null) return ok(null);
  const about = visit.notes.filter(
    (note) => requirementId === undefined || note.followUpRequirementId === requirementId,
  );
  const byRequirement = Map.groupBy(about, (note) => note.followUpRequirementId);
  for (const [id, notes] of byRequirement) {
    if (id === null) continue; // a general note stays with the visit
    const written = notes.filter((note) => note.text.trim() !== "");
    const last = written.toSorted((a, b) => a.writtenAt.getTime() - b.writtenAt.getTime()).at(-1);
    if (!last) {
      const gone = await withdrawObservations(tx, trace, { visitId, now, requirementId: id });
      if (!gone.ok) return gone;
      continue;
    }
    const authors = [...new Set(written.map((note) => note.author.name))];
    const data = {
      type: "OBSERVATION" as const,
      title: observationTitle(mode, fromDbDate(carriedOutOn)),
      note: observationText(written.map(({ text, author }) => ({ text, author: author.name }))),
      source: authors.join(", "),
      receivedOn: carriedOutOn,
    };
    await keep(tx, trace, { followUpId, visitId, requirementId: id, authorId: last.authorId, now, data });
  }
  return ok(null);
}

const visitSelect = {
  status: true,
  mode: true,
  carriedOutOn: true,
  followUpId: true,
  notes: {
    orderBy: [{ createdAt: "asc" as const }, { id: "asc" as const }],
    select: {
      text: true,
      writtenAt: true,
      followUpRequirementId: true,
      authorId: true,
      author: { select: { name: true } },
    },
  },
};

type Keep = Readonly<{
  followUpId: string;
  visitId: string;
  requirementId: string;
  authorId: string;
  now: Date;
  data: Readonly<{ type: "OBSERVATION"; title: string; note: string; source: string; receivedOn: Date }>;
}>;

async function keep(tx: Tx, trace: Trace, given: Keep): Promise<void> {
  const { followUpId, visitId, requirementId, authorId, now, data } = given;
  const visitRequirementId = requirementId;
  const where = { visitId_visitRequirementId: { visitId, visitRequirementId } };
  const before = await tx.evidence.findUnique({ where });
  const reviewed = { reviewedById: authorId, reviewedAt: now };
  if (!before) {
    const row = { ...data, ...reviewed, followUpId, visitId, visitRequirementId };
    await createEvidence(tx, trace, { data: row, followUpRequirementIds: [requirementId] });
    return;
  }
  const same = before.note === data.note && before.title === data.title && before.removedAt === null;
  if (same) return;
  const after = { ...data, ...reviewed, removedAt: null, removeReason: null };
  await tx.evidence.update({ where, data: { ...after, version: { increment: 1 } } });
  const entry = { entity: "Evidence", entityId: before.id, caseId: followUpId };
  trace.record({ ...entry, action: "evidence.followVisit", before, after });
}

const NO_LONGER = "Anteckningen togs bort, eller besöket markerades inte längre som genomfört.";

/** Takes observations of a visit out of the case's material, unless a result would be left without evidence (ORB-22). */
export async function withdrawObservations(
  tx: Tx,
  trace: Trace,
  { visitId, now, requirementId }: Sync,
): Promise<Synced> {
  const rows = await tx.evidence.findMany({
    where: { visitId, removedAt: null, ...(requirementId !== undefined && { visitRequirementId: requirementId }) },
    select: { id: true, followUpId: true, note: true },
  });
  const spared = checkResting(
    await restingOn(
      tx,
      rows.map(({ id }) => id),
    ),
  );
  if (!spared.ok) return spared;
  for (const { id, followUpId, note } of rows) {
    const after = { removedAt: now, removeReason: NO_LONGER };
    await tx.evidence.update({ where: { id }, data: { ...after, version: { increment: 1 } } });
    const entry = { entity: "Evidence", entityId: id, caseId: followUpId };
    trace.record({ ...entry, action: "evidence.withdraw", before: { note }, after });
  }
  return ok(null);
}
