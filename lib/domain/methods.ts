/** The six methods of follow-up (ORB-19); their names and rules are the profile's. */
export const METHODS = ["QUALITY_REQUIREMENTS", "ANNUAL", "THEME", "ONGOING", "ECONOMIC", "EVENT_DRIVEN"] as const;
export type Method = (typeof METHODS)[number];

/**
 * Three-valued on purpose (PLAN-01): a company that a municipality owns in part is not a private provider, so neither
 * legal form nor number says the regime. It is a field of its own.
 */
export const REGIMES = ["PRIVATE", "MUNICIPAL", "MUNICIPALLY_OWNED"] as const;
export type Regime = (typeof REGIMES)[number];
