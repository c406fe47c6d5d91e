import { describe, expect, it } from "vitest";
import {
  columnsOf,
  headingKey,
  headingScore,
  mapHeadings,
  neededOf,
  sheetCalled,
  sheetNamed,
  sheetWithHeadings,
} from "@/lib/features/imports/reading/headings/rules";
import { SHEETS } from "@/lib/features/imports/rules";
import { fileSet, lacksArea, mapTable, tableOf, unknownHeadings } from "@/lib/features/imports/reading/tables/rules";

describe("the sheets of the template", () => {
  it("need these columns", () => {
    expect(SHEETS.map((sheet) => neededOf(sheet))).toEqual([
      ["Namn"],
      ["Organisationsnummer", "Verksamhetsområde"],
      ["Diarienummer", "Organisationsnummer", "Verksamhetsområde"],
      ["Krav-id"],
      ["Enhet", "Metod", "Datum"],
      ["Enhet", "Krav-id", "Konstaterad"],
    ]);
  });
  it("have these columns, in this order", () => {
    expect(columnsOf("providers")).toEqual(["Namn", "Organisationsnummer", "Driftform"]);
    expect(columnsOf("history")).toEqual(["Enhet", "Metod", "Datum", "Platsbesök", "Resultat", "Diarienummer"]);
  });
});

describe("a sheet by its name", () => {
  it.each([
    ["Utförare", "providers"],
    ["utforare", "providers"],
    ["UTFÖRARE ", "providers"],
    ["Verksamheter", "activities"],
    ["Avtal", "agreements"],
    ["Krav", "requirements"],
    ["genomforda-uppfoljningar", "history"],
    ["Öppna_brister", "running"],
  ])("%j is called %s", (name, sheet) => {
    expect(sheetCalled(name)).toBe(sheet);
    expect(sheetNamed(name)).toBe(sheet);
  });
  it.each([
    ["Utförare 2026", "providers"],
    ["krav_hemtjänst", "requirements"],
    ["Blad1", null],
    ["", null],
  ])("%j is at most named after %s", (name, sheet) => {
    expect(sheetCalled(name)).toBeNull();
    expect(sheetNamed(name)).toBe(sheet);
  });
});

describe("a sheet by its headings", () => {
  it.each<[string[], string | null]>([
    [["Krav-id", "Kravtext"], "requirements"],
    [["Krav-id", "Sida"], null],
    [["Enhet", "Metod"], null],
    [["Enhet", "Metod", "Datum"], "history"],
    [["Enhet", "Krav-id", "Konstaterad", "Beskrivning"], "running"],
    [["Namn", "Organisationsnummer"], "providers"],
    [["Namn", "Organisationsnummer", "Enhet", "Verksamhetsområde"], "activities"],
    [["a", "b"], null],
  ])("%j: %s", (headings, sheet) => {
    expect(sheetWithHeadings(headings)).toBe(sheet);
  });
  it("counts the cells that any one sheet knows", () => {
    expect(headingScore(["Namn", "Driftform", "Sida"])).toBe(2);
    expect(headingScore(["Vårt register"])).toBe(0);
  });
});

describe("a heading", () => {
  it.each([
    ["Krav-id", "krav id"],
    ["krav_id", "krav id"],
    ["KRAV  ID", "krav id"],
    ["Kravtext *", "kravtext"],
    ["Kravtext: ", "kravtext"],
    ["Krav - id", "krav id"],
    ["Område (A*B)", "område (a*b)"],
    [" ", ""],
  ])("%j is remembered as %j", (heading, key) => {
    expect(headingKey(heading)).toBe(key);
  });
  it("of the template is told from one that is remembered, and from one without words", () => {
    expect(mapHeadings("providers", ["Namn", "Firma", "Sida", ""], { firma: null })).toEqual([
      { heading: "Namn", column: "Namn", known: true, template: true },
      { heading: "Firma", column: null, known: true, template: false },
      { heading: "Sida", column: null, known: false, template: false },
      { heading: "", column: null, known: true, template: false },
    ]);
  });
  it("that stands twice is read once", () => {
    expect(mapHeadings("providers", ["Namn", "NAMN"]).map(({ column }) => column)).toEqual(["Namn", null]);
  });
});

const PROVIDERS = ["Namn", " Organisationsnummer "];

