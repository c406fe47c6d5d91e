import { ok, refuse, type Outcome } from "@/lib/domain/outcome";
import { findPersonalNumbers } from "@/lib/domain/personal-number";

/** The kinds of material that the guideline names (ORB-22). */
export const EVIDENCE_TYPES = [
  "ROUTINE",
  "COMPILATION",
  "SURVEY",
  "AUTHORITY_INFORMATION",
  "JOURNAL_REVIEW",
  "INTERVIEW",
  "OBSERVATION",
  "STATISTICS",
  "PROVIDER_ACCOUNT",
  "OTHER",
] as const;
export type EvidenceType = (typeof EVIDENCE_TYPES)[number];

/** Where in a text a number stands, counted from 1: the place is told, the number never repeated. */
export type Place = Readonly<{ line: number; column: number }>;

/** The place of the first personal number in a text, or null. */
export function personalNumberIn(text: string): Place | null {
  const first = findPersonalNumbers(text)[0];
  if (!first) return null;
  const before = text.slice(0, first.start).split("\n");
  return { line: before.length, column: (before.at(-1) ?? "").length + 1 };
}

const TEXT_FIELDS = ["title", "note", "source"] as const;
export type TextField = (typeof TEXT_FIELDS)[number];
export type EvidenceContent = Readonly<{ type: EvidenceType; hasFile: boolean }> & Readonly<Record<TextField, string>>;
export type ContentRefusal = "journalFile" | "personalNumberInJournal";

/**
 * A journal review keeps what was observed: never the patient's file, never who the patient is (ORB-22).
 * The refusal of a number carries `field`, `line` and `column`.
 */
export function checkContent(content: EvidenceContent): Outcome<null, ContentRefusal> {
  if (content.type !== "JOURNAL_REVIEW") return ok(null);
  if (content.hasFile) return refuse("journalFile");
  for (const field of TEXT_FIELDS) {
    const place = personalNumberIn(content[field]);
    if (place) return refuse("personalNumberInJournal", { field, ...place });
  }
  return ok(null);
}

export type ChangeFacts = Readonly<{ withdrawn: boolean; fromVisit: boolean }>;
export type EvidenceChange = "edit" | "review" | "link" | "withdraw";
export type ChangeRefusal = "alreadyWithdrawn" | "followsVisit";

/** What is made of a visit's notes follows the notes: its words are changed there. It may be linked and reviewed here. */
export function checkChange(change: EvidenceChange, facts: ChangeFacts): Outcome<null, ChangeRefusal> {
  if (facts.withdrawn) return refuse("alreadyWithdrawn");
  if (facts.fromVisit && (change === "edit" || change === "withdraw")) return refuse("followsVisit");
  return ok(null);
}

/** A requirement with a result, and how much other reviewed evidence it would have left. */
export type Resting = Readonly<{ code: string; otherReviewed: number }>;

/** A result links to at least one reviewed piece of evidence (ORB-22): the last one stays. Carries `codes`. */
export function checkResting(rows: readonly Resting[]): Outcome<null, "resultRestsOnIt"> {
  const codes = rows.filter((one) => one.otherReviewed === 0).map((one) => one.code);
  return codes.length > 0 ? refuse("resultRestsOnIt", { codes }) : ok(null);
}
