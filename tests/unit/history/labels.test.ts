import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { ACTION_LABELS } from "@/lib/features/history/labels";

/** Actions of a case's history; the register's own and the operator's are not shown there. */
const OF_A_CASE = /^(assessment|dispatch|evidence|evidenceRequest|file|finding|followUp|reply|report|visit)\./;

const mutationFiles = readdirSync("lib/features", { recursive: true, encoding: "utf8" }).filter((path) =>
  path.endsWith("mutations.ts"),
);
const recorded = mutationFiles.flatMap((path) => [
  ...readFileSync(join("lib/features", path), "utf8").matchAll(/action: "([a-zA-Z]+\.[a-zA-Z]+)"/g),
]);

it("every action that a case's history can show has its Swedish words", () => {
  const names = [...new Set(recorded.map((match) => match[1] ?? ""))].filter((name) => OF_A_CASE.test(name));
  expect(names.length).toBeGreaterThan(20);
  expect(names.filter((name) => !(name in ACTION_LABELS))).toEqual([]);
});
