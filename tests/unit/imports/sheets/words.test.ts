import { describe, expect, it } from "vitest";
import { agreementColumns } from "@/lib/features/imports/sheets/agreements/columns/rules";
import type { Cell } from "@/lib/features/imports/reading/cells/rules";
import { historySheet } from "@/lib/features/imports/sheets/history/rules";
import { providerSheet } from "@/lib/features/imports/sheets/providers/rules";
import { requirementColumns } from "@/lib/features/imports/sheets/requirements/columns/rules";
import { meaning } from "@/tests/support/import-rows";

/** Each value: how it is shown in the template, and then the other ways municipalities write it. */
type Ways = readonly (readonly [value: string, shown: string, ...others: string[]])[];

const REGIMES: Ways = [
  ["PRIVATE", "Privat", "Enskild", "extern", "privat utförare", "Ideell", "idéburen"],
  ["MUNICIPAL", "Egen regi", "kommunal", "Kommunal regi", "kommunen", "kommunal egen regi"],
  ["MUNICIPALLY_OWNED", "Kommunägt bolag", "kommunalt bolag", "kommunägd"],
];
const BASES: Ways = [
  ["LOV", "LOV", "lov", "valfrihetssystem", "lagen om valfrihetssystem"],
  ["LOU", "LOU", "Upphandling", "lagen om offentlig upphandling"],
  ["IOP", "IOP", "idéburet offentligt partnerskap"],
  ["COMMISSION", "Basuppdrag", "uppdrag", "uppdragsbeskrivning", "verksamhetsuppdrag"],
];
const METHODS: Ways = [
  ["QUALITY_REQUIREMENTS", "Uppföljning av kvalitetskrav", "kvalitetskrav", "metod 1", "1", "Avtalsuppföljning"],
  ["ANNUAL", "Årlig uppföljning", "årlig", "metod 2", "2"],
  ["THEME", "Temauppföljning", "tema", "metod 3", "3"],
  ["ONGOING", "Löpande uppföljning", "löpande", "metod 4", "4"],
  ["ECONOMIC", "Ekonomisk uppföljning", "ekonomisk", "metod 5", "5"],
  ["EVENT_DRIVEN", "Uppföljning på förekommen anledning", "på förekommen anledning", "händelsestyrd", "metod 6", "6"],
];
const APPLIES: Ways = [
  ["ALL", "Alla", "båda", "samtliga"],
  ["PRIVATE", "Privat", "privata", "extern", "externa"],
  ["MUNICIPAL", "Egen regi", "kommunal", "kommunal regi"],
];
const DIRECTIONS: Ways = [
  ["AT_LEAST", "minst", "Min", "lägst", ">="],
  ["AT_MOST", "högst", "max", "maximalt", "<="],
];

describe("one of the words, however it is written", () => {
  const columns: [string, Cell<string>, Ways][] = [
    ["PLAN-01 Driftform", providerSheet.columns.regime.cell, REGIMES],
    ["PLAN-02 Grund", agreementColumns.basis.cell, BASES],
    ["ORB-19 Metod", historySheet.columns.method.cell, METHODS],
    ["Gäller", requirementColumns.appliesTo.cell, APPLIES],
    ["Riktning", requirementColumns.direction.cell, DIRECTIONS],
  ];
  it.each(columns)("%s", (_heading, cell, ways) => {
    expect(ways.map(([value, ...words]) => [value, ...words.map((word) => meaning(cell, word))])).toEqual(
      ways.map(([value, ...words]) => [value, ...words.map(() => value)]),
    );
    expect(ways.map(([value]) => cell.show(value))).toEqual(ways.map(([, shown]) => shown));
  });
  it.each(columns)("%s: another word is refused with those that may be used", (_heading, cell, ways) => {
    expect(cell.read("något annat")).toEqual({
      ok: false,
      reason: "unknownWord",
      detail: { words: ways.map(([, shown]) => shown).join(", ") },
    });
  });
});

const LAWS: Ways = [
  ["HSL", "HSL", "hälso- och sjukvårdslagen"],
  ["SoL", "SoL", "sol", "Socialtjänstlagen"],
  ["LSS", "LSS", "lagen om stöd och service till vissa funktionshindrade"],
];
const SANCTIONS: Ways = [
  ["ACTION_PLAN", "Åtgärdsplan", "åtgärdsplaner"],
  [
    "WITHHOLD_PAYMENT",
    "Innehållen betalning",
    "innehållande av betalning",
    "innehållen ersättning",
    "hålla inne betalning",
  ],
  ["PRICE_DEDUCTION", "Prisavdrag", "avdrag", "avdrag på ersättning"],
  ["FINE", "Vite", "viten"],
  ["SUSPENSION", "Avstängning", "avstängning från nya uppdrag", "intagsstopp"],
  ["TERMINATION", "Hävning", "hävning av avtalet", "uppsägning"],
];

