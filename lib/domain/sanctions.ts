/** What a breach of contract may lead to; which of them a contract allows, and who decides, differ (ORB-53, ORB-55). */
export const SANCTION_KINDS = [
  "ACTION_PLAN",
  "WITHHOLD_PAYMENT",
  "PRICE_DEDUCTION",
  "FINE",
  "SUSPENSION",
  "TERMINATION",
] as const;
export type SanctionKind = (typeof SANCTION_KINDS)[number];
