import { beforeEach, describe, expect, it } from "vitest";
import { db } from "@/lib/db/client";
import { isoDate } from "@/lib/domain/calendar";
import { readAndPublish } from "@/lib/features/publications/job";
import { getPublishedPdf } from "@/lib/features/publications/public-site/queries";
import { createReport, reviewReport, saveTexts } from "@/lib/features/reports/drafting/mutations";
import { renderAndFinalise } from "@/lib/features/reports/finalising/job";
import type { CreateReportInput } from "@/lib/features/reports/schema";
import { auditActions } from "@/tests/support/audit";
import { asDiaryNumber } from "@/tests/support/factories/agreement";
import { makeOpenFinding } from "@/tests/support/factories/assessment";
import { makeCase } from "@/tests/support/factories/case";
import { makeInstallation } from "@/tests/support/factories/installation";
import { makeFinalReport } from "@/tests/support/factories/report";
import { makeVisit } from "@/tests/support/factories/follow-up";
import { makeActor } from "@/tests/support/factories/user";
import { sha256 } from "@/tests/support/sample-files";
import { diaryNumberOf, drafted, finalise, now, today, versionOf } from "./drafting";

beforeEach(async () => {
  await makeInstallation();
});
const writer = () => makeActor("OFFICER", "report.finalise");
const begin = async (followUpId: string, kind: CreateReportInput["kind"], number = diaryNumberOf()) =>
  createReport({ actor: await writer(), now, followUpId, kind, ...number });

describe("beginning a report", () => {
  it("ORB-42 takes its own diary number and locks the assessments", async () => {
    const { id } = await makeCase({ status: "ASSESSING" });
    const number = diaryNumberOf();
    const result = await begin(id, "MAIN", number);
    const reportId = result.ok ? result.value.reportId : "";
    expect(await db.report.findUniqueOrThrow({ where: { id: reportId }, include: { versions: true } })).toMatchObject({
      ...number,
      versions: [{ number: 1, status: "DRAFT" }],
    });
    expect((await db.followUp.findUniqueOrThrow({ where: { id } })).status).toBe("REPORT_DRAFT");
    expect([await auditActions(reportId), await auditActions(id)]).toEqual([
      ["report.create"],
      ["followUp.draftReport"],
    ]);
  });

  it.each([
    ["IN_PROGRESS", "MAIN"],
    ["ASSESSING", "RESULT"],
    ["REPORTED", "RESULT"],
    ["ASSESSING", "CLOSING"],
    ["CLOSED", "CLOSING"],
  ] as const)("ORB-42 not in every state: %s, %s", async (status, kind) => {
    const closedOn = status === "CLOSED" ? new Date("2026-11-01") : null;
    const { id } = await makeCase({ status, closedOn });
    expect(await begin(id, kind)).toEqual({ ok: false, reason: "notFromThisStatus" });
    expect([await db.report.count(), await auditActions()]).toEqual([0, []]);
  });

  it("ORB-42 one main report and one draft at a time, and no diary number twice", async () => {
    const { id, reportId } = await drafted();
    expect(await begin(id, "MAIN")).toMatchObject({ ok: false });
    const { diaryNumber } = await db.report.findUniqueOrThrow({ where: { id: reportId } });
    const other = await makeCase({ status: "ASSESSING" });
    const same = { diaryNumber: asDiaryNumber(diaryNumber) };
    expect(await begin(other.id, "MAIN", same)).toMatchObject({ reason: "diaryNumberTaken", detail: { diaryNumber } });
    expect((await db.followUp.findUniqueOrThrow({ where: { id: other.id } })).status).toBe("ASSESSING");
  });

  it("of two cases that take one diary number at once one begins, and the other is told", async () => {
    const [a, b] = [await makeCase({ status: "ASSESSING" }), await makeCase({ status: "ASSESSING" })];
    const number = diaryNumberOf();
    const both = await Promise.all([begin(a.id, "MAIN", number), begin(b.id, "MAIN", number)]);
    expect(both.map((one) => (one.ok ? "ok" : one.reason)).toSorted()).toEqual(["diaryNumberTaken", "ok"]);
  });
});

