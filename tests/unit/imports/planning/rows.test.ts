import { describe, expect, it } from "vitest";
import { isoDate } from "@/lib/domain/calendar";
import { changesIn, shelf } from "@/lib/features/imports/snapshot/rules";
import { takesOver } from "@/lib/features/imports/sheets/judging/rules";
import { planImport } from "@/lib/features/imports/planning/rules";
import { applyRefusal, countRows, countSheets } from "@/lib/features/imports/rules";
import { everyChange } from "@/lib/features/imports/writing/rules";
import { orebro } from "@/lib/profiles/orebro";
import {
  ACTIVITY,
  AGREEMENT,
  faultsOf,
  fileOf,
  HISTORY,
  NOTHING,
  ONE_OF_EACH,
  OPEN,
  outcomesOf,
  planOf,
  PROVIDER,
  REQUIREMENT,
  TODAY,
} from "@/tests/support/import-rows";

describe("whether a plan may be written", () => {
  it.each([
    [{ create: 1, change: 0, leave: 0, refuse: 0 }, false, null],
    [{ create: 0, change: 1, leave: 0, refuse: 0 }, false, null],
    [{ create: 0, change: 0, leave: 1, refuse: 0 }, false, null],
    [{ create: 1, change: 1, leave: 0, refuse: 0 }, false, null],
    [{ create: 0, change: 1, leave: 1, refuse: 0 }, false, null],
    [{ create: 1, change: 0, leave: 0, refuse: 1 }, false, "rowsRefused"],
    [{ create: 1, change: 0, leave: 0, refuse: 1 }, true, null],
    [{ create: 0, change: 0, leave: 0, refuse: 1 }, true, "nothingToRead"],
    [{ create: 0, change: 0, leave: 0, refuse: 0 }, false, "nothingToRead"],
  ])("%j, refused rows left out: %s", (counts, leaveOut, expected) => {
    expect(applyRefusal(counts, leaveOut)).toBe(expected);
  });
  it("is told by what becomes of the rows, sheet by sheet", () => {
    const { after } = planOf(ONE_OF_EACH);
    const { rows } = planOf(
      {
        history: [HISTORY, { ...HISTORY, Datum: "x" }, { ...HISTORY, Datum: "2024-05-02" }],
        providers: [PROVIDER, { ...PROVIDER, Namn: "" }],
        activities: [{ ...ACTIVITY, Adress: "Storgatan 1" }],
      },
      after,
    );
    expect(countRows(rows)).toEqual({ create: 1, change: 1, leave: 2, refuse: 2 });
    expect(countSheets(rows)).toEqual([
      { sheet: "providers", counts: { create: 0, change: 0, leave: 1, refuse: 1 } },
      { sheet: "activities", counts: { create: 0, change: 1, leave: 0, refuse: 0 } },
      { sheet: "history", counts: { create: 1, change: 0, leave: 1, refuse: 1 } },
    ]);
  });
});

describe("a table in memory", () => {
  const row = (id: string, key: string) => ({ id, key });
  it("finds rows by each of their keys, as they last were put", () => {
    const rows = shelf([row("1", "a"), row("2", "a"), row("3", "b")], ({ key }) => [key, "all"]);
    const next = row("1", "a");
    rows.put(next);
    expect(rows.find("a")).toEqual([next, row("2", "a")]);
    expect(rows.find("a")[0]).toBe(next);
    expect(rows.find("all")).toHaveLength(3);
    expect([rows.find("c"), rows.get("3"), rows.get("4")]).toEqual([[], row("3", "b"), null]);
    expect(rows.all()).toEqual([next, row("2", "a"), row("3", "b")]);
  });
  it("rows that are new are created, rows that were replaced are changed, and the same row is neither", () => {
    const [kept, old, replaced, made] = [row("1", "a"), row("2", "b"), row("2", "c"), row("3", "d")];
    expect(changesIn([kept, old], [kept, replaced, made])).toEqual({
      created: [made],
      changed: [{ before: old, after: replaced }],
    });
  });
  it("a plan's changes are those of every table", () => {
    const { after } = planOf(ONE_OF_EACH);
    const priced = planOf({ agreements: [{ ...AGREEMENT, Ersättningsgrund: "450 kr" }] }, after).after;
    const created = Object.entries(everyChange(NOTHING, priced)).map(([table, { created: rows }]) => [table, rows]);
    expect(Object.fromEntries(created)).toEqual(priced);
    const again = Object.values(everyChange(after, after)).flatMap((one) => [...one.created, ...one.changed]);
    expect(again).toEqual([]);
  });
});

