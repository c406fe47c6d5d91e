import { describe, expect, it } from "vitest";
import { isoDate } from "@/lib/domain/calendar";
import { ore } from "@/lib/domain/money";
import {
  amount,
  column,
  day,
  diary,
  name,
  names,
  needed,
  organisationNumber,
  readRow,
  text,
  yesNo,
  type Cell,
} from "@/lib/features/imports/reading/cells/rules";
import { limit, unitWithDirection } from "@/lib/features/imports/sheets/requirements/limits/rules";
import { faultsOf, meaning, PROVIDER } from "@/tests/support/import-rows";

describe("one cell", () => {
  it.each<[string, Cell<unknown>, string, unknown]>([
    ["a name", name(), " Älvens \u00a0 omsorg ", "Älvens omsorg"],
    ["a name of 200 letters", name(), "å".repeat(200), "å".repeat(200)],
    ["a name of 201", name(), "å".repeat(201), "tooLong"],
    ["a name with a personal number", name(), "Anna 900101-1239", "personalNumberInText"],
    ["lines", text(), "Ett.\r\nTva\u030a.\n", "Ett.\nTvå."],
    ["10 000 letters", text(), "x".repeat(10_000), "x".repeat(10_000)],
    ["10 001 letters", text(), "x".repeat(10_001), "tooLong"],
    ["a personal number in a text", text(), "Se 900101-1239.", "personalNumberInText"],
    ["a day", day, "2025-03-01", "2025-03-01"],
    ["a day with a clock at midnight", day, "2025-03-01T00:00:00.000Z", "2025-03-01"],
    ["a day with a short clock", day, "2025-03-01 00:00", "2025-03-01"],
    ["a day with seconds", day, "2025-03-01 00:00:00", "2025-03-01"],
    ["a day with another clock", day, "2025-03-01 12:00", "notADay"],
    ["a clock and then something", day, "2025-03-01 00:00 eller senare", "notADay"],
    ["kronor", amount, "10 000,50 kr", 1_000_050],
    ["words for kronor", amount, "tio tusen", "notAnAmount"],
    ["a company's number", organisationNumber, "529999-9010", "5299999010"],
    ["a diary number", diary, "von 1/2024", { number: "VON 1/2024", key: expect.any(String) as string }],
    ["a diary number without digits", diary, "saknas", "unreadableDiaryNumber"],
    ["a personal number as a diary number", diary, "900101-1239", "personalNumberInText"],
  ])("%s", (_what, cell, written, expected) => {
    expect(meaning(cell, written)).toEqual(expected);
  });
  it.each(["Ja", "j", "X", "1", "sant", "TRUE"])("%s is yes", (written) => {
    expect(meaning(yesNo, written)).toBe(true);
  });
  it.each(["Nej", "n", "0", "falskt", "FALSE"])("%s is no", (written) => {
    expect(meaning(yesNo, written)).toBe(false);
  });
  it.each(["kanske", "2", "-"])("%s is neither", (written) => {
    expect(meaning(yesNo, written)).toBe("notYesOrNo");
  });
  it("how long a text may be is said with the refusal", () => {
    expect(name(5).read("sex en")).toEqual({ ok: false, reason: "tooLong", detail: { most: 5 } });
  });
  it("is shown as a person would write it", () => {
    expect([yesNo.show(true), yesNo.show(false)]).toEqual(["Ja", "Nej"]);
    expect([name().show("Ek"), text().show("En rad."), day.show(isoDate("2025-03-01"))]).toEqual([
      "Ek",
      "En rad.",
      "2025-03-01",
    ]);
    expect(amount.show(ore(1_000_050))).toBe("10\u00a0000,50\u00a0kr");
    expect(organisationNumber.show(read(organisationNumber, "5299999010"))).toBe("529999-9010");
    expect(diary.show(read(diary, "VON 1/2024"))).toBe("VON 1/2024");
    expect(names.show(["Norr", "Söder"])).toBe("Norr; Söder");
  });
});