describe("several of the words", () => {
  const columns: [string, Cell<readonly string[]>, Ways][] = [
    ["ORB-01 Lagar", agreementColumns.laws.cell, LAWS],
    ["Lagar of a requirement", requirementColumns.laws.cell, LAWS],
    ["ORB-50 Tillåtna sanktioner", agreementColumns.allowedSanctions.cell, SANCTIONS],
    ["Sanktionstrappa", agreementColumns.sanctionLadder.cell, SANCTIONS],
    ["ORB-19 Metoder", requirementColumns.methods.cell, METHODS],
  ];
  it.each(columns)("%s", (_heading, cell, ways) => {
    expect(ways.map(([value, ...words]) => [value, ...words.map((word) => meaning(cell, word))])).toEqual(
      ways.map(([value, ...words]) => [value, ...words.map(() => [value])]),
    );
  });
  it("ORB-01 a law with och in its name is one law, and beside another one they are two", () => {
    const { cell } = agreementColumns.laws;
    expect(meaning(cell, "Socialtjänstlagen, hälso- och sjukvårdslagen")).toEqual(["HSL", "SoL"]);
    expect(meaning(cell, "Socialtjänstlagen och hälso- och sjukvårdslagen")).toEqual(["HSL", "SoL"]);
    expect(meaning(cell, "hälso- och sjukvårdslagen och LSS och SoL")).toEqual(["HSL", "SoL", "LSS"]);
  });
  it.each(["LSS, HSL", "LSS;HSL", "LSS/HSL", "LSS\nHSL", "LSS och HSL", " LSS ,, HSL, ", "HSL, LSS, HSL"])(
    "%j are two, in the order of the law books",
    (written) => {
      expect(meaning(agreementColumns.laws.cell, written)).toEqual(["HSL", "LSS"]);
    },
  );
  it("one that is unknown stops the others", () => {
    expect(agreementColumns.laws.cell.read("SoL, PBL")).toEqual({
      ok: false,
      reason: "unknownWord",
      detail: { words: "HSL, SoL, LSS" },
    });
  });
  it("ORB-50 a ladder keeps its own order, and is shown as steps", () => {
    expect(meaning(agreementColumns.sanctionLadder.cell, "vite, åtgärdsplan, hävning")).toEqual([
      "FINE",
      "ACTION_PLAN",
      "TERMINATION",
    ]);
    expect(agreementColumns.sanctionLadder.cell.show(["FINE", "ACTION_PLAN"])).toBe("Vite → Åtgärdsplan");
    expect(agreementColumns.allowedSanctions.cell.show(["ACTION_PLAN", "FINE"])).toBe("Åtgärdsplan, Vite");
  });
});

describe("where a requirement comes from", () => {
  const { cell } = requirementColumns.source;
  it.each([
    ["SS_872500", ["SS 872500", "ss872500", "Svensk standard 872500"]],
    ["LAW", ["Lag", "lagen", "lagkrav", "lagstiftning", "SoL", "LSS", "HSL", "socialtjänstlagen"]],
    ["LAW", ["Hälso- och sjukvårdslagen"]],
    ["REGULATION", ["Föreskrift", "föreskrifter", "SOSFS", "HSLF-FS", "allmänna råd", "föreskrift eller allmänna råd"]],
    ["GUIDELINE", ["Riktlinje", "riktlinjer", "vägledning"]],
    ["PROCUREMENT_DOCUMENT", ["Förfrågningsunderlag", "upphandlingsdokument", "FFU"]],
    ["COMMISSION_DOCUMENT", ["Uppdragsbeskrivning", "basuppdrag", "verksamhetsuppdrag", "uppdrag"]],
    ["BID", ["Anbud", "anbudet"]],
    ["APPROVAL", ["Godkännande", "ansökan om godkännande"]],
    ["CONTRACT", ["Avtal", "avtalet", "kontrakt"]],
    ["GOAL", ["Mål", "mål i styrdokument", "styrdokument"]],
  ])("ORB-16 %s: %j", (kind, words) => {
    expect(words.map((word) => meaning(cell, word))).toEqual(words.map(() => ({ kind, ref: null })));
    expect(words.map((word) => meaning(cell, `${word}, punkt 4`))).toEqual(
      words.map((word) => ({ kind, ref: `${word}, punkt 4` })),
    );
  });
  it.each(["SOSFS 2011:9", "SOSFS: 2011:9", "SOSFS (2011:9)", "SOSFS. Kap 3", "SOSFS; kap 3"])(
    "%j keeps its place",
    (written) => {
      expect(meaning(cell, written)).toEqual({ kind: "REGULATION", ref: written });
    },
  );
  it.each(["Lagom", "Målsman", "Ägardirektiv"])("%j is no kind: only a word of its own is", (written) => {
    expect(meaning(cell, written)).toEqual({ kind: null, ref: written });
  });
  it("is shown as it was written, else by its kind", () => {
    expect(cell.show({ kind: "REGULATION", ref: "SOSFS 2011:9" })).toBe("SOSFS 2011:9");
    expect(cell.show({ kind: "REGULATION", ref: null })).toBe("Föreskrift");
  });
  it("is refused when it is too long, or holds a personal number", () => {
    expect(meaning(cell, "x".repeat(301))).toBe("tooLong");
    expect(meaning(cell, "Anbud av 900101-1239")).toBe("personalNumberInText");
  });
});
