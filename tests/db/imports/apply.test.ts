import { describe, expect, it } from "vitest";
import { db } from "@/lib/db/client";
import { addDays, isoDate } from "@/lib/domain/calendar";
import { applyImport, digestOf } from "@/lib/features/imports/mutations";
import { previewPlan } from "@/lib/features/imports/planning/queries";
import { auditActions } from "@/tests/support/audit";
import { makeInstallation } from "@/tests/support/factories/installation";
import { organisationNumber } from "@/tests/support/factories/provider";
import { makeActor } from "@/tests/support/factories/user";
import {
  ACTIVITY,
  AGREEMENT,
  fileOf,
  MUNICIPAL,
  ONE_OF_EACH,
  PROVIDER,
  REQUIREMENT,
  TODAY,
  type Sheets,
} from "@/tests/support/import-rows";
import { asOwner } from "@/tests/support/owner";

const NOW = new Date("2026-11-16T09:00:00Z");
const source = { files: [{ name: "register.xlsx", sha256: "0".repeat(64) }], runIds: [] };

async function importing(sheets: Sheets, over: Readonly<{ digest?: string | null; leaveOutRefused?: boolean }> = {}) {
  const actor = await makeActor("SYSTEM_ADMIN", "register.import");
  return applyImport({
    actor,
    today: TODAY,
    now: NOW,
    rows: fileOf(sheets),
    source,
    digest: null,
    leaveOutRefused: false,
    ...over,
  });
}
const counts = (create: number, change: number, leave: number, refuse: number) => ({ create, change, leave, refuse });
const standing = (years = 3) =>
  asOwner<{ why: string | null; last_done: Date | null; due_by: string | null }>(
    `SELECT why, last_done, due_by::text FROM activity_standing('2026-11-16', ${String(years)}, true, '{QUALITY_REQUIREMENTS}', '{QUALITY_REQUIREMENTS}')`,
  );

