import { describe, expect, it } from "vitest";
import { today } from "@/lib/clock";
import { db } from "@/lib/db/client";
import { addDays } from "@/lib/domain/calendar";
import { closeAccount, endRole, giveRole } from "@/lib/features/people/mutations";
import { auditActions } from "@/tests/support/audit";
import { makeActor } from "@/tests/support/factories/user";

const now = new Date("2026-11-16T13:00:00Z");
/** An administrator who has chosen a password. */
async function admin() {
  const actor = await makeActor("SYSTEM_ADMIN", "people.manage");
  await db.user.update({ where: { id: actor.id }, data: { passwordHash: "vald" } });
  return actor;
}

describe("the last administrator", () => {
  const assignmentOf = (userId: string) => db.roleAssignment.findFirstOrThrow({ where: { userId } });
  it("keeps the role and the account", async () => {
    const actor = await admin();
    const other = await makeActor("MANAGER", "settings.manage");
    const { id: assignmentId } = await assignmentOf(actor.id);
    const gone = await endRole({ actor, today: today(), assignmentId, validTo: today() });
    expect(gone).toEqual({ ok: false, reason: "lastAdministrator", detail: { day: addDays(today(), 1) } });
    expect(await closeAccount({ actor, today: today(), now, userId: actor.id, version: 1 })).toEqual({
      ok: false,
      reason: "ownAccount",
    });
    expect(await closeAccount({ actor, today: today(), now, userId: other.id, version: 1 })).toMatchObject({
      ok: true,
    });
    expect(await auditActions()).toEqual(["person.close"]);
  });

  it("counts who holds the role today although it ends, up to that day", async () => {
    const [a, b] = [await admin(), await admin()];
    const end = async (of: typeof a, days: number) =>
      endRole({
        actor: b,
        today: today(),
        assignmentId: (await assignmentOf(of.id)).id,
        validTo: addDays(today(), days),
      });
    expect(await end(a, 30)).toMatchObject({ ok: true });
    expect(await end(b, 30)).toMatchObject({ reason: "lastAdministrator", detail: { day: addDays(today(), 31) } });
    const close = await closeAccount({ actor: a, today: today(), now, userId: b.id, version: 1 });
    expect(close).toMatchObject({ reason: "lastAdministrator", detail: { day: addDays(today(), 31) } });
    await giveRole({ actor: a, userId: a.id, role: "SYSTEM_ADMIN", validFrom: addDays(today(), 31) });
    expect(await end(b, 0)).toMatchObject({ ok: true });
  });

  it("does not count who was only invited, or whose account is closed", async () => {
    const [a, b, c] = [await admin(), await admin(), await admin()];
    await db.user.update({ where: { id: b.id }, data: { passwordHash: null } });
    await closeAccount({ actor: a, today: today(), now, userId: c.id, version: 1 });
    const { id: assignmentId } = await assignmentOf(a.id);
    const gone = await endRole({ actor: b, today: today(), assignmentId, validTo: addDays(today(), 9) });
    expect(gone).toMatchObject({ reason: "lastAdministrator" });
    await db.user.update({ where: { id: b.id }, data: { passwordHash: "vald" } });
    expect(await endRole({ actor: b, today: today(), assignmentId, validTo: today() })).toMatchObject({ ok: true });
  });

  it("of two who end each other's role at once one remains", async () => {
    const [a, b] = [await admin(), await admin()];
    const end = async (actor: typeof a, of: typeof b) =>
      endRole({ actor, today: today(), assignmentId: (await assignmentOf(of.id)).id, validTo: today() });
    const both = await Promise.all([end(a, b), end(b, a)]);
    expect(both.map((one) => (one.ok ? "ok" : one.reason)).toSorted()).toEqual(["lastAdministrator", "ok"]);
    expect(await db.roleAssignment.count({ where: { validTo: null } })).toBe(1);
  });

  it("of two who close each other's account at once one remains", async () => {
    for (let round = 0; round < 5; round += 1) {
      await db.user.updateMany({ data: { disabledAt: now } });
      const [a, b] = [await admin(), await admin()];
      const both = await Promise.all([
        closeAccount({ actor: a, today: today(), now, userId: b.id, version: 1 }),
        closeAccount({ actor: b, today: today(), now, userId: a.id, version: 1 }),
      ]);
      expect(both.map((one) => (one.ok ? "ok" : one.reason)).toSorted()).toEqual(["lastAdministrator", "ok"]);
      expect(await db.user.count({ where: { disabledAt: null } })).toBe(1);
    }
  });
});
