import { Client } from "pg";
import { describe, expect, it } from "vitest";
import { audited } from "@/lib/db/audited";
import { db } from "@/lib/db/client";
import { ok, refuse } from "@/lib/domain/outcome";
import { auditActions } from "@/tests/support/audit";
import { appUrl, asOwner, onDatabase, ownerUrl } from "@/tests/support/owner";

const actor = { id: "ylva", name: "Ylva" };
const entry = (action: string) => ({ action, entity: "ServiceArea", entityId: action, after: { namn: "Å" } });
const write = (action: string) =>
  audited<null, never>(actor, (_tx, trace) => {
    trace.record(entry(action));
    return Promise.resolve(ok(null));
  });
const firstBreak = () => asOwner<{ seq: string; fault: string }>("SELECT seq, fault FROM audit_first_break()");

/** As the owner of the database with the triggers off: what only somebody with the server in hand can do. */
async function tamper(sql: string): Promise<void> {
  const client = new Client({ connectionString: ownerUrl() });
  await client.connect();
  try {
    await client.query("SET session_replication_role = replica");
    await client.query(sql);
  } finally {
    await client.end();
  }
}

describe("a change and its trace", () => {
  const area = (tx: Parameters<Parameters<typeof audited>[1]>[0]) =>
    tx.serviceArea.create({ data: { name: "Område", laws: ["SoL"] } });

  it("are written together, every entry of one change in its order, with what was asked of the worker", async () => {
    await audited<null, never>(actor, async (tx, trace) => {
      await area(tx);
      trace.record(entry("area.create"));
      trace.record({ ...entry("area.note"), before: { antal: 10n }, caseId: "case" });
      trace.enqueue("mail.deliver", { dispatchId: "x" });
      return ok(null);
    });
    const rows = await db.auditEntry.findMany({ orderBy: { seq: "asc" } });
    expect(rows).toMatchObject([
      { seq: 1n, action: "area.create", actorId: "ylva", actorName: "Ylva", caseId: null, prevHash: "0".repeat(64) },
      { seq: 2n, action: "area.note", caseId: "case", prevHash: rows[0]?.hash, payload: { before: { antal: "10" } } },
    ]);
    expect(await db.serviceArea.count()).toBe(1);
    expect(await db.outboxJob.findMany()).toMatchObject([{ kind: "mail.deliver", payload: { dispatchId: "x" } }]);
    expect(await firstBreak()).toEqual([]);
  });

  it.each([
    ["a refusal", () => Promise.resolve(refuse("no")), { ok: false, reason: "no" }],
    ["a fault", () => Promise.reject(new Error("the disk is full")), "the disk is full"],
  ] as const)("%s leaves neither, nor a job", async (_name, end, expected) => {
    const outcome = await audited<null, "no">(actor, async (tx, trace) => {
      await area(tx);
      trace.record(entry("area.create"));
      trace.enqueue("mail.deliver", { dispatchId: "x" });
      return end();
    }).catch((error: unknown) => (error instanceof Error ? error.message : error));
    expect(outcome).toEqual(expected);
    expect([await db.serviceArea.count(), await db.outboxJob.count(), await auditActions()]).toEqual([0, 0, []]);
  });

  it("a change without a trace is a fault, and is not made", async () => {
    const silent = audited<null, never>(actor, async (tx) => {
      await area(tx);
      return ok(null);
    });
    await expect(silent).rejects.toThrow("without a trace");
    expect(await db.serviceArea.count()).toBe(0);
  });

  it("a refused change is no gap in the chain", async () => {
    await write("a");
    await audited<null, "no">(actor, (_tx, trace) => {
      trace.record(entry("never"));
      return Promise.resolve(refuse("no"));
    });
    await write("b");
    expect((await db.auditEntry.findMany()).map((row) => row.seq)).toEqual([1n, 2n]);
    expect(await firstBreak()).toEqual([]);
  });
});

