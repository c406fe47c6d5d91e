import { describe, expect, it } from "vitest";
import { addEvidenceInput, editEvidenceInput } from "@/lib/features/evidence/schema";

const input = {
  followUpId: "c",
  type: "ROUTINE",
  title: " Rutin  för avvikelser ",
  note: "",
  source: "",
  receivedOn: "2026-10-29",
  fileId: "",
  followUpRequirementIds: ["a", "a", "b"],
  reviewed: false,
};
/** The first sentence at each field. */
const faults = (over: object): Readonly<Record<string, string>> => {
  const parsed = addEvidenceInput.safeParse({ ...input, ...over });
  return parsed.success ? {} : Object.fromEntries(parsed.error.issues.map((one) => [one.path.join("."), one.message]));
};

describe("the form for evidence", () => {
  it("tidies what was typed", () => {
    expect(addEvidenceInput.parse(input)).toMatchObject({
      title: "Rutin för avvikelser",
      note: null,
      fileId: null,
      followUpRequirementIds: ["a", "b"],
    });
  });

  it("wants a title or a file", () => {
    expect(Object.keys(faults({ title: "" }))).toEqual(["title"]);
    expect(faults({ title: "", fileId: "f" })).toEqual({});
    const edit = {
      id: "e",
      version: 1,
      type: "OTHER",
      title: "",
      note: "",
      source: "",
      receivedOn: "2026-10-29",
      fileId: "f",
    };
    expect(editEvidenceInput.safeParse(edit).success).toBe(false);
  });

  it("ORB-22 says at the field what a journal review may not hold, without the number", () => {
    const journal = { type: "JOURNAL_REVIEW" };
    expect(Object.keys(faults({ ...journal, fileId: "f" }))).toEqual(["fileId"]);
    const found = faults({ ...journal, note: "Hon, 19121212-1212, saknade plan." });
    expect(found.note).toContain("(rad 1, tecken 6)");
    expect(JSON.stringify(found)).not.toContain("1212");
  });

  it("takes no field that it does not know", () => {
    expect(addEvidenceInput.safeParse({ ...input, reviewedById: "x" }).success).toBe(false);
  });
});
