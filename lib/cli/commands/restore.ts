import { totals } from "../backup/create";
import { restoreBackup, type RestoreRefusal } from "../backup/restore";
import { OperatorError, runCommand, sentence, type MessageName } from "../system/command";
import { readyDatabase, recreateDatabase } from "../database/open";
import { DATABASE, withLogin } from "../database/url";
import { withOpenInstallation, type OpenInstallation } from "../installation/with-installation";
import { givenPath } from "../system/project";

const SENTENCES = {
  noBackup: "restoreNoBackup",
  damaged: "restoreDamaged",
  notEmpty: "restoreNotEmpty",
  filesNotEmpty: "restoreFilesNotEmpty",
  otherMigrations: "restoreOtherMigrations",
  databaseIsNewer: "restoreTooNew",
  migrationFailed: "migrationFailed",
  needsSuperuser: "restoreNeedsSuperuser",
  differs: "restoreDiffers",
} as const satisfies Record<RestoreRefusal, MessageName>;

/** Restores into the installation; an empty embedded database of another version is made anew first. */
async function restore(backup: string, { database, folder }: OpenInstallation) {
  const target = { ownerUrl: database.ownerUrl, filesDir: folder.files };
  const first = await restoreBackup(backup, target);
  if (first.ok || first.reason !== "otherMigrations" || !database.embedded) return first;
  await recreateDatabase(withLogin(database.ownerUrl, { database: "postgres" }), DATABASE);
  return restoreBackup(backup, target);
}

/** `npm run restore -- BACKUP`: a backup into an installation that holds nothing yet. */
await runCommand((args) =>
  withOpenInstallation(args, async (installation, [source]) => {
    if (source === undefined) throw new OperatorError("restoreWhat");
    const restored = await restore(givenPath(source), installation);
    if (!restored.ok) {
      const words = Object.entries(restored.detail ?? {}).map(([name, value]): [string, string] => [
        name,
        String(value),
      ]);
      throw new OperatorError(SENTENCES[restored.reason], {
        ...Object.fromEntries(words),
        home: installation.folder.home,
      });
    }
    await readyDatabase(installation.database.ownerUrl, installation.secrets);
    console.log(sentence("restored", { folder: givenPath(source), ...totals(restored.value) }));
  }),
);
