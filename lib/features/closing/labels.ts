import type { RefusalLabels } from "@/lib/actions/result";
import { listed } from "@/lib/format/numbers";
import type { ClosingHindrance, Receiver } from "./rules";

export type ClosingTextRefusal = "notFound" | "changedByAnother" | "notFromThisStatus" | "hindered";

const RECEIVER_WORDS: Readonly<Record<Receiver, string>> = {
  ACTIVITY: "skickad till verksamheten",
  COMMITTEE: "skickad till nämnden",
  WEB: "publicerad på webben",
};

/** One sentence per hindrance: what is missing and where it is done. */
export function hindranceText(hindrance: ClosingHindrance): string {
  switch (hindrance.reason) {
    case "notReported":
      return "Huvudrapporten är inte fastställd.";
    case "findingsUnsettled":
      return `${bristWord(hindrance.findings ?? [])} är inte bedömd som åtgärdad i en resultatuppföljning.`;
    case "mainReportMissing":
      return "Det finns ingen fastställd huvudrapport.";
    case "resultReportMissing":
      return "Resultatet av resultatuppföljningen står inte i någon fastställd rapport. Skriv en rapport om resultat eller en slutrapport.";
    case "draftLeft":
      return "Ett rapportutkast är inte fastställt.";
    case "notDelivered":
      return `Huvudrapporten är inte ${listed((hindrance.receivers ?? []).map((one) => RECEIVER_WORDS[one]))}.`;
  }
}

const bristWord = (numbers: readonly number[]): string =>
  numbers.length === 1 ? `Brist ${String(numbers[0])}` : `Var och en av bristerna ${listed(numbers.map(String))}`;

export const CLOSING_REFUSALS_TEXT: RefusalLabels<ClosingTextRefusal> = {
  notFound: "Uppföljningen finns inte, eller så deltar du inte i den.",
  changedByAnother: "En kollega har ändrat uppföljningen sedan du öppnade sidan. Ladda om den och försök igen.",
  notFromThisStatus: "Uppföljningen är i ett annat läge nu. Ladda om sidan för att se läget.",
  hindered: (detail) => {
    const reasons = detail?.reasons;
    return `Uppföljningen kan inte avslutas än. ${Array.isArray(reasons) ? reasons.join(" ") : ""}`;
  },
};
