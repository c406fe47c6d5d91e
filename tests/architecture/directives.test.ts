import { describe, expect, it } from "vitest";
import { OPEN_ACTIONS, calls, serverOnlyFaults, useServerFaults } from "./directives";
import { parse } from "./imports";
import { codeFiles, read, snippet, type Source } from "./sources";

const ACTIONS = "lib/features/visits/actions.ts";

describe("use server", () => {
  it("stands in actions.ts only, and every action asks for permission first", () => {
    expect(codeFiles().flatMap(useServerFaults)).toEqual([]);
  });

  it("has no exception left for an action that is gone", () => {
    const gone = Object.keys(OPEN_ACTIONS).filter((key) => {
      const [path = "", name = ""] = key.split("#");
      return !codeFiles().some((source) => source.path === path) || !read(path).text.includes(name);
    });
    expect(gone).toEqual([]);
  });

  const granted = "return perform(asked, work);";
  const redirecting = 'const actor = grant(await requireUser(), "visit.plan");';
  it.each([
    ["asks first", `export async function a() { ${granted} }`, 0],
    ["a constant that asks first", `export const a = async () => { ${granted} };`, 0],
    ["a constant without braces", "export const a = async () => perform(asked, work);", 0],
    ["a type", "export type A = string;", 0],
    ["a helper that is not exported", "const a = 1;", 0],
    ["never asks", "export async function a() { return 1; }", 1],
    ["asks too late", `export async function a(input: unknown) { const b = read(input); ${granted} }`, 1],
    ["asks in a way of its own", `export async function a() { ${redirecting} }`, 1],
    ["asks in a comment", "export async function a() { /* perform() */ return 1; }", 1],
    ["an empty function", "export async function a() {}", 1],
    ["is not async", `export function a() { ${granted} }`, 1],
    ["a value", "export const a = 1;", 1],
    ["one of two values", `export const a = async () => { ${granted} }, b = 1;`, 1],
    ["a re-export", 'export { a } from "./mutations";', 1],
    ["a default export", "export default a;", 1],
  ])("an action: %s", (_what, code, faults) => {
    expect(useServerFaults(snippet(ACTIONS, `"use server";\n${code}`))).toHaveLength(faults);
  });

  it.each([
    ["actions without it", ACTIONS, "export async function a() { return perform(asked, work); }", 1],
    ["a query", "lib/features/visits/queries.ts", '"use server";', 1],
    ["inside a component", "components/a/b.tsx", 'const a = async () => { "use server"; };', 1],
    ["the words in a text", "components/a/b.tsx", 'const a = "use server";', 0],
  ])("%s", (_what, path, code, faults) => {
    expect(useServerFaults(snippet(path, code))).toHaveLength(faults);
  });
});

describe("server-only", () => {
  it("comes first in everything that a screen must never load", () => {
    expect(codeFiles().flatMap(serverOnlyFaults)).toEqual([]);
  });

  it.each([
    ["missing", "lib/features/visits/queries.ts", 'import { db } from "@/lib/db/client";', 1],
    ["second", "lib/db/client.ts", 'import { z } from "zod";\nimport "server-only";', 1],
    ["missing beside Node's own", "lib/files/storage.ts", 'import { open } from "node:fs/promises";', 1],
    ["missing in a file without imports", "lib/db/client.ts", "export const a = 1;", 1],
    ["missing in a sub-folder", "lib/features/visits/notes/mutations.ts", "", 1],
    ["first", "lib/auth/session.ts", 'import "server-only";\nimport { z } from "zod";', 0],
    ["not demanded of rules", "lib/features/visits/rules.ts", "", 0],
    ["not demanded of the permission table", "lib/auth/permissions.ts", "", 0],
    [
      "not demanded of a pure file among the others",
      "lib/auth/throttle-rules.ts",
      'import { addDays } from "date-fns";',
      0,
    ],
    ["not demanded for a type", "lib/files/names.ts", 'import type { Stats } from "node:fs";', 0],
  ])("%s", (_what, path, code, faults) => {
    expect(serverOnlyFaults(snippet(path, code))).toHaveLength(faults);
  });
});

/** Pages below a loading.tsx that refuse or miss: they would answer 200 instead of 403 or 404. */
function loadingFaults(sources: readonly Source[]): readonly string[] {
  const loading = sources.filter(({ path }) => /^app\/(.*\/)?loading\.tsx$/.test(path)).map(({ path }) => path);
  const misplaced = loading.filter((path) => path === "app/loading.tsx" || path.startsWith("app/(public)/"));
  const refusing = sources.filter(
    (source) => /^app\/.*(page|layout)\.tsx$/.test(source.path) && calls(parse(source), REFUSES),
  );
  const above = loading.flatMap((path) =>
    refusing
      .filter((page) => page.path.startsWith(path.replace("loading.tsx", "")))
      .map((page) => `${path} above ${page.path}`),
  );
  return [...misplaced, ...above];
}
const REFUSES = /^(notFound|forbidden|unauthorized|requirePermission|requireBoth|requireUser)$/;

describe("loading.tsx", () => {
  it("stands above no page that refuses, and nowhere at the root or among the public pages", () => {
    expect(loadingFaults(codeFiles())).toEqual([]);
  });

  it("would be caught there", () => {
    const page = snippet("app/(work)/visits/[id]/page.tsx", "export default () => notFound();");
    const calm = snippet("app/(work)/help/page.tsx", "export default () => null;");
    const found = (path: string) => loadingFaults([page, calm, snippet(path)]).length;
    const places = ["app/(work)/visits/loading.tsx", "app/(work)/help/loading.tsx", "app/(public)/insyn/loading.tsx"];
    expect(places.map(found)).toEqual([1, 0, 1]);
    expect(loadingFaults([calm, snippet("app/loading.tsx")])).toEqual(["app/loading.tsx"]);
  });
});
