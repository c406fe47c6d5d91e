import { describe, expect, it } from "vitest";
import {
  ACTIVITY,
  AGREEMENT,
  faultsOf,
  MUNICIPAL,
  ONE_OF_EACH,
  outcomesOf,
  planOf,
  PROVIDER,
  type Cells,
} from "@/tests/support/import-rows";

describe("egen regi stands under the municipality's number", () => {
  it("without a number of its own, and its units with the municipality's", () => {
    const { rows, after } = planOf({
      providers: [{ Namn: "Kommunen", Organisationsnummer: "", Driftform: "Egen regi" }],
      activities: [{ ...ACTIVITY, Organisationsnummer: "212000-9994" }],
    });
    expect(rows.map(({ outcome }) => outcome)).toEqual(["create", "create"]);
    expect(after.providers[0]).toMatchObject({ orgNumber: MUNICIPAL, regime: "MUNICIPAL" });
  });
  it.each<[string, Cells, string]>([
    ["under another number", { ...PROVIDER, Driftform: "Egen regi" }, "Organisationsnummer: municipalWithOtherNumber"],
    [
      "a private provider under the municipality's",
      { ...PROVIDER, Organisationsnummer: MUNICIPAL },
      "Driftform: municipalNumberNotMunicipal",
    ],
  ])("%s is refused", (_what, row, fault) => {
    expect(faultsOf({ providers: [row] })).toEqual([fault]);
  });
  it("PLAN-01 a company that the municipality owns has a number of its own", () => {
    expect(planOf({ providers: [{ ...PROVIDER, Driftform: "Kommunägt bolag" }] }).after.providers[0]?.regime).toBe(
      "MUNICIPALLY_OWNED",
    );
  });
  it("a commission is not required to name its ground, and cannot be a contract", () => {
    const municipal = {
      providers: [{ Namn: "Kommunen", Organisationsnummer: MUNICIPAL }],
      activities: [{ ...ACTIVITY, Organisationsnummer: MUNICIPAL }],
    };
    const commission = { ...AGREEMENT, Organisationsnummer: MUNICIPAL };
    expect(planOf({ ...municipal, agreements: [{ ...commission, Grund: "" }] }).after.agreements[0]?.basis).toBe(
      "COMMISSION",
    );
    expect(faultsOf({ ...municipal, agreements: [commission] })).toEqual(["Grund: basisDoesNotFit"]);
  });
});

describe("one company, however its number is written", () => {
  it.each(["529999-9010", "5299999010", "165299999010", "529999\u00a09010", "52 99 99 – 9010"])("%s", (number) => {
    const { after } = planOf(ONE_OF_EACH);
    expect(outcomesOf({ providers: [{ ...PROVIDER, Organisationsnummer: number }] }, after)).toEqual(["leave"]);
  });
  it("twice in one file is once created and once left", () => {
    expect(outcomesOf({ providers: [PROVIDER, { ...PROVIDER, Organisationsnummer: "5299999010" }] })).toEqual([
      "create",
      "leave",
    ]);
  });
  it("twice with different names is refused, and says where the first stands", () => {
    const { rows } = planOf({ providers: [PROVIDER, { ...PROVIDER, Namn: "Något annat" }] });
    expect(rows[1]?.faults).toEqual([{ column: "Namn", reason: "duplicate", detail: { row: 2 } }]);
  });
  it.each([
    ["529999-9011", "organisationNumberCheckDigit"],
    ["52999", "organisationNumberLength"],
    ["okänt", "organisationNumberDigits"],
    ["900101-1239", "personalNumber"],
    ["19900101-1239", "personalNumber"],
  ])("%s is refused: %s", (number, reason) => {
    expect(faultsOf({ providers: [{ ...PROVIDER, Organisationsnummer: number }] })).toEqual([
      `Organisationsnummer: ${reason}`,
    ]);
  });
  it("a refused row never carries what it held", () => {
    const { rows } = planOf({
      providers: [
        { ...PROVIDER, Organisationsnummer: "900101-1239" },
        { ...PROVIDER, Namn: "Anna 900101-1239" },
      ],
    });
    expect(rows.map(({ outcome }) => outcome)).toEqual(["refuse", "refuse"]);
    expect(JSON.stringify(rows)).not.toContain("900101");
    expect(JSON.stringify(rows)).not.toContain("1239");
  });
});
