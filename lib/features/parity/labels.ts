import type { RefusalLabels } from "@/lib/actions/result";
import { plural } from "@/lib/format/numbers";
import type { ParityCounts, ParityState, ParityView } from "./rules";

/** `commission` is the profile's own word: basuppdrag, uppdragsbeskrivning, verksamhetsuppdrag (V04). */
export const stateLabels = (commission: string): Readonly<Record<ParityState, string>> => ({
  same: "Samma krav för alla",
  copied: "Motsvaras i båda",
  notApplicable: "Ej tillämpligt",
  onlyContract: "Bara i avtal",
  onlyCommission: `Bara i ${commission}`,
});

/** What a state means, in a sentence. */
export const stateMeanings = (commission: string): Readonly<Record<ParityState, string>> => ({
  same: "Ett och samma krav gäller i avtal och uppdrag, med samma version och riktvärde.",
  copied: "Kravet har en egen lydelse på båda sidor.",
  notApplicable: "Det kan inte gälla egen regi, av det skäl som står nedan, och räknas inte som skillnad.",
  onlyContract: `Det ställs på privata utförare men inte i ${commission}.`,
  onlyCommission: "Det ställs på egen regi men inte på privata utförare.",
});

type Unanswered = Readonly<{ state: ParityState; isCopy: boolean }>;

/** What may be done with a requirement that no commission has to answer. */
export function nothingToAnswer({ state, isCopy }: Unanswered, commission: string): string {
  if (isCopy)
    return `Det här är den lydelse som kravet har i ${commission}, efter ett krav som inte längre gäller i avtalet. Ska det inte heller gälla här avslutar du det på kravets sida.`;
  return state === "same"
    ? "Inget skiljer, så här finns inget att ta ställning till. Ska villkoren skilja sig åt ändrar du på kravets sida vilka det gäller."
    : "Ska kravet gälla privata utförare också ändrar du på kravets sida vilka det gäller, eller skriver ett eget krav i avtalet.";
}

export const VIEW_LABELS: Readonly<Record<ParityView, string>> = {
  gaps: "Skillnader",
  drifted: "Avvikande lydelse",
  notApplicable: "Ej tillämpligt",
  copied: "Motsvaras i båda",
  same: "Samma för alla",
};

/** "47 krav, 3 står bara på ena sidan och 2 har fått avvikande lydelse." */
export function paritySentence({ total, gaps, drifted }: ParityCounts): string {
  if (total === 0) return "Inga krav gäller i området i dag.";
  const onOneSide = gaps === 0 ? "inget står bara på ena sidan" : `${String(gaps)} står bara på ena sidan`;
  const drift = drifted === 0 ? "" : ` och ${String(drifted)} har fått avvikande lydelse`;
  return `${plural(total, "krav", "krav")}, ${onOneSide}${drift}.`;
}

export type ParityRefusal =
  "notFound" | "changedByAnother" | "alreadyAnswered" | "appliesToAll" | "notOfTheContract" | "notMarked";

export const PARITY_REFUSALS: RefusalLabels<ParityRefusal> = {
  notFound: "Kravet eller uppdraget finns inte, eller gäller inte längre. Ladda om sidan.",
  changedByAnother:
    "En kollega har ändrat svaret sedan du öppnade sidan, så inget är sparat. Ladda om sidan och titta igen.",
  alreadyAnswered: "Kravet har redan en egen lydelse i uppdraget och kan därför inte markeras som ej tillämpligt.",
  appliesToAll: "Kravet gäller alla i området och är samma krav i avtal och uppdrag. Ändra först vilka kravet gäller.",
  notOfTheContract: "Bara krav som står i avtal kan markeras som ej tillämpliga för egen regi.",
  notMarked: "Kravet är inte markerat som ej tillämpligt. Ladda om sidan för att se vad som gäller.",
};
