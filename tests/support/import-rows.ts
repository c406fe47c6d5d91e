import { sequence } from "@/tests/support/factories/sequence";
import { isoDate } from "@/lib/domain/calendar";
import type { Cell } from "@/lib/features/imports/reading/cells/rules";
import { planImport } from "@/lib/features/imports/planning/rules";
import type { FileRow, FileSet } from "@/lib/features/imports/reading/tables/rules";
import type { Snapshot } from "@/lib/features/imports/snapshot/rules";
import type { SheetKind } from "@/lib/features/imports/rules";
import { orebro } from "@/lib/profiles/orebro";

export type Cells = Readonly<Record<string, string>>;
export type Sheets = Readonly<Partial<Record<SheetKind, readonly Cells[]>>>;

/** Rows as they lie in a file with the headings on row 1. */
const rowsOf = (cells: readonly Cells[]): FileRow[] =>
  cells.map((one, index) => ({ file: 0, row: index + 2, cells: new Map(Object.entries(one)) }));

export const fileOf = (sheets: Sheets): FileSet =>
  Object.fromEntries(Object.entries(sheets).map(([sheet, cells]) => [sheet, rowsOf(cells)]));

export const NOTHING: Snapshot = {
  areas: [],
  providers: [],
  units: [],
  activities: [],
  agreements: [],
  terms: [],
  coverage: [],
  bases: [],
  requirements: [],
  wordings: [],
  followUps: [],
  findings: [],
};

export const TODAY = isoDate("2026-11-16");
/** Invented, with the right check digit. */
export const MUNICIPAL = "2120009994";

/** The plan of some sheets on a register, on a Monday in November 2026. */
export function planOf(sheets: Sheets, register: Snapshot = NOTHING, today = TODAY) {
  const newId = () => `made-${String(sequence())}`;
  return planImport({ today, profile: orebro, municipalNumber: MUNICIPAL, newId, register, files: fileOf(sheets) });
}

/** What becomes of each row. */
export const outcomesOf = (sheets: Sheets, register = NOTHING) =>
  planOf(sheets, register).rows.map(({ outcome }) => outcome);
/** Every fault as "column: reason". */
export const faultsOf = (sheets: Sheets, register = NOTHING) =>
  planOf(sheets, register).rows.flatMap((row) => row.faults.map(({ column, reason }) => `${column}: ${reason}`));

/** What a cell is read as; the reason where it is refused. */
export function meaning<T>({ read }: Cell<T>, written: string): unknown {
  const found = read(written);
  return found.ok ? found.value : found.reason;
}

export const PROVIDER: Cells = { Namn: "Älvens omsorg AB", Organisationsnummer: "529999-9010", Driftform: "Privat" };
export const ACTIVITY: Cells = {
  Namn: "Älvens hemtjänst",
  Organisationsnummer: "529999-9010",
  Enhet: "Älven norr",
  Verksamhetsområde: "Hemtjänst",
  Konkurrensutsatt: "Ja",
};
export const AGREEMENT: Cells = {
  Diarienummer: "VON 112/2024",
  Organisationsnummer: "529999-9010",
  Enhet: "Älven norr",
  Verksamhetsområde: "Hemtjänst",
  Grund: "LOV",
  Lagar: "SoL",
  Startdatum: "2024-01-01",
};
export const REQUIREMENT: Cells = {
  "Krav-id": "K-1",
  Kravtext: "En kontaktman utses inom fjorton dagar.",
  Källa: "Riktlinje",
  Verksamhetsområde: "Hemtjänst",
  Verifiering: "Genomförandeplaner granskas.",
  "Giltig från": "2024-01-01",
};
export const HISTORY: Cells = {
  Enhet: "Älven norr",
  Metod: "Uppföljning av kvalitetskrav",
  Datum: "2025-05-02",
  Platsbesök: "Ja",
};
export const OPEN: Cells = {
  Enhet: "Älven norr",
  "Krav-id": "K-1",
  Diarienummer: "VON 112/2024",
  Konstaterad: "2025-05-02",
  Beskrivning: "Kontaktman saknas för fyra av tio.",
  "Åtgärdas senast": "2026-12-31",
};

/** One of everything, each pointing to those before it. */
export const ONE_OF_EACH: Sheets = {
  providers: [PROVIDER],
  activities: [ACTIVITY],
  agreements: [AGREEMENT],
  requirements: [REQUIREMENT],
  history: [HISTORY],
  running: [OPEN],
};