describe("the table in a grid", () => {
  it("begins below its headings, with the rows that hold anything, numbered as in the file", () => {
    const rows = [["Vårt register"], [""], PROVIDERS, ["Ek", "1"], [" ", ""], ["Al", "2"]];
    expect(tableOf({ name: "Blad1", rows }, 3)).toEqual({
      file: 3,
      sheet: "providers",
      name: "Blad1",
      headings: ["Namn", "Organisationsnummer"],
      rest: [
        { row: 4, cells: ["Ek", "1"] },
        { row: 6, cells: ["Al", "2"] },
      ],
    });
  });
  it("has the row with most headings, when two have some", () => {
    const rows = [["Namn", "Driftform"], ["Namn", "Organisationsnummer", "Driftform"], ["Ek"]];
    expect(tableOf({ name: "x", rows }, 0)?.rest).toEqual([{ row: 3, cells: ["Ek"] }]);
  });
  it("has its headings among the ten first rows", () => {
    const above = (count: number) => [...Array.from({ length: count }, () => ["text"]), PROVIDERS, ["Ek", "1"]];
    expect(tableOf({ name: "x", rows: above(9) }, 0)?.rest).toEqual([{ row: 11, cells: ["Ek", "1"] }]);
    expect(tableOf({ name: "x", rows: above(10) }, 0)).toBeNull();
  });
  it("of a sheet known by its name has the first row with words as headings", () => {
    const rows = [[" "], ["Firma", "Nummer"], ["Ek", "1"]];
    expect(tableOf({ name: "Utförare", rows }, 0)).toMatchObject({
      sheet: "providers",
      headings: ["Firma", "Nummer"],
      rest: [{ row: 3 }],
    });
    // One heading of the product's may be a word in a title.
    expect(tableOf({ name: "Utförare", rows: [["Firma"], ["Namn"]] }, 0)?.headings).toEqual(["Firma"]);
  });
  it("its whole name, then its headings, then a part of its name decide what it is", () => {
    const krav = ["Krav-id", "Kravtext"];
    expect(tableOf({ name: "Utförare", rows: [krav] }, 0)?.sheet).toBe("providers");
    expect(tableOf({ name: "Utförare 2026", rows: [krav] }, 0)?.sheet).toBe("requirements");
    expect(tableOf({ name: "Utförare 2026", rows: [["Firma"]] }, 0)?.sheet).toBe("providers");
  });
  it.each<[string, string[][]]>([
    ["Utförare", []],
    ["Utförare", [[""], ["  "]]],
    ["Blad1", [["Firma"]]],
  ])("there is none in %s with %j", (name, rows) => {
    expect(tableOf({ name, rows }, 0)).toBeNull();
  });
});

const table = (headings: string[], cells: string[], name: string) => {
  const found = tableOf({ name, rows: [headings, cells] }, 0);
  if (!found) throw new Error("a table");
  return mapTable(found, {});
};

describe("the area of rows that have no column for it", () => {
  it.each<[string, string[], boolean]>([
    ["Krav", ["Krav-id"], true],
    ["Krav", ["Krav-id", "Verksamhetsområde"], false],
    ["Krav", ["Krav-id", "Diarienummer"], false],
    ["Verksamheter", ["Organisationsnummer"], true],
    ["Verksamheter", ["Organisationsnummer", "Verksamhetsområde"], false],
    ["Avtal", ["Diarienummer"], true],
    ["Avtal", ["Diarienummer", "Verksamhetsområde"], false],
    ["Utförare", ["Namn"], false],
    ["Öppna brister", ["Enhet"], false],
  ])("%s with %j: asked for: %s", (name, headings, expected) => {
    expect(lacksArea(table(headings, [], name))).toBe(expected);
  });
  it("is given to each of them, and never to others", () => {
    const set = fileSet(
      [
        table(["Krav-id", "Sida", "Kravtext"], ["K-1", "7"], "Krav"),
        table(["Krav-id", "Verksamhetsområde"], ["K-2", "Boende"], "Krav 2"),
        table(["Namn"], ["Ek"], "Utförare"),
      ],
      "Hemtjänst",
    );
    expect(set.requirements?.map(({ row, cells }) => [row, Object.fromEntries(cells)])).toEqual([
      [2, { "Krav-id": "K-1", Kravtext: "", Verksamhetsområde: "Hemtjänst" }],
      [2, { "Krav-id": "K-2", Verksamhetsområde: "Boende" }],
    ]);
    expect(set.providers?.map(({ cells }) => Object.fromEntries(cells))).toEqual([{ Namn: "Ek" }]);
    expect(set.history).toEqual([]);
  });
  it("is not given when nobody has chosen one", () => {
    const set = fileSet([table(["Krav-id"], ["K-1"], "Krav")]);
    expect(set.requirements?.map(({ cells }) => Object.fromEntries(cells))).toEqual([{ "Krav-id": "K-1" }]);
  });
  it("headings that nobody knows are asked about as they will be remembered", () => {
    expect(unknownHeadings(table(["Krav-id", "Sida_nr:", ""], [], "Krav"))).toEqual(["sida nr"]);
  });
});
