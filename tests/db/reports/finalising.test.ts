import { beforeEach, describe, expect, it } from "vitest";
import { db } from "@/lib/db/client";
import { termsColumns } from "@/lib/features/agreements/versions/queries";
import { isoDate } from "@/lib/domain/calendar";
import { saveTexts, startCorrection } from "@/lib/features/reports/drafting/mutations";
import { finaliseReport } from "@/lib/features/reports/finalising/mutations";
import { FINAL_REFUSAL_LABELS } from "@/lib/features/reports/labels";
import { auditActions } from "@/tests/support/audit";
import { makeVisit } from "@/tests/support/factories/follow-up";
import { makeInstallation } from "@/tests/support/factories/installation";
import { makeActor } from "@/tests/support/factories/user";
import { appUrl, onDatabase } from "@/tests/support/owner";
import { filledTerms } from "@/tests/support/factories/terms";
import {
  drafted,
  finalise,
  finalised,
  now,
  reasonsOfRefusal,
  rendered,
  today,
  versionOf,
  type Drafted,
} from "./drafting";

beforeEach(async () => {
  await makeInstallation();
});
const caseOf = (id: string) => db.followUp.findUniqueOrThrow({ where: { id } });
const textOf = (reason: keyof typeof FINAL_REFUSAL_LABELS) => FINAL_REFUSAL_LABELS[reason];
const reasonsOf = async (made: Drafted) => reasonsOfRefusal(await finalise(made));

