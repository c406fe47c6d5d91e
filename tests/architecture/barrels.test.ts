import ts from "typescript";
import { expect, it } from "vitest";
import { parse } from "./imports";
import { codeFiles, snippet, type Source } from "./sources";

/** A file that holds nothing of its own: all it does is to hand on what others export. */
function isBarrel(source: Source): boolean {
  const { statements } = parse(source);
  const handsOn = statements.some((statement) => ts.isExportDeclaration(statement));
  return handsOn && statements.every((one) => ts.isExportDeclaration(one) || ts.isImportDeclaration(one));
}

it("no file only re-exports: a barrel is where import cycles come from", () => {
  const barrels = codeFiles().filter((source) => !isEmptyModule(source.text) && isBarrel(source));
  expect(barrels.map(({ path }) => path)).toEqual([]);
});

// `export {}` alone stands in for a package in the tests.
const isEmptyModule = (text: string): boolean => text.trim() === "export {};";

it.each([
  ["a star", 'export * from "./a";', true],
  ["names", 'export { a, b } from "./a";\nexport type { C } from "./c";', true],
  ["names by way of an import", 'import { a } from "./a";\nexport { a };', true],
  ["something of its own beside", 'export * from "./a";\nexport const b = 1;', false],
  ["no re-export", 'import { a } from "./a";\nexport const b = a;', false],
  ["imports alone", 'import "./a";', false],
])("%s", (_what, code, expected) => {
  expect(isBarrel(snippet("lib/domain/a.ts", code))).toBe(expected);
});
