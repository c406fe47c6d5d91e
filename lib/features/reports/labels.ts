import type { RefusalLabels } from "@/lib/actions/result";
import type { FinalRefusal, Receiver, ReportKind } from "./rules";

export const REPORT_KIND_LABELS = {
  MAIN: "Huvudrapport",
  RESULT: "Rapport om resultat",
  CLOSING: "Slutrapport",
} as const satisfies Record<ReportKind, string>;

export const REPORT_STATUS_LABELS = { DRAFT: "Utkast", FINAL: "Fastställd", SUPERSEDED: "Ersatt" } as const;

export const RECEIVER_LABELS: Readonly<Record<Receiver, string>> = {
  ACTIVITY: "Skickad till verksamheten",
  COMMITTEE: "Skickad till nämnden",
  WEB: "Publicerad på webben",
};

export const FINAL_REFUSAL_LABELS: Readonly<Record<FinalRefusal, string>> = {
  notADraft: "Rapporten är redan fastställd.",
  caseNotReady: "Uppföljningen är inte i ett läge där den här rapporten kan fastställas.",
  requirementsUnassessed: "Alla valda krav har inte fått ett resultat.",
  siteVisitMissing: "Inget platsbesök är genomfört på plats. Planerade, inställda och digitala besök räknas inte.",
  expertPartMissing:
    "MAS eller MAR har inte gjort sin del. En av dem ska delta i uppföljningen och anteckna, lämna underlag eller bedöma.",
  summaryMissing: "Sammanfattningen är tom.",
  personalNumberInText: "Det står ett personnummer i texten. Ta bort det: rapporten blir en offentlig handling.",
  notShared: "Utföraren har inte fått granska fakta i utkastet.",
  waitingForFacts: "Utförarens tid för att granska fakta har inte gått ut.",
  factsUnanswered: "Utförarens svar på utkastet är inte besvarat.",
  secondPersonMissing: "En andra person, som inte har skrivit rapporten, ska läsa den först.",
  nothingToReport: "Ingen resultatuppföljning är bedömd sedan förra rapporten.",
};

export type ReportRefusal =
  | "notFound"
  | "changedByAnother"
  | "diaryNumberTaken"
  | "kindExists"
  | "notFromThisStatus"
  | "notADraft"
  | "notFinal"
  | "hindered"
  | "draftExists"
  | "ownReport"
  | "alreadyReviewed"
  | "receiverMissing"
  | "alreadyDelivered"
  | "sharingOff"
  | "receivedInFuture"
  | "fileNotFound"
  | "personalNumberInText";

export const REPORT_REFUSALS: RefusalLabels<ReportRefusal> = {
  notFound: "Rapporten finns inte, eller så deltar du inte i uppföljningen.",
  changedByAnother:
    "En kollega har sparat rapporten sedan du öppnade den. Din text finns kvar: ladda om i en ny flik och jämför.",
  diaryNumberTaken: (detail) =>
    `Diarienumret ${String(detail?.diaryNumber ?? "")} finns redan på en annan rapport. Skriv ett annat nummer.`,
  kindExists: "Uppföljningen har redan en sådan rapport. Rätta den i stället, om den är fastställd.",
  notFromThisStatus:
    "Uppföljningen är i ett annat läge nu, så rapporten kan inte skrivas. Ladda om sidan för att se läget.",
  notADraft: "Rapporten är fastställd och låst. Starta en rättelse om något är fel.",
  notFinal: "Rapporten är inte fastställd än.",
  hindered: (detail) =>
    `Rapporten kan inte fastställas än. ${Array.isArray(detail?.reasons) ? detail.reasons.join(" ") : ""}`,
  draftExists: "Det finns redan ett utkast till den här rapporten. Fortsätt på det.",
  ownReport: "Du har skrivit rapporten själv. En annan person ska läsa den.",
  alreadyReviewed: "Rapporten är redan läst av en andra person.",
  receiverMissing:
    "Mottagaren har ingen e-postadress. Lägg till den på enheten, eller för nämnden under Inställningar.",
  alreadyDelivered: "Rapporten är redan skickad dit.",
  sharingOff: "Kommunens regler säger att utkast inte delas med utföraren.",
  receivedInFuture: "Svaret kan inte ha kommit in efter i dag. Ändra datumet.",
  fileNotFound: "En av filerna finns inte kvar. Ladda upp den igen.",
  personalNumberInText: (detail) =>
    `Det står ett personnummer i texten (${String(detail?.place ?? "")}). Ta bort det innan utkastet delas.`,
};

/** What happens when a report is made final, in one plain sentence. */
export function finalConsequence(kind: ReportKind, findings: number): string {
  const locked = "Rapporten låses och blir en offentlig handling. Den kan sedan bara rättas med en ny version.";
  if (kind !== "MAIN" || findings === 0) return locked;
  if (findings === 1)
    return `${locked} Bristen fastställs med en dag då den senast ska vara åtgärdad, och får en resultatuppföljning.`;
  return `${locked} ${String(findings)} brister fastställs med en dag då de senast ska vara åtgärdade, och var och en får en resultatuppföljning.`;
}
