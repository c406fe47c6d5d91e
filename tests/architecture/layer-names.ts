/**
 * Who may import whom. A file belongs to the first row whose pattern it matches, and to be in none is an error.
 * `may`: layers it may load; "own x" means x of the same feature. `types`: layers of which it may use types only.
 * `packages`: a name, or a beginning with `*`. What is not listed is refused.
 */
export type Layer = Readonly<{
  name: string;
  files: RegExp;
  may: readonly string[];
  types?: readonly string[];
  packages?: readonly string[];
}>;

export const inFeature = (file: string) =>
  new RegExp(`^lib/features/[a-z]+(?:-[a-z]+)*(?:/[a-z]+(?:-[a-z]+)*)*/${file}\\.ts$`);

export const BASE = ["env", "clock", "log"];
export const PURE = ["domain", "profile shape", "profiles", "permissions", "rules", "labels", "schema", "format"];
export const OWN = ["own schema", "own rules", "own labels", "own mutations", "own queries"];
export const HANDLERS = ["job", "document", "worker"];
export const SERVER = [
  ...BASE,
  ...PURE,
  "db",
  "dates",
  "generated",
  "auth",
  "files",
  "document shape",
  "documents",
  "result",
  "scope",
  "queries",
  "mutations",
];
/** What a user's right is made of: whoever has a gate does without. */
export const SESSIONS = ["auth", "permissions"];
export const LIBRARY = [...SERVER, "session", "gate", "route gate", "actions", "import", ...HANDLERS, "jobs", "cli"];
export const SCREEN = [
  "react",
  "react-dom",
  "next/link",
  "next/navigation",
  "next/form",
  "next/image",
  "@navikt/*",
  "date-fns*",
  "zod",
];
export const FORMS = ["react-hook-form", "@hookform/resolvers*", "@tanstack/react-table"];
export const SPREADSHEETS = ["read-excel-file*", "write-excel-file*", "csv-parse*", "iconv-lite"];
export const ROUTES = ["next", "next/*", "react", "server-only", "@navikt/*", "@fontsource*"];
