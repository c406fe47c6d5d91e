import { mkdir, mkdtemp, rm, utimes, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { isBuiltFrom, recordBuild, sourceHash } from "@/lib/cli/serving/source-hash";

let root = "";
const put = async (name: string, content: string) => {
  await mkdir(path.dirname(path.join(root, name)), { recursive: true });
  await writeFile(path.join(root, name), content);
};

beforeEach(async () => {
  root = await mkdtemp(path.join(tmpdir(), "uppfoljning-hash-"));
  await put("app/page.tsx", "a");
  await put("lib/clock.ts", "b");
  await put("package-lock.json", "{}");
});
afterEach(() => rm(root, { recursive: true, force: true }));

describe("the digest of the sources", () => {
  it("does not see times", async () => {
    const before = await sourceHash(root);
    await utimes(path.join(root, "app/page.tsx"), 0, 0);
    expect(await sourceHash(root)).toBe(before);
  });

  it.each([
    ["app/page.tsx", "changed"],
    ["app/(work)/new/page.tsx", ""],
    ["proxy.ts", ""],
    ["instrumentation.ts", ""],
    ["prisma/schema/a.prisma", ""],
    ["public/logo.svg", ""],
    ["package-lock.json", "{ }"],
  ])("sees %s", async (name, content) => {
    const before = await sourceHash(root);
    await put(name, content);
    expect(await sourceHash(root)).not.toBe(before);
  });

  it("sees a file that changed its name", async () => {
    const before = await sourceHash(root);
    await rm(path.join(root, "app/page.tsx"));
    await put("app/pages.tsx", "a");
    expect(await sourceHash(root)).not.toBe(before);
  });

  it.each([
    "lib/cli/commands/start.ts",
    "lib/db/generated/client.ts",
    "tests/a.test.ts",
    "prisma/seed/demo.ts",
    "README.md",
  ])("leaves out %s, which no build holds", async (name) => {
    const before = await sourceHash(root);
    await put(name, "x");
    expect(await sourceHash(root)).toBe(before);
  });
});

describe("a build", () => {
  it("is of the sources only when it was finished with their digest", async () => {
    const dist = path.join(root, ".next");
    expect(await isBuiltFrom(dist, "x")).toBe(false);
    await put(".next/BUILD_ID", "1");
    expect(await isBuiltFrom(dist, "x")).toBe(false);
    await recordBuild(dist, "x");
    expect(await isBuiltFrom(dist, "x")).toBe(true);
    expect(await isBuiltFrom(dist, "y")).toBe(false);
  });
});
