import path from "node:path";
import { defineConfig } from "@playwright/test";
import { launchOptions } from "./support/browser";

const results = path.join(import.meta.dirname, ".results");

// `npm run test:e2e` builds and serves the product, then runs this with its addresses in the environment.
export default defineConfig({
  testDir: "e2e",
  outputDir: path.join(results, "browser"),
  fullyParallel: false,
  workers: 1, // one demo municipality is shared, and two cores serve both it and the browser
  retries: 0,
  forbidOnly: process.env.CI !== undefined,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  reporter: [
    ["list"],
    ["json", { outputFile: process.env.PLAYWRIGHT_JSON_OUTPUT_FILE ?? path.join(results, "e2e.json") }],
  ],
  use: {
    actionTimeout: 15_000,
    baseURL: process.env.E2E_ADDRESS,
    browserName: "chromium",
    launchOptions: launchOptions(),
    locale: "sv-SE",
    timezoneId: "Europe/Stockholm",
    viewport: { width: 1440, height: 900 },
    trace: "retain-on-failure",
    screenshot: "only-on-failure",
  },
});
