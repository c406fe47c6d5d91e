import { searchKey } from "@/lib/domain/names";
import { ok } from "@/lib/domain/outcome";
import { LAWS } from "@/lib/features/imports/sheets/agreements/columns/rules";
import {
  choice,
  choices,
  column,
  day,
  diary,
  name,
  needed,
  text,
  type Cell,
  type RowOf,
  type Words,
} from "@/lib/features/imports/reading/cells/rules";
import { limit, type Direction } from "@/lib/features/imports/sheets/requirements/limits/rules";
import type { AppliesTo, RequirementSource } from "@/lib/features/requirements/rules";
import { type Method, METHODS, methodWords } from "@/lib/domain/methods";

const SOURCES: Words<RequirementSource> = [
  ["SS_872500", "SS 872500", "SS872500", "svensk standard 872500"],
  [
    "LAW",
    "Lag",
    "lagen",
    "lagkrav",
    "lagstiftning",
    "SoL",
    "LSS",
    "HSL",
    "socialtjänstlagen",
    "hälso- och sjukvårdslagen",
  ],
  ["REGULATION", "Föreskrift", "föreskrifter", "SOSFS", "HSLF-FS", "allmänna råd", "föreskrift eller allmänna råd"],
  ["GUIDELINE", "Riktlinje", "riktlinjer", "vägledning"],
  ["PROCUREMENT_DOCUMENT", "Förfrågningsunderlag", "upphandlingsdokument", "FFU"],
  ["COMMISSION_DOCUMENT", "Uppdragsbeskrivning", "basuppdrag", "verksamhetsuppdrag", "uppdrag"],
  ["BID", "Anbud", "anbudet"],
  ["APPROVAL", "Godkännande", "ansökan om godkännande"],
  ["CONTRACT", "Avtal", "avtalet", "kontrakt"],
  ["GOAL", "Mål", "mål i styrdokument", "styrdokument"],
];

/** Where a requirement comes from: the kind of document, and the place in it as it was written. */
export type Source = Readonly<{ kind: RequirementSource | null; ref: string | null }>;

const WAYS = SOURCES.flatMap(([kind, ...words]) => words.map((word) => ({ kind, word: searchKey(word) }))).toSorted(
  (a, b) => b.word.length - a.word.length,
);

/** `Förfrågningsunderlag`, or `Förfrågningsunderlag 2025, punkt 4.6`: the whole is kept as the place when it says more. */
export const source: Cell<Source> = {
  read: (raw) => {
    const read = name(300).read(raw);
    if (!read.ok) return read;
    const key = searchKey(read.value);
    const found = WAYS.find(
      ({ word }) => key === word || (key.startsWith(word) && /^[\s,.:;(]/u.test(key.slice(word.length))),
    );
    return ok({ kind: found?.kind ?? null, ref: key === found?.word ? null : read.value });
  },
  show: ({ kind, ref }) => ref ?? SOURCES.find(([one]) => one === kind)?.[1] ?? "",
};

const APPLIES: Words<AppliesTo> = [
  ["ALL", "Alla", "båda", "samtliga"],
  ["PRIVATE", "Privat", "privata", "extern", "externa"],
  ["MUNICIPAL", "Egen regi", "kommunal", "kommunal regi"],
];

export const METHOD_WORDS: Words<Method> = METHODS.map((one) => [one, ...methodWords(one)]);

const DIRECTIONS: Words<Direction> = [
  ["AT_LEAST", "minst", "min", "lägst", ">="],
  ["AT_MOST", "högst", "max", "maximalt", "<="],
];

export const requirementColumns = {
  code: needed("Krav-id", name(40)),
  focusArea: column("Fokusområde", name()),
  title: column("Rubrik", name()),
  text: column("Kravtext", text()),
  source: column("Källa", source),
  laws: column("Lagar", choices(LAWS)),
  area: column("Verksamhetsområde", name()),
  diary: column("Diarienummer", diary),
  appliesTo: column("Gäller", choice(APPLIES)),
  methods: column("Metoder", choices(METHOD_WORDS)),
  limit: column("Gräns", limit),
  direction: column("Riktning", choice(DIRECTIONS)),
  unit: column("Enhet", name(50)),
  guideValue: column("Riktvärde", name(300)),
  verification: column("Verifiering", text(2_000)),
  validFrom: column("Giltig från", day),
  validTo: column("Giltig till", day),
} as const;
export type RequirementRow = RowOf<typeof requirementColumns>;
