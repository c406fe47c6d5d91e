import { randomBytes } from "node:crypto";
import { existsSync, statSync } from "node:fs";
import { chmod, mkdir, readFile, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { OperatorError } from "../system/command";
import { canEnter, canRun, serverAccount, type Account } from "./server-account";
import { copyBinaries, makeRunnable, program, shippedBinaries } from "./server-binaries";

/** Where the embedded server has its cluster and its programs, and whom it runs as. */
export type ServerPlace = Readonly<{ cluster: string; binaries: string; account: Account }>;

/**
 * A place that the server's account can reach: inside `home` where that goes, else (a clone in root's own home, or with
 * mode 700) a folder of its own outside, remembered in `home` so that removing `home` starts afresh.
 */
export async function serverPlace(home: string): Promise<ServerPlace> {
  const account = ownerOf(path.join(home, "pg")) ?? serverAccount();
  const pointer = path.join(home, "location");
  if (existsSync(pointer)) return movedPlace((await readFile(pointer, "utf8")).trim(), serverAccount());
  const binaries = shippedBinaries();
  await makeRunnable(binaries);
  if (canEnter(home, account) && canRun(program(binaries, "postgres"), account)) {
    return { cluster: path.join(home, "pg"), binaries, account };
  }
  const folder = await outside(account);
  await writeFile(pointer, `${folder}\n`);
  return movedPlace(folder, account);
}

/** A cluster that somebody made goes on belonging to them: root runs it as them, another user cannot. */
function ownerOf(cluster: string): Account | null {
  if (!existsSync(cluster) || process.getuid === undefined) return null;
  const { uid, gid } = statSync(cluster);
  const self = process.getuid();
  if (self === 0) return uid === 0 ? null : { uid, gid };
  if (uid !== self) throw new OperatorError("dataOwnedByOther", { folder: cluster });
  return {};
}

async function movedPlace(folder: string, account: Account): Promise<ServerPlace> {
  await mkdir(folder, { recursive: true });
  return { cluster: path.join(folder, "pg"), binaries: await copyBinaries(folder), account };
}

async function outside(account: Account): Promise<string> {
  const name = `uppfoljning-${randomBytes(4).toString("hex")}`;
  for (const parent of ["/var/lib", tmpdir()]) {
    const folder = path.join(parent, name);
    try {
      await mkdir(folder, { recursive: true });
      await chmod(folder, 0o711);
      if (canEnter(folder, account)) return folder;
    } catch {
      // Not writable: the next parent may be.
    }
  }
  throw new OperatorError("noReachableFolder", { parents: `/var/lib, ${tmpdir()}` });
}

/** A place in a temporary folder, with a copy of the programs where those of npm cannot be reached. */
export async function temporaryPlace(folder: string): Promise<ServerPlace> {
  const account = serverAccount();
  await chmod(folder, 0o711);
  const binaries = shippedBinaries();
  await makeRunnable(binaries);
  const reached = canRun(program(binaries, "postgres"), account);
  return { cluster: path.join(folder, "pg"), binaries: reached ? binaries : await copyBinaries(folder), account };
}
