/**
 * Three-valued on purpose (PLAN-01): a company that a municipality owns in part is not a private provider, so neither
 * legal form nor number says the regime. It is a field of its own.
 */
export const REGIMES = ["PRIVATE", "MUNICIPAL", "MUNICIPALLY_OWNED"] as const;
export type Regime = (typeof REGIMES)[number];

/**
 * How a method begins: an officer chooses it at an activity; from a decision of the nämnd on a theme (ORB-30); or from
 * the calendar, as submissions and monthly controls do (ORB-28, ORB-31, ORB-33).
 */
export const BEGINNINGS = ["ACTIVITY", "DECISION", "CALENDAR"] as const;

/** What a municipality may decide of a method. */
export type MethodRules = Readonly<{
  /** Whom it is for; nobody = the municipality does not use it. */
  regimes: readonly Regime[];
  begins: (typeof BEGINNINGS)[number];
  /** Cannot begin without a stated reason. */
  needsReason: boolean;
  /** Years between two of the main follow-up; null where the document gives no fixed interval (V10). */
  intervalYears: number | null;
  /** Visits on site before its main report is final. */
  minSiteVisits: number;
  /** Whether the final report must stand on the web (V33). */
  publish: boolean;
  receivers: readonly ("ACTIVITY" | "COMMITTEE")[];
  /** Only a method that says so resets the clock of the main follow-up. */
  resetsClock: boolean;
}>;

const USUAL: MethodRules = {
  regimes: REGIMES,
  begins: "CALENDAR",
  needsReason: false,
  intervalYears: null,
  minSiteVisits: 0,
  publish: false, // ORB-43: a public document, but no stated duty to publish it on the web
  receivers: ["ACTIVITY", "COMMITTEE"],
  resetsClock: false,
};

/** One method: what it is called, how else a municipality's files may name it, hours that one takes, its rules. */
type Entry = Readonly<{ label: string; words: readonly string[]; hours: number; rules: MethodRules }>;

/**
 * The methods of follow-up (ORB-19). This table is the only place that lists them: names, the words that files use, the
 * profile's starting point and the database's check all come from here. The order is the documents' numbering.
 */
const TABLE = {
  QUALITY_REQUIREMENTS: {
    label: "Uppföljning av kvalitetskrav",
    words: ["kvalitetskrav", "metod 1", "1", "avtalsuppföljning"],
    hours: 60,
    rules: { ...USUAL, begins: "ACTIVITY", resetsClock: true },
  },
  ANNUAL: { label: "Årlig uppföljning", words: ["årlig", "metod 2", "2"], hours: 8, rules: USUAL },
  THEME: {
    label: "Temauppföljning",
    words: ["tema", "metod 3", "3"],
    hours: 20,
    rules: { ...USUAL, begins: "DECISION" },
  },
  ONGOING: { label: "Löpande uppföljning", words: ["löpande", "metod 4", "4"], hours: 2, rules: USUAL },
  ECONOMIC: { label: "Ekonomisk uppföljning", words: ["ekonomisk", "metod 5", "5"], hours: 2, rules: USUAL },
  EVENT_DRIVEN: {
    label: "Uppföljning på förekommen anledning",
    words: ["på förekommen anledning", "händelsestyrd", "metod 6", "6"],
    hours: 25,
    rules: { ...USUAL, begins: "ACTIVITY", needsReason: true }, // ORB-37: with a stated reason
  },
} as const satisfies Readonly<Record<string, Entry>>;

export type Method = keyof typeof TABLE;
const isMethod = (code: string): code is Method => Object.hasOwn(TABLE, code);
export const METHODS: readonly Method[] = Object.keys(TABLE).filter(isMethod);

/** Method 1, which the three-year promise is about, and what is meant where a file or an address names none. */
export const MAIN_METHOD: Method = "QUALITY_REQUIREMENTS";

/** A method as the database holds it, which knows it as text. Throws on what the table does not list. */
export function methodOf(code: string): Method {
  if (!isMethod(code)) throw new Error(`no method is called ${code}`);
  return code;
}

export const methodLabel = (method: Method): string => TABLE[method].label;

/** How files may name it, the name that the product writes first. */
export const methodWords = (method: Method): readonly [string, ...string[]] => [
  TABLE[method].label,
  ...TABLE[method].words,
];

/** What a profile starts from: the method's rules, and the hours that one takes (the product's own default). */
export const methodDefaults = (method: Method): Readonly<{ rules: MethodRules; hours: number }> => TABLE[method];
