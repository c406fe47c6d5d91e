import { expect, it } from "vitest";
import { db } from "@/lib/db/client";
import { isoDate } from "@/lib/domain/calendar";
import { listProviderAgreements } from "@/lib/features/providers/agreements/queries";
import { requirementSet } from "@/lib/features/requirements/queries";
import { makeAgreement } from "@/tests/support/factories/agreement";
import { makeActivity, makeProvider, makeUnit } from "@/tests/support/factories/provider";
import { addWording, makeRequirement } from "@/tests/support/factories/requirement";
import { makeActor } from "@/tests/support/factories/user";

const today = isoDate("2026-11-16");

it.each([
  ["PRIVATE", "LOV", 5, "2026-02-01"],
  ["MUNICIPALLY_OWNED", "LOU", 5, "2026-02-01"],
  ["MUNICIPAL", "COMMISSION", 4, "2026-02-01"],
] as const)(
  "counts the requirements that an agreement with %s answers for today, as the set itself has them",
  async (regime, basis, expected, changedOn) => {
    const provider = await makeProvider({ regime });
    const activity = await makeActivity({ unitId: (await makeUnit(provider.id)).id });
    const { areaId } = activity;
    const agreement = await makeAgreement(activity.id, { basis });
    const reworded = await makeRequirement(areaId);
    await addWording(reworded.id, "2026-02-01", { number: 2 });
    await addWording(reworded.id, "2027-02-01", { number: 3 });
    await makeRequirement(areaId);
    await makeRequirement(areaId, { appliesTo: "PRIVATE" });
    await makeRequirement(areaId, { appliesTo: "PRIVATE", validFrom: new Date("2025-07-01") });
    await makeRequirement(areaId, { appliesTo: "MUNICIPAL" });
    await makeRequirement(areaId, { agreementId: agreement.id });
    await makeRequirement(areaId, { validTo: new Date("2026-11-15") });
    await makeRequirement(areaId, { validFrom: new Date("2026-11-17") });
    await makeRequirement((await makeActivity()).areaId);
    const [row] = await listProviderAgreements(await makeActor("OFFICER", "register.read"), provider.id, today);
    expect(row).toMatchObject({ requirements: expected, changedOn, termsNumber: 1 });
    const asked = { areaId, agreementId: agreement.id, regime, method: null, day: today } as const;
    expect(await requirementSet(db, asked)).toHaveLength(expected);
  },
);

it("ORB-14 PLAN-04 an agreement without its clauses is listed as deficient; egen regi does not need the insight clause", async () => {
  const without = { insightClause: null, followUpClause: " " };
  const deficiencies = async (regime: "PRIVATE" | "MUNICIPAL") => {
    const provider = await makeProvider({ regime });
    const activity = await makeActivity({ unitId: (await makeUnit(provider.id)).id });
    await makeAgreement(activity.id, { terms: without, basis: regime === "PRIVATE" ? "LOV" : "COMMISSION" });
    const rows = await listProviderAgreements(await makeActor("ECONOMIST", "register.read"), provider.id, today);
    return rows.map((row) => row.deficiencies);
  };
  expect(await deficiencies("PRIVATE")).toEqual([["insightClauseMissing", "followUpClauseMissing"]]);
  expect(await deficiencies("MUNICIPAL")).toEqual([["followUpClauseMissing"]]);
});
