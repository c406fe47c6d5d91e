import { describe, expect, it } from "vitest";
import { codeFiles, read, repositoryPaths, snippet } from "./sources";
import { FILE_LIMIT, MEDIAN_LIMIT, functionsIn, lineCount, median, tooLong } from "./sizes";

const isProduction = (path: string) => !path.startsWith("tests/");

describe("sizes", () => {
  it(`no file is longer than ${FILE_LIMIT} lines, and half of them at most ${MEDIAN_LIMIT}`, () => {
    const written = repositoryPaths().filter((path) => /\.(ts|tsx|mjs|css|typ)$|^prisma\/schema\//.test(path));
    const sizes = written.map((path) => ({ path, lines: lineCount(read(path).text) }));
    const production = sizes.filter(({ path }) => isProduction(path)).map(({ lines }) => lines);
    expect(sizes.filter(({ lines }) => lines > FILE_LIMIT)).toEqual([]);
    expect(median(production)).toBeLessThanOrEqual(MEDIAN_LIMIT);
  });

  it("no function is longer than 40 lines, no component than 100", () => {
    // A describe block is a function too: the tests are held by the length of their files.
    const files = codeFiles().filter(({ path }) => isProduction(path) || path.startsWith("tests/support/"));
    expect(files.flatMap(tooLong)).toEqual([]);
  });
});

describe("the measure bites", () => {
  const lines = (count: number) => "\n".repeat(count - 1);
  const messages = (path: string, code: string) => tooLong(snippet(path, code));

  it.each([
    ["a function of 41", "lib/a.ts", `function a() {${lines(41)}}`, 1],
    ["a function of 40", "lib/a.ts", `function a() {${lines(40)}}`, 0],
    ["a constant of 41", "lib/a.ts", `const a = () => {${lines(41)}};`, 1],
    ["a long expression", "lib/a.ts", `const a = () => [${lines(41)}];`, 1],
    ["a method", "lib/a.ts", `class A { b() {${lines(41)}} }`, 1],
    ["a component of 100", "components/a/b.tsx", `export function A() {${lines(100)}}`, 0],
    ["a component of 101", "components/a/b.tsx", `export function A() {${lines(101)}}`, 1],
    ["a wrapped component of 100", "components/a/b.tsx", `const A = memo(() => {${lines(100)}});`, 0],
    ["a hook in a component's file", "components/a/b.tsx", `function useA() {${lines(41)}}`, 1],
    ["a capital in a file without screens", "lib/a.ts", `function A() {${lines(41)}}`, 1],
    ["a comment above does not count", "lib/a.ts", `/**${lines(60)}*/\nfunction a() {${lines(40)}}`, 0],
    [
      "one inside another counts by itself",
      "components/a/b.tsx",
      `function A() { const b = () => {${lines(60)}}; }`,
      1,
    ],
  ])("%s", (_what, path, code, expected) => {
    expect(messages(path, code)).toHaveLength(expected);
  });

  it("names what is too long, and counts lines and medians right", () => {
    expect(messages("lib/a.ts", `const hold = () => {${lines(41)}};`)).toEqual(["lib/a.ts hold: 41 lines, at most 40"]);
    expect(functionsIn(snippet("lib/a.ts", "declare function a(): void;"))).toEqual([]);
    expect([lineCount("a\nb\n"), lineCount("a\nb"), median([9, 1, 5]), median([])]).toEqual([2, 2, 5, 0]);
  });
});
