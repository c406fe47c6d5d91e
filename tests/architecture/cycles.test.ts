import { expect, it } from "vitest";
import { fullGraph, reachable } from "./imports";
import { codeFiles, snippet, type Source } from "./sources";

/** Files that lead back to themselves, through others or directly. Types count: they too must be read in a ring. */
function inCycles(sources: readonly Source[]): readonly string[] {
  const graph = fullGraph(sources);
  return [...graph].filter(([path, loads]) => reachable(graph, loads).has(path)).map(([path]) => path);
}

it("no file leads back to itself", () => {
  expect(inCycles(codeFiles())).toEqual([]);
});

const file = (name: string, code: string) => snippet(`lib/domain/${name}.ts`, code);

it("finds a ring of three and leaves alone what only leads into it", () => {
  const ring = [
    file("a", 'import "./b";'),
    file("b", 'export * from "./c";'),
    file("c", 'import { a } from "@/lib/domain/a";'),
  ];
  const found = inCycles([...ring, file("outside", 'import "./a";')]);
  expect(found).toEqual(["lib/domain/a.ts", "lib/domain/b.ts", "lib/domain/c.ts"]);
});

it("finds a file that imports itself, and one that does so only when called", () => {
  expect(inCycles([file("a", 'import "./a";')])).toHaveLength(1);
  expect(inCycles([file("a", 'export const b = () => import("./a");')])).toHaveLength(1);
});

it("counts types, although they are gone at run time", () => {
  const pair = [file("a", 'import type { B } from "./b";'), file("b", 'import { a } from "./a";')];
  expect(inCycles(pair)).toHaveLength(2);
});
