import { spawnSync } from "node:child_process";
import { OperatorError } from "../system/command";

/** Whom the database server runs as: PostgreSQL refuses root, so root borrows the user `postgres`. */
export type Account = Readonly<{ uid?: number; gid?: number }>;

const idOf = (flag: string): number => {
  const found = spawnSync("id", [flag, "postgres"], { encoding: "utf8" });
  return found.status === 0 ? Number(found.stdout.trim()) : Number.NaN;
};

const lookUp = (): Account | null => {
  const [uid, gid] = [idOf("-u"), idOf("-g")];
  return Number.isInteger(uid) && Number.isInteger(gid) ? { uid, gid } : null;
};

// Debian's commands, then BusyBox's.
const CREATIONS = [
  ["useradd", "--system", "--user-group", "--no-create-home", "postgres"],
  ["adduser", "-S", "-D", "-H", "postgres"],
];

/** The account of the server: nothing special for an ordinary user, `postgres` (created when missing) for root. */
export function serverAccount(): Account {
  if (process.getuid?.() !== 0) return {};
  const found = lookUp();
  if (found) return found;
  for (const [command = "", ...args] of CREATIONS) spawnSync(command, args, { stdio: "ignore" });
  const made = lookUp();
  if (!made) throw new OperatorError("noPostgresUser");
  return made;
}

/** True when the account may enter `folder`. Tried for real: modes alone do not show every mount and access list. */
export const canEnter = (folder: string, account: Account): boolean =>
  spawnSync("/bin/sh", ["-c", 'cd "$0"', folder], { ...account, cwd: "/", stdio: "ignore" }).status === 0;

/** True when the account can run the program at `file`. */
export const canRun = (file: string, account: Account): boolean =>
  spawnSync(file, ["--version"], { ...account, cwd: "/", stdio: "ignore" }).status === 0;
