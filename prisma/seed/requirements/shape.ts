import type { AppliesTo, LimitDirection, RequirementSource } from "@/lib/db/generated/enums";
import type { Method } from "@/lib/domain/methods";

/** Where a requirement comes from, and from when that place says it. */
export type Ground = Readonly<{ from: string; source: RequirementSource; ref: string }>;
export type LimitData = readonly [value: string, direction: LimitDirection, unit: string];

/** What differed before; the rest was as today. */
export type EarlierWording = Readonly<{ from: string; title?: string; text?: string; limit?: LimitData | null }>;

export type RequirementData = Readonly<{
  code: string;
  title: string;
  text: string;
  grounds: readonly Ground[];
  verify: string;
  laws?: readonly string[];
  limit?: LimitData;
  guide?: string;
  appliesTo?: AppliesTo;
  methods?: readonly Method[];
  earlier?: readonly EarlierWording[];
  /** When today's wording began, if it is not the first. */
  since?: string;
  until?: string;
  reason?: string;
  /** Belongs to this agreement alone. */
  agreement?: string;
  /**
   * What an officer sees where it is met. `{a|b|c}` holds alternatives: each case takes its own, so that no two
   * follow-ups read alike. `measured` goes with the alternatives, one for one.
   */
  seen: string;
  measured?: readonly string[];
}>;

export type FocusArea = Readonly<{ name: string; qualityWork?: boolean; requirements: readonly RequirementData[] }>;

/** Requirements of the demo began with the catalogue of 2021. */
export const BEGINNING = "2021-01-01";

const one = (source: RequirementSource, ref: string, from = BEGINNING): Ground => ({ from, source, ref });

export const regulation = (ref: string): Ground[] => [one("REGULATION", ref)];
export const law = (ref: string): Ground[] => [one("LAW", ref)];
export const guideline = (ref: string): Ground[] => [one("GUIDELINE", ref)];
export const standard = (ref: string): Ground[] => [one("SS_872500", `SS 872500:2015, ${ref}`)];
export const bid = (ref: string, from: string): Ground[] => [one("BID", ref, from)];
export const contract = (ref: string, from: string): Ground[] => [one("CONTRACT", ref, from)];
export const commissioned = (ref: string): Ground[] => [one("COMMISSION_DOCUMENT", ref)];
export const goal = (ref: string): Ground[] => [one("GOAL", ref)];

/** The social services act was replaced on 1 July 2025: the same duty, another place. */
export const socialServicesAct = (before: string, about: string): Ground[] => [
  one("LAW", `socialtjänstlagen (2001:453) ${before}`),
  one("LAW", `socialtjänstlagen (2025:400), bestämmelserna om ${about}`, "2025-07-01"),
];

/** A point of the procurement document, in each edition of it. */
const edition =
  (name: string, years: readonly (readonly [string, number])[]) =>
  (point: string): Ground[] =>
    years.map(([from, year]) =>
      one("PROCUREMENT_DOCUMENT", `förfrågningsunderlag ${name} ${year}, punkt ${point}`, from),
    );

export const homeCareDocument = edition("hemtjänst", [
  [BEGINNING, 2021],
  ["2025-01-01", 2025],
]);
export const nursingHomeDocument = edition("vård- och omsorgsboende", [
  [BEGINNING, 2018],
  ["2024-02-01", 2024],
]);
export const groupHomeDocument = edition("bostad med särskild service", [[BEGINNING, 2019]]);
export const dailyActivityDocument = edition("daglig verksamhet", [
  [BEGINNING, 2017],
  ["2022-01-01", 2022],
]);
export const dayCareDocument = edition("dagverksamhet", [[BEGINNING, 2021]]);
export const housingSupportDocument = edition("boendestöd", [
  [BEGINNING, 2019],
  ["2025-03-01", 2025],
]);
