import { beforeEach, describe, expect, it } from "vitest";
import { db } from "@/lib/db/client";
import { activeTerms, makeAgreement } from "@/tests/support/factories/agreement";
import { makeActivity } from "@/tests/support/factories/provider";
import { answer, asOwner, taken } from "@/tests/support/owner";

// The application's own checks are out of the way here: what is left is what the database itself refuses.
let agreement: Awaited<ReturnType<typeof makeAgreement>>;
beforeEach(async () => {
  agreement = await makeAgreement((await makeActivity()).id);
});
const addTerms = (validFrom: string, over: Parameters<typeof activeTerms>[1]) =>
  db.agreementVersion.create({
    data: { ...activeTerms(validFrom, over), agreement: { connect: { id: agreement.id } } },
  });

describe("the database's own guards on agreements", () => {
  it.each([
    ["ORB-01 without a law", { laws: [] }],
    ["without a start", { startDate: null }],
    ["without the moment it was set in force", { activatedAt: null }],
  ])("no terms in force %s", async (_what, over) => {
    expect(await answer(addTerms("2026-01-01", { number: 2, ...over }))).toContain("active_terms_are_complete");
  });

  it("ORB-01 nor by changing a draft into them", async () => {
    const draft = await addTerms("2026-01-01", { number: 2, status: "DRAFT", laws: [], activatedAt: null });
    const change = { status: "ACTIVE", activatedAt: new Date("2026-01-01") } as const;
    expect(await answer(db.agreementVersion.update({ where: { id: draft.id }, data: change }))).toContain(
      "active_terms_are_complete",
    );
    await expect(
      db.agreementVersion.update({ where: { id: draft.id }, data: { ...change, laws: ["SoL"] } }),
    ).resolves.toMatchObject({ status: "ACTIVE" });
  });

  // As the owner of the tables, who may otherwise do anything.
  it.each([
    ["a word", `"insightClause" = 'Ändrad'`],
    ["a day", `"endDate" = '2030-01-01'`],
    ["back into a draft", `status = 'DRAFT'`],
  ])("ORB-39 terms in force are not changed: %s", async (_what, change) => {
    expect(await answer(asOwner(`UPDATE "AgreementVersion" SET ${change}`))).toContain(
      "terms in force are changed only by a new version",
    );
  });

  it.each([
    ["two versions in force from one day", "2024-01-01", { number: 2 }],
    ["a version number twice", "2026-01-01", { number: 1 }],
  ])("not %s", async (_what, validFrom, over) => {
    expect(await answer(addTerms(validFrom, over))).toContain(taken);
  });

  it("not two drafts at once", async () => {
    const draft = { status: "DRAFT", activatedAt: null } as const;
    await addTerms("2026-01-01", { number: 2, ...draft });
    expect(await answer(addTerms("2027-01-01", { number: 3, ...draft }))).toContain(taken);
  });

  it.each([
    ["an end before the start", { endDate: new Date("2025-12-31") }, "terms_end_after_they_begin"],
    [
      "an extension before the end",
      { endDate: new Date("2028-12-31"), extensionTo: new Date("2028-12-30") },
      "terms_end_after_they_begin",
    ],
    ["a negative fine", { finePerOccasionOre: -1n }, "fines_are_not_negative"],
  ])("not %s", async (_what, over, constraint) => {
    expect(await answer(addTerms("2026-01-01", { number: 2, ...over }))).toContain(constraint);
  });

  it("ORB-18 not two bases for reimbursement from one day, and no agreement is ever deleted", async () => {
    const basis = { agreementId: agreement.id, text: "412 kronor", validFrom: new Date("2026-01-01") };
    await db.reimbursementBasis.create({ data: basis });
    expect(await answer(db.reimbursementBasis.create({ data: basis }))).toContain(taken);
    expect(await answer(db.agreementVersion.deleteMany())).toContain("permission denied");
    expect(await answer(db.agreement.deleteMany())).toContain("permission denied");
  });
});