describe("making a report final", () => {
  it("ORB-42 freezes what was rendered, with its file, day and person", async () => {
    const made = await drafted();
    const { document, sourceDigest, pdf } = await rendered(made);
    const result = await finaliseReport({ ...made, today, now, document, sourceDigest, pdf });
    expect(result).toEqual({ ok: true, value: { followUpId: made.id } });
    expect(await versionOf(made.reportVersionId)).toMatchObject({
      status: "FINAL",
      content: document,
      finalAt: now,
      finalOn: new Date("2026-11-16"),
      finalById: made.actor.id,
      pdfSha256: pdf.sha256,
    });
    expect(await caseOf(made.id)).toMatchObject({ status: "REPORTED", concludedOn: new Date("2026-11-16") });
    expect(await auditActions(made.reportId)).toEqual(["report.create", "report.write", "report.finalise"]);
    expect(await auditActions(made.id)).toEqual(["followUp.draftReport", "followUp.finaliseReport"]);
  });

  it("ENK-02 ORB-42 tells of the terms that the follow-up rests on, and of no fines", async () => {
    const made = await drafted();
    const { agreementId } = await caseOf(made.id);
    const about = {
      agreementId: agreementId ?? "",
      number: 2,
      status: "ACTIVE",
      validFrom: new Date("2025-01-01"),
    } as const;
    const terms = filledTerms(1);
    const version = await db.agreementVersion.create({ data: { ...about, activatedAt: now, ...termsColumns(terms) } });
    await db.followUp.update({ where: { id: made.id }, data: { agreementVersionId: version.id } });
    expect((await finalise(made)).ok).toBe(true);
    const { insightClause, followUpClause, participationClause } = terms;
    expect((await versionOf(made.reportVersionId)).content).toMatchObject({
      agreement: {
        ...{ laws: terms.laws, from: terms.startDate, to: terms.extensionTo },
        terms: [
          { label: "Insynsvillkor", text: insightClause },
          { label: "Uppföljningsvillkor", text: followUpClause },
          { label: "Medverkansvillkor", text: participationClause },
        ],
      },
    });
  });

  it.each(["PRIVATE", "MUNICIPAL"] as const)(
    "ORB-44 ORB-47 confirms every finding with its day and a resultatuppföljning each, %s",
    async (regime) => {
      const { id } = await finalised({ findings: 2, requirements: 3, regime });
      const findings = await db.finding.findMany({ where: { followUpId: id }, include: { results: true } });
      expect(findings).toHaveLength(2);
      for (const finding of findings) {
        expect(finding).toMatchObject({
          status: "AWAITING_REMEDY",
          confirmedOn: new Date("2026-11-16"),
          remedyDueOn: new Date("2027-01-15"),
          results: [{ number: 1, status: "OPEN", dueOn: new Date("2027-02-14") }],
        });
        expect(await auditActions(finding.id)).toEqual(["finding.confirm"]);
      }
      expect(await caseOf(id)).toMatchObject({ status: "AWAITING_RESULT" });
    },
  );

  it.each(["ANNUAL", "THEME", "ONGOING", "ECONOMIC", "EVENT_DRIVEN"] as const)(
    "ORB-47 ORB-19 so does %s: a resultatuppföljning is a check on the finding, and no follow-up of its own",
    async (method) => {
      const { id } = await finalised({ findings: 1, visit: false, method });
      expect(await db.resultFollowUp.findMany({ include: { finding: true } })).toMatchObject([
        { number: 1, status: "OPEN", finding: { followUpId: id, status: "AWAITING_REMEDY" } },
      ]);
      expect(await db.followUp.findMany()).toMatchObject([{ id, method, status: "AWAITING_RESULT" }]);
    },
  );

  it("a dismissed candidate is neither confirmed nor told of", async () => {
    const made = await drafted({ findings: 1 });
    const dismissed = { status: "DISMISSED", settledOn: new Date("2026-11-10") } as const;
    await db.finding.updateMany({ data: dismissed });
    const { document } = await rendered(made);
    expect(document.findings).toEqual([]);
    expect(await finalise(made)).toMatchObject({ ok: true });
    expect(await caseOf(made.id)).toMatchObject({ status: "REPORTED" });
    expect(await db.finding.findFirstOrThrow()).toMatchObject({ status: "DISMISSED", confirmedOn: null });
  });

  it("is refused when the case has changed since it was rendered, and for an old version, leaving nothing", async () => {
    const made = await drafted();
    const old = await rendered(made);
    const before = await auditActions();
    await db.assessment.updateMany({ data: { compilation: "Ändrat under tiden." } });
    const given = { ...made, today, now };
    expect(await finaliseReport({ ...given, ...old })).toEqual({ ok: false, reason: "changedByAnother" });
    expect(await finaliseReport({ ...given, ...(await rendered(made)), version: 1 })).toEqual({
      ok: false,
      reason: "changedByAnother",
    });
    expect(await versionOf(made.reportVersionId)).toMatchObject({ status: "DRAFT", content: null });
    expect([await auditActions(), await db.storedFile.count()]).toEqual([before, 0]);
    expect(await onDatabase(appUrl(), "SELECT 1 FROM public_site.register_entry")).toEqual([]);
  });

  it("of two at once one makes it final", async () => {
    const made = await drafted({ findings: 1 });
    const both = await Promise.allSettled([finalise(made), finalise(made)]);
    const won = both.filter((one) => one.status === "fulfilled" && one.value.ok);
    expect(won).toHaveLength(1);
    expect(await db.resultFollowUp.count()).toBe(1);
    expect((await auditActions(made.reportId)).filter((action) => action === "report.finalise")).toHaveLength(1);
  });
});

