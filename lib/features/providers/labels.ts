import { decimal, plural } from "@/lib/format/numbers";
import type { Regime } from "@/lib/profiles/schema";
import type { ProviderState } from "./schema";

export const REGIME_LABELS: Readonly<Record<Regime, string>> = {
  PRIVATE: "Privat",
  MUNICIPAL: "Egen regi",
  MUNICIPALLY_OWNED: "Kommunägt bolag",
};

/** The list's own filter. Without one, what has ended is left out. */
export const STATE_LABELS: Readonly<Record<ProviderState, string>> = {
  openFindings: "Med öppna brister",
  late: "Med försenad uppföljning",
  withoutAgreement: "Utan gällande avtal",
  ended: "Avslutade",
};

type Summary = Readonly<{ activities: number; providers: number; late: number }>;

/** "63 verksamheter hos 24 utförare. 4 uppföljningar är försenade." */
export function registerSentence({ activities, providers, late }: Summary): string {
  const register = `${plural(activities, "verksamhet", "verksamheter")} hos ${decimal(providers)} utförare.`;
  if (late === 0) return `${register} Ingen uppföljning är försenad.`;
  return `${register} ${late === 1 ? "1 uppföljning är försenad." : `${decimal(late)} uppföljningar är försenade.`}`;
}
