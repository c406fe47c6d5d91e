import type { LaunchOptions } from "@playwright/test";
import { findBrowser } from "../../lib/cli/tests/browser";

/** Chromium must not speak to anybody but the product while it is tested. */
const QUIET = ["--disable-quic", "--disable-background-networking", "--disable-component-update", "--disable-sync"];

/** How the tests start their browser. Chromium's sandbox refuses root. */
export function launchOptions(): LaunchOptions {
  const executablePath = findBrowser() ?? undefined;
  return { executablePath, args: process.getuid?.() === 0 ? [...QUIET, "--no-sandbox"] : QUIET };
}