describe("ORB-24 a site visit", () => {
  const visits = [
    ["no visit", null],
    ["a planned one", { status: "PLANNED", carriedOutOn: null }],
    ["a cancelled one", { status: "CANCELLED", carriedOutOn: null, cancelReason: "Sjukdom." }],
    ["a digital one", { mode: "DIGITAL" }],
  ] as const;
  it.each(visits)("ORB-24 %s does not make method 1 final, by the rule", async (_name, visit) => {
    for (const regime of ["PRIVATE", "MUNICIPAL"] as const) {
      const made = await drafted({ visit: false, regime });
      if (visit) await makeVisit(made.id, visit);
      expect(await reasonsOf(made)).toEqual([textOf("siteVisitMissing")]);
      expect(await caseOf(made.id)).toMatchObject({ status: "REPORT_DRAFT", concludedOn: null });
    }
  });
  it.each(visits)("ORB-24 %s, by the database alone", async (_name, visit) => {
    const made = await drafted({ visit: false });
    if (visit) await makeVisit(made.id, visit);
    const sql = `UPDATE "ReportVersion" SET status = 'FINAL', content = '{}', "finalAt" = now(), "finalOn" = now(),
      "finalById" = $2, "pdfFileId" = 'x', "pdfSha256" = 'x' WHERE id = $1`;
    const byHand = () => onDatabase(appUrl(), sql, [made.reportVersionId, made.actor.id]);
    await expect(byHand()).rejects.toThrow(/without the site visits/u);
    await makeVisit(made.id);
    await expect(byHand()).resolves.toEqual([]);
  });
  it.each(["ANNUAL", "THEME", "ONGOING", "ECONOMIC", "EVENT_DRIVEN"] as const)(
    "ORB-24 %s needs none",
    async (method) => {
      expect(await reasonsOf(await drafted({ visit: false, method }))).toEqual([]);
    },
  );
});

describe("what stops it, each by its own words", () => {
  it("ORB-16 ORB-41 words without a result, by the code of the requirement", async () => {
    const made = await drafted({ requirements: 2 });
    await db.assessment.updateMany({ data: { result: null } });
    const [reason] = await reasonsOf(made);
    const codes = await db.requirement.findMany({ select: { code: true } });
    for (const { code } of codes) expect(reason).toContain(code);
  });

  it("ORB-43 a personal number, wherever it stands; the number itself is not told", async () => {
    const places: [string, (made: Drafted) => Promise<unknown>][] = [
      [
        "Sammanfattningen",
        ({ reportVersionId: id }) => db.reportVersion.update({ where: { id }, data: { texts: texts("121212-1212") } }),
      ],
      ["sammanställning", () => db.assessment.updateMany({ data: { compilation: "Om 19121212-1212." } })],
      ["Brist 1", () => db.finding.updateMany({ data: { description: "Gäller 121212-1212." } })],
      ["deltagare", () => db.siteVisit.updateMany({ data: { participants: "121212-1212" } })],
    ];
    for (const [place, write] of places) {
      const made = await drafted({ findings: 1 });
      await write(made);
      const [reason] = await reasonsOf(made);
      expect(reason).toContain(place);
      expect(reason).not.toContain("1212-1212");
      expect((await versionOf(made.reportVersionId)).status).toBe("DRAFT");
      await db.assessment.updateMany({ data: { compilation: "Ord." } });
      await db.finding.updateMany({ data: { description: "Ord." } });
      await db.siteVisit.updateMany({ data: { participants: "" } });
    }
  });
  const texts = (summary: string) => ({ title: "Rapport", summary, procedure: "" });

  it("an empty summary, together with the visit that is missing", async () => {
    const made = await drafted({ visit: false, summary: " " });
    expect(await reasonsOf(made)).toEqual([textOf("siteVisitMissing"), textOf("summaryMissing")]);
  });
});

