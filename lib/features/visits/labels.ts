import type { RefusalLabels } from "@/lib/actions/result";
import type { IsoDate } from "@/lib/domain/calendar";
import { monthName } from "@/lib/format/dates";
import { listed } from "@/lib/format/numbers";
import type { VisitMode, VisitStatus, VisitStepRefusal } from "./rules";

export const VISIT_MODE_LABELS: Readonly<Record<VisitMode, string>> = {
  ON_SITE: "Platsbesök",
  DIGITAL: "Digitalt möte",
};

export const VISIT_STATUS_LABELS: Readonly<Record<VisitStatus, string>> = {
  PLANNED: "Planerat",
  CARRIED_OUT: "Genomfört",
  CANCELLED: "Inställt",
};
export const VISIT_STATUS_TONES = {
  PLANNED: "info",
  CARRIED_OUT: "success",
  CANCELLED: "neutral",
} as const satisfies Readonly<Record<VisitStatus, string>>;

export const announcedText = (announced: boolean): string => (announced ? "Föranmält" : "Oanmält");

export type VisitRefusal =
  | VisitStepRefusal
  | "notFound"
  | "caseNotRunning"
  | "changedByAnother"
  | "visitInFuture"
  | "visitBeforeCase"
  | "resultRestsOnIt"
  | "alreadyNotified";

export const VISIT_REFUSALS: RefusalLabels<VisitRefusal> = {
  notFromThisStatus: "Besöket är i ett annat läge nu, så det går inte att göra. Ladda om sidan för att se läget.",
  notFound: "Besöket hör inte till en uppföljning som du deltar i.",
  caseNotRunning: "Uppföljningen är rapporterad eller avslutad, så besöken går inte att ändra.",
  changedByAnother:
    "En kollega har ändrat besöket sedan du öppnade sidan, så inget är sparat. Det du skrev finns kvar: ladda om i en ny flik och jämför.",
  alreadyNotified:
    "Utföraren är kallad till besöket, så det kan inte bli oanmält eller digitalt. Ställ in det och planera ett nytt.",
  visitInFuture: "Ett besök kan inte vara genomfört efter i dag. Ändra dagen.",
  visitBeforeCase: (detail) =>
    `Dagen ligger före den tid som uppföljningen gäller, som börjar ${String(detail?.from ?? "")}. Kontrollera årtalet.`,
  resultRestsOnIt: (detail) =>
    `Resultatet för ${Array.isArray(detail?.codes) ? listed(detail.codes.map(String)) : ""} grundas bara på anteckningen från besöket. Öppna bedömningen, eller koppla ett annat granskat underlag till kravet, innan du fortsätter.`,
};

/** The sentence of ORB-24 on the case's page: what the report still waits for, or that it does not. */
export function siteVisitSentence(done: number, wanted: number): string {
  if (wanted === 0) return "Metoden kräver inget platsbesök, men ett besök räknas som underlag när det är genomfört.";
  if (done >= wanted) return "Platsbesöket som rapporten behöver är genomfört.";
  return "Rapporten kan fastställas först när minst ett platsbesök är genomfört. Ett planerat, inställt eller digitalt besök räknas inte.";
}

type Writing = Readonly<{ contributes: boolean; running: boolean; status: VisitStatus }>;

/** Why notes are only read, or null when they may be written. */
export function lockedText({ contributes, running, status }: Writing): string | null {
  if (!contributes) return "Du läser anteckningarna. De skrivs av dem som deltar i uppföljningen.";
  if (status === "CANCELLED") return "Besöket är inställt. Anteckningarna finns kvar att läsa.";
  return running ? null : "Uppföljningen är rapporterad eller avslutad. Anteckningarna finns kvar att läsa.";
}

/** "Anteckning från platsbesöket 2026-11-05": the title of the evidence that a visit's notes become. */
export const observationTitle = (mode: VisitMode, day: IsoDate): string =>
  `Anteckning från ${mode === "ON_SITE" ? "platsbesöket" : "det digitala mötet"} ${day}`;

/** Whether a text names a day in a way that people write it: 2026-12-03, 20261203, 3 december, 3/12. */
export function mentionsDay(text: string, day: IsoDate): boolean {
  const [month, date] = [Number(day.slice(5, 7)), Number(day.slice(8, 10))];
  const name = monthName(day);
  const spellings = [
    day,
    day.replaceAll("-", ""),
    `0?${String(date)}(?::?e|:?a)?\\s+(?:${name}|${name.slice(0, 3)}t?)(?!\\p{L})`,
    `0?${String(date)}\\s*[/.]\\s*0?${String(month)}`,
  ];
  return new RegExp(`(?<!\\d)(?:${spellings.join("|")})(?!\\d)`, "iu").test(text);
}
