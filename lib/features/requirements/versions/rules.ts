import type { IsoDate } from "@/lib/domain/calendar";
import {
  wordingOn,
  type AppliesTo,
  type RequirementSource,
  type VersionInTime,
} from "@/lib/features/requirements/rules";
import type { Method } from "@/lib/domain/methods";

/** Where a requirement stands on a day; the list says the same in SQL. */
export const REQUIREMENT_STANDINGS = ["inForce", "upcoming", "draft", "ended"] as const;
export type RequirementStanding = (typeof REQUIREMENT_STANDINGS)[number];

export function standingOfRequirement(versions: readonly VersionInTime[], today: IsoDate): RequirementStanding {
  const published = versions.filter((one) => one.published);
  if (published.length === 0) return "draft";
  if (wordingOn(versions, today) !== null) return "inForce";
  return published.some((one) => one.validFrom > today) ? "upcoming" : "ended";
}

export type TimingRefusal = "notAfterPublished";

/**
 * A wording that is set in force later than the one before it, never on or before its first day: what was in force on a
 * day that has been stays as it was (ORB-09).
 */
export function timingRefusal(
  published: readonly Pick<VersionInTime, "validFrom">[],
  validFrom: IsoDate,
): TimingRefusal | null {
  return published.some((one) => one.validFrom >= validFrom) ? "notAfterPublished" : null;
}

export type EndingRefusal = "nothingInForce" | "newerWordingComing" | "endsBeforeItBegins";

/** Whether the wording in force may get its last day. Once it is set it may be moved, as long as a version has not taken over. */
export function endingRefusal(versions: readonly VersionInTime[], validTo: IsoDate): EndingRefusal | null {
  const published = versions.filter((one) => one.published).toSorted((a, b) => (a.validFrom < b.validFrom ? 1 : -1));
  const [newest, previous] = published;
  if (!newest) return "nothingInForce";
  if (newest.validFrom <= validTo) return null;
  return previous ? "newerWordingComing" : "endsBeforeItBegins";
}

/** What an officer writes about a requirement; the order is that of the form and of the difference view. */
export type Wording = Readonly<{
  title: string;
  text: string;
  focusArea: string;
  source: RequirementSource | null;
  sourceRef: string | null;
  verification: string | null;
  laws: readonly string[];
  appliesTo: AppliesTo;
  methods: readonly Method[];
  qualityWork: boolean;
  limitValue: string | null;
  limitDirection: "AT_LEAST" | "AT_MOST" | null;
  unit: string | null;
  guideValue: string | null;
  validTo: IsoDate | null;
}>;

/** Each field of a wording, in the order of the form: the columns that are read, compared and shown. */
export const WORDING_COLUMNS = {
  title: true,
  text: true,
  focusArea: true,
  source: true,
  sourceRef: true,
  verification: true,
  laws: true,
  appliesTo: true,
  methods: true,
  qualityWork: true,
  limitValue: true,
  limitDirection: true,
  unit: true,
  guideValue: true,
  validTo: true,
} as const satisfies Readonly<Record<keyof Wording, true>>;
export type WordingField = keyof typeof WORDING_COLUMNS;

const isField = (name: string): name is WordingField => Object.hasOwn(WORDING_COLUMNS, name);
export const WORDING_FIELDS: readonly WordingField[] = Object.keys(WORDING_COLUMNS).filter(isField);

const sameList = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === b.length && a.every((one) => b.includes(one));

function same(field: WordingField, before: Wording, after: Wording): boolean {
  const [a, b] = [before[field], after[field]];
  return Array.isArray(a) && Array.isArray(b) ? sameList(a.map(String), b.map(String)) : a === b;
}

/** The fields in which two wordings differ; the order of laws and methods says nothing. */
export const wordingDifference = (before: Wording, after: Wording): WordingField[] =>
  WORDING_FIELDS.filter((field) => !same(field, before, after));
