import type { IsoDate } from "@/lib/domain/calendar";
import type { AgreementStatus } from "@/lib/features/agreements/rules";

export type ReimbursementRefusal = "reimbursementDayTaken" | "reimbursementNotAfter" | "reimbursementHasBegun";
type Facts = Readonly<{ status: AgreementStatus; from: readonly IsoDate[] }>;

/**
 * Whether a basis for reimbursement may be added from a day. Once the agreement has been in force a new basis comes after
 * the newest: a price change mid-contract does not re-judge earlier invoices (ORB-18).
 */
export function addingRefusal({ status, from }: Facts, validFrom: IsoDate): ReimbursementRefusal | null {
  if (from.includes(validFrom)) return "reimbursementDayTaken";
  return status !== "DRAFT" && from.some((day) => day > validFrom) ? "reimbursementNotAfter" : null;
}

/** A basis that has begun in an agreement that has been in force stays; a draft's, or one still to come, may be taken away. */
export const removingRefusal = (status: AgreementStatus, validFrom: IsoDate, today: IsoDate) =>
  status !== "DRAFT" && validFrom <= today ? ("reimbursementHasBegun" satisfies ReimbursementRefusal) : null;
