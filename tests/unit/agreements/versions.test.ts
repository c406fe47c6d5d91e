import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addDays, isoDate } from "@/lib/domain/calendar";
import { recordOf } from "@/lib/domain/records";
import { SERVICE_LAWS } from "@/lib/domain/laws";
import { SANCTION_KINDS } from "@/lib/domain/sanctions";
import { AGREEMENT_STATUSES, inForceOn } from "@/lib/features/agreements/rules";
import { addingRefusal, removingRefusal } from "@/lib/features/agreements/reimbursements/rules";
import { perTerm, TERMS_FIELDS } from "@/lib/features/agreements/terms/rules";
import {
  newVersionRefusal,
  NO_TERMS,
  takenOver,
  termsDifference,
  termsOver,
  type TermsWritten,
} from "@/lib/features/agreements/versions/rules";
import { filledTerms } from "@/tests/support/factories/terms";

const day = isoDate;
const TERMS: TermsWritten = { ...filledTerms(1), laws: ["HSL", "SoL"], allowedSanctions: ["ACTION_PLAN", "FINE"] };

describe("the difference between two versions of terms", () => {
  const CHANGED = filledTerms(2);
  it.each(TERMS_FIELDS)("sees %s, and nothing else", (field) => {
    expect(termsDifference(TERMS, { ...TERMS, [field]: CHANGED[field] })).toEqual([field]);
  });

  it("none between equal terms, and all in the order of the form", () => {
    expect(termsDifference(TERMS, { ...TERMS })).toEqual([]);
    expect(termsDifference(TERMS, CHANGED)).toEqual(TERMS_FIELDS);
  });

  it("the order of laws and sanctions says nothing, the order of the ladder does", () => {
    expect(
      termsDifference(TERMS, { ...TERMS, laws: ["SoL", "HSL"], allowedSanctions: ["FINE", "ACTION_PLAN"] }),
    ).toEqual([]);
    expect(termsDifference(TERMS, { ...TERMS, sanctionLadder: TERMS.sanctionLadder.toReversed() })).toEqual([
      "sanctionLadder",
    ]);
  });

  it("is the same from both ends", () => {
    const list = <T>(all: readonly T[]) => fc.subarray([...all]);
    const anyTerms = fc.record({
      ...perTerm({
        laws: () => list(SERVICE_LAWS),
        day: () => fc.constantFrom(null, day("2026-01-01")),
        clause: () => fc.constantFrom(null, "a", "b"),
        sanctions: () => list(SANCTION_KINDS),
        ladder: () => list(SANCTION_KINDS),
        fine: () => fc.constantFrom(null, 1),
      }),
    });
    fc.assert(
      fc.property(anyTerms, anyTerms, (a, b) => {
        expect(termsDifference(a, b)).toEqual(termsDifference(b, a));
      }),
    );
  });
});

describe("terms out of other terms", () => {
  it("what is left out stays, what is said takes over, field by field", () => {
    const silent = recordOf(TERMS_FIELDS.map((field) => [field, null]));
    expect(termsOver(silent, TERMS)).toEqual(TERMS);
    expect(termsOver(filledTerms(2), TERMS)).toEqual(filledTerms(2));
    for (const field of TERMS_FIELDS) {
      const said = { ...silent, [field]: filledTerms(2)[field] };
      expect(termsOver(said, TERMS)).toEqual({ ...TERMS, [field]: filledTerms(2)[field] });
    }
  });

  it("ORB-09 ORB-51 ENK-02 a commission takes over laws, follow-up and participation, and nothing of what only contracts have", () => {
    const { laws, followUpClause, participationClause } = TERMS;
    expect(takenOver(TERMS)).toEqual({ ...NO_TERMS, laws, followUpClause, participationClause });
  });
});

describe("beginning a new version", () => {
  const facts = { status: "ACTIVE", hasDraft: false, inForceFrom: [day("2025-01-01"), day("2026-01-01")] } as const;
  it.each([
    ["the day after the newest began", facts, "2026-01-02", null],
    ["the day the newest began", facts, "2026-01-01", "notAfterVersionInForce"],
    ["between two versions: what was is not rewritten", facts, "2025-06-01", "notAfterVersionInForce"],
    ["while a draft waits", { ...facts, hasDraft: true }, "2027-01-01", "draftExists"],
  ] as const)("%s", (_what, given, from, expected) => {
    expect(newVersionRefusal(given, day(from))).toBe(expected);
  });

  it.each(AGREEMENT_STATUSES)("status %s", (status) => {
    const expected = { DRAFT: "neverInForce", ACTIVE: null, ENDED: "alreadyEnded", TERMINATED: "alreadyEnded" }[status];
    expect(newVersionRefusal({ ...facts, status }, day("2027-01-01"))).toBe(expected);
  });
});

describe("the basis for reimbursement", () => {
  const from = [day("2025-01-01"), day("2026-01-01")];
  it.each([
    ["ORB-18 after the newest", "ACTIVE", "2026-01-02", null],
    ["ORB-18 before one that holds would judge old invoices anew", "ACTIVE", "2025-06-01", "reimbursementNotAfter"],
    ["the same day twice", "ACTIVE", "2026-01-01", "reimbursementDayTaken"],
    ["a draft may be filled in any order", "DRAFT", "2024-01-01", null],
    ["a draft, the same day twice", "DRAFT", "2025-01-01", "reimbursementDayTaken"],
  ] as const)("added: %s", (_what, status, on, expected) => {
    expect(addingRefusal({ status, from }, day(on))).toBe(expected);
  });

  it.each([
    ["it begins tomorrow", "ACTIVE", "2026-11-17", null],
    ["ORB-18 it begins today", "ACTIVE", "2026-11-16", "reimbursementHasBegun"],
    ["ORB-18 it has begun", "ENDED", "2025-01-01", "reimbursementHasBegun"],
    ["in a draft", "DRAFT", "2025-01-01", null],
  ] as const)("removed: %s", (_what, status, validFrom, expected) => {
    expect(removingRefusal(status, day(validFrom), day("2026-11-16"))).toBe(expected);
  });

  it("ORB-18 whatever is added later, the basis of an earlier day stays", () => {
    const offset = fc.integer({ min: 1, max: 2000 });
    fc.assert(
      fc.property(fc.array(offset, { minLength: 1, maxLength: 6 }), offset, fc.nat(4000), (starts, added, asked) => {
        const bases = [...new Set(starts)].map((days) => ({ validFrom: addDays(day("2020-01-01"), days) }));
        const next = { validFrom: addDays(day("2020-01-01"), added) };
        const refusal = addingRefusal({ status: "ACTIVE", from: bases.map((one) => one.validFrom) }, next.validFrom);
        const on = addDays(day("2020-01-01"), asked);
        if (refusal !== null || on >= next.validFrom) return;
        expect(inForceOn([...bases, next], on)).toEqual(inForceOn(bases, on));
      }),
    );
  });
});
