import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import path from "node:path";
import { OperatorError, runCommand, sentence } from "../system/command";
import { withInstallation } from "../installation/with-installation";
import { givenPath } from "../system/project";

const LEAVE_OUT = "--hoppa-over";
const ONLY_PREVIEW = "--forhandsvisa";
const AREA = "--omrade=";
const OPTIONS = [LEAVE_OUT, ONLY_PREVIEW, "--empty"];

/** `npm run import -- FILE…`: the municipality's own files into the register, running or stopped, all or nothing. */
await runCommand(async (args) => {
  const wrong = args.find((arg) => arg.startsWith("--") && !arg.startsWith(AREA) && !OPTIONS.includes(arg));
  if (wrong) throw new OperatorError("unknownImportOption", { option: wrong });
  if (args.every((arg) => arg.startsWith("--"))) throw new OperatorError("importWhat");
  return withInstallation(args, async (_installation, rest) => {
    const names = rest.filter((arg) => !arg.startsWith("--"));
    const files = await Promise.all(names.map(readGiven));
    // Product modules read the environment, which the installation has just set.
    const { importFiles } = await import("../import/files");
    const area = rest.find((arg) => arg.startsWith(AREA))?.slice(AREA.length) || null;
    const [leaveOutRefused, onlyPreview] = [rest.includes(LEAVE_OUT), rest.includes(ONLY_PREVIEW)];
    return importFiles({ files, area, leaveOutRefused, onlyPreview });
  });
});

async function readGiven(given: string) {
  const file = givenPath(given);
  try {
    const bytes = await readFile(file);
    return { name: path.basename(file), bytes, sha256: createHash("sha256").update(bytes).digest("hex") };
  } catch {
    console.error(sentence("importFileMissing", { file: given }));
    throw new OperatorError("importNothing");
  }
}
