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

const inFeature = (file: string) =>
  new RegExp(`^lib/features/[a-z]+(?:-[a-z]+)*(?:/[a-z]+(?:-[a-z]+)*)*/${file}\\.ts$`);

const BASE = ["env", "clock", "log"];
const PURE = ["domain", "profile shape", "profiles", "permissions", "rules", "labels", "schema", "format"];
const OWN = ["own schema", "own rules", "own labels", "own mutations", "own queries"];
const HANDLERS = ["job", "document", "worker"];
const SERVER = [
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
const LIBRARY = [...SERVER, "gate", "actions", "import", ...HANDLERS, "jobs", "cli"];
const SCREEN = [
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
const FORMS = ["react-hook-form", "@hookform/resolvers*", "@tanstack/react-table"];
const SPREADSHEETS = ["read-excel-file*", "write-excel-file*", "csv-parse*", "iconv-lite"];
const ROUTES = ["next", "next/*", "react", "server-only", "@navikt/*", "@fontsource*"];

export const LAYERS: readonly Layer[] = [
  // Pure blocks
  { name: "domain", files: /^lib\/domain\//, may: ["domain"], packages: ["date-fns*"] },
  // What every municipality has in common, apart from what each has chosen.
  { name: "profile shape", files: /^lib\/profiles\/schema\.ts$/, may: ["domain"], packages: ["zod"] },
  { name: "profiles", files: /^lib\/profiles\//, may: ["domain", "profile shape", "profiles"], packages: ["zod"] },
  { name: "permissions", files: /^lib\/auth\/permissions\.ts$/, may: [] },
  { name: "format", files: /^lib\/format\//, may: ["domain", "format"], packages: ["date-fns*", "zod"] },

  // A feature's files
  {
    name: "rules",
    files: inFeature("rules"),
    may: ["domain", "permissions", "rules"],
    types: ["profile shape", "profiles"],
  },
  {
    name: "labels",
    files: inFeature("labels"),
    may: ["domain", "permissions", "rules", "labels", "format"],
    types: ["profile shape", "profiles", "own schema", "own queries", "result"],
  },
  {
    name: "schema",
    files: inFeature("schema"),
    may: ["domain", "permissions", "profile shape", "format", "rules", "own labels", "schema"],
    types: ["profiles"],
    packages: ["zod"],
  },
  {
    name: "scope",
    files: inFeature("scope"),
    may: ["domain", "permissions", "rules", "scope", "generated"],
    packages: ["server-only"],
  },
  {
    name: "queries",
    files: inFeature("queries"),
    may: [...PURE, "db", "dates", "generated", "auth", "scope", "queries"],
    types: ["result", "document shape"],
    packages: ["server-only", "react", "zod"],
  },
  {
    name: "mutations",
    files: inFeature("mutations"),
    may: [...PURE, "db", "dates", "generated", "auth", "files", "scope", "queries", "mutations"],
    types: ["result", "document shape"],
    packages: ["server-only", "node:crypto"],
  },
  {
    name: "actions",
    files: inFeature("actions"),
    may: [...OWN, "own document", "own job", "domain", "permissions", "gate", "auth", "clock", "result", "perform"],
    packages: ["next/cache", "next/navigation"],
  },
  {
    name: "import",
    files: inFeature("import"),
    may: ["domain", "permissions", "rules", "own labels", "schema", "import"],
    types: ["profile shape", "profiles"],
    packages: ["server-only", "zod", "node:*", ...SPREADSHEETS],
  },
  {
    name: "job",
    files: inFeature("job"),
    may: [...SERVER, "document", "import", "worker"],
    packages: ["server-only", "nodemailer", "node:*"],
  },
  {
    name: "document",
    files: inFeature("document"),
    may: [...PURE, "env", "log", "dates", "files", "document shape", "documents", "document"],
    types: ["queries"],
    packages: ["server-only", "node:*", "@myriaddreamin/*", "write-excel-file*", "csv-parse*"],
  },
  {
    name: "worker",
    files: inFeature("worker"),
    may: [...PURE, "env", "log", "files", "document shape", "documents", "document"],
    packages: ["node:*"],
  },

  // What features stand on
  { name: "env", files: /^lib\/env\.ts$/, may: ["domain"], packages: ["server-only", "zod", "node:*"] },
  { name: "clock", files: /^lib\/clock\.ts$/, may: ["domain", "env"], packages: ["server-only"] },
  { name: "log", files: /^lib\/log\.ts$/, may: ["domain", "env", "clock"], packages: ["server-only", "node:*"] },
  { name: "generated", files: /^lib\/db\/generated\//, may: ["generated"], packages: ["*"] },
  { name: "dates", files: /^lib\/db\/dates\.ts$/, may: ["domain"], packages: ["server-only"] },
  {
    name: "db",
    files: /^lib\/db\//,
    may: [...BASE, "domain", "permissions", "db", "dates", "generated"],
    types: ["auth"],
    packages: ["server-only", "node:*", "@prisma/*", "pg", "pg-copy-streams", "zod"],
  },
  {
    name: "gate",
    files: /^lib\/auth\/(session|require)\.ts$/,
    may: [...BASE, "domain", "permissions", "db", "dates", "generated", "auth", "gate"],
    packages: ["server-only", "react", "next/headers", "next/navigation", "next-auth", "next-auth/*", "node:crypto"],
  },
  {
    name: "auth",
    files: /^lib\/auth\//,
    may: [...BASE, "domain", "permissions", "db", "dates", "generated", "auth"],
    packages: [
      "server-only",
      "next/headers",
      "next-auth",
      "next-auth/*",
      "@node-rs/argon2",
      "node:*",
      "zod",
      "date-fns*",
    ],
  },
  { name: "document shape", files: /^lib\/documents\/(report|notice)-document\.ts$/, may: ["domain"] },
  {
    name: "documents",
    files: /^lib\/documents\//,
    may: ["domain", "format", "profile shape", "profiles", "env", "log", "files", "document shape", "documents"],
    packages: ["server-only", "node:*", "@myriaddreamin/*"],
  },
  {
    name: "perform",
    files: /^lib\/actions\/perform\.ts$/,
    may: ["domain", "permissions", "gate", "result"],
    packages: ["server-only", "zod", "next/cache"],
  },
  { name: "result", files: /^lib\/actions\//, may: ["domain", "permissions", "result"], packages: ["zod"] },
  {
    name: "files",
    files: /^lib\/files\//,
    may: [...BASE, "domain", "files"],
    packages: ["server-only", "node:*", "file-type"],
  },
  {
    name: "jobs",
    files: /^lib\/jobs\//,
    may: [...SERVER, ...HANDLERS, "import", "jobs"],
    packages: ["server-only", "pg-boss", "nodemailer", "node:*", "zod"],
  },

  // What an operator runs
  { name: "launcher", files: /^lib\/cli\/[a-z-]+\.(mjs|json)$/, may: ["launcher"], packages: ["node:*", "fs"] },
  { name: "cli", files: /^lib\/cli\//, may: [...LIBRARY, "launcher", "seed"], packages: ["*"] },
  {
    name: "seed",
    files: /^prisma\/seed\//,
    may: [...SERVER, "import", "document", "jobs", "seed"],
    packages: ["server-only", "node:*", "@prisma/*", "pg", "zod", ...SPREADSHEETS],
  },

  // Screens
  {
    // What screens that save by themselves do without React: tried by unit tests.
    name: "saving",
    files: /^components\/(form\/autosaver|assessments\/(autosave|edits)|visits\/note-queue)\.ts$/,
    may: ["domain", "format", "result", "rules", "saving"],
    packages: [],
  },
  {
    name: "parts",
    files: /^components\/(ui|form|table|charts|layout)\//,
    may: ["domain", "format", "permissions", "result", "saving", "parts"],
    packages: [...SCREEN, ...FORMS],
  },
  {
    name: "components",
    files: /^components\/[a-z-]+\//,
    may: [
      ...["domain", "format", "permissions", "result", "saving", "parts", "components"],
      ...["rules", "schema", "labels", "actions", "document shape"],
    ],
    types: ["profile shape", "profiles", "queries"],
    packages: [...SCREEN, ...FORMS, "next-auth/react"],
  },
  {
    name: "route",
    files: /^app\/.*\/route\.ts$/,
    may: [...SERVER, "gate", "import", "job", "document", "worker"],
    packages: ["next", "next/*", "next-auth", "zod", "node:*"],
  },
  {
    name: "page",
    files: /^app\//,
    may: [
      "domain",
      "format",
      "permissions",
      "gate",
      "clock",
      "queries",
      "schema",
      "labels",
      "actions",
      "parts",
      "components",
      "page",
    ],
    types: ["rules", "profile shape", "profiles"],
    packages: ROUTES,
  },
  { name: "proxy", files: /^proxy\.ts$/, may: [], packages: ["next/server", "node:crypto"] },
  { name: "instrumentation", files: /^instrumentation\.ts$/, may: [...BASE, "db", "queries"] },

  // Configuration and tests
  {
    name: "config",
    files: /^([a-z]+\.config\.(ts|mjs)|prisma\/prisma\.config\.ts|tests\/[a-z]+\.config\.(ts|mjs))$/,
    may: ["support"],
    packages: ["*"],
  },
  { name: "support", files: /^tests\/support\//, may: [...LIBRARY, "launcher", "seed", "support"], packages: ["*"] },
  {
    name: "unit test",
    files: /^tests\/unit\/[a-z-]+\/.*\.ts$/,
    may: [
      ...PURE,
      ...BASE,
      "dates",
      "auth",
      "files",
      "document shape",
      "documents",
      "result",
      "scope",
      "import",
      ...HANDLERS,
      "cli",
      "launcher",
      "saving",
      "support",
      "unit test",
    ],
    types: ["generated", "queries"],
    packages: ["*"],
  },
  {
    name: "server test",
    files: /^tests\/(db|trust|bench)\/.*\.ts$/,
    may: [...LIBRARY, "launcher", "seed", "support", "route", "server test"],
    packages: ["*"],
  },
  {
    name: "browser test",
    files: /^tests\/e2e\/.*\.ts$/,
    may: ["domain", "format", "profile shape", "profiles", "permissions", "labels", "support", "browser test"],
    packages: ["@playwright/test", "@axe-core/playwright", "node:*", ...SPREADSHEETS],
  },
  {
    name: "architecture test",
    files: /^tests\/architecture\/.*\.ts$/,
    may: [...LIBRARY, "support", "architecture test"],
    packages: ["*"],
  },
];
