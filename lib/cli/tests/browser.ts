import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { chromium } from "@playwright/test";
import { OperatorError, sentence } from "../system/command";

const DEBIAN = "/usr/bin/chromium";

/** The browser for the end-to-end tests: the one named in the environment, Debian's, Playwright's own; null when none is there. */
export function findBrowser(named = process.env.UPPFOLJNING_BROWSER): string | null {
  if (named && !existsSync(named)) throw new OperatorError("browserMissing", { path: named });
  return [named, DEBIAN, chromium.executablePath()].find((file) => file && existsSync(file)) ?? null;
}

type Attempt = readonly [command: string, ...args: string[]];
const PLAYWRIGHT: readonly Attempt[] = [["npx", "playwright", "install", "--with-deps", "chromium"]];
const APT: readonly Attempt[] = [
  ["apt-get", "update"],
  ["apt-get", "install", "-y", "--no-install-recommends", "chromium"],
];

const all = (attempts: readonly Attempt[]) =>
  attempts.every(([command, ...args]) => spawnSync(command, args, { stdio: "inherit", timeout: 300_000 }).status === 0);

/** A browser for the tests, installed when none is there: Playwright's first, else Debian's where we are root. */
export function requireBrowser(): string {
  const found = findBrowser();
  if (found) return found;
  console.log(sentence("installingBrowser"));
  if (!all(PLAYWRIGHT) && process.getuid?.() === 0 && existsSync("/etc/debian_version")) all(APT);
  const installed = findBrowser();
  if (!installed) throw new OperatorError("noBrowser");
  return installed;
}