describe("a register is read in", () => {
  it("all six sheets at once, with an audit entry for each object", async () => {
    await makeInstallation({ orgNumber: MUNICIPAL });
    const applied = await importing(ONE_OF_EACH);
    expect(applied).toMatchObject({ ok: true, value: { counts: counts(6, 0, 0, 0) } });
    const provider = await db.provider.findFirstOrThrow({ include: { units: { include: { activities: true } } } });
    expect(provider).toMatchObject({ name: "Älvens omsorg AB", orgNumber: "5299999010", regime: "PRIVATE" });
    expect(await auditActions(provider.id)).toEqual(["provider.import"]);
    const agreement = await db.agreement.findFirstOrThrow({ include: { versions: true, activities: true } });
    expect(agreement).toMatchObject({
      diaryKey: "VON112/2024",
      status: "ACTIVE",
      versions: [{ status: "ACTIVE", number: 1 }],
    });
    expect(agreement.activities).toHaveLength(1);
    const finding = await db.finding.findFirstOrThrow({ include: { results: true, followUp: true } });
    expect(finding).toMatchObject({
      status: "AWAITING_REMEDY",
      followUp: { origin: "IMPORTED", status: "AWAITING_RESULT", agreementId: agreement.id },
    });
    expect(finding.results).toMatchObject([{ number: 1, status: "OPEN" }]);
    expect((await auditActions()).filter((action) => action === "import.apply")).toHaveLength(1);
    expect(await db.importRun.findMany()).toMatchObject([
      { status: "APPLIED", fileName: "register.xlsx", storageName: null },
    ]);
  });

  it("the same file again changes nothing", async () => {
    await makeInstallation({ orgNumber: MUNICIPAL });
    await importing(ONE_OF_EACH);
    const entries = await db.auditEntry.count();
    expect(await importing(ONE_OF_EACH)).toMatchObject({ ok: true, value: { counts: counts(0, 0, 6, 0) } });
    expect(await db.auditEntry.count()).toBe(entries + 1); // that it was tried
    expect(await db.agreementVersion.count()).toBe(1);
    expect(await db.requirementVersion.count()).toBe(1);
  });

  it("ORB-20 history resets the clock, and ORB-24 only with a site visit", async () => {
    await makeInstallation({ orgNumber: MUNICIPAL });
    await importing({ providers: [PROVIDER], activities: [ACTIVITY], agreements: [AGREEMENT] });
    expect(await standing()).toMatchObject([{ why: null, due_by: "2027-01-01" }]);
    const visited = {
      Enhet: "Älven norr",
      Metod: "Uppföljning av kvalitetskrav",
      Datum: "2025-05-02",
      Platsbesök: "Nej",
    };
    await importing({ history: [visited] });
    expect(await standing()).toMatchObject([{ due_by: "2027-01-01" }]);
    await importing({ history: [{ ...visited, Platsbesök: "Ja" }] });
    expect(await standing()).toMatchObject([{ due_by: "2028-05-02" }]);
  });

  it("ORB-39 terms in force get a new version; ORB-09 so does a published requirement", async () => {
    await makeInstallation({ orgNumber: MUNICIPAL });
    await importing(ONE_OF_EACH);
    const changed = {
      agreements: [
        { ...AGREEMENT, Slutdatum: "2027-12-31", "Tillåtna sanktioner": "Vite", "Vite per tillfälle": "10 000,50" },
      ],
      requirements: [{ ...REQUIREMENT, Kravtext: "Inom sju dagar." }],
    };
    expect(await importing(changed)).toMatchObject({ ok: true, value: { counts: counts(0, 2, 0, 0) } });
    const terms = await db.agreementVersion.findMany({ orderBy: { number: "asc" } });
    expect(terms.map((one) => [one.number, one.endDate?.toISOString().slice(0, 10), one.finePerOccasionOre])).toEqual([
      [1, undefined, null],
      [2, "2027-12-31", 1_000_050n],
    ]);
    const wordings = await db.requirementVersion.findMany({ orderBy: { number: "asc" } });
    expect(wordings.map((one) => [one.text, one.validFrom.toISOString().slice(0, 10)])).toEqual([
      ["En kontaktman utses inom fjorton dagar.", "2024-01-01"],
      ["Inom sju dagar.", TODAY],
    ]);
  });

  it("ORB-01 and ORB-16 what is incomplete is a draft, and is set in force by a later file", async () => {
    await makeInstallation({ orgNumber: MUNICIPAL });
    await importing({
      ...ONE_OF_EACH,
      running: [],
      agreements: [{ ...AGREEMENT, Lagar: "" }],
      requirements: [{ ...REQUIREMENT, Verifiering: "" }],
    });
    expect(await db.agreementVersion.findMany()).toMatchObject([{ status: "DRAFT", activatedAt: null }]);
    expect(await db.requirementVersion.findMany()).toMatchObject([{ status: "DRAFT" }]);
    expect(await importing({ agreements: [AGREEMENT], requirements: [REQUIREMENT] })).toMatchObject({
      ok: true,
      value: { counts: counts(0, 2, 0, 0) },
    });
    expect(await db.agreement.findMany()).toMatchObject([{ status: "ACTIVE" }]);
    expect(await db.requirementVersion.findMany()).toMatchObject([{ status: "PUBLISHED", number: 1 }]);
  });

  it("egen regi under the municipality's number, with its commission", async () => {
    await makeInstallation({ orgNumber: MUNICIPAL });
    const sheets = {
      providers: [{ Namn: "Älvsunda kommun", Organisationsnummer: "", Driftform: "Egen regi" }],
      activities: [
        { ...ACTIVITY, Organisationsnummer: MUNICIPAL },
        { ...ACTIVITY, Organisationsnummer: MUNICIPAL, Enhet: "Norrgården" },
      ],
      agreements: [
        { ...AGREEMENT, Organisationsnummer: MUNICIPAL, Grund: "Basuppdrag", Enhet: "Älven norr; Norrgården" },
      ],
    };
    expect(await importing(sheets)).toMatchObject({ ok: true, value: { counts: counts(4, 0, 0, 0) } });
    expect(await db.provider.findMany()).toMatchObject([{ orgNumber: MUNICIPAL, regime: "MUNICIPAL" }]);
    expect((await standing()).map(({ why }) => why)).toEqual([null, null]);
  });
});

