import { describe, expect, it } from "vitest";
import { db } from "@/lib/db/client";
import { isoDate } from "@/lib/domain/calendar";
import { cancelVisit, carryOutVisit, editVisit, planVisit, undoCarryOut } from "@/lib/features/visits/mutations";
import { getVisit, listVisits, visibleVisits } from "@/lib/features/visits/queries";
import { isSiteVisit } from "@/lib/features/visits/rules";
import type { PlanVisitInput } from "@/lib/features/visits/schema";
import { auditActions } from "@/tests/support/audit";
import { addMember, makeCase } from "@/tests/support/factories/case";
import { makeVisit } from "@/tests/support/factories/follow-up";
import { granted, makeActor, makeUser } from "@/tests/support/factories/user";

const today = isoDate("2026-11-16");
const at = { today, now: new Date("2026-11-16T13:03:00Z") };
const words = { participants: "Ylva, Amina", summary: "" };
const plan = (over: Partial<PlanVisitInput> = {}) => ({
  mode: "ON_SITE" as const,
  announced: true,
  day: isoDate("2026-12-03"),
  time: 13 * 60 + 30,
  participants: "",
  ...over,
});

async function planned(over: Partial<PlanVisitInput> = {}) {
  const made = await makeCase();
  const actor = await makeActor("OFFICER", "followUp.run");
  const result = await planVisit({ actor, ...at, followUpId: made.id, ...plan(over) });
  if (!result.ok) throw new Error(result.reason);
  return { ...made, actor, visitId: result.value.id };
}
const read = async (followUpId: string, id: string) =>
  getVisit(await makeActor("OFFICER", "followUp.read"), followUpId, id);

describe("planning", () => {
  it("keeps the instant that a Swedish clock shows, in winter and in summer", async () => {
    const { actor, id, visitId } = await planned();
    expect(await read(id, visitId)).toMatchObject({ plannedAt: new Date("2026-12-03T12:30:00Z"), status: "PLANNED" });
    await editVisit({ actor, ...at, id: visitId, version: 1, ...plan({ day: isoDate("2026-06-03") }) });
    expect(await read(id, visitId)).toMatchObject({ plannedAt: new Date("2026-06-03T11:30:00Z"), version: 2 });
    expect(await auditActions(visitId)).toEqual(["visit.plan", "visit.edit"]);
  });

  it("ORB-08 ORB-23 is for the unit; a case outside the scope or already reported takes no visit", async () => {
    const mas = await makeUser("MAS");
    expect(() => granted(mas, "followUp.run")).toThrow();
    const actor = await makeActor("OFFICER", "followUp.run");
    expect(await planVisit({ actor, ...at, followUpId: "missing", ...plan() })).toMatchObject({ reason: "notFound" });
    const { id } = await makeCase({ status: "REPORTED" });
    expect(await planVisit({ actor, ...at, followUpId: id, ...plan() })).toMatchObject({ reason: "caseNotRunning" });
    expect(await db.siteVisit.count()).toBe(0);
  });
});

describe("a day before the case's own time", () => {
  it("ORB-24 is neither planned, moved to nor carried out: a mistyped year is no visit", async () => {
    const { actor, id, visitId } = await planned(); // the case began on 2026-01-15
    const early = { ok: false, reason: "visitBeforeCase", detail: { from: "2026-01-15" } };
    const by = { actor, ...at };
    expect(await planVisit({ ...by, followUpId: id, ...plan({ day: isoDate("2020-01-01") }) })).toEqual(early);
    const moved = { id: visitId, version: 1, ...plan({ day: isoDate("2026-01-14") }) };
    expect(await editVisit({ ...by, ...moved })).toEqual(early);
    const marked = { id: visitId, version: 1, carriedOutOn: isoDate("2016-11-16"), ...words };
    expect(await carryOutVisit({ ...by, ...marked })).toEqual(early);
    expect(await auditActions(visitId)).toEqual(["visit.plan"]);
    await db.followUp.update({ where: { id }, data: { periodFrom: new Date("2025-11-16") } });
    expect(await carryOutVisit({ ...by, ...marked, carriedOutOn: isoDate("2025-11-16") })).toMatchObject({ ok: true });
  });
});

