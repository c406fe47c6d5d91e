import { beforeAll, describe, expect, it } from "vitest";
import { verifyPassword } from "@/lib/auth/password";
import { db } from "@/lib/db/client";
import { isOrganisationNumber } from "@/lib/domain/organisation-number";
import { levelOf, weightIsKnown } from "@/lib/domain/weighing";
import { env } from "@/lib/env";
import { hashFile } from "@/lib/files/storage";
import { FOLLOW_UP_STATUSES } from "@/lib/features/follow-ups/rules";
import { orebro } from "@/lib/profiles/orebro";
import { DEMO_ACCOUNTS } from "@/prisma/seed/demo-accounts";
import { seedDemo } from "@/prisma/seed/demo";
import { asOwner, ownerUrl } from "@/tests/support/owner";
import { activationRefusals, deficiencies } from "@/lib/features/agreements/rules";
import { limitOf } from "@/lib/features/assessments/ground/queries";
import { proposedJudgement } from "@/lib/features/assessments/rules";
import { publishingRefusals } from "@/lib/features/requirements/rules";
import { mentionsDay } from "@/lib/features/visits/labels";
import { readForRules } from "./for-rules";
import { personalNumbersInTexts, rowCounts } from "./reading";

// The municipality is added once and read into memory: the tables are emptied between tests.
let seen: Awaited<ReturnType<typeof readDemo>>;
beforeAll(async () => {
  seen = await readDemo();
}, 180_000);

async function readDemo() {
  const options = { kind: "TEST" as const, filesDir: env().FILES_DIR };
  const added = await seedDemo(ownerUrl(), options);
  const before = await rowCounts();
  const again = await seedDemo(ownerUrl(), options);
  return {
    added,
    again,
    ...{ before, after: await rowCounts() },
    installation: await db.installation.findUniqueOrThrow({ where: { id: 1 } }),
    providers: await db.provider.findMany({ select: { orgNumber: true, regime: true } }),
    bases: (await db.agreement.groupBy({ by: ["basis"] })).map((one) => one.basis),
    statuses: (await db.followUp.groupBy({ by: ["status"] })).map((one) => one.status),
    years: await asOwner<{ year: number }>(
      `SELECT DISTINCT extract(year FROM "concludedOn")::int AS year FROM "FollowUp" WHERE "concludedOn" IS NOT NULL ORDER BY 1`,
    ),
    break: await asOwner("SELECT * FROM audit_first_break()"),
    personalNumbers: await personalNumbersInTexts(),
    kept: await db.dispatch.findMany({ where: { status: { not: "KEPT" } } }),
    files: await lostFiles(),
    published: await asOwner<{ n: number }>("SELECT count(*)::int AS n FROM public_site.reports"),
    ...(await readForRules()),
    passwords: await db.user.findMany({ where: { disabledAt: null }, select: { email: true, passwordHash: true } }),
  };
}

/** Stored files whose bytes are not those that the row tells of. */
async function lostFiles(): Promise<string[]> {
  const rows = await db.storedFile.findMany({ select: { storageName: true, sha256: true, originalName: true } });
  const checked = await Promise.all(
    rows.map(async ({ storageName, sha256, originalName }) => {
      const found = await hashFile(env().FILES_DIR, storageName);
      return found.ok && found.value === sha256 ? [] : [originalName];
    }),
  );
  return checked.flat();
}

