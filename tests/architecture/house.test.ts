import { describe, expect, it } from "vitest";
import { loadersOf, longestChain, measured, roomOf, roomsInRings, roomsOf } from "./house";
import { runtimeGraph } from "./imports";
import { codeFiles, snippet } from "./sources";

const file = (path: string, ...imported: string[]) =>
  snippet(path, imported.map((one) => `import { a } from "@/${one}";`).join("\n"));

describe("the rooms of the house", () => {
  it("stand in an order: no feature needs one that needs it", () => {
    expect(roomsInRings(codeFiles().filter(({ path }) => !path.startsWith("tests/")))).toEqual([]);
  });

  it("would be caught in a ring, even where no file is in one", () => {
    const sources = [
      file("lib/features/visits/rules.ts", "lib/features/evidence/rules"),
      file("lib/features/evidence/rules.ts"),
      file("lib/features/evidence/links/rules.ts", "lib/features/visits/labels"),
      file("lib/features/visits/labels.ts"),
      file("lib/features/findings/rules.ts", "lib/features/visits/rules"),
    ];
    expect(roomsInRings(sources)).toEqual(["lib/features/visits", "lib/features/evidence"]);
  });

  it.each([
    ["lib/features/visits/notes/rules.ts", "lib/features/visits"],
    ["lib/db/client.ts", "lib/db"],
    ["lib/clock.ts", "lib"],
    ["app/(work)/findings/[id]/page.tsx", "app/(work)"],
    ["proxy.ts", "proxy.ts"],
  ])("%s stands in %s", (path, room) => {
    expect(roomOf(path)).toBe(room);
  });

  it("are measured by files, lines and functions, the largest first", () => {
    const code = "function a() {\n  return 1;\n}\n";
    const small = snippet("lib/db/client.ts", code);
    const large = snippet("lib/features/visits/rules.ts", code.repeat(3));
    expect(roomsOf([small, large]).map(({ name }) => name)).toEqual(["lib/features/visits", "lib/db"]);
    expect(measured("both", [small, large])).toEqual({
      name: "both",
      files: 2,
      lines: 12,
      medianFile: 9,
      longestFile: 9,
      functions: 4,
      medianFunction: 3,
      p95Function: 3,
    });
  });
});

describe("the way from a page to the database", () => {
  const sources = [
    file("app/page.tsx", "lib/features/visits/queries", "lib/db/client"),
    file("lib/features/visits/queries.ts", "lib/db/client"),
    file("lib/db/client.ts"),
  ];

  it("is the longest there is, file by file", () => {
    const found = longestChain(runtimeGraph(sources), ["app/page.tsx"], "lib/db/client.ts");
    expect(found).toEqual(["app/page.tsx", "lib/features/visits/queries.ts", "lib/db/client.ts"]);
    expect(longestChain(runtimeGraph(sources), ["app/page.tsx"], "lib/clock.ts")).toEqual([]);
  });

  it("is counted where it begins to be the database's", () => {
    expect([...loadersOf(sources, "lib/db/client.ts")]).toEqual([
      ["app", 1],
      ["lib/features/visits", 1],
    ]);
  });
});
