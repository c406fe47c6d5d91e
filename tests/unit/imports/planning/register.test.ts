import { describe, expect, it } from "vitest";
import { countRows } from "@/lib/features/imports/rules";
import {
  ACTIVITY,
  AGREEMENT,
  faultsOf,
  HISTORY,
  ONE_OF_EACH,
  OPEN,
  outcomesOf,
  planOf,
  PROVIDER,
  REQUIREMENT,
  type Sheets,
} from "@/tests/support/import-rows";

describe("a register moves in", () => {
  it("one of each sheet, each pointing to the sheets before it, is created", () => {
    const { rows, after, newAreas } = planOf(ONE_OF_EACH);
    expect(rows.map((row) => row.faults)).toEqual([[], [], [], [], [], []]);
    expect(countRows(rows)).toEqual({ create: 6, change: 0, leave: 0, refuse: 0 });
    expect(newAreas).toEqual(["Hemtjänst"]);
    expect(after.areas[0]?.laws).toEqual(["SoL"]);
    expect(after.agreements[0]?.status).toBe("ACTIVE");
    expect(after.wordings[0]?.published).toBe(true);
    expect(after.followUps.map((one) => one.status)).toEqual(["CLOSED", "AWAITING_RESULT"]);
    expect(after.findings[0]).toMatchObject({ status: "AWAITING_REMEDY", remedyDueOn: "2026-12-31", number: 1 });
    expect(after.findings[0]?.resultDueOn).toBe("2027-01-30");
  });

  it("the same file again changes nothing", () => {
    const first = planOf(ONE_OF_EACH);
    const second = planOf(ONE_OF_EACH, first.after);
    expect(second.rows.map((row) => [row.sheet, row.outcome, row.changes])).toEqual(
      first.rows.map((row) => [row.sheet, "leave", []]),
    );
    expect(second.after).toEqual(first.after);
  });

  it("the order of sheets in the file does not matter, and rows answer in the file's order", () => {
    const turned: Sheets = {
      running: [OPEN],
      requirements: [REQUIREMENT],
      agreements: [AGREEMENT],
      activities: [ACTIVITY],
      providers: [PROVIDER],
    };
    expect(outcomesOf(turned)).toEqual(["create", "create", "create", "create", "create"]);
  });
});

describe("rows that point to what is not there are refused", () => {
  it.each<[string, Sheets, string]>([
    ["an activity without its provider", { activities: [ACTIVITY] }, "Organisationsnummer: providerMissing"],
    ["a contract without its provider", { agreements: [AGREEMENT] }, "Organisationsnummer: providerMissing"],
    [
      "a contract for a unit that is not there",
      { providers: [PROVIDER], agreements: [AGREEMENT] },
      "Enhet: unitMissing",
    ],
    [
      "a contract in another area than the unit's",
      { providers: [PROVIDER], activities: [ACTIVITY], agreements: [{ ...AGREEMENT, Verksamhetsområde: "Boende" }] },
      "Enhet: activityMissing",
    ],
    [
      "a requirement of a contract that is not there",
      { requirements: [{ ...REQUIREMENT, Diarienummer: "VON 9/2024" }] },
      "Diarienummer: agreementMissing",
    ],
    [
      "a requirement of neither area nor contract",
      { requirements: [{ ...REQUIREMENT, Verksamhetsområde: "" }] },
      "Verksamhetsområde: areaMissing",
    ],
    ["history of an unknown unit", { history: [HISTORY] }, "Enhet: unitMissing"],
    ["a finding on an unknown requirement", { ...ONE_OF_EACH, requirements: [] }, "Krav-id: requirementMissing"],
    [
      "ORB-39 a finding on a requirement that was not in force that day",
      { ...ONE_OF_EACH, running: [{ ...OPEN, Konstaterad: "2023-05-02" }] },
      "Konstaterad: requirementNotInForce",
    ],
  ])("%s", (_what, sheets, fault) => {
    expect(faultsOf(sheets)).toEqual([fault]);
  });

  it("a refused row leaves nothing behind, not even its service area", () => {
    const { after, newAreas } = planOf({
      providers: [PROVIDER],
      agreements: [{ ...AGREEMENT, Verksamhetsområde: "Nytt område" }],
    });
    expect(after.areas).toEqual([]);
    expect(newAreas).toEqual([]);
    expect(after.agreements).toEqual([]);
  });
});

describe("what stands in the register", () => {
  const { after } = planOf(ONE_OF_EACH);
  it("stays where the file says nothing", () => {
    const bare = { Namn: "Älvens omsorg AB", Organisationsnummer: "529999-9010" };
    expect(outcomesOf({ providers: [bare] }, after)).toEqual(["leave"]);
    expect(
      outcomesOf({ agreements: [{ ...AGREEMENT, Lagar: "", Grund: "", Startdatum: "", Enhet: "" }] }, after),
    ).toEqual(["leave"]);
  });
  it("is shown before and after", () => {
    const plan = planOf({ activities: [{ ...ACTIVITY, Adress: "Storgatan 1", Konkurrensutsatt: "nej" }] }, after);
    expect(plan.rows[0]).toMatchObject({
      outcome: "change",
      changes: [
        { column: "Adress", before: null, after: "Storgatan 1" },
        { column: "Konkurrensutsatt", before: "Ja", after: "Nej" },
      ],
    });
    expect(plan.after.activities[0]?.competitiveFrom).toBeNull();
  });
  it("ORB-20 exposure without a day counts from the first contract, so that what is late stays late", () => {
    expect(after.activities[0]?.competitiveFrom).toBe("2024-01-01");
  });
  it("two rows of one unit that say different things are refused", () => {
    const other = { ...ACTIVITY, Verksamhetsområde: "Boende", Adress: "Lillgatan 2" };
    expect(faultsOf({ providers: [PROVIDER], activities: [{ ...ACTIVITY, Adress: "Storgatan 1" }, other] })).toEqual([
      "Adress: unitDiffers",
    ]);
  });
});
