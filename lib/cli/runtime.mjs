// Where the project lies, which Node runs it, and its sentences: what the plain .mjs files share.
import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";

export const root = path.resolve(fileURLToPath(new URL("../..", import.meta.url)));

/** A sentence of messages.json with its `{holes}` filled. */
export function sentence(name, values = {}) {
  const messages = JSON.parse(readFileSync(new URL("./messages.json", import.meta.url), "utf8"));
  return messages[name].replace(/\{(\w+)\}/g, (hole, key) => values[key] ?? hole);
}

/** True for 22.12 and later, the floor of the job queue. */
export function isRecentEnough(version) {
  const [major, minor] = version.split(".").map(Number);
  return major > 22 || (major === 22 && minor >= 12);
}

/** The Node that npm installed for this platform, else the machine's own where that will do, else null. */
export function chooseRuntime(runs, { platform, arch, execPath, versions } = process) {
  const name = platform === "win32" ? `node-win-${arch}` : `node-${platform}-${arch}`;
  const shipped = path.join(root, "node_modules", name, "bin", platform === "win32" ? "node.exe" : "node");
  if (existsSync(shipped) && runs(shipped)) return shipped;
  return isRecentEnough(versions.node) ? execPath : null;
}
