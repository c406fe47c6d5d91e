import { readFile } from "node:fs/promises";
import iconv from "iconv-lite";
import { describe, expect, it } from "vitest";
import writeWorkbook from "write-excel-file/node";
import { templateWorkbook } from "@/lib/features/imports/document";
import { columnsOf, mapHeadings, sheetWithHeadings } from "@/lib/features/imports/reading/headings/rules";
import { readRegisterFile } from "@/lib/features/imports/reading/import";
import { SHEETS } from "@/lib/features/imports/rules";
import { fileSet, mapTable, unknownHeadings } from "@/lib/features/imports/reading/tables/rules";
import { cellText } from "@/lib/features/imports/reading/workbook/import";
import { planOf } from "@/tests/support/import-rows";

const LINES = [
  "Namn;Organisationsnummer;Driftform",
  "Älvens omsorg AB;529999-9010;Privat",
  '"Åsa; ""och"" Östen";5560004615;',
];
const written = (delimiter: string, newline = "\n") =>
  LINES.map((line, index) =>
    index < 2 ? line.replaceAll(";", delimiter) : `"Åsa; ""och"" Östen"${delimiter}5560004615${delimiter}`,
  ).join(newline);

async function cellsOf(bytes: Buffer, name = "Utförare.csv") {
  const read = await readRegisterFile({ name, bytes }, 0);
  if (!read.ok) return read.reason;
  const rows = fileSet(read.value.map((table) => mapTable(table, {}))).providers ?? [];
  return rows.map(({ row, cells }) => [row, cells.get("Namn"), cells.get("Organisationsnummer")]);
}
const EXPECTED = [
  [2, "Älvens omsorg AB", "529999-9010"],
  [3, 'Åsa; "och" Östen', "5560004615"],
];

describe("a csv file, however it was saved", () => {
  const delimiters: [string, string][] = [
    ["semicolon", ";"],
    ["comma", ","],
    ["tab", "\t"],
  ];
  const encodings: [string, (text: string) => Buffer][] = [
    ["UTF-8", (text) => Buffer.from(text)],
    ["UTF-8 with a mark", (text) => Buffer.from(`\ufeff${text}`)],
    ["Windows-1252", (text) => iconv.encode(text, "win1252")],
    ["UTF-16, Excel's Unicode text", (text) => iconv.encode(text, "utf-16le", { addBOM: true })],
  ];
  const cases = delimiters.flatMap(([what, delimiter]) =>
    encodings.map(([how, encode]) => ({ what, delimiter, how, encode })),
  );
  it.each(cases)("$how with $what", async ({ delimiter, encode }) => {
    expect(await cellsOf(encode(written(delimiter)))).toEqual(EXPECTED);
    expect(await cellsOf(encode(written(delimiter, "\r\n")))).toEqual(EXPECTED);
  });
  it("is known by its headings when the name says nothing, with columns in any order and a title above", async () => {
    const text = "Vårt register\n\nDriftform;Organisationsnummer;NAMN \nPrivat;5299999010;Älvens\n\n;5560004615;Ek\n";
    expect(await cellsOf(Buffer.from(text), "export 3.csv")).toEqual([
      [4, "Älvens", "5299999010"],
      [6, "Ek", "5560004615"],
    ]);
  });
});

describe("a file that cannot be read says why", () => {
  it.each([
    ["empty", "Utförare.csv", Buffer.alloc(0)],
    ["empty", "Utförare.xlsx", Buffer.alloc(0)],
    ["empty", "Utförare.csv", Buffer.from("\ufeff \n")],
    ["damaged", "Utförare.xlsx", Buffer.from("PK\u0003\u0004 half a file")],
    ["protected", "Utförare.xlsx", Buffer.from("d0cf11e0a1b11ae10000", "hex")],
    ["notText", "Utförare.csv", Buffer.from([0x50, 0x4b, 3, 4, 0, 0, 0])],
    ["wrongKind", "Utförare.pdf", Buffer.from("%PDF-1.7")],
    ["noKnownSheet", "annat.csv", Buffer.from("a;b\n1;2\n")],
    ["noRows", "Utförare.csv", Buffer.from("Namn;Organisationsnummer\n;\n")],
  ])("%s: %s", async (reason, name, bytes) => {
    expect(await cellsOf(bytes, name)).toBe(reason);
  });
});

