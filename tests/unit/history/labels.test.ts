import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { TERMS, TERMS_FIELDS } from "@/lib/features/agreements/terms/rules";
import { ACTION_LABELS, FIELD_LABELS } from "@/lib/features/history/labels";

/** Actions in the history of a case and of an agreement; those of other objects and the operator's are not shown there. */
const SHOWN = /^(agreement|assessment|dispatch|evidence|evidenceRequest|file|finding|followUp|reply|report|visit)\./;

const mutationFiles = readdirSync("lib/features", { recursive: true, encoding: "utf8" }).filter((path) =>
  path.endsWith("mutations.ts"),
);
const recorded = mutationFiles.flatMap((path) => [
  ...readFileSync(join("lib/features", path), "utf8").matchAll(/action: "([a-zA-Z]+\.[a-zA-Z]+)"/g),
]);

it("every action that the history of a case or of an agreement can show has its Swedish words", () => {
  const names = [...new Set(recorded.map((match) => match[1] ?? ""))].filter((name) => SHOWN.test(name));
  expect(names.length).toBeGreaterThan(20);
  expect(names.filter((name) => !(name in ACTION_LABELS))).toEqual([]);
});

it.each(TERMS_FIELDS)("the term %s goes by its one name", (field) => {
  expect(FIELD_LABELS[field]).toBe(TERMS[field].label);
});