describe("the chain under eight writers at once", () => {
  const WRITERS = 8;
  const EACH = 10;
  it("by the product's own way", async () => {
    await Promise.all(
      Array.from({ length: WRITERS }, async (_, writer) => {
        for (let n = 0; n < EACH; n += 1) await write(`${String(writer)}.${String(n)}`);
      }),
    );
    expect(await db.auditEntry.count()).toBe(WRITERS * EACH);
    expect(await firstBreak()).toEqual([]);
  });

  /** One change at an isolation level, tried again when the database cannot order it among the others. */
  async function writeAt(client: Client, isolation: string, action: string): Promise<void> {
    for (;;) {
      try {
        await client.query(`BEGIN ISOLATION LEVEL ${isolation}`);
        await client.query(`SELECT count(*) FROM "AuditEntry"`); // takes its snapshot before the head is locked
        await client.query(`SELECT append_audit('ylva', 'Ylva', $1::jsonb, '[]'::jsonb)`, [
          JSON.stringify([entry(action)]),
        ]);
        await client.query("COMMIT");
        return;
      } catch (error) {
        await client.query("ROLLBACK");
        if (!(error instanceof Error && "code" in error && error.code === "40001")) throw error;
      }
    }
  }
  it.each(["READ COMMITTED", "REPEATABLE READ", "SERIALIZABLE"])(
    "at %s: no fork, no gap, nothing lost",
    async (isolation) => {
      const clients = Array.from({ length: WRITERS }, () => new Client({ connectionString: appUrl() }));
      await Promise.all(clients.map((client) => client.connect()));
      try {
        await Promise.all(
          clients.map(async (client, writer) => {
            for (let n = 0; n < EACH; n += 1) await writeAt(client, isolation, `${String(writer)}.${String(n)}`);
          }),
        );
      } finally {
        await Promise.all(clients.map((client) => client.end()));
      }
      const rows = await db.auditEntry.findMany({ orderBy: { seq: "asc" }, select: { seq: true, action: true } });
      expect(rows.map((row) => row.seq)).toEqual(Array.from({ length: WRITERS * EACH }, (_, at) => BigInt(at + 1)));
      expect(new Set(rows.map((row) => row.action)).size).toBe(WRITERS * EACH);
      expect(await firstBreak()).toEqual([]);
    },
  );
});

describe("nobody may write in the trace", () => {
  it.each([
    `UPDATE "AuditEntry" SET action = 'x'`,
    `DELETE FROM "AuditEntry"`,
    `TRUNCATE "AuditEntry"`,
    `INSERT INTO "AuditEntry" SELECT * FROM "AuditEntry"`,
    `UPDATE "AuditHead" SET seq = 0`,
    `DELETE FROM "AuditHead"`,
    `ALTER TABLE "AuditEntry" DISABLE TRIGGER ALL`,
    "SET session_replication_role = replica",
  ])("the application's role: %s", async (sql) => {
    await write("a");
    await expect(onDatabase(appUrl(), sql)).rejects.toThrow(/permission denied|must be owner/u);
    expect(await auditActions()).toEqual(["a"]);
  });
  it.each([`UPDATE "AuditEntry" SET action = 'x'`, `DELETE FROM "AuditEntry"`, `TRUNCATE "AuditEntry"`])(
    "the owner: %s",
    async (sql) => {
      await write("a");
      await expect(asOwner(sql)).rejects.toThrow(/append-only/u);
    },
  );
});

describe("what has been tampered with is named", () => {
  const written = async () => {
    for (const action of ["a", "b", "c", "d"]) await write(action);
    expect(await firstBreak()).toEqual([]);
  };
  it.each([
    ["the person of a row", `UPDATE "AuditEntry" SET "actorName" = 'Per' WHERE seq = 2`, "2", "row"],
    ["the time of a row", `UPDATE "AuditEntry" SET at = at + interval '1 ms' WHERE seq = 3`, "3", "row"],
    ["the case of a row", `UPDATE "AuditEntry" SET "caseId" = 'x' WHERE seq = 1`, "1", "row"],
    ["the content of a row", `UPDATE "AuditEntry" SET payload = '{"after": 1}' WHERE seq = 2`, "2", "payload"],
    [
      "a content with its digest",
      `UPDATE "AuditEntry" SET payload = '{}', "payloadDigest" = audit_digest('{}') WHERE seq = 2`,
      "2",
      "row",
    ],
    ["a row taken out", `DELETE FROM "AuditEntry" WHERE seq = 2`, "3", "gap"],
    ["the first row taken out", `DELETE FROM "AuditEntry" WHERE seq = 1`, "2", "gap"],
    [
      "a row taken out and the rest renumbered",
      `DELETE FROM "AuditEntry" WHERE seq = 3; UPDATE "AuditEntry" SET seq = 3 WHERE seq = 4; UPDATE "AuditHead" SET seq = 3`,
      "3",
      "predecessor",
    ],
    ["the tail cut off", `DELETE FROM "AuditEntry" WHERE seq = 4`, "4", "tail"],
    ["everything taken out", `DELETE FROM "AuditEntry"`, "4", "tail"],
    ["the head put back", `UPDATE "AuditHead" SET seq = 3`, "3", "tail"],
    ["the first of two", `UPDATE "AuditEntry" SET action = 'x' WHERE seq IN (2, 3)`, "2", "row"],
  ])("%s", async (_name, sql, seq, fault) => {
    await written();
    await tamper(sql);
    expect(await firstBreak()).toEqual([{ seq, fault }]);
  });
  it("a content that gallring has blanked is no break: the chain holds its digest", async () => {
    await written();
    await tamper(`UPDATE "AuditEntry" SET payload = NULL WHERE seq = 2`);
    expect(await firstBreak()).toEqual([]);
  });
});
