import { spawnSync } from "node:child_process";
import path from "node:path";
import { runCommand } from "./command";
import { root } from "./project";

const bin = path.join(root, "node_modules", "@stryker-mutator", "core", "bin", "stryker.js");

/** `npm run test:mutants [-- FILE]`: whether the unit tests would notice a wrong rule; one file, or all rules and the domain. */
await runCommand((args) => {
  const [file] = args;
  const only = file === undefined ? [] : ["--mutate", file];
  const options = ["run", path.join("tests", "stryker.config.mjs"), ...only];
  const { status } = spawnSync(process.execPath, [bin, ...options], { cwd: root, stdio: "inherit" });
  return Promise.resolve(status ?? 1);
});
