import { describe, expect, it } from "vitest";
import { isInstalled, lastWords } from "@/lib/cli/install.mjs";
import { chooseRuntime, isRecentEnough } from "@/lib/cli/runtime.mjs";

describe("the Node that runs the product", () => {
  it.each([
    ["20.20.2", false],
    ["22.11.0", false],
    ["22.12.0", true],
    ["23.0.0", true],
    ["24.21.0", true],
    ["9.9.9", false],
  ])("%s is recent enough: %s", (version, expected) => {
    expect(isRecentEnough(version)).toBe(expected);
  });

  const machine = { platform: "plan9", arch: "mips", execPath: "/opt/node" };

  it("is the machine's own where no package has one for the platform", () => {
    expect(chooseRuntime(() => true, { ...machine, versions: { node: "22.12.0" } })).toBe("/opt/node");
  });

  it("is none where the machine's own is too old", () => {
    expect(chooseRuntime(() => true, { ...machine, versions: { node: "20.20.2" } })).toBeNull();
  });

  it("is the machine's own where the package's does not run, as on another C library", () => {
    const here = {
      platform: process.platform,
      arch: process.arch,
      execPath: "/opt/node",
      versions: { node: "24.0.0" },
    };
    expect(chooseRuntime(() => false, here)).toBe("/opt/node");
  });
});

describe("what is installed", () => {
  const wanted = {
    "": { version: "1.0.0" },
    "node_modules/a": { version: "1.2.3" },
    "node_modules/b-darwin": { version: "2.0.0", optional: true },
  };
  it.each([
    ["the same", { "node_modules/a": { version: "1.2.3" } }, true],
    ["another version", { "node_modules/a": { version: "1.2.4" } }, false],
    ["nothing", {}, false],
    ["more than that", { "node_modules/a": { version: "1.2.3" }, "node_modules/old": { version: "1.0.0" } }, true],
  ])("%s", (_what, found, expected) => {
    expect(isInstalled(wanted, found, false)).toBe(expected);
  });

  it("may lack in production what only tests need", () => {
    const withTests = { "node_modules/vitest": { version: "5.1.1", dev: true } };
    expect(isInstalled(withTests, {}, true)).toBe(true);
    expect(isInstalled(withTests, {}, false)).toBe(false);
  });
});

describe("the end of npm's output", () => {
  it("leaves out the usage, dumps, empty lines and stack frames", () => {
    const text = [
      "npm error code EUSAGE",
      "npm error",
      "npm error Missing: zod@4 from lock file",
      "npm error   errno: 'ECONNREFUSED',",
      "npm error }",
      "npm error     at TLSSocket.<anonymous> (node:net:1:1)",
      "    at Object.<anonymous> (/x.js:1:1)",
      "npm error Clean install a project",
      "npm error Usage:",
    ].join("\n");
    expect(lastWords(text)).toBe("npm error code EUSAGE\nnpm error Missing: zod@4 from lock file");
  });

  it("keeps eight lines at most", () => {
    expect(lastWords(Array.from({ length: 20 }, (_, at) => `line ${at}`).join("\n")).split("\n")).toHaveLength(8);
  });
});
