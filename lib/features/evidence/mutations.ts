import "server-only";
import type { Granted } from "@/lib/auth/permissions";
import { audited, type Trace } from "@/lib/db/audited";
import type { Tx } from "@/lib/db/client";
import { toDbDate } from "@/lib/db/dates";
import type { Prisma } from "@/lib/db/generated/client";
import type { IsoDate } from "@/lib/domain/calendar";
import { ok, refuse, type Outcome } from "@/lib/domain/outcome";
import { followUpScope } from "@/lib/features/follow-ups/scope";
import { holdRunningCase, ownsRequirements, restingOn } from "./ground/queries";
import type { EvidenceRefusal } from "./labels";
import { checkChange, checkContent, checkResting, type EvidenceChange } from "./rules";
import type { AddEvidenceInput, EditEvidenceInput, ReviewEvidenceInput, WithdrawEvidenceInput } from "./schema";

type By = Readonly<{ actor: Granted<"followUp.contribute">; today: IsoDate; now: Date }>;
type Changed = Readonly<{ id: string; version: number }>;

/** Adds material to a running case, linked to the requirements it speaks of (ORB-22). */
export const addEvidence = ({ actor, today, now, followUpId, followUpRequirementIds, reviewed, ...content }: Add) =>
  audited<{ id: string }, EvidenceRefusal>(actor, async (tx, trace) => {
    const held = await holdRunningCase(tx, actor, followUpId);
    if (!held.ok) return held;
    if (!(await ownsRequirements(tx, followUpId, followUpRequirementIds))) return refuse("requirementNotInCase");
    const checked = await checkInput(tx, { followUpId, today, content });
    if (!checked.ok) return checked;
    const data = {
      ...checked.value,
      followUpId,
      ...(reviewed ? { reviewedById: actor.id, reviewedAt: now } : {}),
    };
    const made = await createEvidence(tx, trace, { data, followUpRequirementIds });
    return ok(made);
  });
type Add = By & AddEvidenceInput;

type Made = Readonly<{
  data: Omit<Prisma.EvidenceUncheckedCreateInput, "links">;
  followUpRequirementIds: readonly string[];
}>;

/** The row, its links and its trace, inside the caller's transaction: visits and replies make evidence too. */
export async function createEvidence(tx: Tx, trace: Trace, { data, followUpRequirementIds }: Made) {
  const links = { create: followUpRequirementIds.map((id) => ({ followUpRequirementId: id })) };
  const made = await tx.evidence.create({ data: { ...data, links }, select: { id: true } });
  trace.record({
    action: "evidence.add",
    entity: "Evidence",
    entityId: made.id,
    caseId: data.followUpId,
    after: { ...data, followUpRequirementIds },
  });
  return made;
}

type Content = Pick<AddEvidenceInput, "type" | "title" | "note" | "source" | "receivedOn" | "fileId">;
type Checking = Readonly<{ followUpId: string; today: IsoDate; content: Content }>;

/** What every writing of evidence must hold; the value is the row's own columns, the title taken from the file's name. */
async function checkInput(tx: Tx, { followUpId, today, content }: Checking) {
  const { type, receivedOn, fileId } = content;
  const texts = { note: content.note ?? "", source: content.source ?? "" };
  const file = await tx.storedFile.findFirst({
    where: { id: fileId ?? "", followUpId },
    select: { originalName: true },
  });
  if (fileId !== null && !file) return refuse("fileNotFound");
  const title = content.title ?? file?.originalName;
  if (title === undefined) return refuse("titleMissing");
  const checked = checkContent({ type, title, ...texts, hasFile: fileId !== null });
  if (!checked.ok) return checked;
  if (receivedOn > today) return refuse("receivedInFuture");
  return ok({ type, title, ...texts, receivedOn: toDbDate(receivedOn), fileId });
}

const evidenceSelect = {
  id: true,
  followUpId: true,
  type: true,
  title: true,
  note: true,
  source: true,
  receivedOn: true,
  fileId: true,
  reviewedById: true,
  reviewedAt: true,
  removedAt: true,
  visitId: true,
  visitRequirementId: true,
  links: { select: { followUpRequirementId: true } },
} satisfies Prisma.EvidenceSelect;
export type HeldEvidence = Prisma.EvidenceGetPayload<{ select: typeof evidenceSelect }>;

