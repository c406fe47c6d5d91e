import type { RefusalLabels } from "@/lib/actions/result";
import type { RefusalDetail } from "@/lib/domain/outcome";
import { listed } from "@/lib/format/numbers";
import type { ChangeRefusal, ContentRefusal, EvidenceType, TextField } from "./rules";

export const EVIDENCE_TYPE_LABELS: Readonly<Record<EvidenceType, string>> = {
  ROUTINE: "Rutin eller styrdokument",
  COMPILATION: "Sammanställning av individuppföljningar",
  SURVEY: "Brukarundersökning",
  AUTHORITY_INFORMATION: "Uppgifter från myndighet",
  JOURNAL_REVIEW: "Journalgranskning",
  INTERVIEW: "Intervju",
  OBSERVATION: "Observation",
  STATISTICS: "Statistik eller mätning",
  PROVIDER_ACCOUNT: "Utförarens redogörelse",
  OTHER: "Annat underlag",
};

export const EVIDENCE_FIELD_LABELS: Readonly<Record<TextField, string>> = {
  title: "Rubrik",
  note: "Vad underlaget visar",
  source: "Varifrån",
};

export type EvidenceRefusal =
  | ContentRefusal
  | ChangeRefusal
  | "resultRestsOnIt"
  | "notFound"
  | "caseNotRunning"
  | "changedByAnother"
  | "receivedInFuture"
  | "fileNotFound"
  | "fileStays"
  | "titleMissing"
  | "requirementNotInCase";

export const JOURNAL_FILE =
  "En journalgranskning sparas som iakttagelse, utan fil. Skriv vad granskningen visade och låt journalen ligga kvar hos utföraren.";

/** "rad 2, tecken 14": where, never what. */
export const placeText = (detail: RefusalDetail | undefined): string =>
  `rad ${String(detail?.line ?? "")}, tecken ${String(detail?.column ?? "")}`;

const isTextField = (value: unknown): value is TextField =>
  typeof value === "string" && Object.hasOwn(EVIDENCE_FIELD_LABELS, value);

export function journalNumberText(detail: RefusalDetail | undefined): string {
  const field = isTextField(detail?.field) ? EVIDENCE_FIELD_LABELS[detail.field] : "Texten";
  return `${field} verkar innehålla ett personnummer (${placeText(detail)}). En journalgranskning sparas utan uppgifter om vem den gäller. Ta bort numret.`;
}

/** The codes of requirements, as they stand in a refusal's detail. */
const codesText = (detail: RefusalDetail | undefined): string =>
  Array.isArray(detail?.codes) ? listed(detail.codes.map(String)) : "";

export const EVIDENCE_REFUSALS: RefusalLabels<EvidenceRefusal> = {
  journalFile: JOURNAL_FILE,
  personalNumberInJournal: journalNumberText,
  alreadyWithdrawn: "Underlaget är redan borttaget. Ladda om sidan för att se skälet.",
  followsVisit: "Det här underlaget är anteckningen från besöket och följer den. Ändra anteckningen i besöket.",
  resultRestsOnIt: (detail) =>
    `Resultatet för ${codesText(detail)} grundas bara på det här underlaget. Koppla ett annat granskat underlag till kravet, eller öppna bedömningen, innan du fortsätter.`,
  notFound: "Underlaget hör inte till en uppföljning som du deltar i.",
  caseNotRunning: "Uppföljningen är rapporterad eller avslutad, så underlaget går inte att ändra.",
  changedByAnother:
    "En kollega har ändrat underlaget sedan du öppnade sidan, så inget är sparat. Det du skrev finns kvar: ladda om i en ny flik och jämför.",
  receivedInFuture: "Underlaget kan inte ha kommit in efter i dag. Ändra datumet.",
  fileNotFound: "Filen finns inte kvar i uppföljningen. Ladda upp den igen.",
  fileStays:
    "Underlaget har redan en fil. Lägg till den nya filen som ett eget underlag, och ta bort det här om det är fel.",
  titleMissing: "Skriv en rubrik, eller bifoga en fil vars namn blir rubrik.",
  requirementNotInCase: "Ett av kraven ingår inte längre i uppföljningen. Ladda om sidan och välj igen.",
};
