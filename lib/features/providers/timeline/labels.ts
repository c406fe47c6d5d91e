import { methodLabel, methodOf } from "@/lib/domain/methods";
import type { EventKind, ProviderEvent } from "./queries";

type Title = (event: ProviderEvent) => string;

/** What happened, as one line. The words of each kind; what the fields hold per kind stands in the view `provider_event`. */
const TITLES: Readonly<Record<EventKind, Title>> = {
  followUpStarted: ({ detail }) => `${followUpText(detail)} startade`,
  historyImported: ({ detail, note, flag }) =>
    [`${followUpText(detail)} genomfördes`, flag === true ? "" : ", utan platsbesök", note ? `: ${note}` : ""].join(""),
  followUpClosed: ({ detail }) => `${followUpText(detail)} avslutades`,
  visitCarriedOut: ({ detail, flag }) => {
    if (detail === "DIGITAL") return "Digitalt möte hölls";
    return flag === false ? "Oanmält platsbesök genomfördes" : "Platsbesök genomfördes";
  },
  findingConfirmed: ({ detail, flag }) => `${flag === true ? "Akut brist" : "Brist"} konstaterades: ${detail ?? ""}`,
  findingSettled: ({ detail, note }) => `${settledText(note)}: ${detail ?? ""}`,
  replyReceived: ({ detail }) => lookUp(REPLIES, detail) ?? "Svar kom in från utföraren",
  reportFinal: ({ detail, note, flag }) =>
    [
      `${lookUp(REPORTS, detail) ?? "Rapporten"} fastställdes`,
      note !== null && note !== "1" ? `, rättad version ${note}` : "",
      flag === true ? " (ersatt av en rättad version)" : "",
    ].join(""),
  agreementVersion: ({ label, detail, note }) =>
    note === "1"
      ? `${agreementOf(detail)} ${label ?? ""} började gälla`
      : `Version ${note ?? ""} av ${label ?? ""} började gälla`,
  agreementEnded: ({ label, detail, flag }) =>
    `${agreementOf(detail)} ${label ?? ""} ${flag === true ? "hävdes" : "upphörde"}`,
  activityEnded: ({ label }) => `${label ?? "Verksamheten"} avslutades`,
  activityStarted: ({ label }) => `${label ?? "Verksamheten"} startade`,
};

export const eventTitle = (event: ProviderEvent): string => TITLES[event.kind](event);

/** Where it happened and under which number: "Tallmossens hemomsorg, Södra · VON 388/2026". */
export function eventPlace({ kind, unitName, label, note }: ProviderEvent): string {
  const number = kind.startsWith("agreement") || kind.startsWith("activity") ? null : label;
  const sender = kind === "replyReceived" && note ? `från ${note}` : null;
  return [unitName, number, sender].filter((part) => part !== null).join(" · ");
}

const REPLIES: Readonly<Record<string, string>> = {
  MATERIAL: "Begärt material kom in",
  FACTS: "Utförarens granskning av fakta kom in",
  REMEDY: "Utförarens svar om åtgärder kom in",
};
const REPORTS: Readonly<Record<string, string>> = {
  MAIN: "Rapporten",
  RESULT: "Rapporten om resultat",
  CLOSING: "Slutrapporten",
};
const SETTLED: Readonly<Record<string, string>> = {
  REMEDIED: "Brist åtgärdad",
  PARTLY_REMEDIED_SUFFICIENT: "Brist tillräckligt åtgärdad",
  REMARKED: "Påpekande lämnat",
  DISMISSED: "Brist avskriven",
  ENDED_WITH_CONTRACT: "Brist upphörde med avtalet",
};

const lookUp = (words: Readonly<Record<string, string>>, key: string | null): string | null => words[key ?? ""] ?? null;
const settledText = (status: string | null): string => lookUp(SETTLED, status) ?? "Brist avslutad";
const followUpText = (method: string | null): string =>
  method === null ? "Uppföljning" : methodLabel(methodOf(method));
const agreementOf = (basis: string | null): string => (basis === "COMMISSION" ? "Uppdraget" : "Avtalet");

/** The page of what happened; null where it has none of its own. */
export function eventHref({ kind, refId, followUpId }: ProviderEvent): string | null {
  if (kind === "findingConfirmed" || kind === "findingSettled") return `/findings/${refId}`;
  if (kind === "reportFinal") return `/api/reports/${refId}/pdf`;
  if (kind === "agreementVersion" || kind === "agreementEnded") return `/agreements/${refId}`;
  return followUpId === null ? null : `/follow-ups/${followUpId}`;
}
