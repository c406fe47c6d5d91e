import { beforeEach, describe, expect, it } from "vitest";
import { db } from "@/lib/db/client";
import { makeAgreement } from "@/tests/support/factories/agreement";
import { makeActivity } from "@/tests/support/factories/provider";
import { addWording, makeRequirement } from "@/tests/support/factories/requirement";
import { answer, asOwner, taken } from "@/tests/support/owner";

// The application's own checks are out of the way here: what is left is what the database itself refuses.
let agreement: Awaited<ReturnType<typeof makeAgreement>>;
beforeEach(async () => {
  agreement = await makeAgreement((await makeActivity()).id);
});

describe("the database's own guards on requirements", () => {
  it.each([
    ["ORB-16 a source", { source: null }],
    ["ORB-16 a way of verifying", { verification: " " }],
    ["a method", { methods: [] }],
    ["the moment it was published", { publishedAt: null }],
  ])("none is published without %s", async (_what, over) => {
    expect(await answer(makeRequirement(agreement.areaId, over))).toContain("published_requirement_is_traceable");
    await expect(makeRequirement(agreement.areaId, { ...over, status: "DRAFT" })).resolves.toBeDefined();
  });

  it.each([
    ["a word", "text = 'Ny'", false],
    ["its first day", `"validFrom" = '2025-01-01'`, false],
    ["back into a draft", "status = 'DRAFT'", false],
    ["what it was copied from", `"copiedFromId" = id`, false],
    ["its last day may be set", `"validTo" = '2026-12-31'`, true],
  ])("ORB-09 a published wording is not changed: %s", async (_what, change, may) => {
    await makeRequirement(agreement.areaId);
    const refusal = "a published requirement is changed only by a new version";
    const said = await answer(asOwner(`UPDATE "RequirementVersion" SET ${change}`));
    expect(said).toContain(may ? "done" : refusal);
  });

  it("a code is one requirement in the area, and one in each agreement", async () => {
    const { areaId, id: agreementId } = agreement;
    await makeRequirement(areaId, { code: "K-1" });
    await makeRequirement(areaId, { code: "K-1", agreementId });
    expect(await answer(makeRequirement(areaId, { code: "K-1" }))).toContain(taken);
    expect(await answer(makeRequirement(areaId, { code: "K-1", agreementId }))).toContain(taken);
  });

  it.each([
    ["a limit without direction", { limitValue: "50" }, "limit_is_whole"],
    ["a limit with a decimal comma", { limitValue: "49,9", limitDirection: "AT_LEAST" as const }, "limit_is_whole"],
    ["an end before the first day", { validTo: new Date("2023-12-31") }, "requirement_ends_after_it_begins"],
  ])("not %s", async (_what, over, constraint) => {
    expect(await answer(makeRequirement(agreement.areaId, over))).toContain(constraint);
  });

  it("not two drafts, nor two wordings from one day", async () => {
    const { id } = await makeRequirement(agreement.areaId);
    await addWording(id, "2026-01-01", { number: 2, status: "DRAFT" });
    expect(await answer(addWording(id, "2027-01-01", { number: 3, status: "DRAFT" }))).toContain(taken);
    expect(await answer(addWording(id, "2024-01-01", { number: 3 }))).toContain(taken);
  });

  it("ORB-10 not applicable wants its reason; ORB-09 a copy its requirement, and the origin stays", async () => {
    const requirement = await makeRequirement(agreement.areaId);
    const row = { commissionId: agreement.id, originVersionId: requirement.versions[0]?.id ?? "" };
    const add = (data: object) =>
      db.commissionRequirement.create({ data: { ...row, state: "NOT_APPLICABLE", ...data } });
    expect(await answer(add({ reason: " " }))).toContain("commission_requirement_is_whole");
    expect(await answer(add({ state: "COPIED" }))).toContain("commission_requirement_is_whole");
    expect(await answer(add({ state: "SHARED", copyId: requirement.id }))).toContain("commission_requirement_is_whole");
    await add({ state: "COPIED", copyId: requirement.id });
    const said = await answer(asOwner('DELETE FROM "CommissionRequirement"'));
    expect(said).toContain("the origin of a commission's requirement stays");
  });
});
