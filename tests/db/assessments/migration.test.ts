import { beforeEach, expect, it } from "vitest";
import { withLogin } from "@/lib/cli/database/url";
import { applyMigrations } from "@/lib/db/migrate";
import { MIGRATIONS, migrationDirectories } from "@/lib/db/migration-files";
import { asOwner, ofThisWorker, onDatabase, ownerUrl } from "@/tests/support/owner";

const database = ofThisWorker("scales");
const url = () => withLogin(ownerUrl(), { database });
const query = (sql: string) => onDatabase(url(), sql);

beforeEach(async () => {
  await asOwner(`DROP DATABASE IF EXISTS ${database} WITH (FORCE)`);
  await asOwner(`CREATE DATABASE ${database}`);
});

/** Rows without what they point to: the migration is about what stands in them. */
const WITHOUT_GROUND = `DO $$ DECLARE key record; BEGIN
  FOR key IN SELECT conrelid::regclass AS held, conname FROM pg_constraint
    WHERE contype = 'f' AND conrelid IN ('"Assessment"'::regclass, '"Finding"'::regclass) LOOP
    EXECUTE format('ALTER TABLE %s DROP CONSTRAINT %I', key.held, key.conname);
  END LOOP;
  ALTER TABLE "Finding" DISABLE TRIGGER USER;
END $$`;
const LEVELS = `frequency, "consequenceIndividual" AS a, "consequenceMunicipality" AS b, "consequenceProvider" AS c`;

it("ORB-41 what was judged and weighed before scales were the profile's own stands as it did", async () => {
  const names = (await migrationDirectories(MIGRATIONS)).map((one) => one.path);
  const at = names.findIndex((name) => name.endsWith("_scales_of_the_profile"));
  expect(at).toBeGreaterThan(0);
  expect(await applyMigrations(url(), { only: names.slice(0, at) })).toMatchObject({ ok: true });
  await query(WITHOUT_GROUND);
  await query(`INSERT INTO "Assessment" (id, "followUpRequirementId", judgement, frequency, "consequenceIndividual",
      "consequenceMunicipality", "consequenceProvider", result)
    VALUES ('1', '1', 'NOT_MET', 'SYSTEMATIC', 'LARGE', 'NONE', 'SMALL', 'FINDING'), ('2', '2', 'MET', NULL, NULL, NULL, NULL, 'MET'),
      ('3', '3', 'NOT_ASSESSABLE', NULL, NULL, NULL, NULL, NULL), ('4', '4', NULL, NULL, NULL, NULL, NULL, NULL)`);
  await query(`INSERT INTO "Finding" (id, "followUpId", "requirementVersionId", number, status, description, frequency,
      "consequenceIndividual", "consequenceMunicipality", "consequenceProvider")
    VALUES ('1', '1', '1', 1, 'CANDIDATE', 'Ord.', 'LOW', 'MODERATE', 'SMALL', 'NONE')`);

  expect(await applyMigrations(url())).toMatchObject({ ok: true });
  const assessed = await query(`SELECT "judgementLevel" AS level, judgement, ${LEVELS} FROM "Assessment" ORDER BY id`);
  const nothing = { frequency: null, a: null, b: null, c: null };
  expect(assessed).toEqual([
    { level: "NOT_MET", judgement: "NOT_MET", frequency: "SYSTEMATIC", a: "LARGE", b: "NONE", c: "SMALL" },
    { level: "MET", judgement: "MET", ...nothing },
    { level: "NOT_ASSESSABLE", judgement: "NOT_ASSESSABLE", ...nothing },
    { level: null, judgement: null, ...nothing },
  ]);
  const found = await query(`SELECT ${LEVELS} FROM "Finding"`);
  expect(found).toEqual([{ frequency: "LOW", a: "MODERATE", b: "SMALL", c: "NONE" }]);
});
