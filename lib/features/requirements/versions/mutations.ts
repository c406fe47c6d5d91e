import "server-only";
import type { Granted } from "@/lib/auth/permissions";
import { audited } from "@/lib/db/audited";
import type { Tx } from "@/lib/db/client";
import { toDbDate } from "@/lib/db/dates";
import { unlessTaken } from "@/lib/db/unique";
import { ok, refuse } from "@/lib/domain/outcome";
import type { RequirementRefusal } from "@/lib/features/requirements/labels";
import { publishingRefusals } from "@/lib/features/requirements/rules";
import { requirementWithVersions, versionOf, versionSelect, wordingColumns } from "./queries";
import { endingRefusal, timingRefusal } from "./rules";
import type { EditRequirementDraftInput, EndRequirementInput, NewVersionInput, PublishVersionInput } from "./schema";

type Actor = Readonly<{ actor: Granted<"requirement.publish"> }>;
export type SavedVersion = Readonly<{ requirementId: string; versionId: string; version: number }>;

async function findVersion(tx: Tx, versionId: string) {
  const row = await tx.requirementVersion.findUnique({
    where: { id: versionId },
    select: { ...versionSelect, requirement: { select: { id: true, agreementId: true } } },
  });
  if (!row) return null;
  const { requirement, ...version } = row;
  return { requirement, words: versionOf(version) };
}

/** Saves a draft: `validFrom` and every word may change until it is published. */
export const editRequirementDraft = ({ actor, versionId, version, ...words }: Actor & EditRequirementDraftInput) =>
  audited<SavedVersion, RequirementRefusal>(actor, async (tx, trace) => {
    const found = await findVersion(tx, versionId);
    if (!found) return refuse("notFound");
    if (found.words.published) return refuse("notDraft");
    const { count } = await tx.requirementVersion.updateMany({
      where: { id: versionId, version, status: "DRAFT" },
      data: { ...wordingColumns(words), version: version + 1 },
    });
    if (count === 0) return refuse("changedByAnother");
    const requirementId = found.requirement.id;
    trace.record({
      action: "requirement.editDraft",
      entity: "Requirement",
      entityId: requirementId,
      before: found.words,
      after: { versionId, ...words },
    });
    return ok({ requirementId, versionId, version: version + 1 });
  });

type Publish = Actor & Readonly<{ now: Date }> & PublishVersionInput;

/**
 * Publishes a draft: from `validFrom` it is what every new follow-up freezes. Refused without a source and a way of
 * verifying (ORB-16), without a method, and on or before the first day of a wording already published (ORB-09).
 */
export const publishVersion = ({ actor, now, versionId, version }: Publish) =>
  unlessTaken(
    audited<SavedVersion, RequirementRefusal>(actor, async (tx, trace) => {
      const found = await findVersion(tx, versionId);
      if (!found) return refuse("notFound");
      const { requirement, words } = found;
      if (words.published) return refuse("notDraft");
      const missing = publishingRefusals({ ...words, agreementId: requirement.agreementId });
      if (missing.length > 0) return refuse("notPublishable", { missing });
      const others = await requirementWithVersions(tx, requirement.id);
      const late = timingRefusal(others?.versions.filter((one) => one.published) ?? [], words.validFrom);
      if (late) return refuse(late);
      const { count } = await tx.requirementVersion.updateMany({
        where: { id: versionId, version, status: "DRAFT" },
        data: { status: "PUBLISHED", publishedAt: now, version: version + 1 },
      });
      if (count === 0) return refuse("changedByAnother");
      await tx.requirement.update({ where: { id: requirement.id }, data: { version: { increment: 1 } } });
      trace.record({
        action: "requirement.publish",
        entity: "Requirement",
        entityId: requirement.id,
        before: { status: "DRAFT" },
        after: { status: "PUBLISHED", versionId, number: words.number, validFrom: words.validFrom },
      });
      return ok({ requirementId: requirement.id, versionId, version: version + 1 });
    }),
    "notAfterPublished",
  );

/** Begins the next wording as a draft with the words of the newest published one: what is in force stays untouched. */
export const startRequirementVersion = ({
  actor,
  requirementId,
  version,
  validFrom,
  changeReason,
}: Actor & NewVersionInput) =>
  audited<SavedVersion, RequirementRefusal>(actor, async (tx, trace) => {
    const found = await requirementWithVersions(tx, requirementId);
    if (!found) return refuse("notFound");
    const published = found.versions.filter((one) => one.published);
    const [newest] = published;
    if (found.versions.some((one) => !one.published)) return refuse("draftExists");
    if (!newest) return refuse("nothingInForce");
    const late = timingRefusal(published, validFrom);
    if (late) return refuse(late);
    const { count } = await tx.requirement.updateMany({
      where: { id: requirementId, version },
      data: { version: version + 1 },
    });
    if (count === 0) return refuse("changedByAnother");
    const made = await tx.requirementVersion.create({
      data: {
        ...wordingColumns({ ...newest, validFrom, validTo: null, changeReason }),
        requirementId,
        copiedFromId: newest.copiedFromId,
        number: newest.number + 1,
      },
      select: { id: true, version: true },
    });
    trace.record({
      action: "requirement.startVersion",
      entity: "Requirement",
      entityId: requirementId,
      before: { number: newest.number },
      after: { number: newest.number + 1, versionId: made.id, validFrom, changeReason },
    });
    return ok({ requirementId, versionId: made.id, version: made.version });
  });

/** Gives the newest published wording its last day. Follow-ups that have frozen it keep it. */
export const endRequirement = ({ actor, requirementId, version, validTo }: Actor & EndRequirementInput) =>
  audited<SavedVersion, RequirementRefusal>(actor, async (tx, trace) => {
    const found = await requirementWithVersions(tx, requirementId);
    if (!found) return refuse("notFound");
    const refusal = endingRefusal(found.versions, validTo);
    if (refusal) return refuse(refusal);
    const newest = found.versions.find((one) => one.published);
    if (!newest) return refuse("nothingInForce");
    const { count } = await tx.requirement.updateMany({
      where: { id: requirementId, version },
      data: { version: version + 1 },
    });
    if (count === 0) return refuse("changedByAnother");
    await tx.requirementVersion.update({
      where: { id: newest.id },
      data: { validTo: toDbDate(validTo), version: { increment: 1 } },
    });
    trace.record({
      action: "requirement.end",
      entity: "Requirement",
      entityId: requirementId,
      before: { validTo: newest.validTo },
      after: { validTo, versionId: newest.id },
    });
    return ok({ requirementId, versionId: newest.id, version: version + 1 });
  });
