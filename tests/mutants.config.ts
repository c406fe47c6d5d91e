import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

const root = fileURLToPath(new URL("..", import.meta.url));
process.env.TZ = "Asia/Kathmandu";

/** The unit tests alone: what the mutation tests run again and again. */
export default defineConfig({
  root,
  resolve: { alias: { "@": root.replace(/\/$/, ""), "server-only": `${root}tests/support/empty.ts` } },
  test: { include: ["tests/unit/**/*.test.ts"] },
});
