import { describe, expect, it } from "vitest";
import type { Snapshot } from "@/lib/features/imports/snapshot/rules";
import {
  ACTIVITY,
  AGREEMENT,
  faultsOf,
  MUNICIPAL,
  planOf,
  PROVIDER,
  TODAY,
  type Cells,
} from "@/tests/support/import-rows";

const WHOLE: Cells = {
  ...ACTIVITY,
  Adress: "Storgatan 1",
  Verksamhetschef: "Eva Ek",
  "E-post": "eva@exempel.se",
  Startdatum: "2023-01-01",
  Slutdatum: "2028-12-31",
};
const { after } = planOf({ providers: [PROVIDER], activities: [WHOLE] });
const placed = (cells: Cells, register: Snapshot = after) =>
  planOf({ activities: [{ ...ACTIVITY, Konkurrensutsatt: "", ...cells }] }, register);
const bare = planOf({ providers: [PROVIDER] }).after;

describe("a unit and its activity", () => {
  it("are read from their own columns", () => {
    expect(after.units).toMatchObject([
      {
        providerId: after.providers[0]?.id,
        name: "Älven norr",
        address: "Storgatan 1",
        managerName: "Eva Ek",
        managerEmail: "eva@exempel.se",
      },
    ]);
    expect(after.activities).toMatchObject([
      {
        unitId: after.units[0]?.id,
        areaId: after.areas[0]?.id,
        name: "Älvens hemtjänst",
        competitiveFrom: "2023-01-01",
        startDate: "2023-01-01",
        endDate: "2028-12-31",
      },
    ]);
    expect(placed({}).rows[0]?.subject).toBe("Älven norr, Hemtjänst");
  });
  it.each<[string, Cells, string, string]>([
    ["the unit is called as its activity", { Enhet: "" }, "Älvens hemtjänst", "Älvens hemtjänst"],
    ["the activity is called as its unit", { Namn: "" }, "Älven norr", "Älven norr"],
  ])("%s when it has no name of its own", (_what, cells, unit, activity) => {
    const plan = placed(cells, bare);
    expect([plan.after.units[0]?.name, plan.after.activities[0]?.name]).toEqual([unit, activity]);
  });
  it("without any name are refused", () => {
    expect(placed({ Enhet: "", Namn: "" }).rows[0]?.faults).toEqual([{ column: "Enhet", reason: "nameMissing" }]);
  });
  it("one unit may have activities in two areas, and says everything of itself once", () => {
    const plan = planOf(
      {
        activities: [
          WHOLE,
          { ...ACTIVITY, Verksamhetsområde: "Boende" },
          { ...WHOLE, Verksamhetsområde: "Ledsagning" },
        ],
      },
      bare,
    );
    expect(plan.rows.map(({ outcome }) => outcome)).toEqual(["create", "create", "create"]);
    expect(plan.after.units).toHaveLength(1);
    expect(plan.newAreas).toEqual(["Hemtjänst", "Boende", "Ledsagning"]);
  });
  it.each([
    ["Adress", "Lillgatan 2"],
    ["Verksamhetschef", "Bo Ek"],
    ["E-post", "bo@exempel.se"],
  ])("%s that two rows give differently is refused", (column, said) => {
    const other = { ...WHOLE, Verksamhetsområde: "Boende", [column]: said };
    expect(faultsOf({ activities: [WHOLE, other] }, bare)).toEqual([`${column}: unitDiffers`]);
  });
  it("two units say what they are, each for itself", () => {
    expect(faultsOf({ activities: [WHOLE, { ...WHOLE, Enhet: "Älven söder", Adress: "Lillgatan 2" }] }, bare)).toEqual(
      [],
    );
  });
  it("two providers' units of one name are two units", () => {
    const eken = { Namn: "Eken", Organisationsnummer: "556000-4615", Driftform: "Privat" };
    const plan = planOf(
      { providers: [eken], activities: [{ ...WHOLE, Organisationsnummer: "556000-4615", Adress: "Lillgatan 2" }] },
      after,
    );
    expect(plan.after.units.map(({ address }) => address)).toEqual(["Storgatan 1", "Lillgatan 2"]);
  });
});

describe("what stands of a unit and its activity", () => {
  it("stays when the file leaves it out", () => {
    expect(placed({ Namn: "" }).after).toEqual(after);
  });
  it.each<[string, string, string, "units" | "activities", string, unknown]>([
    ["Adress", "Lillgatan 2", "Storgatan 1", "units", "address", "Lillgatan 2"],
    ["Verksamhetschef", "Bo Ek", "Eva Ek", "units", "managerName", "Bo Ek"],
    ["E-post", "bo@exempel.se", "eva@exempel.se", "units", "managerEmail", "bo@exempel.se"],
    ["Namn", "Nytt namn", "Älvens hemtjänst", "activities", "name", "Nytt namn"],
    ["Startdatum", "2023-02-01", "2023-01-01", "activities", "startDate", "2023-02-01"],
    ["Slutdatum", "2029-12-31", "2028-12-31", "activities", "endDate", "2029-12-31"],
    ["Konkurrensutsatt", "Nej", "Ja", "activities", "competitiveFrom", null],
  ])("%s that differs is the only thing that changes", (column, said, before, table, key, value) => {
    const plan = placed({ [column]: said });
    expect(plan.rows[0]).toMatchObject({ outcome: "change", changes: [{ column, before, after: said }] });
    expect(plan.after).toEqual({ ...after, [table]: after[table].map((one) => ({ ...one, [key]: value })) });
  });
  it.each<[string, Cells, string[]]>([
    ["its last day on its first", { Slutdatum: "2023-01-01" }, []],
    ["its last day before the first that stands", { Slutdatum: "2022-12-31" }, ["Slutdatum: endsBeforeItBegins"]],
    ["its first day after the last that stands", { Startdatum: "2029-01-01" }, ["Slutdatum: endsBeforeItBegins"]],
  ])("%s: %j", (_what, cells, expected) => {
    expect(faultsOf({ activities: [{ ...ACTIVITY, ...cells }] }, after)).toEqual(expected);
  });
});

