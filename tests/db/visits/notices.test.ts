import { beforeEach, describe, expect, it } from "vitest";
import { db } from "@/lib/db/client";
import { isoDate } from "@/lib/domain/calendar";
import { cancelVisit, editVisit, planVisit } from "@/lib/features/visits/mutations";
import { sendNotice } from "@/lib/features/visits/notices/mutations";
import { listFocusAreas } from "@/lib/features/visits/notices/queries";
import { getVisit, listVisits } from "@/lib/features/visits/queries";
import { auditActions } from "@/tests/support/audit";
import { makeCase } from "@/tests/support/factories/case";
import { makeInstallation } from "@/tests/support/factories/installation";
import { granted, makeActor } from "@/tests/support/factories/user";

beforeEach(async () => {
  await makeInstallation();
});
const today = isoDate("2026-11-16");
const at = { today, now: new Date("2026-11-16T13:03:00Z") };
const plan = {
  mode: "ON_SITE" as "ON_SITE" | "DIGITAL",
  announced: true,
  day: isoDate("2027-01-20"),
  time: 13 * 60 + 30,
  participants: "",
};
const mail = { toName: "Enhetschefen", toAddress: "chef@exempel.se", summary: "Bemanning på natten." };

async function planned(over: Partial<typeof plan> = {}) {
  const { id: followUpId } = await makeCase();
  const actor = await makeActor("OFFICER", "followUp.run");
  const made = await planVisit({ actor, ...at, followUpId, ...plan, ...over });
  if (!made.ok) throw new Error(made.reason);
  const { id } = made.value;
  const viewer = granted(actor, "followUp.read");
  return {
    id,
    actor,
    followUpId,
    viewer,
    send: (version = 1, summary = mail.summary) => sendNotice({ actor, ...at, id, version, ...mail, summary }),
    edit: (version: number, change: Partial<typeof plan>) =>
      editVisit({ actor, ...at, id, version, ...plan, ...over, ...change }),
    hide: (day: string) => planVisit({ actor, ...at, followUpId, ...plan, announced: false, day: isoDate(day) }),
  };
}
const nothing = async () => [await db.dispatch.count(), await db.visitNotice.count()];

describe("a kallelse", () => {
  it("ENK-47 is sent from the case with its time and summary, and registered: who, when, which time", async () => {
    const { id, actor, followUpId, viewer, send } = await planned();
    expect(await send()).toEqual({ ok: true, value: { id, version: 2 } });
    const letter = await db.dispatch.findFirstOrThrow();
    expect(letter).toMatchObject({ kind: "visit.notice", followUpId, toAddress: mail.toAddress, status: "QUEUED" });
    expect(letter.body).toContain("onsdag 2027-01-20, vecka 3, klockan 13:30");
    expect(letter.body).toContain(mail.summary);
    expect(await db.visitNotice.findFirstOrThrow()).toMatchObject({
      ...{ visitId: id, visitAt: new Date("2027-01-20T12:30:00Z"), summary: mail.summary },
      ...{ sentAt: at.now, sentById: actor.id, dispatchId: letter.id },
    });
    const notice = { sentOn: today, visitAt: new Date("2027-01-20T12:30:00Z"), sentByName: actor.name };
    expect(await getVisit(viewer, followUpId, id)).toMatchObject({ notice, mayBeNotified: true });
    expect(await listVisits(viewer, followUpId)).toMatchObject([{ notice }]);
    expect(await auditActions(id)).toEqual(["visit.plan", "visit.sendNotice"]);
  });

  it("ENK-47 of a visit that is moved is a new one, and the newest is what the provider goes by", async () => {
    const { id, followUpId, viewer, send, edit } = await planned();
    await send();
    expect(await edit(2, { day: isoDate("2027-02-20") })).toMatchObject({ ok: true });
    expect(await send(3)).toMatchObject({ ok: true });
    expect(await nothing()).toEqual([2, 2]);
    const visit = await getVisit(viewer, followUpId, id);
    expect(visit?.notice?.visitAt).toEqual(visit?.plannedAt);
  });

  it("is sent once when it is pressed twice, and not about a time that the sender did not see", async () => {
    const { send, edit } = await planned();
    const both = await Promise.all([send(), send()]);
    expect(both.map((one) => (one.ok ? "ok" : one.reason)).toSorted()).toEqual(["changedByAnother", "ok"]);
    expect(await edit(2, { time: 600 })).toMatchObject({ ok: true });
    expect(await send(2)).toEqual({ ok: false, reason: "changedByAnother" });
    expect(await nothing()).toEqual([1, 1]);
  });

  it("begins from the focus areas of the case, each once", async () => {
    const { viewer, followUpId } = await planned();
    const areas = await listFocusAreas(viewer, followUpId);
    expect(areas.length).toBeGreaterThan(0);
    expect(new Set(areas).size).toBe(areas.length);
    await db.followUpRequirement.updateMany({ data: { selected: false, deselectReason: "Granskades i våras." } });
    expect(await listFocusAreas(viewer, followUpId)).toEqual([]);
  });
});