function read<T>(cell: Cell<T>, written: string): T {
  const found = cell.read(written);
  if (!found.ok) throw new Error(found.reason);
  return found.value;
}

describe("several names in one cell", () => {
  it.each<[string, unknown]>([
    ["Norr; Söder", ["Norr", "Söder"]],
    ["Norr\nSöder;", ["Norr", "Söder"]],
    ["Norr;; ;Norr", ["Norr"]],
    ["Norr, Öster; Söder", ["Norr, Öster", "Söder"]],
    ["Norr; 900101-1239", "personalNumberInText"],
  ])("%j", (written, expected) => {
    expect(meaning(names, written)).toEqual(expected);
  });
});

describe("a limit and its unit", () => {
  it.each<[string, unknown]>([
    ["50", { value: "50", unit: null }],
    ["49,9", { value: "49.9", unit: null }],
    ["0,05", { value: "0.05", unit: null }],
    ["-0,5", { value: "-0.5", unit: null }],
    ["−18 °C", { value: "-18", unit: "°C" }],
    ["1 200", { value: "1200", unit: null }],
    ["50 %", { value: "50", unit: "%" }],
    ["50%", { value: "50", unit: "%" }],
    ["-2,5 timmar", { value: "-2.5", unit: "timmar" }],
    ["30 min", { value: "30", unit: "min" }],
    ["0:30", { value: "30", unit: "min" }],
    ["1:05", { value: "65", unit: "min" }],
    ["1:5", "notANumber"],
    ["kl 0:30", "notANumber"],
    ["cirka 50 %", "notANumber"],
    ["några", "notANumber"],
  ])("%j", (written, expected) => {
    expect(meaning(limit, written)).toEqual(expected);
  });
  it("are shown with a decimal comma", () => {
    expect(limit.show({ value: "49.9", unit: "%" })).toBe("49,9 %");
    expect(limit.show({ value: "50", unit: null })).toBe("50");
  });
  it.each([
    ["timmar (max)", "timmar", "AT_MOST"],
    ["timmar (Max.) ", "timmar", "AT_MOST"],
    ["dagar(högst)", "dagar", "AT_MOST"],
    ["dagar (maximalt)", "dagar", "AT_MOST"],
    ["procent  (minst)", "procent", "AT_LEAST"],
    ["% (min.)", "%", "AT_LEAST"],
    ["% (lägst)", "%", "AT_LEAST"],
    ["timmar (max) per dag", "timmar (max) per dag", null],
    ["timmar (ungefär max)", "timmar (ungefär max)", null],
    ["max", "max", null],
  ])("%j: the direction may stand after the unit", (written, unit, direction) => {
    expect(unitWithDirection(written)).toEqual({ unit, direction });
  });
});

describe("a row", () => {
  const columns = { own: needed("Namn", name(5)), on: column("Datum", day), paid: needed("Vite", amount) };
  it("has every cell, null for one that is empty or has no column", () => {
    expect(
      readRow(
        columns,
        new Map([
          ["Namn", " Ek "],
          ["Vite", "1"],
        ]),
      ),
    ).toEqual({
      ok: true,
      row: { own: "Ek", on: null, paid: 100 },
    });
  });
  it("tells of everything that is wrong with it at once", () => {
    expect(
      readRow(
        columns,
        new Map([
          ["Namn", "för lång"],
          ["Datum", "i går"],
        ]),
      ),
    ).toEqual({
      ok: false,
      faults: [
        { column: "Namn", reason: "tooLong", detail: { most: "5" } },
        { column: "Datum", reason: "notADay" },
        { column: "Vite", reason: "missing" },
      ],
    });
  });
  it.each(["", "  ", "\u200b", "\ufeff \u00ad"])("%j is an empty cell: nobody can see what it holds", (cell) => {
    expect(faultsOf({ providers: [{ ...PROVIDER, Namn: cell }] })).toEqual(["Namn: missing"]);
  });
});