describe("ORB-43 final is final", () => {
  it("ORB-43 is not written in again, by the rule and by the database", async () => {
    const made = await finalised();
    const texts = { title: "Annan", summary: "Annan.", procedure: "" };
    const write = { ...made, now, version: made.version + 1, texts };
    expect(await saveTexts(write)).toEqual({ ok: false, reason: "notADraft" });
    const { reportVersionId: id } = made;
    const set = (what: string) => onDatabase(appUrl(), `UPDATE "ReportVersion" SET ${what} WHERE id = $1`, [id]);
    await expect(set(`texts = '{}'`)).rejects.toThrow(/new version/u);
    await expect(set(`status = 'DRAFT'`)).rejects.toThrow(/new version/u);
    await expect(set(`status = 'SUPERSEDED', content = '{}'`)).rejects.toThrow(/new version/u);
    await expect(onDatabase(appUrl(), `DELETE FROM "ReportVersion" WHERE id = $1`, [id])).rejects.toThrow(
      /permission/u,
    );
  });

  it("ORB-43 a correction has its reason, supersedes the old one and changes nothing of the case", async () => {
    const made = await finalised({ findings: 1 });
    const before = [await caseOf(made.id), await db.finding.findMany(), await db.resultFollowUp.findMany()];
    const begun = await startCorrection({ ...made, now, reason: "Fel antal planer." });
    const reportVersionId = begun.ok ? begun.value.reportVersionId : "";
    expect(await startCorrection({ ...made, now, reason: "Igen." })).toEqual({ ok: false, reason: "draftExists" });
    expect((await versionOf(made.reportVersionId)).status).toBe("FINAL");
    expect(await finalise({ ...made, reportVersionId, version: 1 }, isoDate("2026-11-20"))).toMatchObject({ ok: true });
    expect(await versionOf(made.reportVersionId)).toMatchObject({
      status: "SUPERSEDED",
      finalOn: new Date("2026-11-16"),
    });
    expect(await versionOf(reportVersionId)).toMatchObject({
      number: 2,
      status: "FINAL",
      content: { correction: { reason: "Fel antal planer.", replacesVersion: 1 } },
    });
    expect([await caseOf(made.id), await db.finding.findMany(), await db.resultFollowUp.findMany()]).toEqual(before);
  });

  it("ORB-43 a correction without a reason is refused by the database", async () => {
    const { reportId } = await finalised();
    const data = { reportId, number: 2, texts: {}, correctionReason: " " };
    await expect(db.reportVersion.create({ data })).rejects.toThrow(/correction_has_a_reason/u);
  });

  it("ORB-43 every final report stands in the open register, its correction in its place", async () => {
    const register = () =>
      onDatabase<{ report_version_id: string; superseded: boolean; method: string; final_on: string }>(
        appUrl(),
        "SELECT report_version_id, superseded, method, final_on::text FROM public_site.register_entry ORDER BY version",
      );
    const made = await drafted({ method: "ANNUAL" });
    expect(await register()).toEqual([]);
    await finalise(made);
    const first = { report_version_id: made.reportVersionId, method: "ANNUAL", final_on: "2026-11-16" };
    expect(await register()).toEqual([{ ...first, superseded: false }]);
    const begun = await startCorrection({ ...made, now, reason: "Fel antal planer." });
    const reportVersionId = begun.ok ? begun.value.reportVersionId : "";
    await finalise({ ...made, reportVersionId, version: 1 });
    expect(await register()).toMatchObject([
      { ...first, superseded: true },
      { report_version_id: reportVersionId, superseded: false },
    ]);
  });
});

describe("the second person", () => {
  it("is asked for when the municipality's own rule wants it, in cases begun from its first day", async () => {
    const manager = await makeActor("MANAGER", "report.finalise");
    const report = { shareForFacts: "OPTIONAL", factsReplyWorkingDays: 10, secondPerson: true };
    const data = { key: "report", value: report, reason: "Två läser.", createdById: manager.id };
    await db.profileOverride.create({ data: { ...data, validFrom: new Date("2026-11-16") } });
    const made = await drafted({ startedOn: new Date("2026-11-16") });
    expect(await reasonsOf(made)).toEqual([textOf("secondPersonMissing")]);
    await db.reportVersion.update({ where: { id: made.reportVersionId }, data: { reviewedById: made.actor.id } });
    expect(await reasonsOf(made)).toEqual([textOf("secondPersonMissing")]);
    await db.reportVersion.update({ where: { id: made.reportVersionId }, data: { reviewedById: manager.id } });
    const { document } = await rendered(made);
    expect(document.decision?.reviewedBy).toBe(manager.name);
    expect(await reasonsOf(made)).toEqual([]);
    expect(await reasonsOf(await drafted({ startedOn: new Date("2026-11-15") }))).toEqual([]);
  });
});
