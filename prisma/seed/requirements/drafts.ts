import type { RequirementVersionStatus } from "@/lib/db/generated/enums";

/** Wordings on their way: a new version of a published requirement, and a requirement that cannot be published yet. */
export type DraftData = Readonly<{
  code: string;
  /** Null: the requirement is new. */
  after: number | null;
  title: string;
  text: string;
  focusArea: string;
  sourceRef: string;
  verification: string | null;
  validFrom: string;
  changeReason: string;
  status: RequirementVersionStatus;
}>;

export const HOME_CARE_DRAFTS: readonly DraftData[] = [
  {
    code: "TK-05",
    after: 2,
    title: "Nyckelhantering och digitala lås",
    text: "Nycklar ska förvaras inlåsta och märkas så att det inte går att se vems de är. Behörighet till digitala lås ska vara personlig och upphöra samma dag som en anställning slutar.",
    focusArea: "Trygghet och kontinuitet",
    sourceRef: "förfrågningsunderlag hemtjänst 2025, punkt 4.9, ändring 2027",
    verification: "Nyckelskåp, kvittenslista och behörighetslista kontrolleras vid platsbesöket.",
    validFrom: "2027-01-01",
    changeReason: "Digitala lås införs i hela kommunen under 2027.",
    status: "DRAFT",
  },
  {
    code: "TK-09",
    after: null,
    title: "Digital tillsyn på natten",
    text: "Den som har beviljats tillsyn på natten ska erbjudas digital tillsyn efter en individuell bedömning.",
    focusArea: "Trygghet och kontinuitet",
    sourceRef: "förfrågningsunderlag hemtjänst 2025, tillägg under beredning",
    verification: null,
    validFrom: "2027-01-01",
    changeReason: "Nämndens uppdrag 2026-09-23, § 88.",
    status: "DRAFT",
  },
];
