import "server-only";
import { readdir, readFile } from "node:fs/promises";
import path from "node:path";
import { fileURLToPath } from "node:url";
import type { MigrationDirectory } from "@prisma/schema-engine-wasm/schema_engine_bg";

/** A file of the Prisma schema: its name and what it says. */
export type SchemaFile = Readonly<{ path: string; content: string }>;

const prisma = fileURLToPath(new URL("../../prisma/", import.meta.url));
export const SCHEMA = path.join(prisma, "schema");
export const MIGRATIONS = path.join(prisma, "migrations");

/** Every `.prisma` file in `folder`, in a stable order. */
export async function readSchema(folder = SCHEMA): Promise<SchemaFile[]> {
  const names = (await readdir(folder)).filter((name) => name.endsWith(".prisma")).sort();
  return Promise.all(
    names.map(async (name) => ({ path: name, content: await readFile(path.join(folder, name), "utf8") })),
  );
}

/** The schema that the committed migrations lead to; empty before the first migration. */
export async function readSnapshot(folder = MIGRATIONS): Promise<SchemaFile[]> {
  const content = await readFile(path.join(folder, "schema.snapshot.prisma"), "utf8").catch(() => null);
  return content === null ? [] : [{ path: "schema.snapshot.prisma", content }];
}

/** The migrations in `folder`, oldest first, as the schema engine wants them. */
export async function migrationDirectories(folder = MIGRATIONS): Promise<MigrationDirectory[]> {
  const entries = await readdir(folder, { withFileTypes: true });
  const names = entries.filter((entry) => entry.isDirectory()).map((entry) => entry.name);
  const read = async (name: string): Promise<MigrationDirectory> => {
    const value = await readFile(path.join(folder, name, "migration.sql"), "utf8");
    return { path: name, migrationFile: { path: "migration.sql", content: { tag: "ok", value } } };
  };
  return Promise.all(names.sort().map(read));
}
