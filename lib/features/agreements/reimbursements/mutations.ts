import "server-only";
import type { Granted } from "@/lib/auth/permissions";
import { audited } from "@/lib/db/audited";
import type { Tx } from "@/lib/db/client";
import { fromDbDate, toDbDate } from "@/lib/db/dates";
import { unlessTaken } from "@/lib/db/unique";
import type { IsoDate } from "@/lib/domain/calendar";
import { ok, refuse } from "@/lib/domain/outcome";
import type { AgreementRefusal } from "@/lib/features/agreements/labels";
import { addingRefusal, removingRefusal } from "./rules";
import type { AddReimbursementInput, RemoveReimbursementInput } from "./schema";

type Actor = Readonly<{ actor: Granted<"register.write">; today: IsoDate }>;
export type SavedReimbursement = Readonly<{ id: string; agreementId: string; version: number }>;

async function agreementWithBases(tx: Tx, id: string) {
  const found = await tx.agreement.findUnique({
    where: { id },
    select: { status: true, bases: { select: { id: true, text: true, validFrom: true } } },
  });
  return found && { ...found, bases: found.bases.map((one) => ({ ...one, validFrom: fromDbDate(one.validFrom) })) };
}

/** False when a colleague has changed the agreement since the page was opened. */
async function takeVersion(tx: Tx, id: string, version: number): Promise<boolean> {
  const { count } = await tx.agreement.updateMany({ where: { id, version }, data: { version: version + 1 } });
  return count > 0;
}

/** A basis for reimbursement from a day; the one before it holds until then (ORB-18). */
export const addReimbursement = ({ actor, agreementId, version, text, validFrom }: Actor & AddReimbursementInput) =>
  unlessTaken(
    audited<SavedReimbursement, AgreementRefusal>(actor, async (tx, trace) => {
      const agreement = await agreementWithBases(tx, agreementId);
      if (!agreement) return refuse("notFound");
      const { status, bases } = agreement;
      const refusal = addingRefusal({ status, from: bases.map((one) => one.validFrom) }, validFrom);
      if (refusal) return refuse(refusal);
      if (!(await takeVersion(tx, agreementId, version))) return refuse("changedByAnother");
      const made = await tx.reimbursementBasis.create({
        data: { agreementId, text, validFrom: toDbDate(validFrom) },
        select: { id: true },
      });
      trace.record({
        action: "agreement.addReimbursement",
        entity: "Agreement",
        entityId: agreementId,
        after: { id: made.id, text, validFrom },
      });
      return ok({ id: made.id, agreementId, version: version + 1 });
    }),
    "reimbursementDayTaken",
  );

/** Takes away a basis that has not begun, as when the day was wrong. The audit keeps it. */
export const removeReimbursement = ({ actor, today, agreementId, version, id }: Actor & RemoveReimbursementInput) =>
  audited<SavedReimbursement, AgreementRefusal>(actor, async (tx, trace) => {
    const agreement = await agreementWithBases(tx, agreementId);
    const basis = agreement?.bases.find((one) => one.id === id);
    if (!agreement || !basis) return refuse("notFound");
    const refusal = removingRefusal(agreement.status, basis.validFrom, today);
    if (refusal) return refuse(refusal);
    if (!(await takeVersion(tx, agreementId, version))) return refuse("changedByAnother");
    await tx.reimbursementBasis.delete({ where: { id } });
    trace.record({
      action: "agreement.removeReimbursement",
      entity: "Agreement",
      entityId: agreementId,
      before: basis,
    });
    return ok({ id, agreementId, version: version + 1 });
  });
