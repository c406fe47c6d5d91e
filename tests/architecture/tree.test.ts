import { expect, it } from "vitest";
import { isCode, repositoryPaths } from "./sources";

/** What stands at the top: the six folders of the house, its documents, and what a tool demands there. */
const TOP = new Set([
  ...["app", "components", "lib", "prisma", "public", "tests", "README.md"],
  ...["package.json", "package-lock.json", "tsconfig.json", "next.config.ts", "eslint.config.mjs"],
  ...["proxy.ts", "instrumentation.ts", "Dockerfile", "compose.yaml"],
]);

const FEATURE_FILE = /^(rules|schema|scope|queries|mutations|actions|labels|import|job|document|worker)\.(ts|typ)$/;
// Words that say nothing of what a file holds, and so come to hold everything.
const EMPTY_WORD = /^(utils?|helpers?|types?|index|services?|common|misc|shared|lib)\.[a-z]+$/;
const FILE = /^[a-z0-9]+(-[a-z0-9]+)*(\.(test|spec|config|d))?\.[a-z]+$/;
const FOLDER = /^[a-z0-9]+(-[a-z0-9]+)*$/;
// Next's own: (group), [parameter], [...rest].
const ROUTE_FOLDER = /^(\([a-z-]+\)|\[(\.\.\.)?[a-zA-Z]+\]|[a-z0-9]+([-.][a-z0-9]+)*)$/;

/** What is wrong with where a file lies and what it is called. */
function misnamed(path: string): readonly string[] {
  const parts = path.split("/");
  const [top = "", file = "", folders] = [parts[0], parts.at(-1), parts.slice(1, -1)];
  const faults = [
    !TOP.has(top) && !top.startsWith(".") && "does not belong at the top",
    path.startsWith("lib/features/") && !FEATURE_FILE.test(file) && "is no word of a feature's vocabulary",
    path.startsWith("lib/features/") && parts.length < 4 && "lies in no feature",
    isCode(path) && EMPTY_WORD.test(file) && "is called by an empty word",
    isCode(path) && !FILE.test(file) && "is not in kebab-case",
    isCode(path) &&
      folders.some((name) => !(top === "app" ? ROUTE_FOLDER : FOLDER).test(name)) &&
      "lies in an odd folder",
  ];
  return faults.filter((fault) => fault !== false).map((fault) => `${path} ${fault}`);
}

it("every file lies where the house says and is called by what it holds", () => {
  expect(repositoryPaths().flatMap(misnamed)).toEqual([]);
});

it.each([
  ["src/a.ts", "does not belong at the top"],
  ["notes.md", "does not belong at the top"],
  ["lib/features/visits/reports.ts", "is no word of a feature's vocabulary"],
  ["lib/features/rules.ts", "lies in no feature"],
  ["lib/domain/utils.ts", "is called by an empty word"],
  ["components/ui/index.tsx", "is called by an empty word"],
  ["lib/domain/isoDate.ts", "is not in kebab-case"],
  ["components/FollowUps/list.tsx", "lies in an odd folder"],
])("%s %s", (path, fault) => {
  expect(misnamed(path)).toContain(`${path} ${fault}`);
});

it.each([
  ["app/(work)/follow-ups/[id]/page.tsx", ".gitignore", "lib/features/follow-ups/notes/rules.ts", "next.config.ts"],
  ["app/api/auth/[...nextauth]/route.ts", "lib/features/reports/document.typ", "tests/unit/a/b.test.ts", "README.md"],
])("%s, %s, %s and %s are well", (...paths) => {
  expect(paths.flatMap(misnamed)).toEqual([]);
});
