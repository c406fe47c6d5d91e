import { Client } from "pg";
import { describe, expect, it } from "vitest";
import { wrongSettings } from "@/lib/db/roles";
import { appUrl, asOwner, ownerUrl, publicUrl } from "../../support/owner";

const connected = async <T>(url: string, work: (client: Client) => Promise<T>): Promise<T> => {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
};
const count = async () => (await asOwner<{ n: string }>('SELECT count(*) AS n FROM "ServiceArea"'))[0]?.n;

describe("a test's database", () => {
  it.each([1, 2])("starts without the rows of the test before (%i)", async () => {
    expect(await count()).toBe("0");
    await asOwner(`INSERT INTO "ServiceArea" (id, name) VALUES ('a', 'Hemtjänst')`);
    expect(await count()).toBe("1");
  });

  it.each([1, 2])("has the initial head of the audit chain (%i)", async () => {
    expect(await asOwner('SELECT id, seq::int FROM "AuditHead"')).toEqual([{ id: 1, seq: 0 }]);
    await asOwner('UPDATE "AuditHead" SET seq = 7').catch(() => undefined);
  });

  it("sorts as Swedish does and finds å with trigrams", async () => {
    const rows = await asOwner<{ word: string }>(
      "SELECT word FROM unnest(ARRAY['Ödla','ärlig','Ål','zebra','Apa','wa','vb']) AS word ORDER BY word",
    );
    expect(rows.map(({ word }) => word)).toEqual(["Apa", "vb", "wa", "zebra", "Ål", "ärlig", "Ödla"]);
  });
});

describe("login roles", () => {
  it("live in UTC with limits on waiting", async () => {
    expect(await connected(appUrl(), wrongSettings)).toEqual([]);
    expect(await connected(publicUrl(), wrongSettings)).toEqual([]);
    expect(await connected(ownerUrl(), wrongSettings)).not.toEqual([]);
  });

  it("keep the public role out of the application's tables", async () => {
    const read = (client: Client) => client.query('SELECT * FROM public."ServiceArea"');
    await expect(connected(publicUrl(), read)).rejects.toThrow(/permission denied/);
    await expect(connected(appUrl(), read)).resolves.toMatchObject({ rowCount: 0 });
  });
});
