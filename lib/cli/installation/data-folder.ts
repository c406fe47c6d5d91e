import { chmod, mkdir, rm, writeFile } from "node:fs/promises";
import path from "node:path";
import { OperatorError } from "../system/command";
import { root } from "../system/project";

/** Everything an installation keeps besides the code: `pg/` (unless moved), `files/`, `log/`, `secrets.json`. */
export type DataFolder = Readonly<{ home: string; files: string; log: string }>;

/** The demo and the empty installation live apart, so that neither can be mistaken for the other. */
export const dataFolderName = (empty: boolean): string => (empty ? ".data-empty" : ".data");

/** Makes the folder and proves that it can be written to. Others may pass through to `pg/` but see nothing. */
export async function openDataFolder(empty: boolean): Promise<DataFolder> {
  const home = path.join(root, dataFolderName(empty));
  const folder = { home, files: path.join(home, "files"), log: path.join(home, "log") };
  try {
    await mkdir(home, { recursive: true });
    await chmod(home, 0o711);
    for (const inner of [folder.files, folder.log]) await mkdir(inner, { recursive: true, mode: 0o700 });
    const probe = path.join(home, ".write-test");
    await writeFile(probe, "");
    await rm(probe);
  } catch {
    throw new OperatorError("dataNotWritable", { folder: home });
  }
  return folder;
}