describe("a workbook", () => {
  it("days, clocks, numbers and truths are read as a person would type them", () => {
    expect(cellText(new Date("2025-03-01T00:00:00Z"))).toBe("2025-03-01");
    expect(cellText(new Date("2025-02-28T23:59:59.997Z"))).toBe("2025-03-01");
    expect(cellText(new Date("1899-12-30T00:29:59.997Z"))).toBe("0:30");
    expect(cellText(49.9)).toBe("49,9");
    expect(cellText(5299999010)).toBe("5299999010");
    expect([cellText(true), cellText(false), cellText(null)]).toEqual(["Ja", "Nej", ""]);
  });
  it("rows are numbered as in the file, and sheets that mean nothing here are left out", async () => {
    const data = [
      ["Namn", "Organisationsnummer"],
      [null, null],
      ["Älvens", 5299999010],
    ];
    const bytes = await writeWorkbook([
      { sheet: "Anteckningar", data: [["hej"]] },
      { sheet: "Utförare", data },
    ]).toBuffer();
    expect(await cellsOf(bytes, "register.xlsx")).toEqual([[3, "Älvens", "5299999010"]]);
  });
  it("the template has the six sheets with every heading, and reads as a file without rows", async () => {
    const read = await readRegisterFile({ name: "mall.xlsx", bytes: await templateWorkbook() }, 0);
    expect(read).toMatchObject({ ok: false, reason: "noRows" });
    expect(SHEETS.map((sheet) => sheetWithHeadings(columnsOf(sheet)))).toEqual([...SHEETS]);
  });
});

describe("headings of the municipality's own", () => {
  it("are asked about once, and remembered", () => {
    const headings = ["krav_id", "Kravtext *", "område", "sida", ""];
    const asked = mapHeadings("requirements", headings);
    expect(asked.map(({ column, known }) => [column, known])).toEqual([
      ["Krav-id", true],
      ["Kravtext", true],
      [null, false],
      [null, false],
      [null, true],
    ]);
    const remembered = mapHeadings("requirements", headings, { område: "Fokusområde", sida: null });
    expect(remembered.map(({ column, known }) => [column, known])[2]).toEqual(["Fokusområde", true]);
    expect(remembered.every(({ known }) => known)).toBe(true);
  });
  it("a column that stands in the file itself is not taken by a remembered heading, nor by two", () => {
    const mapped = mapHeadings("providers", ["Firma", "Namn", "Bolag"], { firma: "Namn", bolag: "Namn" });
    expect(mapped.map(({ column }) => column)).toEqual([null, "Namn", null]);
    expect(
      mapHeadings("providers", ["Firma", "Bolag"], { firma: "Namn", bolag: "Namn" }).map(({ column }) => column),
    ).toEqual(["Namn", null]);
  });
  it("ORB-16 a real catalogue of 69 requirements is mapped and read in, limits and units with it", async () => {
    const name = "botkyrka_krav_hemtjanst_egen_regi_2023.csv";
    const read = await readRegisterFile({ name, bytes: await readFile(`tests/data/import/${name}`) }, 0);
    if (!read.ok) throw new Error(read.reason);
    const own = { requirements: { omrade: "Fokusområde", krav: "Kravtext", varde: "Gräns", sida: null } };
    const tables = read.value.map((table) => mapTable(table, own));
    expect(tables.flatMap(unknownHeadings)).toEqual([]);
    const rows = fileSet(tables, "Hemtjänst").requirements ?? [];
    const plan = planOf({ requirements: rows.map(({ cells }) => Object.fromEntries(cells)) });
    expect(plan.rows.map(({ outcome }) => outcome)).toEqual(Array.from({ length: 69 }, () => "create"));
    const share = plan.after.wordings.find((one) => one.text.startsWith("Andel personal"));
    expect(share).toMatchObject({
      limitValue: "50",
      limitDirection: "AT_LEAST",
      unit: "procent",
      published: false,
      focusArea: "Personal",
    });
  });
});
