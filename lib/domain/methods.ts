/** The six methods of follow-up (ORB-19); their names and rules are the profile's. */
export const METHODS = ["QUALITY_REQUIREMENTS", "ANNUAL", "THEME", "ONGOING", "ECONOMIC", "EVENT_DRIVEN"] as const;
export type Method = (typeof METHODS)[number];

/** Three-valued on purpose: a limited company may be owned by the municipality (PLAN-01). */
export const REGIMES = ["PRIVATE", "MUNICIPAL", "MUNICIPALLY_OWNED"] as const;
export type Regime = (typeof REGIMES)[number];
