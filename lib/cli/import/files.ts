import { now, today } from "@/lib/clock";
import { db } from "@/lib/db/client";
import { armClock } from "@/lib/db/installation-clock";
import { importer } from "@/lib/features/imports/importer/mutations";
import { readFiles } from "@/lib/features/imports/files/job";
import { countSentence, faultText, FILE_LABELS, IMPORT_REFUSALS, noteText } from "@/lib/features/imports/labels";
import { applyImport, digestOf, type FileFacts } from "@/lib/features/imports/mutations";
import { previewPlan } from "@/lib/features/imports/planning/queries";
import type { Plan } from "@/lib/features/imports/planning/rules";
import { countRows, countSheets, SHEET_NAMES } from "@/lib/features/imports/rules";
import { fileSet, unknownHeadings, type MappedTable } from "@/lib/features/imports/reading/tables/rules";
import { refused } from "@/lib/actions/result";
import { OperatorError, sentence } from "../system/command";

type Given = FileFacts & Readonly<{ bytes: Buffer }>;
type Asked = Readonly<{ files: readonly Given[]; area: string | null; leaveOutRefused: boolean; onlyPreview: boolean }>;

/** Previews, prints and reads in. Exit code 0 when the register holds what the files say, 1 when anything was refused. */
export async function importFiles({ files, area, leaveOutRefused, onlyPreview }: Asked): Promise<number> {
  await armClock();
  if ((await db.installation.count()) === 0) throw new OperatorError("importNotSetUp");
  const actor = await importer();
  const read = await readFiles(actor, files);
  if (!read.ok) {
    console.error(`${files[Number(read.detail?.file ?? 0)]?.name ?? ""}: ${FILE_LABELS[read.reason]}`);
    return summing("Inläst", { create: 0, change: 0, leave: 0, refuse: 0 }, 1);
  }
  printUnread(read.value, files);
  const rows = fileSet(read.value, area);
  const plan = await previewPlan({ actor, today: today(), files: rows });
  printPlan(plan, files);
  const counts = countRows(plan.rows);
  if (onlyPreview) return summing("Skulle läsas in", counts, counts.refuse > 0 ? 1 : 0);
  const source = { files: files.map(({ name, sha256 }) => ({ name, sha256 })), runIds: [] };
  const common = { actor, today: today(), now: now(), rows, source, leaveOutRefused };
  const applied = await applyImport({ ...common, digest: digestOf(plan) });
  if (applied.ok) return summing("Inläst", applied.value.counts, counts.refuse > 0 && !leaveOutRefused ? 1 : 0);
  console.error(refused(applied, IMPORT_REFUSALS).message);
  if (applied.reason === "rowsRefused") console.error(sentence("importLeaveOut"));
  return summing("Inläst", { create: 0, change: 0, leave: 0, refuse: counts.refuse }, 1);
}

function summing(verb: string, counts: Parameters<typeof countSentence>[0], code: number): number {
  console.log(countSentence(counts, verb));
  return code;
}

function printUnread(tables: readonly MappedTable[], files: readonly Given[]): void {
  for (const table of tables) {
    const unread = unknownHeadings(table);
    const place = { file: files[table.file]?.name ?? "", sheet: SHEET_NAMES[table.sheet] };
    if (unread.length > 0) console.log(sentence("importUnread", { ...place, headings: unread.join(", ") }));
  }
}

function printPlan({ rows, newAreas }: Plan, files: readonly Given[]): void {
  for (const { sheet, counts } of countSheets(rows)) {
    console.log(`${SHEET_NAMES[sheet]}: ${countSentence(counts, "").slice(2)}`);
  }
  if (newAreas.length > 0) console.log(sentence("importNewAreas", { areas: newAreas.join(", ") }));
  for (const { file, sheet, row, subject, notes, faults } of rows) {
    const place = `${files.length > 1 ? `${files[file]?.name ?? ""}, ` : ""}${SHEET_NAMES[sheet]} rad ${String(row)}`;
    for (const fault of faults) console.log(`  Avvisad: ${place}, ${fault.column}: ${faultText(fault)}`);
    for (const note of notes) console.log(`  Att veta: ${place} (${subject}): ${noteText(note)}`);
  }
}
