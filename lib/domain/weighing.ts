/** How often a shortcoming occurs: systematik (ORB-41). */
export const FREQUENCIES = ["LOW", "SEVERAL", "SYSTEMATIC"] as const;
export type Frequency = (typeof FREQUENCIES)[number];
/** What it leads to, from lightest to gravest: the order is used. */
export const CONSEQUENCES = ["NONE", "SMALL", "MODERATE", "LARGE"] as const;
export type Consequence = (typeof CONSEQUENCES)[number];

/** Step three of the assessment: systematik, and the consequence for each of the three parties (ORB-41). */
export type Weight = Readonly<{
  frequency: Frequency | null;
  consequenceIndividual: Consequence | null;
  consequenceMunicipality: Consequence | null;
  consequenceProvider: Consequence | null;
}>;

/** The gravest of the three parties' consequences decides (ORB-58). */
export function worstConsequence(weight: Weight): Consequence | null {
  const found = [weight.consequenceIndividual, weight.consequenceMunicipality, weight.consequenceProvider];
  return CONSEQUENCES.findLast((level) => found.includes(level)) ?? null;
}

/** Mindre omfattande brist: low frequency AND none or small consequence for all three parties (ORB-58). */
export function isMinor(weight: Weight): boolean {
  const worst = worstConsequence(weight);
  return weight.frequency === "LOW" && (worst === "NONE" || worst === "SMALL") && hasAllThree(weight);
}

const hasAllThree = (weight: Weight): boolean =>
  weight.consequenceIndividual !== null &&
  weight.consequenceMunicipality !== null &&
  weight.consequenceProvider !== null;
