import { ESLint } from "eslint";
import { expect, it } from "vitest";

const eslint = new ESLint();

/** The rules that a snippet breaks when it stands in the given file (an existing one, so that it has types). */
async function broken(path: string, code: string): Promise<readonly (string | null)[]> {
  const [result] = await eslint.lintText(`${code}\n`, { filePath: path });
  return result?.messages.map(({ ruleId }) => ruleId) ?? [];
}

const RULE = "lib/domain/outcome.ts";
const CLOCK = "lib/clock.ts";
const COMMAND = "lib/cli/commands/rows.ts";
const TEST = "tests/unit/cli/rows.test.ts";
const HOOK = 'import { useState } from "react";\nexport const useA = (b: boolean) => (b ? useState(1) : null);';
const BAN = "no-restricted-syntax";

it.each([
  ["any", RULE, "export const a = (b: any) => String(b);", "@typescript-eslint/no-explicit-any"],
  ["!", RULE, "export const a = (b: string | null) => b!;", "@typescript-eslint/no-non-null-assertion"],
  ["@ts-ignore", RULE, "// @ts-ignore\nexport const a: number = 1;", "@typescript-eslint/ban-ts-comment"],
  ["a cast of a literal", RULE, "export const a = {} as { b: 1 };", "@typescript-eslint/consistent-type-assertions"],
  ["a promise that nobody awaits", RULE, "Promise.resolve();", "@typescript-eslint/no-floating-promises"],
  ["an exception in a comment", RULE, "/* eslint-disable */\nexport const a = 1;", null],
  ["the time", RULE, "export const a = () => new Date();", BAN],
  ["the time by Date()", RULE, "export const a = () => Date();", BAN],
  ["the time by Date.now()", RULE, "export const a = () => Date.now();", BAN],
  ["the environment", RULE, "export const a = process.env.HOME;", BAN],
  ["the environment, destructured", RULE, "const { env } = process;\nexport const a = env;", BAN],
  ["the environment, imported", RULE, 'export { env } from "node:process";', "no-restricted-imports"],
  ["the environment, whole", RULE, "export const a = process.env;", BAN],
  ["the environment in the clock", CLOCK, "export const a = process.env.HOME;", BAN],
  ["own formatting", COMMAND, 'export const a = new Intl.NumberFormat("sv");', BAN],
  ["own formatting by a method", COMMAND, 'export const a = (b: number) => b.toLocaleString("sv");', BAN],
  ["unsafe SQL", COMMAND, "export const a = (b: { $queryRawUnsafe: unknown }) => b.$queryRawUnsafe;", BAN],
  ["unsafe SQL that writes", COMMAND, "export const a = (b: { $executeRawUnsafe: 1 }) => b.$executeRawUnsafe;", BAN],
  ["raw HTML", "app/layout.tsx", 'export const a = <p dangerouslySetInnerHTML={{ __html: "" }} />;', BAN],
  ["raw HTML as a property", RULE, "export const a = { dangerouslySetInnerHTML: 1 };", BAN],
  ["a hook behind a condition", "app/layout.tsx", HOOK, "react-hooks/rules-of-hooks"],
  ["a mock", TEST, 'import { vi } from "vitest";\nvi.mock("x");', BAN],
  ["an object of everything", RULE, "export default { a: 1 };", BAN],
  ["console", RULE, 'console.log("a");', "no-console"],
])("refuses %s", async (_what, path, code, rule) => {
  expect(await broken(path, code)).toContain(rule);
});

it.each([
  ["the time in the clock", CLOCK, "export const a = () => new Date();"],
  ["an instant made from data", RULE, "export const a = (b: number) => new Date(b);"],
  ["the environment in a command", COMMAND, "export const a = process.env.HOME;"],
  ["a constant of the build", RULE, 'export const a = process.env.NODE_ENV === "development";'],
  ["formatting in a pure block", RULE, 'export const a = new Intl.NumberFormat("sv");'],
  ["what Intl knows besides formatting", COMMAND, 'export const a = new Intl.Segmenter("sv");'],
  ["a number in a template", RULE, "export const a = (b: number) => `${b}`;"],
])("allows %s", async (_what, path, code) => {
  expect(await broken(path, code)).toEqual([]);
});
