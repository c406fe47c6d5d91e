import { REGIMES, type Regime } from "@/lib/domain/methods";
import { recordOf } from "@/lib/domain/records";

/** How many characters a clause may have, typed or read in. */
export const CLAUSE_MOST = 5_000;

/** What sort of thing a term is: decides how it is stored, typed, read in, compared and shown. A fine is in öre. */
export type TermKind = "laws" | "day" | "clause" | "sanctions" | "ladder" | "fine";

type Term = Readonly<{
  kind: TermKind;
  /** Its one name: in the form, on the page, in the history, in the report, and the heading of its column in a file. */
  label: string;
  /** Under its field in the form. */
  help?: string;
  /** Whether a commission has it too, and takes it over from the contract that it is made from. */
  inCommission: boolean;
  /** Printed in reports, since a follow-up rests on it. */
  inReport?: true;
  /** A clause that agreements with these regimes must have, and why: without it the agreement is deficient. */
  must?: Readonly<{ regimes: readonly Regime[]; why: string }>;
}>;

const TABLE = {
  laws: {
    kind: "laws",
    label: "Lagar",
    help: "Alla lagar som insatserna ges enligt. Ett avtal kan gälla flera.",
    inCommission: true,
  },
  startDate: { kind: "day", label: "Startdatum", help: "Avtalets första dag.", inCommission: true },
  endDate: { kind: "day", label: "Slutdatum", help: "Lämna tomt om det gäller tills vidare.", inCommission: true },
  extensionTo: {
    kind: "day",
    label: "Förlängning till",
    help: "Bara om förlängningen är bestämd.",
    inCommission: true,
  },
  insightClause: {
    kind: "clause",
    label: "Insynsvillkor",
    help: "Avtal med privata utförare ska ge kommunen information till allmänheten.",
    inCommission: false,
    inReport: true,
    // ORB-14: contracts with external providers; egen regi must not show up as missing it.
    must: {
      regimes: ["PRIVATE"],
      why: "Kommunen ska i avtalet försäkra sig om information som ger allmänheten insyn.",
    },
  },
  followUpClause: {
    kind: "clause",
    label: "Uppföljningsvillkor",
    help: "Så som det står i avtalet eller uppdraget. Uppföljning ska regleras med varje utförare, även egen regi.",
    inCommission: true,
    inReport: true,
    // PLAN-04: each contract and each commission, egen regi included.
    must: { regimes: REGIMES, why: "Uppföljning och kontroll ska regleras i avtalet eller uppdraget." },
  },
  participationClause: {
    kind: "clause",
    label: "Medverkansvillkor",
    help: "Hur utföraren medverkar i uppföljningen, till exempel med statistik och verksamhetsmått. Står det bara i förfrågningsunderlaget, skriv av det här.",
    inCommission: true,
    inReport: true,
    // ENK-02 speaks of contracts and procurement documents: every company, the municipality's own too. A commission may
    // have the clause, and takes it over from its contract, but does not lack it.
    must: {
      regimes: ["PRIVATE", "MUNICIPALLY_OWNED"],
      why: "Avtalet eller förfrågningsunderlaget ska kräva att utföraren medverkar i uppföljningen.",
    },
  },
  terminationClause: { kind: "clause", label: "Hävningsvillkor", inCommission: false },
  // A commission has no sanctions (ORB-51).
  allowedSanctions: { kind: "sanctions", label: "Tillåtna sanktioner", inCommission: false },
  sanctionLadder: {
    kind: "ladder",
    label: "Sanktionstrappa",
    help: "I vilken ordning sanktionerna används. Lämna tomt om avtalet inte har någon trappa.",
    inCommission: false,
  },
  finePerOccasionOre: { kind: "fine", label: "Vite per tillfälle", inCommission: false },
  fineCapPerYearOre: { kind: "fine", label: "Vite högst per år", inCommission: false },
} as const satisfies Readonly<Record<string, Term>>;

export type TermsField = keyof typeof TABLE;
export type KindOf<F extends TermsField> = (typeof TABLE)[F]["kind"];
export type FieldOf<K extends TermKind> = { [F in TermsField]: KindOf<F> extends K ? F : never }[TermsField];
/** A clause that some agreements must have. */
export type RequiredClause = {
  [F in TermsField]: (typeof TABLE)[F] extends { must: unknown } ? F : never;
}[TermsField];

/**
 * Every term of an agreement, in the order of the form, the page, the template of the import and the difference view.
 * A further term is an entry here and a column in the database; all else follows from its kind.
 */
export const TERMS: Readonly<Record<TermsField, Term>> = TABLE;

const isTerm = (name: string): name is TermsField => Object.hasOwn(TABLE, name);
export const TERMS_FIELDS: readonly TermsField[] = Object.keys(TABLE).filter(isTerm);

export const fieldsOf = <K extends TermKind>(kind: K) =>
  TERMS_FIELDS.filter((field): field is FieldOf<K> => TERMS[field].kind === kind);

const mustBe = (field: TermsField): field is RequiredClause => TERMS[field].must !== undefined;
export const REQUIRED_CLAUSES = TERMS_FIELDS.filter(mustBe);

type Convert = Readonly<Record<TermKind, (value: never, field: TermsField) => unknown>>;
type Given<C extends Convert> = { readonly [F in TermsField]: Parameters<C[KindOf<F>]>[0] };
type Converted<C extends Convert> = { readonly [F in TermsField]: ReturnType<C[KindOf<F>]> };

/** Terms in another shape: each value as its kind is converted. Whatever else `terms` holds is left out. */
export function convertTerms<C extends Convert>(terms: Given<C>, convert: C): Converted<C> {
  const one = (field: TermsField) => (convert[TERMS[field].kind] as Making)(terms[field], field);
  // Each value came from the converter of its own kind, which is what the type says.
  return recordOf(TERMS_FIELDS.map((field) => [field, one(field)])) as Converted<C>;
}
type Making = (value: unknown, field: TermsField) => unknown;

type Makers = Readonly<Record<TermKind, (field: TermsField) => unknown>>;
type Made<M extends Makers> = { readonly [F in TermsField]: ReturnType<M[KindOf<F>]> };

/** Something for each term, made as its kind is made: a column, a schema, a value to begin with. */
export const perTerm = <M extends Makers>(makers: M): Made<M> =>
  recordOf(TERMS_FIELDS.map((field) => [field, makers[TERMS[field].kind](field)])) as Made<M>;
