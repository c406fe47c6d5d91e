import { describe, expect, it } from "vitest";
import { databaseName, localUrl, withLogin } from "@/lib/cli/database/url";
import { parsePostmaster } from "@/lib/cli/database/postmaster";
import { parseRun } from "@/lib/cli/installation/run-file";
import { newSecrets, parseSecrets } from "@/lib/cli/installation/secrets";
import { nextMigrationStamp, stamp } from "@/lib/cli/system/stamp";
import { countsOf, sum } from "@/lib/cli/tests/counts";

describe("addresses of databases", () => {
  it("carry any password and name", () => {
    const url = localUrl({ port: 5433, password: "a/b@c:d å", database: "vård & omsorg" });
    expect(decodeURIComponent(new URL(url).password)).toBe("a/b@c:d å");
    expect(databaseName(url)).toBe("vård & omsorg");
  });

  it("keep their server and options when the login changes", () => {
    const url = withLogin("postgresql://o:p@db.example:6432/k?sslmode=require", { user: "k_app", password: "x@y" });
    expect(url).toBe("postgresql://k_app:x%40y@db.example:6432/k?sslmode=require");
  });
});

describe("postmaster.pid", () => {
  const text = "4711\n/data/pg\n1790000000\n54329\n\n127.0.0.1\n  123 4\nready   \n";
  it("tells pid, port and whether the server is ready", () => {
    expect(parsePostmaster(text)).toEqual({ pid: 4711, port: 54_329, ready: true });
    expect(parsePostmaster(text.replace("ready", "starting"))).toMatchObject({ ready: false });
  });
  it.each(["", "4711\n", "x\n\n\ny\n", "-1\n\n\n54329\n"])("%j is none", (broken) => {
    expect(parsePostmaster(broken)).toBeNull();
  });
});

describe("a launcher's record", () => {
  it("is read back", () => {
    const run = { launcher: 1, address: "http://localhost:3000", children: [2, 3] };
    expect(parseRun(JSON.stringify(run))).toEqual(run);
  });
  it.each(["null", "{}", '{"launcher":"1","address":"x","children":[]}'])("%s is none", (text) => {
    expect(parseRun(text)).toBeNull();
  });
});

describe("secrets", () => {
  it("are read back, all or none", () => {
    const secrets = newSecrets();
    expect(parseSecrets(JSON.stringify(secrets))).toEqual(secrets);
    expect(parseSecrets(JSON.stringify({ ...secrets, appPassword: undefined }))).toBeNull();
    expect(parseSecrets(JSON.stringify({ ...secrets, appPassword: 7 }))).toBeNull();
  });
  it("have a key of 32 bytes for server actions, and never the same twice", () => {
    expect(Buffer.from(newSecrets().serverActionsKey, "base64")).toHaveLength(32);
    expect(newSecrets().ownerPassword).not.toBe(newSecrets().ownerPassword);
  });
});

describe("stamps of migrations", () => {
  const at = new Date("2026-11-16T08:00:01.500Z");
  it("are the time in UTC", () => {
    expect(stamp(at)).toBe("20261116080001");
    expect(nextMigrationStamp([], at)).toBe("20261116080001");
  });
  it("come after every other, whatever the clock says", () => {
    const existing = ["20261116080001_a", "20270101000000_b", "migration_lock.toml"];
    expect(nextMigrationStamp(existing, at)).toBe("20270101000001");
  });
});

describe("the sum of a test run", () => {
  const file = (status: string, tests: number) => ({
    status,
    assertionResults: Array.from({ length: tests }, () => ({})),
  });
  const unit = (passed: number, failed: number, files = [file("passed", 1)]) => ({
    ...{ numPassedTests: passed, numFailedTests: failed, testResults: files },
  });
  const browser = (expected: number, unexpected: number, flaky: number, errors: unknown[] = []) => ({
    ...{ stats: { expected, unexpected, flaky, skipped: 2 }, errors },
  });
  it.each([
    ["all passed", unit(5, 0), 0, { passed: 5, failed: 0 }],
    ["some failed", unit(5, 2), 1, { passed: 5, failed: 2 }],
    ["a file that could not be loaded", unit(5, 0, [file("failed", 0)]), 1, { passed: 5, failed: 1 }],
    ["an error outside every test", unit(5, 0), 1, { passed: 5, failed: 1 }],
    ["no test at all", unit(0, 0, []), 0, { passed: 0, failed: 1 }],
    ["no report", null, 0, { passed: 0, failed: 1 }],
    ["a browser's run", browser(3, 1, 0), 1, { passed: 3, failed: 1 }],
    ["one that passed at the second try", browser(3, 0, 1), 0, { passed: 3, failed: 1 }],
    ["a spec that does not compile", browser(3, 0, 0, [{}]), 1, { passed: 3, failed: 1 }],
  ])("%s", (_what, report, code, expected) => {
    expect(countsOf(report, code)).toEqual(expected);
  });
  it("adds suites up", () => {
    expect(
      sum([
        { passed: 1, failed: 0 },
        { passed: 40, failed: 2 },
      ]),
    ).toEqual({ passed: 41, failed: 2 });
  });
});
