/** What a requirement was judged to be, whatever words and degrees a municipality has for it (ORB-41, NOR-40). */
export const JUDGEMENTS = ["MET", "NOT_MET", "NOT_ASSESSABLE"] as const;
export type Judgement = (typeof JUDGEMENTS)[number];

/** How a level is stored: the code stays when the word for it changes. */
export const LEVEL_CODE = /^[A-Z][A-Z0-9_]{0,39}$/;

/** One level of how often or how grave. `minor`: a finding at this level may still be a mindre omfattande brist (ORB-58). */
export type Level = Readonly<{ code: string; label: string; minor: boolean }>;
/** One degree of fulfilment, and the outcome that it stands for (NOR-40). */
export type JudgementLevel = Readonly<{ code: string; label: string; judgement: Judgement }>;

/** A municipality's own scales, each from lightest to gravest: the order is used. */
export type Scales = Readonly<{
  frequency: readonly Level[];
  consequence: readonly Level[];
  judgement: readonly JudgementLevel[];
}>;

/** Step three of the assessment: systematik, and the consequence for each of the three parties (ORB-41), as codes. */
export type Weight = Readonly<{
  frequency: string | null;
  consequenceIndividual: string | null;
  consequenceMunicipality: string | null;
  consequenceProvider: string | null;
}>;

const partiesOf = (weight: Weight) => [
  weight.consequenceIndividual,
  weight.consequenceMunicipality,
  weight.consequenceProvider,
];

/** The level of a code; null for none, and for a code that the scale does not hold. */
export const levelOf = <L extends Readonly<{ code: string }>>(scale: readonly L[], code: string | null): L | null =>
  scale.find((one) => one.code === code) ?? null;

/** The municipality's word for a code. One that the scale does not hold is shown as it is rather than hidden. */
export const wordOf = (scale: readonly Readonly<{ code: string; label: string }>[], code: string): string =>
  levelOf(scale, code)?.label ?? code;

/** The lightest degree with an outcome: what one key or one press chooses. */
export const firstWithOutcome = ({ judgement }: Scales, outcome: Judgement): JudgementLevel | null =>
  judgement.find((one) => one.judgement === outcome) ?? null;

/** Whether the scales hold every code that is set. */
export const weightIsKnown = (weight: Weight, { frequency, consequence }: Scales): boolean =>
  (weight.frequency === null || levelOf(frequency, weight.frequency) !== null) &&
  partiesOf(weight).every((code) => code === null || levelOf(consequence, code) !== null);

/** The gravest of the three parties' consequences decides (ORB-58). */
export function worstConsequence(weight: Weight, { consequence }: Scales): Level | null {
  const found = partiesOf(weight);
  return consequence.findLast((level) => found.includes(level.code)) ?? null;
}

/** Mindre omfattande brist: minor frequency AND, for all three parties, minor consequence (ORB-58). */
export function isMinor(weight: Weight, scales: Scales): boolean {
  const isWhole = partiesOf(weight).every((code) => code !== null) && weightIsKnown(weight, scales);
  const frequency = levelOf(scales.frequency, weight.frequency);
  return isWhole && frequency?.minor === true && worstConsequence(weight, scales)?.minor === true;
}