describe("writing and reading it", () => {
  const texts = { title: "Rapport", summary: "Mina ord.", procedure: "" };

  it("of two who write on one version one is saved, and both stand in the history", async () => {
    const made = await drafted();
    const save = (summary: string) => saveTexts({ ...made, now, texts: { ...texts, summary } });
    const both = await Promise.all([save("Ylvas ord."), save("Pers ord.")]);
    expect(both.map((one) => (one.ok ? "ok" : one.reason)).toSorted()).toEqual(["changedByAnother", "ok"]);
    expect(await auditActions(made.reportId)).toEqual(["report.create", "report.write", "report.write"]);
  });

  it("a second person reads it; never one who wrote, and a changed text has to be read anew", async () => {
    const made = await drafted();
    const reader = await writer();
    const { version, reportVersionId } = made;
    expect(await reviewReport({ ...made, now })).toEqual({ ok: false, reason: "ownReport" });
    expect(await reviewReport({ actor: reader, now, reportVersionId, version: 1 })).toMatchObject({ ok: false });
    expect(await reviewReport({ actor: reader, now, reportVersionId, version })).toMatchObject({ ok: true });
    expect(await versionOf(reportVersionId)).toMatchObject({ reviewedById: reader.id, reviewedAt: now });
    const again = { actor: reader, now, reportVersionId, version: version + 1 };
    expect(await reviewReport(again)).toEqual({ ok: false, reason: "alreadyReviewed" });
    await saveTexts({ ...again, texts });
    expect(await versionOf(reportVersionId)).toMatchObject({ reviewedById: null, reviewedAt: null });
    expect(await reviewReport({ ...again, version: version + 2 })).toEqual({ ok: false, reason: "ownReport" });
  });
});

it("ORB-42 ORB-43 the PDF that is kept is the one that is frozen and published, byte for byte", async () => {
  const { actor, reportVersionId, version } = await drafted({ findings: 1 });
  expect(await renderAndFinalise({ actor, today, now, reportVersionId, version })).toMatchObject({ ok: true });
  const publisher = await makeActor("OFFICER", "report.publish");
  const published = await readAndPublish({ actor: publisher, now, reportVersionId });
  const bytes = (await getPublishedPdf(published.ok ? published.value.slug : ""))?.pdf ?? Buffer.alloc(0);
  expect(bytes.subarray(0, 5).toString()).toBe("%PDF-");
  expect((await versionOf(reportVersionId)).pdfSha256).toBe(sha256(bytes));
});

describe("ORB-47 the report on result", () => {
  it("ORB-47 tells of every judgement, and has nothing to tell before one", async () => {
    const made = await makeCase({ status: "AWAITING_RESULT" });
    await makeVisit(made.id);
    await makeFinalReport(made.id);
    const finding = await makeOpenFinding(made.requirementIds[0] ?? "");
    const actor = await writer();
    const begun = await begin(made.id, "RESULT");
    const reportVersionId = begun.ok ? begun.value.reportVersionId : "";
    const texts = { title: "Resultat", summary: "En brist.", procedure: "" };
    await saveTexts({ actor, now, reportVersionId, version: 1, texts });
    const given = { actor, reportVersionId, version: 2 };
    expect(await finalise(given)).toMatchObject({ reason: "hindered" });
    const judged = {
      status: "JUDGED",
      judgement: "NOT_REMEDIED",
      motive: "Inget svar.",
      judgedById: actor.id,
    } as const;
    const judgedOn = new Date("2026-11-10");
    await db.resultFollowUp.update({ where: { id: finding.resultId }, data: { ...judged, judgedOn } });
    expect(await finalise(given, isoDate("2026-11-17"))).toMatchObject({ ok: true });
    expect(await versionOf(reportVersionId)).toMatchObject({
      status: "FINAL",
      content: { results: [{ judgement: "Inget svar." }] },
    });
    expect(await db.finding.findUniqueOrThrow({ where: { id: finding.id } })).toMatchObject({
      status: "AWAITING_REMEDY",
    });
  });
});