describe("what is refused, leaving nothing", () => {
  it.each([
    ["ENK-20 ORB-38 an unannounced visit", { announced: false }, "noticeNotForVisit"],
    ["ENK-47 a digital meeting", { mode: "DIGITAL" as const }, "noticeNotForVisit"],
    ["ENK-47 a visit whose time has passed", { day: isoDate("2026-11-16"), time: 14 * 60 }, "visitHasBegun"],
  ])("%s", async (_name, over, reason) => {
    const { send } = await planned(over);
    expect(await send()).toEqual({ ok: false, reason });
    expect(await nothing()).toEqual([0, 0]);
  });

  it("ORB-38 a text that names the day of an unannounced visit; ORB-43 a personal number; a cancelled visit", async () => {
    const { id, actor, send, hide } = await planned();
    await hide("2026-12-01");
    expect(await send(1, "Vi kommer också 1 december.")).toEqual({ ok: false, reason: "revealsVisit" });
    expect(await send(1, "Om 19121212-1212.")).toMatchObject({ reason: "personalNumberInText", detail: { line: 1 } });
    await cancelVisit({ actor, ...at, id, version: 1, reason: "Sjukdom." });
    expect(await send(2)).toEqual({ ok: false, reason: "notFromThisStatus" });
    expect(await nothing()).toEqual([0, 0]);
  });

  it("ENK-20 ORB-38 a visit that the provider is called to becomes neither unannounced nor digital", async () => {
    const { id, send, edit } = await planned();
    await send();
    expect(await edit(2, { announced: false })).toEqual({ ok: false, reason: "alreadyNotified" });
    expect(await edit(2, { mode: "DIGITAL" })).toEqual({ ok: false, reason: "alreadyNotified" });
    const change = (data: object) => db.siteVisit.update({ where: { id }, data });
    await expect(change({ announced: false })).rejects.toThrow(/VisitNotice_visitId_announced_mode_fkey|23001|23503/u);
    await expect(change({ mode: "DIGITAL" })).rejects.toThrow();
    await expect(change({ participants: "Chefen" })).resolves.toMatchObject({ announced: true });
  });

  it("ENK-47 ENK-20 the database holds the same: whole, ahead, announced, on site", async () => {
    const [hidden, digital, shown] = [
      await planned({ announced: false }),
      await planned({ mode: "DIGITAL" }),
      await planned(),
    ];
    const { id: dispatchId } = await db.dispatch.create({
      data: { key: "k", kind: "visit.notice", toAddress: "a@exempel.se", toName: "A", subject: "S", body: "B" },
    });
    const visitAt = new Date("2027-01-20T12:30:00Z");
    const write = (visitId: string, over: object = {}) =>
      db.visitNotice.create({
        data: { visitId, visitAt, sentAt: at.now, sentById: shown.actor.id, dispatchId, summary: "Natten.", ...over },
      });
    const rule = /notice_of_an_announced_site_visit/u;
    await expect(write(hidden.id, { announced: false })).rejects.toThrow(rule);
    await expect(write(digital.id, { mode: "DIGITAL" })).rejects.toThrow(rule);
    await expect(write(hidden.id)).rejects.toThrow();
    await expect(write(shown.id, { summary: " " })).rejects.toThrow(/notice_is_whole/u);
    await expect(write(shown.id, { sentAt: visitAt })).rejects.toThrow(/notice_is_whole/u);
    await expect(write(shown.id)).resolves.toMatchObject({ visitId: shown.id });
  });
});
