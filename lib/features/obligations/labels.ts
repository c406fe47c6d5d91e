import { plural } from "@/lib/format/numbers";
import type { OutOfScope } from "./rules";

/** Why nothing is due, in a few words for a cell. */
export const OUT_OF_SCOPE_SHORT: Readonly<Record<OutOfScope, string>> = {
  singlePlace: "Enstaka plats",
  activityEnded: "Avslutad",
  notCompetitive: "Inte konkurrensutsatt",
  noAgreement: "Saknar gällande avtal",
  notBegun: "Inte börjat än",
  agreementEnded: "Avtalet har upphört",
};

/** "35 dagar sen", "i dag", "om 12 dagar". */
export function daysLeftText(daysLeft: number): string {
  if (daysLeft < 0) return `${plural(-daysLeft, "dag", "dagar")} sen`;
  return daysLeft === 0 ? "i dag" : `om ${plural(daysLeft, "dag", "dagar")}`;
}
