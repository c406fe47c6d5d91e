import { mkdtempSync } from "node:fs";
import { rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { Client } from "pg";
import { afterAll, beforeEach, inject } from "vitest";
import { loginUrls } from "@/lib/cli/database/roles";
import { withLogin } from "@/lib/cli/database/url";
import { productEnv } from "@/lib/cli/installation/product-env";
import { newSecrets } from "@/lib/cli/installation/secrets";
import { provisionRoles } from "@/lib/db/roles";
import "./console";
import { keepInitialRows, resetTables } from "./reset";

// A database of its own for each test file, so that real commits, locks and races can be tried. It is made anew for the
// next file of the same worker; the roles, which belong to the whole server, are made once per worker.
const baseUrl = inject("baseUrl");
const database = `worker_${process.env.VITEST_POOL_ID ?? "1"}`;
const ownerUrl = withLogin(baseUrl, { database });

const maintenance = new Client({ connectionString: withLogin(baseUrl, { database: "postgres" }) });
await maintenance.connect();
await maintenance.query(`DROP DATABASE IF EXISTS ${database} WITH (FORCE)`);
await maintenance.query(`CREATE DATABASE ${database} TEMPLATE base`);
await maintenance.end();

const owner = new Client({ connectionString: ownerUrl });
owner.on("error", () => undefined); // a test may end every session, this one too
await owner.connect();
const secrets = newSecrets();
await provisionRoles(owner, { app: secrets.appPassword, public: secrets.publicPassword });
const initial = await keepInitialRows(owner);

const files = mkdtempSync(path.join(tmpdir(), "uppfoljning-files-"));
// Before any product module is loaded: lib/env.ts reads it once.
Object.assign(process.env, {
  ...productEnv({ urls: loginUrls(ownerUrl, secrets), secrets, folder: { files }, address: "http://localhost:3000" }),
  OWNER_DATABASE_URL: ownerUrl,
});

let used = false;
beforeEach(async () => {
  if (used) await resetTables(owner, initial);
  used = true;
});

afterAll(async () => {
  await owner.end();
  await rm(files, { recursive: true, force: true });
});
