/** Mutation tests of what must be exact: every rules.ts and the pure blocks. Outside `npm test`: it takes hours. */
const config = {
  packageManager: "npm",
  testRunner: "vitest",
  vitest: { configFile: "tests/mutants.config.ts" },
  mutate: ["lib/features/**/rules.ts", "lib/auth/*-rules.ts", "lib/domain/**/*.ts"],
  reporters: ["clear-text", "progress", "json"],
  clearTextReporter: { reportTests: false, logTests: false, allowColor: false, allowEmojis: false },
  jsonReporter: { fileName: "tests/.results/mutants.json" },
  tempDirName: ".stryker-tmp",
  cleanTempDir: "always",
  concurrency: 1,
  // Counted as killed: long, so that a busy machine kills nothing that the tests would have let live.
  timeoutMS: 20_000,
  thresholds: { high: 95, low: 90, break: 85 },
  ignorePatterns: [".next*", ".data*", "tests/.results"],
};

export default config;
