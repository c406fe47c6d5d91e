import { existsSync, readFileSync, readdirSync } from "node:fs";
import { expect, it } from "vitest";
import { z } from "zod";

const readme = readFileSync("README.md", "utf8");
const { scripts } = z
  .object({ scripts: z.record(z.string(), z.string()) })
  .parse(JSON.parse(readFileSync("package.json", "utf8")));

it("README names every command, and none that is not there", () => {
  const named = [...readme.matchAll(/\bnpm (?:run (?:-s )?([a-z][a-z0-9:]*)|(start|test)\b)/g)];
  const names = new Set(named.map(([, run, short]) => run ?? short));
  expect([...names].toSorted()).toEqual(Object.keys(scripts).toSorted());
});

it("every command that a script starts is there", () => {
  const started = Object.values(scripts).flatMap((script) => /bootstrap\.mjs ([a-z-]+)/.exec(script)?.[1] ?? []);
  const missing = [...new Set(started)].filter((name) => !existsSync(`lib/cli/commands/${name}.ts`));
  expect(missing).toEqual([]);
});

it("the glossary names what is in the schema", () => {
  const schema = readdirSync("prisma/schema").map((name) => readFileSync(`prisma/schema/${name}`, "utf8"));
  const words = new Set(schema.join("\n").match(/\w+/g));
  const glossary = readme.split(/^## /m).find((part) => part.startsWith("Glossary")) ?? "";
  const identifiers = [...glossary.matchAll(/`([\w.]+)`/g)].flatMap(([, name = ""]) => name.split("."));
  expect(identifiers.length).toBeGreaterThan(0);
  expect(identifiers.filter((name) => !words.has(name))).toEqual([]);
});
