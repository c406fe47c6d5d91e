import { Client } from "pg";
import { loginRoles, mayCreateRoles, provisionRoles, roleScript, wrongSettings } from "@/lib/db/roles";
import { OperatorError } from "../system/command";
import { databaseName, withLogin } from "./url";
import type { Secrets } from "../installation/secrets";

export type LoginUrls = Readonly<{ app: string; public: string }>;

const passwords = (secrets: Secrets) => ({ app: secrets.appPassword, public: secrets.publicPassword });

/** The addresses of the two login roles of the database at `ownerUrl`. */
export function loginUrls(ownerUrl: string, secrets: Secrets): LoginUrls {
  const roles = loginRoles(databaseName(ownerUrl));
  return {
    app: withLogin(ownerUrl, { user: roles.app, password: secrets.appPassword }),
    public: withLogin(ownerUrl, { user: roles.public, password: secrets.publicPassword }),
  };
}

/**
 * Before the migrations: where the owner may not create roles, they must be there already, and an administrator gets the
 * script that makes them.
 */
export async function requireRoles(owner: Client, ownerUrl: string, secrets: Secrets): Promise<void> {
  if (await mayCreateRoles(owner)) return;
  const { app, public: site } = loginRoles(databaseName(ownerUrl));
  const wanted = ["uppfoljning_app", "uppfoljning_public", app, site];
  const { rows } = await owner.query("SELECT 1 FROM pg_roles WHERE rolname = ANY($1)", [wanted]);
  if (rows.length < wanted.length) throw withScript("rolesMissing", ownerUrl, secrets);
}

/** After the migrations: makes the login roles ready, and proves it by signing in as the application. */
export async function readyRoles(owner: Client, ownerUrl: string, secrets: Secrets): Promise<LoginUrls> {
  if (await mayCreateRoles(owner)) await provision(owner, ownerUrl, secrets);
  const urls = loginUrls(ownerUrl, secrets);
  const login = new Client({ connectionString: urls.app });
  try {
    await login.connect();
    const settings = await wrongSettings(login);
    if (settings.length === 0) return urls;
    throw withScript("roleSettings", ownerUrl, secrets, { settings: settings.join(", ") });
  } catch (error) {
    throw error instanceof OperatorError ? error : withScript("rolesMissing", ownerUrl, secrets);
  } finally {
    await login.end();
  }
}

/** CREATEROLE is not always enough: from PostgreSQL 16 it reaches only roles that the same user created. */
async function provision(owner: Client, ownerUrl: string, secrets: Secrets): Promise<void> {
  try {
    await provisionRoles(owner, passwords(secrets));
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "42501")
      throw withScript("rolesMissing", ownerUrl, secrets);
    throw error;
  }
}

function withScript(
  name: "rolesMissing" | "roleSettings",
  ownerUrl: string,
  secrets: Secrets,
  extra = {},
): OperatorError {
  const database = databaseName(ownerUrl);
  console.log(roleScript(database, passwords(secrets)));
  return new OperatorError(name, { role: loginRoles(database).app, ...extra });
}