describe("the demo municipality", () => {
  it("is added once: the second time changes nothing", () => {
    expect(seen.added).toEqual(["municipality", "register", "requirements", "history", "cases"]);
    expect(seen.again).toEqual([]);
    expect(seen.after).toEqual(seen.before);
  });

  it("is a municipality of its own, of the kind that was asked for", () => {
    expect(seen.installation).toMatchObject({ kind: "TEST", municipalityCode: "0000", profile: "orebro" });
  });

  it("has sixty units in six areas, private, municipal and a company, and every ground of agreement", () => {
    expect(seen.before).toMatchObject({ Unit: 60, ServiceArea: 6 });
    expect(new Set(seen.providers.map((one) => one.regime))).toEqual(
      new Set(["PRIVATE", "MUNICIPAL", "MUNICIPALLY_OWNED"]),
    );
    expect(new Set(seen.bases)).toEqual(new Set(["LOV", "LOU", "IOP", "COMMISSION"]));
  });

  it("uses organisation numbers of series that nobody has been given", () => {
    for (const { orgNumber } of seen.providers) {
      expect(orgNumber).toMatch(/^[2578]\d9999/);
      expect(isOrganisationNumber(orgNumber)).toBe(true);
    }
  });

  it("has cases in every state, over more than five years", () => {
    expect(new Set(seen.statuses)).toEqual(new Set(FOLLOW_UP_STATUSES));
    expect(seen.years.map((one) => one.year)).toEqual([2021, 2022, 2023, 2024, 2025, 2026]);
  });

  it("ORB-43 names no person by number in any text", () => {
    expect(seen.personalNumbers).toEqual([]);
  });

  it("leaves an unbroken chain, mail that was never sent, and files that are what they say", () => {
    expect(seen.break).toEqual([]);
    expect(seen.kept).toEqual([]);
    expect(seen.files).toEqual([]);
    expect(seen.published[0]?.n).toBeGreaterThan(20);
  });

  it("lets everybody in with the demo's password, and nobody else", async () => {
    expect(seen.passwords.map((one) => one.email).toSorted()).toEqual(DEMO_ACCOUNTS.map((one) => one.email).toSorted());
    const [first] = seen.passwords;
    expect(await verifyPassword(first?.passwordHash ?? null, DEMO_ACCOUNTS[0]?.password ?? "")).toBe(true);
  });

  it("leaves alone a database that somebody has set up for themselves", async () => {
    const own = { municipalityCode: "0180", municipalityName: "Stad", committeeName: "Nämnden", diaryPrefix: "N" };
    await db.installation.create({ data: { id: 1, ...own, profile: "orebro", kind: "LIVE" } });
    expect(await seedDemo(ownerUrl(), { filesDir: env().FILES_DIR })).toEqual([]);
    expect(await db.user.count()).toBe(0);
  });
});

describe("the demo keeps the product's own rules", () => {
  it("ORB-01 every agreement in force is complete, and the draft is not", () => {
    const refused = seen.agreements.filter(({ facts }) => activationRefusals(facts).length > 0);
    expect(refused.map((one) => [one.diaryNumber, one.active])).toEqual([["VON 455/2026", false]]);
  });

  it("ORB-14 PLAN-04 some agreements lack their clauses, so that the list has something to show", () => {
    const lacking = seen.agreements.filter(({ active, facts }) => active && deficiencies(facts).length > 0);
    expect(new Set(lacking.map((one) => one.diaryNumber))).toEqual(
      new Set(["VON 402/2015", "VON 412/2021", "VON 350/2019", "VON 74/2019"]),
    );
  });

  it("ORB-16 every published requirement may be published", () => {
    const faulty = seen.requirements.filter((one) => {
      const { agreementId } = one.requirement;
      return publishingRefusals({ ...one, agreementId }).length > 0;
    });
    expect(faulty.map((one) => one.requirement.code)).toEqual([]);
  });

  it("ORB-40 what was judged agrees with what was measured", () => {
    const departing = seen.assessments.filter(({ measuredValue, judgement, followUpRequirement }) => {
      const proposed = proposedJudgement(limitOf(followUpRequirement.requirementVersion), measuredValue);
      return proposed !== judgement;
    });
    expect(departing.map((one) => one.followUpRequirement.requirementVersion.requirement.code)).toEqual([]);
  });

  it("ORB-41 every level is one of the municipality's scales", () => {
    const { scales } = orebro;
    const unknown = seen.assessments.filter(
      (one) =>
        !weightIsKnown(one, scales) ||
        (levelOf(scales.judgement, one.judgementLevel)?.judgement ?? null) !== one.judgement,
    );
    expect(seen.assessments.length).toBeGreaterThan(0);
    expect(unknown).toEqual([]);
  });

  it("ORB-22 every result rests on something that somebody has reviewed", () => {
    expect(seen.resting).toEqual([]);
  });

  it("ORB-42 ORB-47 nothing stood in the way of closing what is closed", () => {
    expect(seen.closed.length).toBeGreaterThan(15);
    expect(seen.closed.flat()).toEqual([]);
  });

  it("ORB-38 no mail tells of an unannounced visit that has not taken place", () => {
    expect(seen.hidden.length).toBeGreaterThan(0);
    const told = seen.hidden.filter(({ day, mail }) => mail.some((text) => mentionsDay(text, day)));
    expect(told).toEqual([]);
  });

  it("shows the workspace half-way: 38 of 62, and TK-03 begun as the twentieth", () => {
    const { requirements } = seen.workspace;
    expect(requirements).toHaveLength(62);
    expect(requirements.filter((one) => one.assessment?.result)).toHaveLength(38);
    expect(requirements[19]?.requirementVersion).toMatchObject({ number: 4, limitValue: "12" });
    expect(requirements[19]?.assessment).toMatchObject({
      measuredValue: "14,6",
      consequenceProvider: null,
      result: null,
    });
  });
});
