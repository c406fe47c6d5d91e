import type { IsoDate } from "@/lib/domain/calendar";
import type { Regime } from "@/lib/domain/methods";
import { SANCTION_KINDS, type SanctionKind } from "@/lib/domain/sanctions";
import { REQUIRED_CLAUSES, TERMS, type RequiredClause } from "./terms/rules";

export const AGREEMENT_BASES = ["LOV", "LOU", "IOP", "COMMISSION"] as const;
export type AgreementBasis = (typeof AGREEMENT_BASES)[number];

export type Terms = Readonly<{
  laws: readonly string[];
  startDate: IsoDate | null;
  endDate: IsoDate | null;
  extensionTo: IsoDate | null;
  allowedSanctions: readonly string[];
}> &
  Readonly<Record<RequiredClause, string | null>>;

export type AgreementFacts = Readonly<{
  basis: AgreementBasis;
  regime: Regime;
  activityCount: number;
  terms: Terms;
}>;

export const ACTIVATION_REFUSALS = [
  "lawMissing",
  "startMissing",
  "activityMissing",
  "basisDoesNotFitRegime",
  "commissionHasSanctions",
  "suspensionOnlyUnderLov",
] as const;
export type ActivationRefusal = (typeof ACTIVATION_REFUSALS)[number];

type Check = (facts: AgreementFacts) => boolean;

/** True = the fault is there. */
const ACTIVATION: Readonly<Record<ActivationRefusal, Check>> = {
  lawMissing: ({ terms }) => terms.laws.length === 0, // ORB-01
  startMissing: ({ terms }) => terms.startDate === null,
  activityMissing: ({ activityCount }) => activityCount === 0,
  // Egen regi has a commission and no contract; a company, the municipality's own too, has a contract (ORB-09, PLAN-01).
  basisDoesNotFitRegime: ({ basis, regime }) => (basis === "COMMISSION") !== (regime === "MUNICIPAL"),
  commissionHasSanctions: ({ basis, terms }) => basis === "COMMISSION" && terms.allowedSanctions.length > 0, // ORB-51
  // "Not LOV, therefore LOU" would break here: IOP is neither (PLAN-02, ORB-56).
  suspensionOnlyUnderLov: ({ basis, terms }) => basis !== "LOV" && terms.allowedSanctions.includes("SUSPENSION"),
};

/** Everything that stops the terms from being set in force; empty = they may be (ORB-01). */
export const activationRefusals = (facts: AgreementFacts): ActivationRefusal[] =>
  ACTIVATION_REFUSALS.filter((refusal) => ACTIVATION[refusal](facts));

/** A clause that must be there and is not. */
export type Deficiency = `${RequiredClause}Missing`;
const deficiencyOf = (clause: RequiredClause): Deficiency => `${clause}Missing`;
export const DEFICIENCIES: readonly Deficiency[] = REQUIRED_CLAUSES.map(deficiencyOf);

/** The clause that a deficiency is the lack of, with the regimes that must have it. The list asks the same in SQL. */
export const LACKS = REQUIRED_CLAUSES.map((clause) => ({
  ...{ clause, deficiency: deficiencyOf(clause) },
  ...{ regimes: TERMS[clause].must?.regimes ?? [], why: TERMS[clause].must?.why ?? "" },
}));

const blank = (text: string | null): boolean => text === null || text.trim() === "";

/** The clauses that the agreement must have and lacks (ORB-14, PLAN-04, ENK-02). */
export const deficiencies = ({ regime, terms }: AgreementFacts): Deficiency[] =>
  LACKS.filter(({ clause, regimes }) => regimes.includes(regime) && blank(terms[clause])).map((one) => one.deficiency);

type Dated = Readonly<{ validFrom: IsoDate }>;

/** What is in force on a day: the newest that has begun. Used for terms (ORB-39) and reimbursement bases (ORB-18). */
export function inForceOn<T extends Dated>(versions: readonly T[], day: IsoDate): T | null {
  const begun = versions.filter((one) => one.validFrom <= day);
  return begun.reduce<T | null>((newest, one) => (newest && newest.validFrom >= one.validFrom ? newest : one), null);
}

/** The last day of an agreement: a set end, else the extension, else the end of its terms; null = until further notice. */
export function lastDay(terms: Pick<Terms, "endDate" | "extensionTo">, endedOn: IsoDate | null): IsoDate | null {
  return endedOn ?? terms.extensionTo ?? terms.endDate;
}

/** Where an agreement stands on a day; the list says the same in SQL. */
export const AGREEMENT_STANDINGS = ["inForce", "upcoming", "draft", "ended"] as const;
export type AgreementStanding = (typeof AGREEMENT_STANDINGS)[number];

export const AGREEMENT_STATUSES = ["DRAFT", "ACTIVE", "ENDED", "TERMINATED"] as const;
export type AgreementStatus = (typeof AGREEMENT_STATUSES)[number];

type Days = Readonly<{ status: AgreementStatus; firstDay: IsoDate | null; lastDay: IsoDate | null }>;

/** The days decide, not the status that somebody set: an agreement ends on its last day without anyone pressing anything. */
export function standingOn({ status, firstDay, lastDay: last }: Days, today: IsoDate): AgreementStanding {
  if (status === "DRAFT" || firstDay === null) return "draft";
  if (last !== null && last < today) return "ended";
  return firstDay > today ? "upcoming" : "inForce";
}

export type EndingRefusal = "neverInForce" | "alreadyEnded" | "endsBeforeItBegins" | "endsAfterItsTerms";

type EndingFacts = Readonly<{
  status: AgreementStatus;
  firstDay: IsoDate | null;
  /** The last day that the terms themselves give, without any end that was set. */
  termsLastDay: IsoDate | null;
}>;

/** Whether an agreement may get an end before its terms run out (or, until further notice, an end at all). */
export function endingRefusal({ status, firstDay, termsLastDay }: EndingFacts, date: IsoDate): EndingRefusal | null {
  if (status === "DRAFT" || firstDay === null) return "neverInForce";
  if (status !== "ACTIVE") return "alreadyEnded";
  if (date < firstDay) return "endsBeforeItBegins";
  // Longer than the terms say is an extension: a new version, with its reason.
  return termsLastDay !== null && date > termsLastDay ? "endsAfterItsTerms" : null;
}

/** Which grounds a provider of this regime may have an agreement on (ORB-09, PLAN-01, PLAN-02). */
export const basesFor = (regime: Regime): readonly AgreementBasis[] =>
  AGREEMENT_BASES.filter((basis) => (basis === "COMMISSION") === (regime === "MUNICIPAL"));

/** Sanctions that an agreement on this ground may list at all: none in a commission, suspension only under LOV. */
export function sanctionsFor(basis: AgreementBasis): readonly SanctionKind[] {
  if (basis === "COMMISSION") return []; // ORB-51
  return SANCTION_KINDS.filter((kind) => kind !== "SUSPENSION" || basis === "LOV"); // ORB-56, PLAN-02
}