describe("what becomes of it", () => {
  it("ORB-24 is carried out today at the latest, and only once at a time", async () => {
    const { actor, id, visitId } = await planned();
    const carryOut = (day: string, version: number) =>
      carryOutVisit({ actor, ...at, id: visitId, version, carriedOutOn: isoDate(day), ...words });
    expect(await carryOut("2026-11-17", 1)).toMatchObject({ reason: "visitInFuture" });
    expect(await read(id, visitId)).toMatchObject({ status: "PLANNED", carriedOutOn: null });
    const both = await Promise.all([carryOut("2026-11-16", 1), carryOut("2026-11-15", 1)]);
    expect(both.filter((one) => one.ok)).toHaveLength(1);
    expect(await auditActions(visitId)).toEqual(["visit.plan", "visit.carryOut"]);
  });

  it("ORB-24 a planned, a cancelled and a digital visit do not count", async () => {
    const { id } = await makeCase();
    await makeVisit(id, { status: "PLANNED", carriedOutOn: null });
    await makeVisit(id, { status: "CANCELLED", carriedOutOn: null, cancelReason: "Sjukdom." });
    await makeVisit(id, { mode: "DIGITAL" });
    const viewer = await makeActor("OFFICER", "followUp.read");
    expect((await listVisits(viewer, id)).filter(isSiteVisit)).toHaveLength(0);
    await makeVisit(id);
    expect((await listVisits(viewer, id)).filter(isSiteVisit)).toHaveLength(1);
  });

  it("is called off with a reason, and then stays as it is", async () => {
    const { actor, id, visitId } = await planned();
    const which = { actor, ...at, id: visitId };
    expect(await cancelVisit({ ...which, version: 7, reason: "Sjukdom." })).toMatchObject({
      reason: "changedByAnother",
    });
    expect(await cancelVisit({ ...which, version: 1, reason: "Sjukdom." })).toMatchObject({ ok: true });
    expect(await editVisit({ ...which, version: 2, ...plan() })).toMatchObject({ reason: "notFromThisStatus" });
    const carryOut = carryOutVisit({ ...which, version: 2, carriedOutOn: today, ...words });
    expect(await carryOut).toMatchObject({ reason: "notFromThisStatus" });
    expect(await read(id, visitId)).toMatchObject({ status: "CANCELLED", cancelReason: "Sjukdom." });
  });

  it("a wrong mark is taken back", async () => {
    const { actor, id, visitId } = await planned();
    await carryOutVisit({ actor, ...at, id: visitId, version: 1, carriedOutOn: today, ...words });
    expect(await undoCarryOut({ actor, ...at, id: visitId, version: 2 })).toMatchObject({ ok: true });
    expect(await read(id, visitId)).toMatchObject({ status: "PLANNED", carriedOutOn: null });
    expect(await undoCarryOut({ actor, ...at, id: visitId, version: 3 })).toMatchObject({
      reason: "notFromThisStatus",
    });
  });
});

describe("who hears of it", () => {
  it("ORB-38 an unannounced visit is seen outside the unit only when it has taken place", async () => {
    const { id } = await makeCase();
    const open = await makeVisit(id, { status: "PLANNED", carriedOutOn: null });
    const hidden = await makeVisit(id, { announced: false, status: "PLANNED", carriedOutOn: null });
    const calledOff = await makeVisit(id, {
      announced: false,
      status: "CANCELLED",
      carriedOutOn: null,
      cancelReason: "x",
    });
    const made = await makeVisit(id, { announced: false });
    const seen = async (forWhom: "unit" | "outside") => (await visibleVisits(db, id, forWhom)).map((one) => one.id);
    expect(new Set(await seen("unit"))).toEqual(new Set([open.id, hidden.id, calledOff.id, made.id]));
    expect(new Set(await seen("outside"))).toEqual(new Set([open.id, made.id]));
  });

  it("ORB-23 MAS sees the visits of the cases she takes part in, and no others", async () => {
    const [mine, other] = [await planned(), await planned()];
    const mas = await makeUser("MAS");
    await addMember(mine.id, mas.id);
    const viewer = granted(mas, "followUp.read");
    expect(await listVisits(viewer, mine.id)).toHaveLength(1);
    expect(await listVisits(viewer, other.id)).toEqual([]);
    expect(await getVisit(viewer, other.id, other.visitId)).toBeNull();
    expect(await getVisit(viewer, mine.id, other.visitId)).toBeNull();
  });
});
