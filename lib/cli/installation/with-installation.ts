import { existsSync } from "node:fs";
import path from "node:path";
import { openDatabase, readyDatabase, type OpenDatabase } from "../database/open";
import { dataFolderName, openDataFolder, type DataFolder } from "./data-folder";
import { productEnv, type ProductEnv } from "./product-env";
import { root } from "../system/project";
import { runningLauncher } from "./run-file";
import { readSecrets, type Secrets } from "./secrets";

/** An installation whose database is up to date and reachable. */
export type Installation = Readonly<{ ownerUrl: string; folder: DataFolder; env: ProductEnv }>;
/** An installation whose database runs, and may still be empty or behind. */
export type OpenInstallation = Readonly<{ database: OpenDatabase; folder: DataFolder; secrets: Secrets }>;

/**
 * Which installation a command means: the one named by `--empty`, else the one that runs, else the one that exists (the
 * demo first).
 */
async function chooseEmpty(args: readonly string[]): Promise<boolean> {
  if (args.includes("--empty")) return true;
  const [demo = "", empty = ""] = [false, true].map((flag) => path.join(root, dataFolderName(flag)));
  if (await runningLauncher(demo)) return false;
  return (await runningLauncher(empty)) !== null || (!existsSync(demo) && existsSync(empty));
}

/** Runs `work` on the installation that `args` mean, whether the product runs or not: finds its database or starts it. */
export async function withOpenInstallation<T>(
  args: readonly string[],
  work: (installation: OpenInstallation, rest: readonly string[]) => Promise<T>,
): Promise<T> {
  const folder = await openDataFolder(await chooseEmpty(args));
  const secrets = await readSecrets(folder.home);
  const database = await openDatabase(folder, secrets);
  try {
    const rest = args.filter((arg) => arg !== "--empty");
    return await work({ database, folder, secrets }, rest);
  } finally {
    // A launcher may have adopted the server meanwhile: then it is the launcher's to stop.
    if (!database.adopted && !(await runningLauncher(folder.home))) await database.stop();
  }
}

/**
 * As `withOpenInstallation`, with the database migrated and `process.env` as the running product has it. Import product
 * modules inside `work`, not before.
 */
export const withInstallation = <T>(
  args: readonly string[],
  work: (installation: Installation, rest: readonly string[]) => Promise<T>,
): Promise<T> =>
  withOpenInstallation(args, async ({ database, folder, secrets }, rest) => {
    const { ownerUrl } = database;
    const urls = await readyDatabase(ownerUrl, secrets);
    const env = productEnv({ urls, secrets, folder, address: process.env.PUBLIC_URL || "http://localhost:3000" });
    Object.assign(process.env, env, { OWNER_DATABASE_URL: ownerUrl });
    return work({ ownerUrl, folder, env }, rest);
  });
