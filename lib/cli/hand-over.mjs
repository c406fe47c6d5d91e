// Installs and generates what is missing, then hands over to the command on the Node that the lockfile pins.
import { spawn, spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import path from "node:path";
import { generate, install, Stop } from "./install.mjs";
import { chooseRuntime, root, sentence } from "./runtime.mjs";

/** @param {string | undefined} command @param {string[]} args */
export async function handOver(command, args) {
  try {
    const script = path.join(root, "lib", "cli", "commands", `${command}.ts`);
    if (!command || !existsSync(script)) throw new Stop("unknownCommand", { command: command ?? "" });
    await install();
    const runtime = chooseRuntime(runs);
    if (runtime === null) throw new Stop("noRuntime", { platform: process.platform, version: process.versions.node });
    await generate(runtime);
    run(runtime, [...FLAGS, script, ...args]);
  } catch (error) {
    console.error(error instanceof Stop ? error.message : sentence("unexpected", { reason: String(error) }));
    process.exitCode = 1;
  }
}

/** `react-server` makes the package `server-only` empty, as Next does on the server. */
const FLAGS = ["--conditions", "react-server", "--import", "tsx", "--disable-warning=DeprecationWarning"];

/** @param {string} file */
const runs = (file) => spawnSync(file, ["--version"], { stdio: "ignore" }).status === 0;

/** A direct child: a signal to a shell or to npx between them would leave the product running. */
function run(runtime, args) {
  const child = spawn(runtime, args, { cwd: root, stdio: "inherit" });
  const signals = ["SIGINT", "SIGTERM", "SIGHUP"];
  for (const signal of signals) process.on(signal, () => child.kill(signal));
  if (process.env.npm_lifecycle_event) whenOrphaned(() => child.kill("SIGTERM"));
  child.on("exit", (code) => process.exit(code ?? 1));
}

/** npm hands a signal to the shell between us, which dies of it without a word: then nobody waits for us any more. */
function whenOrphaned(act) {
  const parent = process.ppid;
  const watch = setInterval(() => {
    if (process.ppid === parent) return;
    clearInterval(watch);
    act();
  }, 250);
}
