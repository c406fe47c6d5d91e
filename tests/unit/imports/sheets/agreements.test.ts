import { describe, expect, it } from "vitest";
import type { Snapshot } from "@/lib/features/imports/snapshot/rules";
import {
  ACTIVITY,
  AGREEMENT,
  faultsOf,
  NOTHING,
  ONE_OF_EACH,
  planOf,
  PROVIDER,
  TODAY,
  type Cells,
} from "@/tests/support/import-rows";

const OTHER = { Namn: "Ekens omsorg AB", Organisationsnummer: "556000-4615", Driftform: "Privat" };
/** Two providers; Älven has two home care units and a home, Eken one unit of home care. */
const { after: register } = planOf({
  providers: [PROVIDER, OTHER],
  activities: [
    ACTIVITY,
    { ...ACTIVITY, Enhet: "Älven söder" },
    { ...ACTIVITY, Enhet: "Älvens boende", Verksamhetsområde: "Boende" },
    { ...ACTIVITY, Organisationsnummer: "556000-4615", Enhet: "Eken" },
  ],
});
const agreed = (cells: Cells, from: Snapshot = register) => planOf({ agreements: [{ ...AGREEMENT, ...cells }] }, from);
const unitsOf = ({ coverage, activities, units }: Snapshot) =>
  coverage.map(({ activityId }) => {
    const activity = activities.find(({ id }) => id === activityId);
    return units.find(({ id }) => id === activity?.unitId)?.name;
  });

describe("the activities of a new contract", () => {
  it.each<[string, Cells, string[], string[]]>([
    ["those it names", { Enhet: "Älven söder" }, ["Älven söder"], []],
    ["two of them", { Enhet: "älven söder; Älven norr" }, ["Älven söder", "Älven norr"], []],
    [
      "all of the provider's in the area when it names none",
      { Enhet: "" },
      ["Älven norr", "Älven söder"],
      ["everyActivity"],
    ],
    ["only those of the area", { Enhet: "", Verksamhetsområde: "boende" }, ["Älvens boende"], ["everyActivity"]],
    [
      "none in an area where the provider has none",
      { Enhet: "", Verksamhetsområde: "Ledsagning" },
      [],
      ["draftAgreement"],
    ],
  ])("%s", (_what, cells, units, notes) => {
    const plan = agreed(cells);
    expect(unitsOf(plan.after)).toEqual(units);
    expect(plan.rows[0]?.notes.map(({ reason }) => reason)).toEqual(notes);
  });
  it.each<[string, Cells, unknown]>([
    ["another provider's unit", { Enhet: "Eken" }, { reason: "unitMissing", detail: { unit: "Eken" } }],
    [
      "a unit that has no activity in the area",
      { Enhet: "Älven norr; Älvens boende" },
      { reason: "activityMissing", detail: { unit: "Älvens boende", area: "Hemtjänst" } },
    ],
    [
      "an area that nobody has",
      { Verksamhetsområde: "Ledsagning" },
      { reason: "activityMissing", detail: { unit: "Älven norr", area: "Ledsagning" } },
    ],
  ])("%s is refused", (_what, cells, fault) => {
    const plan = agreed(cells);
    expect(plan.rows[0]?.faults).toEqual([{ column: "Enhet", ...(fault as object) }]);
    expect(plan.after).toEqual(register);
  });
  it("ORB-01 without activities it stays a draft, and is set in force once it has one", () => {
    const draft = agreed({ Enhet: "", Verksamhetsområde: "Ledsagning" }).after;
    expect(draft.agreements).toMatchObject([{ status: "DRAFT" }]);
    expect(draft.terms).toMatchObject([{ inForce: false, validFrom: "2024-01-01" }]);
    const placed = planOf(
      {
        activities: [{ ...ACTIVITY, Enhet: "Älven väg", Verksamhetsområde: "Ledsagning" }],
        agreements: [{ ...AGREEMENT, Enhet: "Älven väg", Verksamhetsområde: "Ledsagning" }],
      },
      draft,
    );
    expect(placed.rows[1]).toMatchObject({
      outcome: "change",
      changes: [{ column: "Enhet", before: "", after: "Älven väg" }],
      notes: [{ reason: "setInForce", detail: { day: "2024-01-01" } }],
    });
    expect(placed.after.agreements).toMatchObject([{ status: "ACTIVE" }]);
    expect(placed.after.terms).toMatchObject([{ inForce: true, number: 1 }]);
  });
});

