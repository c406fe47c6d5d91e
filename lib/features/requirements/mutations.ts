import "server-only";
import type { Granted } from "@/lib/auth/permissions";
import { audited } from "@/lib/db/audited";
import { unlessTaken } from "@/lib/db/unique";
import { ok, refuse } from "@/lib/domain/outcome";
import type { RequirementRefusal } from "./labels";
import type { CreateRequirementInput } from "./schema";
import type { SavedVersion } from "./versions/mutations";
import { wordingColumns } from "./versions/queries";

type Create = Readonly<{ actor: Granted<"requirement.publish"> }> & CreateRequirementInput;

/** A new requirement as a draft: nothing is followed up against it until it is published. */
export const createRequirement = ({ actor, ...input }: Create) =>
  unlessTaken(
    audited<SavedVersion, RequirementRefusal>(actor, async (tx, trace) => {
      const { code, areaId, agreementId, ...words } = input;
      const area = await tx.serviceArea.findUnique({ where: { id: areaId }, select: { id: true } });
      if (!area) return refuse("notFound");
      const agreement =
        agreementId === null
          ? null
          : await tx.agreement.findUnique({ where: { id: agreementId }, select: { areaId: true } });
      if (agreementId !== null && agreement?.areaId !== areaId) return refuse("agreementOfAnotherArea");
      const owner = agreementId === null ? { areaId, agreementId: null } : { agreementId };
      const same = await tx.requirement.findFirst({
        where: { ...owner, code: { equals: code, mode: "insensitive" } },
        select: { code: true },
      });
      if (same) return refuse("codeTaken", { code: same.code });
      const made = await tx.requirement.create({
        data: { code, areaId, agreementId, versions: { create: { ...wordingColumns(words), number: 1 } } },
        select: { id: true, versions: { select: { id: true, version: true } } },
      });
      trace.record({
        action: "requirement.create",
        entity: "Requirement",
        entityId: made.id,
        after: { code, areaId, agreementId, ...words },
      });
      const draft = made.versions[0];
      if (!draft) throw new Error("a requirement is created with its first version");
      return ok({ requirementId: made.id, versionId: draft.id, version: draft.version });
    }),
    "codeTaken",
    { code: input.code },
  );
