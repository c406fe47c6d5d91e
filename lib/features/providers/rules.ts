import type { IsoDate } from "@/lib/domain/calendar";
import type { Regime } from "@/lib/domain/methods";

export const PROVIDER_STATES = ["openFindings", "late", "withoutAgreement", "ended"] as const;
export type ProviderState = (typeof PROVIDER_STATES)[number];

export type NumberRefusal = "municipalityIsEgenRegi" | "egenRegiHasTheMunicipalitysNumber";

/**
 * Egen regi is the municipality itself and has its number; nobody else has. `municipality` is null where the
 * installation does not know its own number: then nothing can be said.
 */
export function numberRefusal(
  { regime, orgNumber }: Readonly<{ regime: Regime; orgNumber: string }>,
  municipality: string | null,
): NumberRefusal | null {
  if (municipality === null) return null;
  if (regime === "MUNICIPAL") return orgNumber === municipality ? null : "egenRegiHasTheMunicipalitysNumber";
  return orgNumber === municipality ? "municipalityIsEgenRegi" : null;
}

export type EndRefusal = "agreementsInForce" | "startsAfterEnd";

/** What an end would cut off: agreements with their last day (null = until further notice), and first days. */
export type EndFacts = Readonly<{
  agreements: readonly Readonly<{ diaryNumber: string; lastDay: IsoDate | null }>[];
  starts: readonly (IsoDate | null)[];
}>;

/** Agreements that hold after the day: they are ended first, by their own rules. */
export const agreementsAfter = ({ agreements }: EndFacts, endedOn: IsoDate): string[] =>
  agreements.filter(({ lastDay }) => lastDay === null || lastDay > endedOn).map(({ diaryNumber }) => diaryNumber);

/** Whether a provider, unit or activity may end on a day. The history stays; only what is to come is stopped. */
export function endRefusal(facts: EndFacts, endedOn: IsoDate): EndRefusal | null {
  if (agreementsAfter(facts, endedOn).length > 0) return "agreementsInForce";
  return facts.starts.some((start) => start !== null && start > endedOn) ? "startsAfterEnd" : null;
}
