import { Readable } from "node:stream";
import writeXlsxFile from "write-excel-file/node";
import type { Prisma } from "@/lib/db/generated/client";
import { storeFile } from "@/lib/files/storage";
import { demoId } from "../identity";

type Cell = string | number;
/** Sheets that providers have sent: [file name, rows]. */
const SHEETS: Readonly<Record<string, readonly [string, readonly (readonly Cell[])[]]>> = {
  continuity: [
    "Kontinuitet vecka 40–43.xlsx",
    [
      ["Vecka", "Personer med minst två besök per dag", "Medel", "Median", "Över 12"],
      ["40–41", 31, 14.9, 14, 23],
      ["42–43", 31, 14.3, 14, 21],
      ["40–43", 31, 14.6, 14, 22],
    ],
  ],
  missedVisits: [
    "Uteblivna besök oktober.xlsx",
    [
      ["Ärende", "Planerat", "Orsak", "Kontakt tagen"],
      ["A", "2026-10-06 08:00", "Nyckelskåpet gick inte att öppna", "2026-10-07 07:40"],
      ["B", "2026-10-14 12:30", "Nyckelskåpet gick inte att öppna", "2026-10-15 09:10"],
      ["C", "2026-10-23 18:00", "Dubbelbokad slinga", "2026-10-24 08:15"],
    ],
  ],
  training: [
    "Utbildning larmrutin, kvittenser.xlsx",
    [
      ["Datum", "Deltagare", "Avsnitt"],
      ["2026-08-26", 14, "Larmrutin och kontakt vid uteblivet besök"],
      ["2026-09-02", 15, "Larmrutin och kontakt vid uteblivet besök"],
      ["2026-09-09", 12, "Larmrutin och kontakt vid uteblivet besök"],
    ],
  ],
  alarms: [
    "Larmsvar landsbygd september–november.xlsx",
    [
      ["Månad", "Antal larm", "Median, min", "95:e percentilen, min"],
      ["September", 64, 19, 36],
      ["Oktober", 71, 17, 31],
      ["November till och med den 12", 23, 16, 28],
    ],
  ],
  plans: [
    "Genomförandeplaner, lista.xlsx",
    [
      ["Ärende", "Insats började", "Plan upprättad", "Dagar"],
      ["1", "2026-09-01", "2026-09-12", 11],
      ["2", "2026-09-08", "2026-09-19", 11],
      ["3", "2026-09-20", "2026-10-02", 12],
    ],
  ],
};

type StoredRow = Prisma.StoredFileCreateManyInput & Readonly<{ id: string }>;
type Kept = Readonly<{ filesDir: string; followUpId: string; uploadedById: string | null; createdAt: Date }>;

/** Writes one of the sheets to the folder of stored files and answers with its row. */
export async function keepSheet(name: string, kept: Kept): Promise<StoredRow> {
  const [originalName, rows] = SHEETS[name] ?? [];
  if (!originalName || !rows) throw new Error(`the demo has no file ${name}`);
  const bytes = await writeXlsxFile(rows.map((row) => row.map((value) => ({ value })))).toBuffer();
  return keepBytes(bytes, { ...kept, originalName, id: demoId("file", name) });
}

type Bytes = Kept & Readonly<{ originalName: string; id: string }>;

export async function keepBytes(bytes: Uint8Array, { filesDir, originalName, ...row }: Bytes): Promise<StoredRow> {
  const stored = await storeFile(Readable.from([bytes]), { dir: filesDir, originalName, expectedSha256: null });
  if (!stored.ok) throw new Error(`${originalName} was refused: ${stored.reason}`);
  return { ...row, ...stored.value };
}