/** A piece of evidence for a change: in the actor's scope, its case running, and open to this kind of change. */
export async function holdEvidence(
  tx: Tx,
  actor: By["actor"],
  id: string,
  change: EvidenceChange,
): Promise<Outcome<HeldEvidence, EvidenceRefusal>> {
  const found = await tx.evidence.findFirst({ where: { id, followUp: followUpScope(actor) }, select: evidenceSelect });
  if (!found) return refuse("notFound");
  const held = await holdRunningCase(tx, actor, found.followUpId);
  if (!held.ok) return held;
  const facts = { withdrawn: found.removedAt !== null, fromVisit: found.visitId !== null };
  const allowed = checkChange(change, facts);
  return allowed.ok ? ok(found) : allowed;
}

type Write = Readonly<{
  before: HeldEvidence;
  version: number;
  action: string;
  data: Prisma.EvidenceUncheckedUpdateManyInput;
  /** What the trace tells besides the row's own columns. */
  note?: object;
}>;

/** One versioned write with its trace. Whoever comes second is refused. */
export async function writeEvidence(
  tx: Tx,
  trace: Trace,
  { before, version, action, data, note }: Write,
): Promise<Outcome<Changed, "changedByAnother">> {
  const where = { id: before.id, version };
  const { count } = await tx.evidence.updateMany({ where, data: { ...data, version: version + 1 } });
  if (count === 0) return refuse("changedByAnother");
  const entry = { entity: "Evidence", entityId: before.id, caseId: before.followUpId };
  trace.record({ ...entry, action, before, after: { ...data, ...note } });
  return ok({ id: before.id, version: version + 1 });
}

/** Changes what is said about the material. A file may be added, never exchanged: somebody may have judged by it. */
export const editEvidence = ({ actor, today, id, version, ...content }: By & EditEvidenceInput) =>
  audited<Changed, EvidenceRefusal>(actor, async (tx, trace) => {
    const found = await holdEvidence(tx, actor, id, "edit");
    if (!found.ok) return found;
    const { followUpId, fileId } = found.value;
    if (fileId !== null && content.fileId !== null && content.fileId !== fileId) return refuse("fileStays");
    const kept = { ...content, fileId: content.fileId ?? fileId };
    const checked = await checkInput(tx, { followUpId, today, content: kept });
    if (!checked.ok) return checked;
    return writeEvidence(tx, trace, { before: found.value, version, action: "evidence.edit", data: checked.value });
  });

/** Marks that the actor has reviewed the material, or takes the mark away where no result rests on it alone (ORB-22). */
export const reviewEvidence = ({ actor, now, id, version, reviewed }: By & ReviewEvidenceInput) =>
  audited<Changed, EvidenceRefusal>(actor, async (tx, trace) => {
    const found = await holdEvidence(tx, actor, id, "review");
    if (!found.ok) return found;
    const spared = reviewed ? ok(null) : checkResting(await restingOn(tx, [id]));
    if (!spared.ok) return spared;
    const data = reviewed ? { reviewedById: actor.id, reviewedAt: now } : { reviewedById: null, reviewedAt: null };
    const action = reviewed ? "evidence.review" : "evidence.unreview";
    return writeEvidence(tx, trace, { before: found.value, version, action, data });
  });

/** Takes material out of the case with a reason. The row and its file stay: what the case has held can be shown. */
export const withdrawEvidence = ({ actor, now, id, version, reason }: By & WithdrawEvidenceInput) =>
  audited<Changed, EvidenceRefusal>(actor, async (tx, trace) => {
    const found = await holdEvidence(tx, actor, id, "withdraw");
    if (!found.ok) return found;
    const spared = checkResting(await restingOn(tx, [id]));
    if (!spared.ok) return spared;
    const data = { removedAt: now, removeReason: reason };
    return writeEvidence(tx, trace, { before: found.value, version, action: "evidence.withdraw", data });
  });
