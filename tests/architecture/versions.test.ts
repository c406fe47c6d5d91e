import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { z } from "zod";
import { FORBIDDEN, MOST_DEPENDENCIES, SAFE_VERSIONS, SAME_VERSION } from "./safe-versions";

const versions = z.record(z.string(), z.string());
const manifest = z
  .object({ dependencies: versions, devDependencies: versions, optionalDependencies: versions })
  .parse(JSON.parse(readFileSync("package.json", "utf8")));
const lock = z
  .object({ packages: z.record(z.string(), z.object({ version: z.string().optional() })) })
  .parse(JSON.parse(readFileSync("package-lock.json", "utf8")));

type Installed = Readonly<{ name: string; version: string }>;

/** Every copy of every package that the lockfile installs, nested ones too. */
const installed: readonly Installed[] = Object.entries(lock.packages).flatMap(([path, { version }]) => {
  const name = path.split("node_modules/").at(-1);
  return name && version ? [{ name, version }] : [];
});

const numbers = (version: string): readonly number[] => version.split(/[-+]/)[0]?.split(".").map(Number) ?? [];

/** Whether a version lies below another; a prerelease counts as below the release it precedes. */
function isBelow(version: string, floor: string): boolean {
  const [have, need] = [numbers(version), numbers(floor)];
  const at = need.findIndex((part, index) => part !== have[index]);
  return at === -1 ? version.includes("-") && !floor.includes("-") : (have[at] ?? 0) < (need[at] ?? 0);
}

function unsafe(packages: readonly Installed[]): readonly string[] {
  return packages.flatMap(({ name, version }) => {
    if (name in FORBIDDEN) return [`${name} ${version}: ${FORBIDDEN[name] ?? ""}`];
    const safe = SAFE_VERSIONS[name];
    return safe && isBelow(version, safe.from) ? [`${name} ${version} is below ${safe.from}: ${safe.because}`] : [];
  });
}

describe("what is installed", () => {
  it("has no version with a known hole, nor a forbidden package", () => {
    expect(unsafe(installed)).toEqual([]);
  });

  it("has the packages of one family at one version", () => {
    const found = installed.filter(({ name }) => SAME_VERSION.includes(name)).map(({ version }) => version);
    expect(new Set(found).size).toBe(1);
    expect(found).toHaveLength(SAME_VERSION.length);
  });

  it.each([
    ["16.3.2", "16.3.3", true],
    ["16.3.3", "16.3.3", false],
    ["16.10.0", "16.3.3", false],
    ["17.0.0", "16.3.3", false],
    ["15.9.9", "16.3.3", true],
    ["16.3.3-beta.1", "16.3.3", true],
    ["16.3.4-beta.1", "16.3.3", false],
  ])("%s is below %s: %s", (version, floor, expected) => {
    expect(isBelow(version, floor)).toBe(expected);
  });

  it("would be refused below the table, and where forbidden", () => {
    const packages = [
      { name: "next", version: "16.3.2" },
      { name: "xlsx", version: "0.18.5" },
      { name: "zod", version: "1.0.0" },
    ];
    expect(unsafe(packages)).toHaveLength(2);
  });
});

describe("what is asked for", () => {
  it("is pinned to the exact version, so that two installs are the same", () => {
    const all = { ...manifest.dependencies, ...manifest.devDependencies, ...manifest.optionalDependencies };
    const loose = Object.entries(all).filter(([, version]) => !/^\d+\.\d+\.\d+(-[\w.-]+)?$/.test(version));
    expect(loose).toEqual([]);
  });

  it(`is at most ${MOST_DEPENDENCIES} packages in production, each with its reason in README.md`, () => {
    const section = readFileSync("README.md", "utf8")
      .split(/^## /m)
      .find((part) => part.startsWith("Why each dependency"));
    const reasoned = [...(section ?? "").matchAll(/^\|([^|]*)\|[^|]*\S[^|]*\|$/gm)].flatMap(([, names = ""]) =>
      [...names.matchAll(/`([^`]+)`/g)].map(([, name]) => name),
    );
    const direct = Object.keys(manifest.dependencies);
    expect(reasoned.toSorted()).toEqual(direct.toSorted());
    expect(direct.length).toBeLessThanOrEqual(MOST_DEPENDENCIES);
  });
});
