/** Mutation tests of what must be exact: every rules.ts and the pure blocks. Outside `npm test`: it takes hours. */
const config = {
  packageManager: "npm",
  testRunner: "vitest",
  vitest: { configFile: "tests/mutants.config.ts" },
  mutate: ["lib/features/**/rules.ts", "lib/domain/**/*.ts"],
  reporters: ["clear-text", "progress", "json"],
  jsonReporter: { fileName: "tests/.results/mutants.json" },
  tempDirName: ".stryker-tmp",
  concurrency: 2,
  thresholds: { high: 95, low: 90, break: 85 },
  ignorePatterns: [".next*", ".data*", "tests/.results"],
};

export default config;