describe("all or nothing", () => {
  it("a refused row stops everything, unless it is left out on purpose", async () => {
    await makeInstallation({ orgNumber: MUNICIPAL });
    const sheets = { providers: [PROVIDER, { ...PROVIDER, Namn: "Firma Anna", Organisationsnummer: "900101-1239" }] };
    expect(await importing(sheets)).toMatchObject({ ok: false, reason: "rowsRefused", detail: { refused: 1 } });
    expect(await db.provider.count()).toBe(0);
    expect(await db.importRun.count()).toBe(0);
    expect(await importing(sheets, { leaveOutRefused: true })).toMatchObject({
      ok: true,
      value: { counts: counts(1, 0, 0, 1) },
    });
    expect(await db.provider.count()).toBe(1);
    const rows = await asOwner<{ text: string }>(
      `SELECT coalesce(payload::text, '') AS text FROM "AuditEntry" UNION ALL SELECT summary::text FROM "ImportRun"`,
    );
    expect(rows.map(({ text }) => text).join()).not.toContain("900101");
  });

  it("a row that the database refuses leaves nothing of the others", async () => {
    await makeInstallation({ orgNumber: MUNICIPAL });
    await asOwner(
      `ALTER TABLE "Finding" ADD CONSTRAINT breaks_here CHECK (description <> 'Kontaktman saknas för fyra av tio.')`,
    );
    await expect(importing(ONE_OF_EACH)).rejects.toThrow();
    await asOwner(`ALTER TABLE "Finding" DROP CONSTRAINT breaks_here`);
    const left = [
      db.provider.count(),
      db.serviceArea.count(),
      db.agreement.count(),
      db.requirement.count(),
      db.followUp.count(),
      db.importRun.count(),
    ];
    expect(await Promise.all(left)).toEqual([0, 0, 0, 0, 0, 0]);
    expect(await auditActions()).toEqual([]);
  });

  it("what the reader saw is what is written: a register changed meanwhile stops it", async () => {
    await makeInstallation({ orgNumber: MUNICIPAL });
    const actor = await makeActor("MANAGER", "register.import");
    const digest = digestOf(await previewPlan({ actor, today: TODAY, files: fileOf({ providers: [PROVIDER] }) }));
    await importing({ providers: [{ ...PROVIDER, Namn: "Annat namn" }] });
    expect(await importing({ providers: [PROVIDER] }, { digest })).toMatchObject({
      ok: false,
      reason: "registerChanged",
    });
    expect(await db.provider.findMany()).toMatchObject([{ name: "Annat namn" }]);
  });

  it("two imports at once: the second says so, and loses nothing of the first", async () => {
    await makeInstallation({ orgNumber: MUNICIPAL });
    const ends = await Promise.all([importing(ONE_OF_EACH), importing(ONE_OF_EACH)]);
    const reasons = ends.map((one) => (one.ok ? "ok" : one.reason)).toSorted();
    expect(reasons[0] === "ok" || reasons[1] === "ok").toBe(true);
    expect(reasons.every((one) => one === "ok" || one === "otherImportRuns")).toBe(true);
    expect(await db.provider.count()).toBe(1);
  });
});

describe("a whole municipality", () => {
  it("300 units and 600 requirements in less than 20 seconds", async () => {
    await makeInstallation({ orgNumber: MUNICIPAL });
    const numbers = Array.from({ length: 100 }, () => organisationNumber());
    const units = Array.from({ length: 300 }, (_one, index) => ({
      unit: `Enhet ${String(index)}`,
      number: numbers[index % 100] ?? "",
    }));
    const sheets: Sheets = {
      providers: numbers.map((number, index) => ({ Namn: `Utförare ${String(index)}`, Organisationsnummer: number })),
      activities: units.map(({ unit, number }) => ({ ...ACTIVITY, Enhet: unit, Organisationsnummer: number })),
      agreements: numbers.map((number, index) => ({
        ...AGREEMENT,
        Organisationsnummer: number,
        Enhet: "",
        Diarienummer: `VON ${String(index)}/2024`,
      })),
      requirements: Array.from({ length: 600 }, (_one, index) => ({ ...REQUIREMENT, "Krav-id": `K-${String(index)}` })),
      history: units.map(({ unit }, index) => ({
        Enhet: unit,
        Metod: "kvalitetskrav",
        Datum: addDays(isoDate("2024-01-01"), index),
        Platsbesök: "Ja",
      })),
    };
    const began = performance.now();
    expect(await importing(sheets)).toMatchObject({ ok: true, value: { counts: counts(1400, 0, 0, 0) } });
    expect(await importing(sheets)).toMatchObject({ ok: true, value: { counts: counts(0, 0, 1400, 0) } });
    expect(performance.now() - began).toBeLessThan(20_000);
    expect(await db.agreementActivity.count()).toBe(300);
  });
});
