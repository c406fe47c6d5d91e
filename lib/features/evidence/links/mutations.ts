import "server-only";
import type { Granted } from "@/lib/auth/permissions";
import { audited } from "@/lib/db/audited";
import { ok, refuse } from "@/lib/domain/outcome";
import { followUpScope } from "@/lib/features/follow-ups/scope";
import { holdRunningCase, ownsRequirements, restingOn } from "../ground/queries";
import type { EvidenceRefusal } from "../labels";
import { holdEvidence, writeEvidence } from "../mutations";
import { checkResting } from "../rules";
import type { LinkEvidenceInput, SetLinksInput } from "./schema";

type By = Readonly<{ actor: Granted<"followUp.contribute"> }>;

/** Links pieces of a case's evidence to requirements of the same case, many to many. What is linked already stays. */
export const linkEvidence = ({ actor, followUpId, evidenceIds, followUpRequirementIds }: By & LinkEvidenceInput) =>
  audited<{ linked: number }, EvidenceRefusal>(actor, async (tx, trace) => {
    const held = await holdRunningCase(tx, actor, followUpId);
    if (!held.ok) return held;
    if (!(await ownsRequirements(tx, followUpId, followUpRequirementIds))) return refuse("requirementNotInCase");
    const where = { id: { in: evidenceIds }, followUpId, followUp: followUpScope(actor), removedAt: null };
    const found = await tx.evidence.findMany({ where, orderBy: { id: "asc" }, select: { id: true } });
    if (found.length !== new Set(evidenceIds).size) return refuse("notFound");
    const wanted = found.flatMap(({ id }) =>
      followUpRequirementIds.map((followUpRequirementId) => ({ evidenceId: id, followUpRequirementId })),
    );
    const made = await tx.evidenceLink.createMany({ data: wanted, skipDuplicates: true });
    for (const { id } of found) {
      const entry = { entity: "Evidence", entityId: id, caseId: followUpId };
      trace.record({ ...entry, action: "evidence.link", after: { followUpRequirementIds } });
    }
    return ok({ linked: made.count });
  });

/**
 * Makes these the requirements that a piece of evidence speaks of. One that a result rests on alone is not let go
 * (ORB-22), and a visit's note keeps the requirement it was written about.
 */
export const setEvidenceLinks = ({ actor, id, version, followUpRequirementIds }: By & SetLinksInput) =>
  audited<{ id: string; version: number }, EvidenceRefusal>(actor, async (tx, trace) => {
    const found = await holdEvidence(tx, actor, id, "link");
    if (!found.ok) return found;
    const { followUpId, links, visitRequirementId } = found.value;
    if (!(await ownsRequirements(tx, followUpId, followUpRequirementIds))) return refuse("requirementNotInCase");
    const wanted = new Set([...followUpRequirementIds, ...(visitRequirementId === null ? [] : [visitRequirementId])]);
    const gone = links.map((one) => one.followUpRequirementId).filter((one) => !wanted.has(one));
    const spared = checkResting(await restingOn(tx, [id], gone));
    if (!spared.ok) return spared;
    await tx.evidenceLink.deleteMany({ where: { evidenceId: id, followUpRequirementId: { in: gone } } });
    await tx.evidenceLink.createMany({
      data: [...wanted].map((followUpRequirementId) => ({ evidenceId: id, followUpRequirementId })),
      skipDuplicates: true,
    });
    const note = { followUpRequirementIds: [...wanted] };
    return writeEvidence(tx, trace, { before: found.value, version, action: "evidence.setLinks", data: {}, note });
  });
