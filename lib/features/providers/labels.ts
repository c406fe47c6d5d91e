import { decimal, plural } from "@/lib/format/numbers";
import type { Regime } from "@/lib/profiles/schema";
import type { DocumentKind } from "./documents/queries";
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

type Standing = Readonly<{ unitName: string; dueBy: string | null; daysLeft: number | null; openFindings: number }>;

/** How things stand with a provider, in one sentence or two: what is due, and what is open. `activities` soonest due first. */
export function providerSentence(activities: readonly Standing[]): string {
  const open = activities.reduce((sum, { openFindings }) => sum + openFindings, 0);
  const findings = open === 0 ? "Inga öppna brister." : `${plural(open, "öppen brist", "öppna brister")}.`;
  const [next] = activities.filter(({ dueBy }) => dueBy !== null);
  if (next === undefined) return `Ingen verksamhet här omfattas av uppföljning just nu. ${findings}`;
  const late = activities.filter(({ daysLeft }) => daysLeft !== null && daysLeft < 0).length;
  if (late === 0) return `Nästa uppföljning ska vara gjord senast ${next.dueBy ?? ""} (${next.unitName}). ${findings}`;
  const sentence = `${plural(late, "uppföljning är försenad", "uppföljningar är försenade")}`;
  return `${sentence}, den första sedan ${next.dueBy ?? ""} (${next.unitName}). ${findings}`;
}

export const DOCUMENT_LABELS: Readonly<Record<DocumentKind, string>> = {
  report: "Rapport",
  evidence: "Underlag",
  reply: "Från utföraren",
};
