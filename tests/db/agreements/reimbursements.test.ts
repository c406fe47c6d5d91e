import { beforeEach, describe, expect, it } from "vitest";
import type { Granted } from "@/lib/auth/permissions";
import { db } from "@/lib/db/client";
import { isoDate } from "@/lib/domain/calendar";
import { addReimbursement, removeReimbursement } from "@/lib/features/agreements/reimbursements/mutations";
import { makeAgreement } from "@/tests/support/factories/agreement";
import { makeActivity } from "@/tests/support/factories/provider";
import { makeActor } from "@/tests/support/factories/user";

const today = isoDate("2026-11-16");
let actor: Granted<"register.write">;
let agreementId: string;
beforeEach(async () => {
  actor = await makeActor("MANAGER", "register.write");
  agreementId = (await makeAgreement((await makeActivity()).id)).id;
});
const add = (version: number, validFrom: string, text = "412 kronor per timme") =>
  addReimbursement({ actor, today, agreementId, version, text, validFrom: isoDate(validFrom) });
const remove = (version: number, id: string) => removeReimbursement({ actor, today, agreementId, version, id });
const bases = () => db.reimbursementBasis.findMany({ orderBy: { validFrom: "asc" }, select: { text: true, id: true } });

describe("ORB-18 the basis for reimbursement, dated", () => {
  it("a new price takes over from its day and leaves the old one as it was", async () => {
    expect(await add(1, "2024-01-01", "398 kronor")).toMatchObject({ ok: true, value: { version: 2 } });
    expect(await add(2, "2027-01-01")).toMatchObject({ ok: true, value: { version: 3 } });
    expect(await add(3, "2025-01-01")).toMatchObject({ reason: "reimbursementNotAfter" });
    expect(await add(3, "2027-01-01")).toMatchObject({ reason: "reimbursementDayTaken" });
    expect(await add(2, "2028-01-01")).toMatchObject({ reason: "changedByAnother" });
    expect(await bases()).toMatchObject([{ text: "398 kronor" }, { text: "412 kronor per timme" }]);
    expect(await db.auditEntry.count({ where: { action: "agreement.addReimbursement" } })).toBe(2);
  });

  it("one still to come may be taken away, one that has begun may not", async () => {
    await add(1, "2026-11-16");
    await add(2, "2027-01-01");
    const [begun, coming] = await bases();
    expect(await remove(3, begun?.id ?? "")).toMatchObject({ reason: "reimbursementHasBegun" });
    expect(await remove(2, coming?.id ?? "")).toMatchObject({ reason: "changedByAnother" });
    expect(await remove(3, coming?.id ?? "")).toMatchObject({ ok: true });
    expect(await remove(4, coming?.id ?? "")).toMatchObject({ reason: "notFound" });
    expect(await bases()).toHaveLength(1);
    const removed = await db.auditEntry.findFirst({ where: { action: "agreement.removeReimbursement" } });
    expect(removed?.payload).toMatchObject({ before: { text: "412 kronor per timme" } });
  });

  it("two at once add one", async () => {
    const results = await Promise.all([add(1, "2027-01-01"), add(1, "2027-01-01")]);
    expect(results.filter((result) => result.ok)).toHaveLength(1);
    expect(await bases()).toHaveLength(1);
  });
});
