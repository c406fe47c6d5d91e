import "server-only";
import { buffer } from "node:stream/consumers";
import type { Granted } from "@/lib/auth/permissions";
import { now, today } from "@/lib/clock";
import { maskPersonalNumbers } from "@/lib/domain/personal-number";
import { ok, refuse, type Outcome } from "@/lib/domain/outcome";
import { env } from "@/lib/env";
import { openFile } from "@/lib/files/storage";
import { headingKey } from "../reading/headings/rules";
import { readRegisterFile, type RegisterFile } from "../reading/import";
import type { ImportRefusal } from "../labels";
import { applyImport, digestOf, type Applied, type FileFacts } from "../mutations";
import { previewPlan } from "../planning/queries";
import type { Plan } from "../planning/rules";
import { SHEETS, type FileRefusal } from "../rules";
import { savePreview } from "./mutations";
import { filesOf, rememberedHeadings } from "./queries";
import { mappings, type RunSummary } from "../schema";
import { fileSet, lacksArea, mapTable, unknownHeadings, type MappedTable, type Table } from "../reading/tables/rules";

// What one import does from stored bytes to answer, within the request: it touches disk, database and reader, and so is a job.
type Actor = Granted<"register.import">;
export type ReadFiles = Outcome<readonly MappedTable[], FileRefusal>;

/** Every sheet of the files, with headings as they have been mapped before; `detail.file` names the place of a bad file. */
export async function readFiles(actor: Actor, files: readonly RegisterFile[]): Promise<ReadFiles> {
  const remembered = mappings.parse(await rememberedHeadings(actor));
  const tables: Table[] = [];
  for (const [place, file] of files.entries()) {
    const read = await readRegisterFile(file, place);
    if (!read.ok) return refuse(read.reason, { file: place });
    tables.push(...read.value);
  }
  return ok(tables.map((table) => mapTable(table, remembered)));
}

async function storedFiles(actor: Actor, id: string) {
  const found = await filesOf(actor, id);
  if (!found) return null;
  const files: (RegisterFile & FileFacts & Readonly<{ id: string }>)[] = [];
  for (const { storageName, ...file } of found.files) {
    const opened = await openFile(env().FILES_DIR, storageName);
    if (!opened.ok) return null;
    files.push({ ...file, bytes: await buffer(opened.value) });
  }
  return { files, area: found.area, digest: found.digest };
}

/** Works out what the files of a run would do, and keeps it as what the reader is shown. */
export async function previewRun(actor: Actor, id: string): Promise<Outcome<{ id: string }, ImportRefusal>> {
  const stored = await storedFiles(actor, id);
  if (!stored) return refuse("runGone");
  const names = stored.files.map(({ name }) => name);
  const read = await readFiles(actor, stored.files);
  await savePreview(
    actor,
    id,
    read.ok ? await readable(actor, { names, area: stored.area, tables: read.value }) : unreadable(names, read),
  );
  return ok({ id });
}

const EMPTY = { tables: [], newAreas: [], rows: [], digest: "", leave: {} } satisfies Partial<RunSummary>;

function unreadable(files: string[], { reason, detail }: Extract<ReadFiles, { ok: false }>): RunSummary {
  return { ...EMPTY, files, unreadable: { file: Number(detail?.file ?? 0), reason } };
}

type Readable = Readonly<{ names: string[]; area: string | null; tables: readonly MappedTable[] }>;

async function readable(actor: Actor, { names: files, area, tables }: Readable): Promise<RunSummary> {
  const shown = tables.map(({ file, sheet, rest, columns }) => ({
    file,
    sheet,
    rows: rest.length,
    lacksArea: lacksArea({ sheet, columns }),
    // A heading is what somebody wrote in the first row: even there a number may stand.
    headings: columns.map((one) => ({
      ...one,
      heading: maskPersonalNumbers(one.heading),
      key: headingKey(one.heading),
    })),
  }));
  if (tables.some((table) => unknownHeadings(table).length > 0))
    return { ...EMPTY, files, unreadable: null, tables: shown };
  const plan = await previewPlan({ actor, today: today(), files: fileSet(tables, area) });
  return { ...EMPTY, files, unreadable: null, tables: shown, ...planned(plan) };
}

function planned(plan: Plan) {
  const left = plan.rows.filter(({ outcome }) => outcome === "leave");
  return {
    newAreas: [...plan.newAreas],
    rows: plan.rows.filter(({ outcome }) => outcome !== "leave"),
    digest: digestOf(plan),
    leave: Object.fromEntries(SHEETS.map((sheet) => [sheet, left.filter((row) => row.sheet === sheet).length])),
  };
}

type Apply = Readonly<{ actor: Actor; id: string; leaveOutRefused: boolean }>;

/** Reads a previewed run in. Where the register has changed meanwhile the preview is made anew, for the reader to see. */
export async function applyRun({ actor, id, leaveOutRefused }: Apply): Promise<Outcome<Applied, ImportRefusal>> {
  const stored = await storedFiles(actor, id);
  if (!stored || stored.digest === "") return refuse("runGone");
  const read = await readFiles(actor, stored.files);
  if (!read.ok) return refuse("runGone");
  const source = {
    files: stored.files.map(({ name, sha256 }) => ({ name, sha256 })),
    runIds: stored.files.map((file) => file.id),
  };
  const rows = fileSet(read.value, stored.area);
  const applied = await applyImport({
    actor,
    today: today(),
    now: now(),
    rows,
    source,
    digest: stored.digest,
    leaveOutRefused,
  });
  if (!applied.ok && applied.reason === "registerChanged") await previewRun(actor, id);
  return applied;
}
