import { beforeEach, describe, expect, it } from "vitest";
import { db } from "@/lib/db/client";
import { isoDate } from "@/lib/domain/calendar";
import { answerFacts, registerFactsReply, shareDraft } from "@/lib/features/reports/sharing/mutations";
import type { Profile } from "@/lib/profiles/schema";
import { auditActions } from "@/tests/support/audit";
import { makeInstallation } from "@/tests/support/factories/installation";
import { makeUser } from "@/tests/support/factories/user";
import { appUrl, onDatabase } from "@/tests/support/owner";
import { drafted, finalise, finalised, now, reasonsOfRefusal, rendered, today, type Drafted } from "./drafting";

beforeEach(async () => {
  await makeInstallation();
});
const share = async (made: Drafted) => shareDraft({ ...made, today, now, ...(await rendered(made)) });
async function shared(over: Parameters<typeof drafted>[0] = {}) {
  const made = await drafted(over);
  const result = await share(made);
  if (!result.ok) throw new Error(result.reason);
  const { shareId } = result.value;
  const reply = (text = "Vi har elva planer.", receivedOn = today) =>
    registerFactsReply({ ...made, today, shareId, receivedOn, senderName: "Chef Chefsson", text, fileIds: [] });
  const answer = (seen = "", text = "Ändrat till elva.") =>
    answerFacts({ ...made, today, shareId, seen, answer: text });
  return { ...made, shareId, reply, answer };
}
const reasons = async (made: Drafted, day = today) => reasonsOfRefusal(await finalise(made, day));
async function rule(report: Profile["report"]) {
  const { id } = await makeUser("MANAGER");
  const data = { key: "report", value: report, reason: "Nämndens beslut.", createdById: id };
  await db.profileOverride.create({ data: { ...data, validFrom: new Date("2026-01-01") } });
}
const own = { shareForFacts: "OPTIONAL", factsReplyWorkingDays: 10, secondPerson: false } as const;

describe("the draft to the provider", () => {
  it("is frozen as it was sent, with its mail and the working days that were promised", async () => {
    const { id, reportId, shareId } = await shared();
    const row = await db.reportShare.findUniqueOrThrow({ where: { id: shareId } });
    expect(row).toMatchObject({ sharedAt: now, replyBy: new Date("2026-11-30"), answer: null });
    const mail = await db.dispatch.findFirstOrThrow();
    expect(mail).toMatchObject({
      key: `share:${shareId}`,
      followUpId: id,
      toAddress: "chef@exempel.se",
      status: "QUEUED",
    });
    expect(mail.body).toContain("2026-11-30");
    expect((await auditActions(reportId)).at(-1)).toBe("report.share");
    const change = onDatabase(appUrl(), `UPDATE "ReportShare" SET content = '{}' WHERE id = $1`, [shareId]);
    await expect(change).rejects.toThrow(/stays as it was sent/u);
  });

  it("ORB-43 is not sent with a personal number, when it is final, old, or where the rule says no", async () => {
    const identified = await drafted({ summary: "Om 121212-1212." });
    expect(await share(identified)).toMatchObject({ reason: "personalNumberInText" });
    const final = await finalised();
    expect(await share(final)).toEqual({ ok: false, reason: "notADraft" });
    const made = await drafted();
    expect(await share({ ...made, version: 1 })).toEqual({ ok: false, reason: "changedByAnother" });
    await db.unit.updateMany({ data: { managerEmail: null } });
    expect(await share(made)).toEqual({ ok: false, reason: "receiverMissing" });
    await rule({ ...own, shareForFacts: "OFF" });
    expect(await share(made)).toEqual({ ok: false, reason: "sharingOff" });
    expect([await db.reportShare.count(), await db.dispatch.count()]).toEqual([0, 0]);
  });

  it("follows the municipality's own days", async () => {
    await rule({ ...own, factsReplyWorkingDays: 5 });
    const { shareId } = await shared();
    const { replyBy } = await db.reportShare.findUniqueOrThrow({ where: { id: shareId } });
    expect(replyBy).toEqual(new Date("2026-11-23"));
  });

  it("is asked for where the rule requires it", async () => {
    await rule({ ...own, shareForFacts: "REQUIRED" });
    expect(await reasons(await drafted())).toHaveLength(1);
  });
});

describe("the provider's facts", () => {
  it("wait, come in, are answered and stand in the report", async () => {
    const made = await shared();
    expect(await reasons(made)).toHaveLength(1); // the provider has its days
    expect(await made.reply()).toMatchObject({ ok: true });
    expect(await reasons(made)).toHaveLength(1); // and an answer
    expect(await made.answer()).toMatchObject({ ok: true });
    expect(await made.answer("", "Vi ändrar inget.")).toEqual({ ok: false, reason: "changedByAnother" });
    const { document } = await rendered(made);
    expect(document.providerReply).toMatchObject({
      received: { on: today, from: "Chef Chefsson", text: "Vi har elva planer." },
      answer: "Ändrat till elva.",
    });
    expect(await reasons(made)).toEqual([]);
    expect((await auditActions(made.reportId)).slice(2)).toEqual([
      "report.share",
      "report.reply",
      "report.answer",
      "report.finalise",
    ]);
  });

  it("that never come do not stop the report when the days have passed", async () => {
    const made = await shared();
    expect(await reasons(made, isoDate("2026-11-30"))).toHaveLength(1);
    expect(await reasons(made, isoDate("2026-12-01"))).toEqual([]);
  });

  it("are not from the future, and not of a report that is final", async () => {
    const made = await shared();
    expect(await made.reply("Ord.", isoDate("2026-11-17"))).toEqual({ ok: false, reason: "receivedInFuture" });
    await finalise(made, isoDate("2026-12-01"));
    expect(await made.reply()).toEqual({ ok: false, reason: "notADraft" });
    expect(await made.answer()).toEqual({ ok: false, reason: "notADraft" });
    expect(await db.providerReply.count()).toBe(0);
  });

  it("ORB-43 a personal number in the provider's own words stops it too", async () => {
    const made = await shared();
    await made.reply("Det gällde 121212-1212.");
    await made.answer();
    const [reason] = await reasons(made);
    expect(reason).toContain("Utförarens svar på utkastet");
  });
});
