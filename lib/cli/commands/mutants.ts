import { spawnSync } from "node:child_process";
import { constants, setPriority } from "node:os";
import path from "node:path";
import { runCommand } from "../system/command";
import { root } from "../system/project";

const bin = path.join(root, "node_modules", "@stryker-mutator", "core", "bin", "stryker.js");

/**
 * `npm run test:mutants [-- FILE …]`: whether the unit tests would notice a wrong rule; the files, or all rules and the
 * domain. Takes what the machine has over, for it runs for an hour or more.
 */
await runCommand((files) => {
  setPriority(constants.priority.PRIORITY_LOW);
  const only = files.length === 0 ? [] : ["--mutate", files.join(",")];
  const options = ["run", path.join("tests", "stryker.config.mjs"), ...only];
  const { status } = spawnSync(process.execPath, [bin, ...options], { cwd: root, stdio: "inherit" });
  return Promise.resolve(status ?? 1);
});
