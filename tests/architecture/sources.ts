import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** A file of the repository: its path from the root, with forward slashes, and its text. */
export type Source = Readonly<{ path: string; text: string }>;

// What git ignores: made by a tool, or one machine's own.
const IGNORED = /^(node_modules|\.git|\.next.*|\.data.*|\.stryker-tmp|lib\/db\/generated|tests\/\.results|reports)$/;
const IGNORED_FILES = /^(\.env|next-env\.d\.ts|.*\.tsbuildinfo)$/;

/** Every path that belongs to the repository, read from the disk so that it also works in a copy without git. */
export function repositoryPaths(folder = ""): readonly string[] {
  return readdirSync(folder === "" ? "." : folder, { withFileTypes: true }).flatMap((entry) => {
    const path = folder === "" ? entry.name : `${folder}/${entry.name}`;
    if (entry.isDirectory()) return IGNORED.test(path) ? [] : repositoryPaths(path);
    return IGNORED_FILES.test(entry.name) ? [] : [path];
  });
}

export const read = (path: string): Source => ({ path, text: readFileSync(join(path), "utf8") });

export const isCode = (path: string): boolean => /\.(ts|tsx|mts|cts|js|jsx|mjs|cjs)$/.test(path);

/** All program files: what the rules about imports, sizes and directives are read from. */
export const codeFiles = (): readonly Source[] => repositoryPaths().filter(isCode).map(read);

/** A made-up file, for the proof that a rule bites. */
export const snippet = (path: string, text = ""): Source => ({ path, text });