describe("two rows of one thing in a file", () => {
  it("that say the same: the second does nothing, and is refused as the first was", () => {
    expect(outcomesOf({ ...ONE_OF_EACH, agreements: [AGREEMENT, AGREEMENT] }).slice(2, 4)).toEqual(["create", "leave"]);
    expect(faultsOf({ activities: [ACTIVITY, ACTIVITY] })).toEqual([
      "Organisationsnummer: providerMissing",
      "Organisationsnummer: providerMissing",
    ]);
  });
  it.each([
    ["activities", ACTIVITY, { Enhet: "älven norr", Verksamhetsområde: "HEMTJÄNST" }],
    ["requirements", REQUIREMENT, { "Krav-id": "k-1", Verksamhetsområde: "HEMTJÄNST" }],
    ["history", HISTORY, { Enhet: "ÄLVEN NORR" }],
    ["running", OPEN, { Enhet: "älven norr", "Krav-id": "k-1" }],
  ] as const)("that say the same in other capitals, in %s: the second does nothing", (sheet, row, capitals) => {
    const twice = { ...ONE_OF_EACH, [sheet]: [row, { ...row, ...capitals }] };
    const { rows, after } = planOf(twice);
    expect(rows.filter((one) => one.sheet === sheet).map(({ outcome }) => outcome)).toEqual(["create", "leave"]);
    expect(planOf(twice, after).rows.filter(({ outcome }) => outcome !== "leave")).toEqual([]);
  });
  it("that say different things: the second is refused, also where the first was", () => {
    const { rows } = planOf({ activities: [ACTIVITY, { ...ACTIVITY, Adress: "Storgatan 1" }] });
    expect(rows.map(({ faults }) => faults)).toEqual([
      [{ column: "Organisationsnummer", reason: "providerMissing" }],
      [{ column: "Namn", reason: "duplicate", detail: { row: 2 } }],
    ]);
  });
  it.each([
    ["a contract by its diary number, however it is written", "agreements", AGREEMENT, { Diarienummer: "von112/2024" }],
    ["a requirement by its code, in any capitals", "requirements", REQUIREMENT, { "Krav-id": "k-1" }],
    ["an activity by its unit, in any capitals", "activities", ACTIVITY, { Enhet: "ÄLVEN NORR" }],
    ["a follow-up by its method, in any words", "history", HISTORY, { Enhet: "älven norr", Resultat: "Bra." }],
  ] as const)("%s", (_what, sheet, row, cells) => {
    const { rows } = planOf({ ...ONE_OF_EACH, [sheet]: [row, { ...row, ...cells, Lagar: "LSS", Adress: "A" }] });
    expect(rows.filter((one) => one.sheet === sheet).map(({ faults }) => faults[0]?.reason)).toEqual([
      undefined,
      "duplicate",
    ]);
  });
  it("a refused row says where it stands and why, and nothing else", () => {
    expect(planOf({ activities: [ACTIVITY] }).rows).toEqual([
      {
        sheet: "activities",
        file: 0,
        row: 2,
        outcome: "refuse",
        subject: "",
        changes: [],
        notes: [],
        faults: [{ column: "Organisationsnummer", reason: "providerMissing" }],
      },
    ]);
  });
  it("rows of several files answer file by file", () => {
    const { providers = [] } = fileOf({ providers: [PROVIDER, PROVIDER, PROVIDER] });
    const placed = providers.map((one, index) => ({ ...one, file: [1, 0, 1][index] ?? 0, row: [9, 7, 2][index] ?? 0 }));
    const asked = { today: TODAY, profile: orebro, municipalNumber: null, newId: () => "id", register: NOTHING };
    const { rows } = planImport({ ...asked, files: { providers: placed } });
    expect(rows.map(({ file, row }) => [file, row])).toEqual([
      [0, 7],
      [1, 2],
      [1, 9],
    ]);
  });
  it("rows of wordings in the order of the file", () => {
    const late = { ...REQUIREMENT, "Krav-id": "K-2", "Giltig från": "2025-01-01" };
    const { rows } = planOf({
      requirements: [late, REQUIREMENT, { ...REQUIREMENT, "Krav-id": "K-3", "Giltig från": "" }],
    });
    expect(rows.map(({ row }) => row)).toEqual([2, 3, 4]);
  });
});

it.each([
  ["2026-11-15", TODAY],
  ["2026-11-16", "2026-11-17"],
  ["2027-01-01", "2027-01-02"],
])("ORB-39 after what takes force %s, the next takes force %s", (newest, expected) => {
  expect(takesOver(isoDate(newest), TODAY)).toBe(expected);
});
