import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { ok, refuse } from "@/lib/domain/outcome";
import {
  checkChange,
  checkContent,
  checkResting,
  EVIDENCE_TYPES,
  personalNumberIn,
  type EvidenceContent,
} from "@/lib/features/evidence/rules";

const NUMBER = "19121212-1212";
const content = (over: Partial<EvidenceContent> = {}): EvidenceContent => ({
  type: "JOURNAL_REVIEW",
  hasFile: false,
  title: "Journalgranskning",
  note: "",
  source: "",
  ...over,
});

describe("ORB-22 a journal review is an observation", () => {
  it("every other type takes a file and any text", () => {
    for (const type of EVIDENCE_TYPES.filter((one) => one !== "JOURNAL_REVIEW")) {
      expect(checkContent(content({ type, hasFile: true, note: NUMBER }))).toEqual(ok(null));
    }
  });

  it("takes neither file nor personal number, and tells where without repeating it", () => {
    expect(checkContent(content({ note: "Tolv journaler lästa." }))).toEqual(ok(null));
    expect(checkContent(content({ hasFile: true }))).toEqual(refuse("journalFile"));
    for (const field of ["title", "note", "source"] as const) {
      const refusal = checkContent(content({ [field]: `a\nbc ${NUMBER}` }));
      expect(refusal).toEqual(refuse("personalNumberInJournal", { field, line: 2, column: 4 }));
      expect(JSON.stringify(refusal)).not.toContain("1212");
    }
  });
});

describe("the place of a number", () => {
  it.each([
    ["", null],
    ["Org.nr 556036-0793", null],
    [NUMBER, { line: 1, column: 1 }],
    [`Ja ${NUMBER}`, { line: 1, column: 4 }],
    [`\n\n  ${NUMBER} och ${NUMBER}`, { line: 3, column: 3 }],
  ])("%j", (text, place) => expect(personalNumberIn(text)).toEqual(place));

  it("points at the number wherever it stands", () => {
    const filler = fc.stringMatching(/^[a-zåäö ,\n]{0,60}$/u);
    fc.assert(
      fc.property(filler, (before) => {
        const place = personalNumberIn(`${before} ${NUMBER}.`);
        const line = `${before} ${NUMBER}.`.split("\n")[(place?.line ?? 0) - 1] ?? "";
        expect(line.slice((place?.column ?? 0) - 1)).toBe(`${NUMBER}.`);
      }),
    );
  });
});

describe("what may be changed", () => {
  const cases = [
    ["edit", false, false, null],
    ["review", false, false, null],
    ["link", false, false, null],
    ["withdraw", false, false, null],
    ["edit", true, false, "followsVisit"],
    ["review", true, false, null],
    ["link", true, false, null],
    ["withdraw", true, false, "followsVisit"],
  ] as const;
  it.each(cases)("%s, from a visit: %s, withdrawn: %s", (change, fromVisit, withdrawn, reason) => {
    expect(checkChange(change, { fromVisit, withdrawn })).toEqual(reason === null ? ok(null) : refuse(reason));
  });

  it.each(["edit", "review", "link", "withdraw"] as const)("%s of what is withdrawn", (change) => {
    for (const fromVisit of [true, false]) {
      expect(checkChange(change, { fromVisit, withdrawn: true })).toEqual(refuse("alreadyWithdrawn"));
    }
  });
});

describe("ORB-22 a result keeps its last reviewed evidence", () => {
  it("names every requirement that would be left without, and only those", () => {
    expect(checkResting([])).toEqual(ok(null));
    expect(checkResting([{ code: "TK-03", otherReviewed: 1 }])).toEqual(ok(null));
    const rows = [
      { code: "TK-03", otherReviewed: 0 },
      { code: "TK-04", otherReviewed: 2 },
      { code: "TK-05", otherReviewed: 0 },
    ];
    expect(checkResting(rows)).toEqual(refuse("resultRestsOnIt", { codes: ["TK-03", "TK-05"] }));
  });
});
