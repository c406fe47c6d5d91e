import type { RefusalLabels } from "@/lib/actions/result";
import { listed } from "@/lib/format/numbers";
import type { Receiver } from "@/lib/features/reports/rules";
import type { ClosingHindrance, HindranceReason } from "./rules";

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
      return "Först ska huvudrapporten skrivas och fastställas.";
    case "findingsUnsettled":
      return `${findingsWords(hindrance.findings ?? [])} som åtgärdad i en resultatuppföljning.`;
    case "mainReportMissing":
      return "Huvudrapporten är inte fastställd.";
    case "resultReportMissing":
      return "Vad som har hänt med bristerna står inte i någon fastställd rapport. Skriv en rapport om resultat eller en slutrapport.";
    case "draftLeft":
      return "Ett rapportutkast är inte fastställt.";
    case "notDelivered":
      return `Huvudrapporten är inte ${listed((hindrance.receivers ?? []).map((one) => RECEIVER_WORDS[one]))}.`;
  }
}

/** Where the hindrance is cleared: a part of the case, and what the link says. */
export const HINDRANCE_PLACE: Readonly<Record<HindranceReason, Readonly<{ part: string; link: string }>>> = {
  notReported: { part: "reports", link: "Till rapporterna" },
  findingsUnsettled: { part: "findings", link: "Till bristerna" },
  mainReportMissing: { part: "reports", link: "Till rapporterna" },
  resultReportMissing: { part: "reports", link: "Skriv rapporten" },
  draftLeft: { part: "reports", link: "Till utkastet" },
  notDelivered: { part: "reports", link: "Till rapporten" },
};

const findingsWords = (numbers: readonly number[]): string =>
  numbers.length === 1
    ? `Brist ${String(numbers[0])} är inte bedömd`
    : `Ingen av bristerna ${listed(numbers.map(String))} är bedömd`;

export const CLOSING_REFUSALS_TEXT: RefusalLabels<ClosingTextRefusal> = {
  notFound: "Uppföljningen finns inte, eller så deltar du inte i den.",
  changedByAnother: "En kollega har ändrat uppföljningen sedan du öppnade sidan. Ladda om den och försök igen.",
  notFromThisStatus: "Uppföljningen är i ett annat läge nu. Ladda om sidan för att se läget.",
  hindered: (detail) => {
    const reasons = detail?.reasons;
    return `Uppföljningen kan inte avslutas än. ${Array.isArray(reasons) ? reasons.join(" ") : ""}`;
  },
};
