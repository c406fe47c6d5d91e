import "server-only";
import { createHash, createHmac, pbkdf2Sync, randomBytes } from "node:crypto";
import { escapeIdentifier, escapeLiteral, type Client } from "pg";

/** Login roles of one database: members of the group roles that the migrations create and grant to. */
export type LoginRoles = Readonly<{ app: string; public: string }>;
export type RolePasswords = Readonly<{ app: string; public: string }>;

const GROUPS = { app: "uppfoljning_app", public: "uppfoljning_public" } as const;
/**
 * Set on the role, not per connection: PgBouncer refuses them as startup parameters. UTC because Prisma's adapter drops
 * a timestamp's offset; the timeouts because a waiting request must fail, not hang; the commit because what has been
 * answered as saved must be there after the server's fall, whatever the server's own setting (trust.md B33).
 */
const SETTINGS = {
  TimeZone: "UTC",
  synchronous_commit: "on",
  statement_timeout: "10s",
  lock_timeout: "3s",
  idle_in_transaction_session_timeout: "10s",
} as const;

/** Named after their database, since roles belong to the whole server; PostgreSQL cuts names at 63 bytes. */
export const loginRoles = (database: string): LoginRoles => ({
  app: `${database.slice(0, 45)}_app_login`,
  public: `${database.slice(0, 45)}_public_login`,
});

const createRole = (name: string, options: string) =>
  `DO $$ BEGIN CREATE ROLE ${escapeIdentifier(name)} ${options}; EXCEPTION WHEN duplicate_object OR unique_violation THEN NULL; END $$;`;

/** What the server keeps of a password (RFC 5802): in this form it does no harm in the server's log or in a printed script. */
export function scramVerifier(password: string, salt = randomBytes(16), rounds = 4096): string {
  const salted = pbkdf2Sync(password, salt, rounds, 32, "sha256");
  const key = (name: string) => createHmac("sha256", salted).update(name).digest();
  const stored = createHash("sha256").update(key("Client Key")).digest("base64");
  return `SCRAM-SHA-256$${rounds}:${salt.toString("base64")}$${stored}:${key("Server Key").toString("base64")}`;
}

const loginScript = (role: string, group: string, password: string, database: string): string[] => [
  createRole(role, "LOGIN"),
  `ALTER ROLE ${escapeIdentifier(role)} LOGIN PASSWORD ${escapeLiteral(scramVerifier(password))};`,
  `GRANT ${escapeIdentifier(group)} TO ${escapeIdentifier(role)};`,
  `GRANT CONNECT ON DATABASE ${escapeIdentifier(database)} TO ${escapeIdentifier(role)};`,
  ...Object.entries(SETTINGS).map(([name, value]) => `ALTER ROLE ${escapeIdentifier(role)} SET ${name} = '${value}';`),
];

/** The SQL that an administrator runs once on a server where the owner may not create roles. Runs again without harm. */
export function roleScript(database: string, passwords: RolePasswords): string {
  const roles = loginRoles(database);
  return [
    ...Object.values(GROUPS).map((group) => createRole(group, "NOLOGIN")),
    ...loginScript(roles.app, GROUPS.app, passwords.app, database),
    ...loginScript(roles.public, GROUPS.public, passwords.public, database),
  ].join("\n");
}

/** True when the connected role may create roles. */
export async function mayCreateRoles(owner: Client): Promise<boolean> {
  const { rows } = await owner.query<{ may: boolean }>(
    "SELECT rolsuper OR rolcreaterole AS may FROM pg_roles WHERE rolname = current_user",
  );
  return rows[0]?.may === true;
}

/** Creates the login roles of the connected database, or brings their passwords and settings up to date. */
export async function provisionRoles(owner: Client, passwords: RolePasswords): Promise<LoginRoles> {
  const { rows } = await owner.query<{ name: string }>("SELECT current_database() AS name");
  const database = rows[0]?.name ?? "";
  await owner.query(roleScript(database, passwords));
  return loginRoles(database);
}

/** The settings that a login role lacks, as `name = value`; empty when the role is as it must be. Ask on its connection. */
export async function wrongSettings(login: Client): Promise<string[]> {
  const { rows } = await login.query<{ name: keyof typeof SETTINGS; setting: string }>(
    "SELECT name, current_setting(name) AS setting FROM unnest($1::text[]) AS name",
    [Object.keys(SETTINGS)],
  );
  return rows
    .filter(({ name, setting }) => setting !== SETTINGS[name])
    .map(({ name, setting }) => `${name} = ${setting}`);
}
