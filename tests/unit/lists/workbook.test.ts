import { readSheet } from "read-excel-file/node";
import { expect, it } from "vitest";
import { isoDate } from "@/lib/domain/calendar";
import { COLUMNS } from "@/lib/features/lists/columns/document";
import { listWorkbook } from "@/lib/features/lists/document";
import type { ListRows } from "@/lib/features/lists/queries";
import { LIST_NAMES } from "@/lib/features/lists/rules";

const finding: ListRows["findings"] = {
  id: "f1",
  number: 1,
  version: 1,
  status: "AWAITING_REMEDY",
  description: "Å, ä och ö.",
  acute: false,
  confirmedOn: isoDate("2026-03-29"),
  remedyDueOn: isoDate("2026-10-25"),
  settledOn: null,
  late: true,
  repeated: false,
  code: "BK-01",
  title: "Kontinuitet",
  followUpId: "c1",
  diaryNumber: "VON 1/2026",
  regime: "PRIVATE",
  areaName: "Hemtjänst",
  unitName: "Ängsro",
};
const sent: ListRows["sent"] = {
  id: "d1",
  toName: "Chef",
  toAddress: "chef@exempel.se",
  subject: "Rapport",
  body: "Hej!",
  status: "SENT",
  attempts: 1,
  lastError: null,
  createdAt: new Date("2026-07-01T22:30:00Z"),
  sentAt: new Date("2026-12-31T23:30:00Z"),
  fileIds: [],
  tries: [],
  followUp: null,
};
const cellOf = async (over: Partial<ListRows["findings"]>, heading: string) => {
  const [head = [], row = []] = await readSheet(await listWorkbook("findings", [{ ...finding, ...over }]));
  return row[head.indexOf(heading)];
};

it("has Swedish headings, dates as dates, and å ä ö", async () => {
  expect(await readSheet(await listWorkbook("findings", [finding]))).toEqual([
    // prettier-ignore
    ["Krav-id", "Krav", "Brist", "Akut", "Återkommer", "Enhet", "Område", "Driftform", "Ärende", "Fastställd", "Åtgärdas senast", "Försenad", "Läge"],
    // prettier-ignore
    ["BK-01", "Kontinuitet", "Å, ä och ö.", null, null, "Ängsro", "Hemtjänst", "Privat", "VON 1/2026", new Date("2026-03-29"), new Date("2026-10-25"), "Ja", "Ska åtgärdas"],
  ]);
});

it("keeps the headings of an empty list", async () => {
  expect(await readSheet(await listWorkbook("findings", []))).toHaveLength(1);
});

it.each(['=HYPERLINK("http://evil.example";"x")', "+46 70", "-1+2", "@SUM(A1)"])(
  "a cell that begins like a formula is text: %j",
  async (value) => {
    expect(await cellOf({ unitName: value }, "Enhet")).toBe(value);
    const column = COLUMNS.findings.find(({ heading }) => heading === "Enhet");
    const cell = column?.cell({ ...finding, unitName: value });
    expect(cell).toMatchObject({ type: String, format: "@" });
  },
);

it("survives control characters and texts longer than a cell", async () => {
  expect(await cellOf({ description: "a\u0001b\u000Bc" }, "Brist")).toBe("abc");
  expect(await cellOf({ description: "å".repeat(40_000) }, "Brist")).toHaveLength(32_767);
});

it("an instant is the clock on a Swedish wall, summer and winter", async () => {
  const [head = [], row = []] = await readSheet(await listWorkbook("sent", [sent]));
  // A workbook holds an instant as a share of a day, so that it comes back within a millisecond.
  const minute = (heading: string) => new Date(Math.round(Number(row[head.indexOf(heading)]) / 1000) * 1000).toJSON();
  expect(minute("Skrivet")).toBe("2026-07-02T00:30:00.000Z");
  expect(minute("Skickat")).toBe("2027-01-01T00:30:00.000Z");
});

it.each(LIST_NAMES)("%s has no heading twice", (list) => {
  const headings = COLUMNS[list].map(({ heading }) => heading);
  expect(new Set(headings).size).toBe(headings.length);
});