describe("ORB-02 an activity that the file says is exposed to competition", () => {
  const from = (cells: Cells, agreements: readonly Cells[] = []) =>
    planOf({ activities: [{ ...ACTIVITY, ...cells }], agreements }, bare);
  const contract = (cells: Cells): Cells => ({ ...AGREEMENT, ...cells });
  it.each<[string, Cells, Cells[], string]>([
    ["since its own first day", { Startdatum: "2022-05-01" }, [contract({})], "2022-05-01"],
    ["since its contract", {}, [contract({})], "2024-01-01"],
    [
      "since the first of its contracts",
      {},
      [
        contract({}),
        contract({ Diarienummer: "VON 2/2021", Startdatum: "2021-01-01", Verksamhetsområde: "HEMTJÄNST" }),
      ],
      "2021-01-01",
    ],
    [
      "never since another area's contract, nor another provider's",
      {},
      [
        contract({ Verksamhetsområde: "Boende", Startdatum: "2020-01-01" }),
        contract({ Organisationsnummer: "556000-4615", Startdatum: "2019-01-01" }),
        contract({ Startdatum: "i går" }),
      ],
      TODAY,
    ],
    ["since today, when nothing says more", {}, [contract({ Startdatum: "" })], TODAY],
  ])("%s", (_when, cells, agreements, day) => {
    const plan = from(cells, agreements);
    expect(plan.after.activities[0]?.competitiveFrom).toBe(day);
    expect(plan.rows[0]?.notes).toEqual([{ reason: "competitiveFrom", detail: { day } }]);
  });
  it.each(["Nej", ""])("%j: is not exposed", (said) => {
    const plan = from({ Konkurrensutsatt: said });
    expect(plan.after.activities[0]?.competitiveFrom).toBeNull();
    expect(plan.rows[0]?.notes).toEqual([]);
  });
  it("keeps the day that stands, and gets one when it had none", () => {
    expect(placed({ Konkurrensutsatt: "Ja", Namn: "Nytt" }).after.activities[0]?.competitiveFrom).toBe("2023-01-01");
    const closed = from({ Konkurrensutsatt: "Nej" }).after;
    expect(placed({ Konkurrensutsatt: "Ja" }, closed).after.activities[0]?.competitiveFrom).toBe(TODAY);
    expect(placed({ Namn: "Nytt" }, closed).after.activities[0]?.competitiveFrom).toBeNull();
  });
});

describe("PLAN-01 the regime of a provider", () => {
  const provided = (cells: Cells, register: Snapshot) => planOf({ providers: [{ ...PROVIDER, ...cells }] }, register);
  it.each([
    [MUNICIPAL, "MUNICIPAL", "Egen regi"],
    ["529999-9010", "PRIVATE", "Privat"],
  ])("under %s is guessed to be %s where the file says nothing, and the reader is told", (number, regime, shown) => {
    const plan = planOf({ providers: [{ Namn: "A", Organisationsnummer: number }] });
    expect(plan.after.providers).toMatchObject([{ regime }]);
    expect(plan.rows[0]).toMatchObject({
      subject: "A",
      notes: [{ reason: "regimeGuessed", detail: { regime: shown } }],
    });
  });
  it("two providers in one file are two", () => {
    const { after: both } = planOf({ providers: [PROVIDER, { Namn: "Eken", Organisationsnummer: "556000-4615" }] });
    expect(both.providers.map(({ name }) => name)).toEqual(["Älvens omsorg AB", "Eken"]);
  });
  it("that the file gives is no guess", () => {
    expect(planOf({ providers: [PROVIDER] }).rows[0]?.notes).toEqual([]);
  });
  it("may be changed until a contract stands on it", () => {
    const owned = { Driftform: "Kommunägt bolag" };
    const plan = provided(owned, bare);
    expect(plan.rows[0]?.changes).toEqual([{ column: "Driftform", before: "Privat", after: "Kommunägt bolag" }]);
    expect(plan.after.providers).toMatchObject([{ regime: "MUNICIPALLY_OWNED" }]);
    const { after: contracted } = planOf({ agreements: [AGREEMENT] }, after);
    expect(provided(owned, contracted).rows[0]?.faults).toEqual([
      { column: "Driftform", reason: "regimeHasAgreements" },
    ]);
    expect(provided({ Namn: "Nytt namn" }, contracted).after.providers).toMatchObject([{ name: "Nytt namn" }]);
  });
  it("egen regi without the municipality's number in the register stands under its own", () => {
    expect(faultsOf({ providers: [{ ...PROVIDER, Organisationsnummer: "", Driftform: "Privat" }] })).toEqual([
      "Organisationsnummer: missing",
    ]);
  });
});
