import { createHash } from "node:crypto";
import { createReadStream } from "node:fs";
import { readFile, stat, writeFile } from "node:fs/promises";
import path from "node:path";
import { pipeline } from "node:stream/promises";
import { z } from "zod";
import { ok, refuse, type Outcome } from "@/lib/domain/outcome";

const table = z.object({ name: z.string(), columns: z.array(z.string()), rows: z.number(), sha256: z.string() });
const file = z.object({ path: z.string(), bytes: z.number(), sha256: z.string() });
const manifest = z.object({
  format: z.literal(1),
  createdAt: z.iso.datetime(),
  /** The migrations that had been applied: the shape of the tables. */
  migrations: z.array(z.string()),
  tables: z.array(table),
  sequences: z.array(z.object({ name: z.string(), lastValue: z.string().nullable() })),
  files: z.array(file),
});

/** What a backup holds: every table with its rows and digest, every stored file with its size and digest. */
export type Manifest = z.infer<typeof manifest>;
export type TableEntry = z.infer<typeof table>;
export type FileEntry = z.infer<typeof file>;

const MANIFEST = "manifest.json";
const DIGEST = "manifest.sha256";

export const tableFile = (backup: string, name: string): string => path.join(backup, "tables", `${name}.copy`);
export const filesFolder = (backup: string): string => path.join(backup, "files");

const sha256 = (text: string): string => createHash("sha256").update(text).digest("hex");

/** The SHA-256 of a file, in hexadecimal. */
export async function digestOf(name: string): Promise<string> {
  const hash = createHash("sha256");
  await pipeline(createReadStream(name), hash);
  return hash.digest("hex");
}

export async function writeManifest(backup: string, content: Manifest): Promise<void> {
  const text = `${JSON.stringify(content, null, 2)}\n`;
  await writeFile(path.join(backup, MANIFEST), text);
  await writeFile(path.join(backup, DIGEST), `${sha256(text)}\n`);
}

export type ManifestRefusal = "noBackup" | "damaged";

/** Reads a backup and proves that every file of it is as it was written. `damaged` names the first that is not. */
export async function readBackup(backup: string): Promise<Outcome<Manifest, ManifestRefusal>> {
  const text = await readFile(path.join(backup, MANIFEST), "utf8").catch(() => null);
  if (text === null) return refuse("noBackup");
  const digest = await readFile(path.join(backup, DIGEST), "utf8").catch(() => "");
  if (digest.trim() !== sha256(text)) return refuse("damaged", { file: MANIFEST });
  const read = manifest.safeParse(JSON.parse(text));
  if (!read.success) return refuse("damaged", { file: MANIFEST });
  const tables = read.data.tables.map(({ name, sha256 }) => ({ name: tableFile(backup, name), sha256 }));
  const files = read.data.files.map((entry) => ({ ...entry, name: path.join(filesFolder(backup), entry.path) }));
  for (const { name, sha256 } of [...tables, ...files]) {
    const whole = (await stat(name).catch(() => null)) !== null && (await digestOf(name)) === sha256;
    if (!whole) return refuse("damaged", { file: path.relative(backup, name) });
  }
  return ok(read.data);
}
