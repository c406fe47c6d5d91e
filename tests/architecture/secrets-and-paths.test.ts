import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { repositoryPaths } from "./sources";

const BINARY = /\.(png|jpe?g|webp|gif|ico|pdf|xlsx|docx|woff2?|ttf|otf|zip|gz)$/;

/** Text in pieces, or this file would find itself. */
const piece = (...parts: readonly string[]): string => parts.join("");

/** What betrays one machine or opens a door. */
const FAULTS: readonly (readonly [string, RegExp])[] = [
  ["a path of one machine", /(?<![\w.)\]*@}$-])(?:\/(?:work|farm|root|home|Users)\/[\w.$-]|[A-Z]:\\Users\\)/],
  ["a registry's host", /\b(?:registry|npm|artifactory|nexus|verdaccio)\.[a-z0-9.-]+\.[a-z]{2,}\b/],
  ["a registry setting", /^\s*(?:@[\w-]+:)?registry\s*=/m],
  ["a private key", new RegExp(piece("-----BEGIN [A-Z ]*PRIVATE ", "KEY-----"))],
  ["a token", /\b(?:gh[pousr]_[A-Za-z0-9]{36}|AKIA[0-9A-Z]{16}|npm_[A-Za-z0-9]{36}|xox[abp]-[\w-]{20,})/],
  [
    "a secret with its value",
    /(?:SECRET|PASSWORD|_KEY)["']?\s*[=:]\s*["']?(?=[\w+/=-]*\d)(?=[\w+/=-]*[a-zA-Z])[\w+/=-]{24,}/,
  ],
];

const faultsOf = (text: string): readonly string[] =>
  FAULTS.filter(([, pattern]) => pattern.test(text)).map(([fault]) => fault);

it("no file names a machine's path, a registry or a secret", () => {
  const texts = repositoryPaths().filter((path) => !BINARY.test(path));
  const found = texts.flatMap((path) => faultsOf(readFileSync(path, "utf8")).map((fault) => `${path}: ${fault}`));
  expect(found).toEqual([]);
});

it("the lockfile says what to install, not from where: the same clone installs behind any registry", () => {
  expect(readFileSync("package-lock.json", "utf8")).not.toMatch(/"resolved":\s*"(?!file:)/);
});

it.each([
  ["a folder of a machine", piece('"/', "work/main/lib"), ["a path of one machine"]],
  ["a home", piece("see /", "home/anna/x"), ["a path of one machine"]],
  ["a home on Windows", piece("C:\\", "Users\\anna"), ["a path of one machine"]],
  ["a host", piece("https://registry", ".example.org/next"), ["a registry's host"]],
  ["a setting", piece("regis", "try=https://example.org"), ["a registry setting"]],
  ["a key", piece("-----BEGIN RSA PRIVATE ", "KEY-----"), ["a private key"]],
  ["a token", piece("npm", "_", "a".repeat(36)), ["a token"]],
  ["a secret", piece("NEXTAUTH_SECRET=", "a1".repeat(16)), ["a secret with its value"]],
  ["a route group", '"app/(work)/work/page.tsx"', []],
  ["a folder of the house", '"@/components/home/list"', []],
  ["an address with a path", "https://example.org/home/x", []],
  ["an empty secret", "NEXTAUTH_SECRET=", []],
  ["a secret by its name", "NEXTAUTH_SECRET: z.string().min(32)", []],
])("%s", (_what, text, expected) => {
  expect(faultsOf(text)).toEqual(expected);
});