describe("the days and the area of a new contract", () => {
  it("from its start, else from today", () => {
    expect(agreed({}).after.terms).toMatchObject([{ validFrom: "2024-01-01", number: 1 }]);
    expect(agreed({ Startdatum: "" }).after.terms).toMatchObject([{ validFrom: TODAY, startDate: null }]);
  });
  it.each([
    ["2025-03-01", "2025-03-01"],
    ["", "2024-01-01"],
  ])("ORB-18 the basis for reimbursement from %j: %s", (written, validFrom) => {
    const { bases, agreements } = agreed({ Ersättningsgrund: "450 kr", "Ersättning från": written }).after;
    expect(bases).toMatchObject([{ text: "450 kr", validFrom, agreementId: agreements[0]?.id }]);
  });
  it("no basis without a text", () => {
    expect(agreed({ "Ersättning från": "2025-03-01" }).after.bases).toEqual([]);
  });
  it("ORB-23 an area that the file makes has the laws of all its contracts; one that was there keeps its own", () => {
    const made = planOf({
      providers: [PROVIDER],
      activities: [ACTIVITY],
      agreements: [
        { ...AGREEMENT, Lagar: "SoL, LSS" },
        { ...AGREEMENT, Diarienummer: "VON 2/2024", Lagar: "HSL, SoL" },
      ],
    });
    expect(made.after.areas).toMatchObject([{ name: "Hemtjänst", laws: ["HSL", "LSS", "SoL"] }]);
    expect(made.newAreas).toEqual(["Hemtjänst"]);
    const again = agreed({ Diarienummer: "VON 3/2024", Lagar: "HSL" });
    expect(again.after.areas).toEqual(register.areas);
    expect(again.newAreas).toEqual([]);
  });
});

describe("the ground of a contract", () => {
  it.each<[string, Cells, string[]]>([
    ["none", { Grund: "" }, ["Grund: basisMissing"]],
    ["PLAN-01 that of a commission, for a company", { Grund: "Basuppdrag" }, ["Grund: basisDoesNotFit"]],
    ["PLAN-02 a partnership", { Grund: "IOP" }, []],
  ])("%s: %j", (_what, cells, expected) => {
    expect(faultsOf({ agreements: [{ ...AGREEMENT, ...cells }] }, register)).toEqual(expected);
  });
  it("of a draft may be changed, and stands until the file says another", () => {
    const draft = agreed({ Lagar: "" }).after;
    const plan = agreed({ Lagar: "", Grund: "IOP" }, draft);
    expect(plan.rows[0]?.changes).toEqual([{ column: "Grund", before: "LOV", after: "IOP" }]);
    expect(plan.rows[0]?.notes).toEqual([{ reason: "draftAgreement", detail: { missing: ["lawMissing"] } }]);
    expect(plan.after.agreements).toMatchObject([{ basis: "IOP", status: "DRAFT" }]);
    expect(agreed({ Grund: "" }, plan.after).after.agreements).toMatchObject([{ basis: "IOP", status: "ACTIVE" }]);
  });
});

it("ORB-01 a draft with a unit gets another one, and is set in force", () => {
  const draft = agreed({ Lagar: "" }).after;
  const { after } = agreed({ Enhet: "Älven söder" }, draft);
  expect(unitsOf(after)).toEqual(["Älven norr", "Älven söder"]);
  expect(after.agreements).toMatchObject([{ status: "ACTIVE" }]);
});

