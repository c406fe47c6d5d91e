import path from "node:path";
import { createBackup, totals } from "../backup/create";
import { runCommand, sentence } from "../system/command";
import { withInstallation } from "../installation/with-installation";
import { givenPath } from "../system/project";

/** `npm run backup [-- FOLDER]`: database and files of an installation, running or stopped, to a new folder. */
await runCommand((args) =>
  withInstallation(args, async ({ ownerUrl, folder }, [target]) => {
    const parent = target === undefined ? path.join(folder.home, "backups") : givenPath(target);
    const backup = await createBackup({ ownerUrl, filesDir: folder.files }, parent, new Date(Date.now()));
    console.log(sentence("backedUp", { folder: backup.folder, ...totals(backup.manifest) }));
  }),
);
