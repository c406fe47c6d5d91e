import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

const root = fileURLToPath(new URL("..", import.meta.url));
process.env.TZ = "Asia/Kathmandu";

/**
 * The unit tests of rules alone: what the mutation tests run again and again. Commands, files and documents have their
 * own tests, which read the real tree and take seconds each, and no rule is theirs to hold.
 */
export default defineConfig({
  root,
  resolve: { alias: { "@": root.replace(/\/$/, ""), "server-only": `${root}tests/support/empty.ts` } },
  test: {
    include: ["tests/unit/**/*.test.ts"],
    exclude: ["tests/unit/{actions,cli,documents,files}/**"],
    // The files hold no state of their own, and a worker for each would take most of the time.
    isolate: false,
    testTimeout: 60_000,
  },
});