describe("a contract that is already there", () => {
  const { after } = planOf(ONE_OF_EACH);
  const two = planOf(
    {
      providers: [OTHER],
      activities: [
        { ...ACTIVITY, Enhet: "Älven söder" },
        { ...ACTIVITY, Verksamhetsområde: "Boende" },
      ],
    },
    after,
  ).after;
  it("is its provider's alone, and its area's", () => {
    expect(faultsOf({ agreements: [{ ...AGREEMENT, Organisationsnummer: "556000-4615", Enhet: "" }] }, two)).toEqual([
      "Organisationsnummer: agreementOfAnother",
    ]);
    expect(faultsOf({ agreements: [{ ...AGREEMENT, Verksamhetsområde: "Boende" }] }, two)).toEqual([
      "Verksamhetsområde: areaDiffers",
    ]);
  });
  it("gets the units that the file adds", () => {
    const plan = agreed({ Enhet: "Älven söder" }, two);
    expect(plan.rows[0]).toMatchObject({
      outcome: "change",
      changes: [{ column: "Enhet", before: "Älven norr", after: "Älven norr; Älven söder" }],
      notes: [],
    });
    expect(unitsOf(plan.after)).toEqual(["Älven norr", "Älven söder"]);
    expect(plan.after.terms).toEqual(two.terms);
    expect(agreed({ Enhet: "Älven söder" }, plan.after).rows[0]?.outcome).toBe("leave");
  });
  it("keeps its units when the file names none", () => {
    expect(agreed({ Enhet: "" }, two).after).toEqual(two);
  });
});

describe("ORB-18 the basis for reimbursement of a contract that is already there", () => {
  const { after } = agreed({ Ersättningsgrund: "450 kr", "Ersättning från": "2025-01-01" });
  const priced = (text: string, from: string, register = after) =>
    agreed({ Ersättningsgrund: text, "Ersättning från": from }, register);
  it.each([
    ["the same, from the same day", "450 kr", "2025-01-01", "leave"],
    ["the same, without a day", "450 kr", "", "leave"],
    ["another, from a later day", "500 kr", "2026-01-01", "change"],
    ["another, without a day: from today", "500 kr", "", "change"],
    ["another, from the same day", "500 kr", "2025-01-01", "refuse"],
    ["another, from an earlier day", "500 kr", "2024-06-01", "refuse"],
    ["none", "", "", "leave"],
  ])("%s", (_what, text, from, outcome) => {
    expect(priced(text, from).rows[0]?.outcome).toBe(outcome);
  });
  it("is shown with the day it takes over, and nothing else of the contract changes", () => {
    const plan = priced("500 kr", "");
    expect(plan.rows[0]?.changes).toEqual([
      { column: "Ersättningsgrund", before: "450 kr", after: `500 kr (från ${TODAY})` },
    ]);
    expect(plan.after.bases).toMatchObject([{ text: "450 kr" }, { text: "500 kr", validFrom: TODAY }]);
    expect(plan.after.terms).toEqual(after.terms);
  });
  it("says which day it must come after, also when they are stored in another order", () => {
    const later = priced("500 kr", "2026-01-01").after;
    const turned = { ...later, bases: later.bases.toReversed() };
    for (const one of [later, turned]) {
      expect(priced("550 kr", "2025-06-01", one).rows[0]?.faults).toEqual([
        { column: "Ersättning från", reason: "reimbursementIsSet", detail: { day: "2026-01-01" } },
      ]);
      expect(priced("450 kr", "2027-01-01", one).rows[0]?.outcome).toBe("change");
      // What has been taken over is said again by an older file.
      expect(priced("450 kr", "2025-01-01", one).rows[0]?.outcome).toBe("leave");
    }
  });
  it("the first one of a contract that had none", () => {
    const plan = priced("450 kr", "2026-01-01", agreed({}).after);
    expect(plan.rows[0]?.changes).toEqual([
      { column: "Ersättningsgrund", before: null, after: "450 kr (från 2026-01-01)" },
    ]);
  });
});

it("a contract of nobody is refused", () => {
  expect(planOf({ agreements: [AGREEMENT] }).after).toEqual(NOTHING);
});
