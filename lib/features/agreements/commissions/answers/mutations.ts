import "server-only";
import type { Granted } from "@/lib/auth/permissions";
import { audited } from "@/lib/db/audited";
import type { Tx } from "@/lib/db/client";
import { unlessTaken } from "@/lib/db/unique";
import type { IsoDate } from "@/lib/domain/calendar";
import { ok, refuse } from "@/lib/domain/outcome";
import { wordingColumns, requirementWithVersions, type VersionRow } from "@/lib/features/requirements/versions/queries";
import { timingRefusal } from "@/lib/features/requirements/versions/rules";
import { copyIntoCommission, wordsOf } from "../copies/mutations";
import type { CommissionRefusal } from "../labels";
import { answerTo, inSet, mirrorOf, originOf } from "../queries";
import { copiedWording } from "../rules";
import type { CopyRequirementInput, TakeOverInput } from "./schema";

type Actor = Readonly<{ actor: Granted<"register.write">; today: IsoDate }>;
export type Copied = Readonly<{ requirementId: string }>;

/**
 * Takes a requirement of the contract into the commission, as a draft to adapt and publish: one that has come into the
 * contract since, or one that was marked not applicable after all (ORB-09, ORB-10).
 */
export const copyRequirement = ({
  actor,
  today,
  commissionId,
  requirementId,
  validFrom,
}: Actor & CopyRequirementInput) =>
  unlessTaken(
    audited<Copied, CommissionRefusal>(actor, async (tx, trace) => {
      const mirror = await mirrorOf(tx, commissionId, today);
      if (!mirror) return refuse("notFound");
      const one = mirror.set.find((other) => other.requirementId === requirementId);
      const words = one && (await wordsOf(tx, one.wording.id));
      if (!one || !words) return refuse("notInTheContract");
      const answer = answerTo(mirror.answers, requirementId);
      const before = originOf(inSet(one), answer, today);
      if (before.state === "SHARED" || before.state === "COPIED") return refuse("alreadyAnswered");
      const { areaId, diaryNumber } = mirror.contract;
      const origin = { code: one.code, areaId, commissionId, contractDiaryNumber: diaryNumber, validFrom };
      const copyId = await copyIntoCommission(tx, words, origin);
      const written = { originVersionId: words.id, state: "COPIED" as const, copyId, reason: null };
      if (!(await writeAnswer(tx, { answer, commissionId, written }))) return refuse("changedByAnother");
      trace.record({
        action: "commission.copyRequirement",
        entity: "Agreement",
        entityId: commissionId,
        before: { requirementId, state: before.state, reason: before.reason },
        after: { requirementId, ...written },
      });
      return ok({ requirementId: copyId });
    }),
    "alreadyAnswered",
  );

type Written = Readonly<{ originVersionId: string; state: "COPIED"; copyId: string; reason: null }>;
type Answered = Readonly<{
  answer: Readonly<{ id: string; version: number }> | null | undefined;
  commissionId: string;
  written: Written;
}>;

/** The first answer, or a new one in the old one's place; false when a colleague was first. */
async function writeAnswer(tx: Tx, { answer, commissionId, written }: Answered): Promise<boolean> {
  if (!answer) {
    await tx.commissionRequirement.create({ data: { commissionId, ...written } });
    return true;
  }
  const where = { id: answer.id, version: answer.version };
  const data = { ...written, version: { increment: 1 } };
  const { count } = await tx.commissionRequirement.updateMany({ where, data });
  return count === 1;
}

/**
 * Makes a draft in the commission with the contract's wording in force. The wording that holds in the commission, and
 * every finding on it, stays until the draft is published (ORB-09).
 */
export const takeOverWording = ({ actor, today, commissionRequirementId, version, validFrom }: Actor & TakeOverInput) =>
  audited<Copied, CommissionRefusal>(actor, async (tx, trace) => {
    const found = await findDrifted(tx, commissionRequirementId, today);
    if (!found) return refuse("notFound");
    const { row, origin, contractDiaryNumber, words } = found;
    if (origin?.state !== "COPIED" || !origin.copy) return refuse(origin ? "notACopy" : "originEnded");
    if (!origin.drifted) return refuse("alreadyInStep");
    const copy = words && (await requirementWithVersions(tx, origin.copy.id));
    if (!copy) return refuse("notFound");
    const { count } = await tx.commissionRequirement.updateMany({
      where: { id: commissionRequirementId, version },
      data: { version: version + 1 },
    });
    if (count === 0) return refuse("changedByAnother");
    const published = copy.versions.filter((one) => one.published);
    const draft = copy.versions.find((one) => !one.published);
    if (draft && published.length > 0) return refuse("draftExists");
    const late = timingRefusal(published, validFrom);
    if (late) return refuse(late);
    const taken = copiedWording(words, { contractDiaryNumber, code: origin.code, validFrom });
    const changeReason = `Avtalets krav ${origin.code} har ny lydelse, version ${String(words.number)}.`;
    const draftWords = { requirementId: copy.id, words: { ...taken, changeReason }, from: words };
    if (!(await writeDraft(tx, { draft, published, ...draftWords }))) return refuse("changedByAnother");
    trace.record({
      action: "commission.takeOver",
      entity: "Requirement",
      entityId: copy.id,
      before: { takenFrom: origin.takenFrom, commissionId: row.commissionId },
      after: { takenFrom: words.number, validFrom },
    });
    return ok({ requirementId: copy.id });
  });

async function findDrifted(tx: Tx, id: string, today: IsoDate) {
  const row = await tx.commissionRequirement.findUnique({
    where: { id },
    select: { commissionId: true, originVersion: { select: { requirementId: true } } },
  });
  const mirror = row && (await mirrorOf(tx, row.commissionId, today));
  if (!row || !mirror) return null;
  const { requirementId } = row.originVersion;
  const one = mirror.set.find((other) => other.requirementId === requirementId);
  return {
    row,
    origin: one ? originOf(inSet(one), answerTo(mirror.answers, requirementId), today) : null,
    words: one ? await wordsOf(tx, one.wording.id) : null,
    contractDiaryNumber: mirror.contract.diaryNumber,
  };
}

type Draft = Readonly<{
  draft: VersionRow | undefined;
  published: readonly VersionRow[];
  requirementId: string;
  words: Parameters<typeof wordingColumns>[0];
  from: VersionRow;
}>;

/** A copy that was never published has its draft written anew, else the next version is begun; false = a colleague was first. */
async function writeDraft(tx: Tx, { draft, published, requirementId, words, from }: Draft): Promise<boolean> {
  const data = { ...wordingColumns(words), copiedFromId: from.id };
  if (draft) {
    const where = { id: draft.id, version: draft.version, status: "DRAFT" as const };
    const { count } = await tx.requirementVersion.updateMany({ where, data: { ...data, version: draft.version + 1 } });
    return count === 1;
  }
  const number = Math.max(...published.map((one) => one.number)) + 1;
  await tx.requirementVersion.create({ data: { ...data, requirementId, number } });
  return true;
}
