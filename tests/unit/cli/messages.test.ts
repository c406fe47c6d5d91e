import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { lastLines, OperatorError, sentence } from "@/lib/cli/system/command";
import messages from "@/lib/cli/messages.json";

const sources = readdirSync("lib/cli", { encoding: "utf8", recursive: true })
  .filter((name) => /\.(ts|mjs)$/.test(name))
  .map((name) => readFileSync(`lib/cli/${name}`, "utf8"))
  .join("\n");

describe("sentences to the operator", () => {
  it("begin with a capital letter and say no more than they need", () => {
    const odd = Object.entries(messages).filter(([, text]) => !/^[A-ZÅÄÖ{]/.test(text) || /\s$|\s\s/.test(text));
    expect(odd).toEqual([]);
  });

  it("are all said somewhere, once each in the table", () => {
    const silent = Object.keys(messages).filter(
      (name) => !sources.includes(`"${name}"`) && !sources.includes(`.${name}`),
    );
    expect(silent).toEqual([]);
  });

  it("get their holes filled, and show a hole that nobody filled", () => {
    expect(sentence("portTaken", { port: 3000, other: 3001 })).toBe(
      "Porten 3000 används redan av ett annat program. Stoppa det, eller starta på en annan port: npm start -- --port 3001",
    );
    expect(sentence("portTaken", { port: 3000 })).toContain("{other}");
  });

  it("travel as the reason of an error", () => {
    expect(new OperatorError("noBrowser")).toMatchObject({ reason: "noBrowser", message: messages.noBrowser });
  });
});

it("shows the end of an output without colours and stack frames", () => {
  const text = "one\n\u001b[31mtwo\u001b[39m\n\n    at x (file:1:1)\nthree\n";
  expect(lastLines(text, 2)).toBe("two\nthree");
});
