import { Client } from "pg";
import { afterAll, describe, expect, it } from "vitest";
import { checkDatabase, connectOwner } from "@/lib/cli/database/checks";
import { requireRoles } from "@/lib/cli/database/roles";
import { withLogin } from "@/lib/cli/database/url";
import { newSecrets } from "@/lib/cli/installation/secrets";
import { loginRoles, roleScript } from "@/lib/db/roles";
import { asOwner, ofThisWorker, onDatabase, ownerUrl } from "../../support/owner";

async function check(url: string): Promise<void> {
  const client = await connectOwner(url);
  try {
    await checkDatabase(client, url);
  } finally {
    await client.end();
  }
}

describe("an operator's own database", () => {
  it.each([
    ["C", "LOCALE_PROVIDER libc LOCALE 'C'"],
    ["C.UTF-8", "LOCALE_PROVIDER libc LOCALE 'C.UTF-8'"],
    ["English", "LOCALE_PROVIDER icu ICU_LOCALE 'en-US' LOCALE 'C.UTF-8'"],
    ["Swedish order where å is no letter", "LOCALE_PROVIDER icu ICU_LOCALE 'sv-SE' LOCALE 'C'"],
  ])("is refused under %s", async (_what, locale) => {
    const database = ofThisWorker("order");
    await asOwner(`DROP DATABASE IF EXISTS ${database} WITH (FORCE)`);
    await asOwner(`CREATE DATABASE ${database} TEMPLATE template0 ENCODING 'UTF8' ${locale}`);
    await expect(check(withLogin(ownerUrl(), { database }))).rejects.toMatchObject({ reason: "databaseLocale" });
  });

  it("is accepted with Swedish order", async () => {
    await expect(check(ownerUrl())).resolves.toBeUndefined();
  });

  it.each([
    ["mysql://host/x", "databaseUrlInvalid"],
    ["postgresql://host", "databaseUrlInvalid"],
    ["postgresql://a:b@127.0.0.1:1/x", "databaseUnreachable"],
  ])("%s is refused: %s", async (url, reason) => {
    await expect(check(url)).rejects.toMatchObject({ reason });
  });
});

describe("a server where the owner may not create roles", () => {
  const plain = ofThisWorker("plain");
  const database = ofThisWorker("managed");
  const url = () => withLogin(ownerUrl(), { user: plain, password: "plain", database });
  const secrets = newSecrets();
  const ask = async () => {
    const client = new Client({ connectionString: url() });
    await client.connect();
    try {
      await requireRoles(client, url(), secrets);
    } finally {
      await client.end();
    }
  };

  afterAll(async () => {
    const { app, public: site } = loginRoles(database);
    await asOwner(`DROP DATABASE IF EXISTS ${database} WITH (FORCE)`);
    for (const role of [plain, app, site]) await asOwner(`DROP ROLE IF EXISTS ${role}`);
  });

  it("asks for them, and is content when an administrator has run the script", async () => {
    await asOwner(`CREATE ROLE ${plain} LOGIN PASSWORD 'plain'`);
    await asOwner(`CREATE DATABASE ${database} OWNER ${plain}`);
    await expect(ask()).rejects.toMatchObject({ reason: "rolesMissing" });
    const script = roleScript(database, { app: secrets.appPassword, public: secrets.publicPassword });
    expect(script).not.toContain(secrets.appPassword);
    await asOwner(script);
    await asOwner(script);
    await expect(ask()).resolves.toBeUndefined();
    const login = withLogin(ownerUrl(), { user: loginRoles(database).app, password: secrets.appPassword, database });
    expect(await onDatabase(login, "SELECT current_setting('TimeZone') AS zone")).toEqual([{ zone: "UTC" }]);
  });
});
