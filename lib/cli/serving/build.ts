import { createWriteStream } from "node:fs";
import { spawn, type ChildProcess } from "node:child_process";
import { rm } from "node:fs/promises";
import path from "node:path";
import { lastLines, OperatorError, sentence } from "../system/command";
import { exitOf } from "../system/processes";
import { next, root } from "../system/project";
import { anyLauncher } from "../installation/run-file";
import { isBuiltFrom, recordBuild, sourceHash } from "./source-hash";

type Build = Readonly<{
  distDir: string;
  log: string;
  env: Readonly<Record<string, string>>;
  started?: (child: ChildProcess) => Promise<void>;
}>;

/** Builds the product into `distDir` unless the build there is of the present sources. */
export async function buildWhenChanged({ distDir, log, env, started }: Build): Promise<void> {
  const target = path.join(root, distDir);
  const hash = await sourceHash(root);
  if (await isBuiltFrom(target, hash)) return;
  // A build must not be replaced under a product that serves it.
  const run = distDir === ".next" ? await anyLauncher() : null;
  if (run) throw new OperatorError("buildWhileRunning", { pid: run.launcher });
  console.log(sentence("building"));
  await rm(path.join(target, ".source-hash"), { force: true });
  const { code, tail } = await runBuild({ distDir, log, env, started });
  if (code !== 0) throw new OperatorError("buildFailed", { log, tail });
  await recordBuild(target, hash);
}

async function runBuild({ distDir, log, env, started }: Build): Promise<Readonly<{ code: number; tail: string }>> {
  const output = createWriteStream(log, { mode: 0o600 });
  let text = "";
  const build = spawn(process.execPath, [next, "build"], {
    cwd: root,
    env: { ...process.env, ...env, NODE_ENV: "production", NEXT_DIST_DIR: distDir, NEXT_TELEMETRY_DISABLED: "1" },
    detached: true,
    stdio: ["ignore", "pipe", "pipe"],
  });
  const ended = exitOf(build);
  await started?.(build);
  for (const stream of [build.stdout, build.stderr]) {
    stream.on("data", (chunk: Buffer) => {
      output.write(chunk);
      text += chunk.toString();
    });
  }
  const code = await ended;
  output.end();
  return { code, tail: lastLines(text, 12) };
}
