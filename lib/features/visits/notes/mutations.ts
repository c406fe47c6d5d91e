import "server-only";
import type { Granted } from "@/lib/auth/permissions";
import { audited, type Trace } from "@/lib/db/audited";
import type { Tx } from "@/lib/db/client";
import { ok, refuse, type Outcome } from "@/lib/domain/outcome";
import { holdRunningCase, ownsRequirements } from "@/lib/features/evidence/ground/queries";
import { holdCases } from "@/lib/features/follow-ups/holding/queries";
import { followUpScope } from "@/lib/features/follow-ups/scope";
import { syncObservations } from "../observations/mutations";
import { stepVisit } from "../rules";
import type { NoteRefusal } from "./labels";
import { judgeNote } from "./rules";
import type { SaveNoteInput } from "./schema";

type Save = Readonly<{ actor: Granted<"followUp.contribute">; now: Date }> & SaveNoteInput;
export type SavedNote = Readonly<{ version: number; savedAt: Date }>;

/**
 * Saves one note of a visit; MAS and MAR write theirs too (ORB-23). Each author writes notes of their own, so two at once
 * never write in each other's. A note that came before is answered and not written again.
 */
export async function saveNote(given: Save): Promise<Outcome<SavedNote, NoteRefusal>> {
  const saved = await audited<SavedNote, NoteRefusal | "alreadySaved">(given.actor, (tx, trace) =>
    keepNote(tx, trace, given),
  );
  if (saved.ok) return saved;
  if (saved.reason === "alreadySaved") return ok({ version: Number(saved.detail?.version), savedAt: given.now });
  return refuse(saved.reason, saved.detail);
}

async function keepNote(
  tx: Tx,
  trace: Trace,
  { actor, now, id, visitId, followUpRequirementId, text, version, age }: Save,
): Promise<Outcome<SavedNote, NoteRefusal | "alreadySaved">> {
  const visit = await holdVisitOf(tx, actor, visitId);
  if (!visit) return refuse("notFound");
  const stored = await tx.visitNote.findUnique({ where: { id } });
  const own = stored?.authorId === actor.id && stored.visitId === visitId;
  const verdict = judgeNote(stored && { ...stored, own }, { text, version });
  if (!verdict.ok)
    return stored && own ? refuse(verdict.reason, { text: stored.text, version: stored.version }) : verdict;
  if (verdict.value === "alreadySaved") return refuse("alreadySaved", { version: stored?.version ?? version });
  const open = await mayWrite(tx, { actor, visit, followUpRequirementId });
  if (!open.ok) return open;
  const words = { text, writtenAt: new Date(now.getTime() - age * 1_000), version: version + 1 };
  const requirementId = stored ? stored.followUpRequirementId : followUpRequirementId;
  if (stored) await tx.visitNote.update({ where: { id }, data: words });
  else await tx.visitNote.create({ data: { ...words, id, visitId, followUpRequirementId, authorId: actor.id } });
  trace.record({
    action: "visit.note",
    entity: "VisitNote",
    entityId: id,
    caseId: visit.followUpId,
    before: stored && { text: stored.text },
    after: { visitId, followUpRequirementId: requirementId, text },
  });
  const synced = requirementId === null ? ok(null) : await syncObservations(tx, trace, { visitId, now, requirementId });
  return synced.ok ? ok({ version: words.version, savedAt: now }) : synced;
}

type Visit = NonNullable<Awaited<ReturnType<typeof holdVisitOf>>>;

/** The visit row is held: notes of one visit are written one at a time, and never while it is being marked as carried out. */
async function holdVisitOf(tx: Tx, actor: Save["actor"], visitId: string) {
  const where = { id: visitId, followUp: followUpScope(actor) };
  const found = await tx.siteVisit.findFirst({ where, select: { followUpId: true } });
  if (!found) return null;
  await holdCases(tx, { id: found.followUpId });
  await tx.$queryRaw`SELECT id FROM "SiteVisit" WHERE id = ${visitId} FOR UPDATE`;
  return tx.siteVisit.findUniqueOrThrow({ where: { id: visitId }, select: { followUpId: true, status: true } });
}

type Asked = Readonly<{ actor: Save["actor"]; visit: Visit; followUpRequirementId: string | null }>;

async function mayWrite(tx: Tx, asked: Asked): Promise<Outcome<null, NoteRefusal>> {
  const { actor, visit, followUpRequirementId } = asked;
  const held = await holdRunningCase(tx, actor, visit.followUpId);
  if (!held.ok) return held;
  if (!stepVisit(visit.status, "note").ok) return refuse("visitCancelled");
  const ids = followUpRequirementId === null ? [] : [followUpRequirementId];
  return (await ownsRequirements(tx, visit.followUpId, ids)) ? ok(null) : refuse("requirementNotInCase");
}
