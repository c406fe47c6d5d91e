import { describe, expect, it } from "vitest";
import { refused } from "@/lib/actions/result";
import { isoDate } from "@/lib/domain/calendar";
import { refuse } from "@/lib/domain/outcome";
import {
  ACTIVATION_LABELS,
  AGREEMENT_REFUSALS,
  agreementSentence,
  standingText,
} from "@/lib/features/agreements/labels";
import { ACTIVATION_REFUSALS } from "@/lib/features/agreements/rules";
import {
  daysSentence,
  differenceItems,
  fineSentence,
  sanctionSentence,
} from "@/lib/features/agreements/versions/labels";
import { NO_TERMS, type TermsWritten } from "@/lib/features/agreements/versions/rules";
import { REQUIREMENT_REFUSALS } from "@/lib/features/requirements/labels";

const day = isoDate;
const TERMS: TermsWritten = { ...NO_TERMS, laws: ["HSL", "SoL"], startDate: day("2026-01-01") };

describe("what is said when terms are not set in force", () => {
  it.each(ACTIVATION_REFUSALS)("ORB-01 %s: what is missing and where", (missing) => {
    const { message } = refused(refuse("incomplete", { missing: [missing] }), AGREEMENT_REFUSALS);
    expect(message).toContain(ACTIVATION_LABELS[missing].title);
    expect(message).toContain(ACTIVATION_LABELS[missing].todo);
    expect(message.match(/\. Avtalet är inte/u)).toBeNull();
  });

  it("ORB-16 names everything that a requirement lacks, and nothing else", () => {
    const detail = { missing: ["sourceMissing", "methodMissing"] };
    const { message } = refused(refuse("notPublishable", detail), REQUIREMENT_REFUSALS);
    expect(message).toContain("Källan saknas");
    expect(message).toContain("Ingen metod är vald");
    expect(message).not.toContain("verifiera");
  });

  it("names the number that is taken", () => {
    const refusal = refuse("diaryNumberTaken", { diaryNumber: "VON 112/2024" });
    expect(refused(refusal, AGREEMENT_REFUSALS).message).toBe(
      "Diarienumret VON 112/2024 finns redan på ett annat avtal. Öppna det, eller skriv ett annat nummer.",
    );
  });
});

describe("an agreement in words", () => {
  it.each([
    [{}, "Gäller från 2026-01-01 tills vidare."],
    [{ endDate: day("2027-12-31") }, "Gäller från 2026-01-01 till 2027-12-31."],
    [
      { endDate: day("2027-12-31"), extensionTo: day("2029-12-31") },
      "Gäller från 2026-01-01 till 2027-12-31, förlängt till 2029-12-31.",
    ],
    [{ startDate: null }, "Första dagen är inte bestämd än."],
  ])("days %o", (over, expected) => {
    expect(daysSentence({ ...TERMS, ...over })).toBe(expected);
  });

  it.each([
    [null, null, ""],
    [1_000_000, null, "Vite är 10\u00A0000\u00A0kr per tillfälle."],
    [null, 15_000_000, "Vite är högst 150\u00A0000\u00A0kr per år."],
    [1_000_050, 15_000_000, "Vite är 10\u00A0000,50\u00A0kr per tillfälle, högst 150\u00A0000\u00A0kr per år."],
  ])("a fine of %s öre, at most %s", (finePerOccasionOre, fineCapPerYearOre, expected) => {
    expect(fineSentence({ ...TERMS, finePerOccasionOre, fineCapPerYearOre })).toBe(expected);
  });

  it("ORB-53 ORB-55 says which sanctions it allows, each economic one by name", () => {
    expect(sanctionSentence(TERMS)).toBe("Avtalet tillåter inga sanktioner.");
    expect(sanctionSentence({ ...TERMS, allowedSanctions: ["ACTION_PLAN", "PRICE_DEDUCTION", "FINE"] })).toBe(
      "Avtalet tillåter åtgärdsplan, prisavdrag och vite.",
    );
  });

  it("shows a difference field by field, empty where one side says nothing", () => {
    const after: TermsWritten = {
      ...TERMS,
      laws: ["SoL"],
      sanctionLadder: ["ACTION_PLAN", "FINE"],
      fineCapPerYearOre: 100,
    };
    expect(differenceItems(TERMS, after)).toEqual([
      { term: "Lagar", before: "HSL och SoL", after: "SoL" },
      { term: "Sanktionstrappa", before: "", after: "1. Åtgärdsplan, 2. Vite" },
      { term: "Vite högst per år", before: "", after: "1\u00A0kr" },
    ]);
  });

  it.each([
    ["inForce", null, "Gäller tills vidare"],
    ["inForce", day("2027-12-31"), "Gäller till 2027-12-31"],
    ["upcoming", null, "Börjar gälla 2026-01-01"],
    ["ended", day("2025-12-31"), "Upphörde 2025-12-31"],
    ["draft", null, "Utkast"],
  ] as const)("%s with last day %s", (standing, lastDay, expected) => {
    expect(standingText({ standing, firstDay: day("2026-01-01"), lastDay })).toBe(expected);
  });

  it("ORB-14 PLAN-04 ENK-02 says how many lack a clause", () => {
    expect(agreementSentence({ inForce: 28, draft: 1, deficient: 5 })).toBe(
      "28 avtal och uppdrag gäller. 5 saknar insynsvillkor, uppföljningsvillkor eller medverkansvillkor.",
    );
    expect(agreementSentence({ inForce: 1, draft: 0, deficient: 0 })).toContain("Inget saknar");
  });
});
