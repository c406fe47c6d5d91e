import type { RefusalLabels } from "@/lib/actions/result";
import type { IsoDate } from "@/lib/domain/calendar";
import type { OrganisationNumberRefusal } from "@/lib/domain/organisation-number";
import type { RefusalDetail } from "@/lib/domain/outcome";
import { decimal, listed, plural } from "@/lib/format/numbers";
import type { Regime } from "@/lib/domain/methods";
import type { DocumentKind, ProviderDocument } from "./documents/queries";
import type { EndRefusal, NumberRefusal, ProviderState } from "./rules";

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
  const sentence = plural(late, "uppföljning är försenad", "uppföljningar är försenade");
  return `${sentence}, den första sedan ${next.dueBy ?? ""} (${next.unitName}). ${findings}`;
}

export const DOCUMENT_LABELS: Readonly<Record<DocumentKind, string>> = {
  report: "Rapport",
  evidence: "Underlag",
  reply: "Från utföraren",
};

export const REGIME_HELP: Readonly<Record<Regime, string>> = {
  PRIVATE: "Företag, förening eller stiftelse utan kommunalt ägande.",
  MUNICIPAL: "Kommunens egna verksamheter. De ligger under kommunens organisationsnummer.",
  MUNICIPALLY_OWNED: "Bolag, förening eller stiftelse som en kommun äger helt eller delvis, om än bara lite.",
};

export const ORGANISATION_NUMBER_TEXT: Readonly<Record<OrganisationNumberRefusal, string>> = {
  empty: "Skriv organisationsnumret, till exempel 529999-9010.",
  notDigits: "Ett organisationsnummer har bara siffror och ett bindestreck, till exempel 529999-9010.",
  wrongLength: "Ett organisationsnummer har tio siffror. Kontrollera om någon saknas eller är för mycket.",
  wrongCheckDigit: "Någon siffra är fel, för kontrollsiffran stämmer inte. Jämför med numret i avtalet.",
  personalNumber:
    "Det här är ett personnummer, som en enskild firma har. Personnummer får inte vara nyckel i registret och sparas inte. Registrera utföraren med numret för en juridisk person.",
};

/** A final report is fetched as such, by everyone; other files by those who see the case. */
export const documentHref = ({ kind, id, fileId }: Pick<ProviderDocument, "kind" | "id" | "fileId">): string =>
  kind === "report" ? `/api/reports/${id}/pdf` : `/api/files/${fileId}`;

export type ProviderRefusal =
  "notFound" | "changedByAnother" | "orgNumberTaken" | "agreementsDoNotFit" | NumberRefusal | EndRefusal;

const listOf = (detail: RefusalDetail | undefined, key: string): string => {
  const found = detail?.[key];
  return Array.isArray(found) ? listed(found) : "";
};

export const CHANGED_BY_ANOTHER =
  "En kollega har ändrat det här sedan du öppnade sidan, så inget är sparat. Kopiera det du skrivit, ladda om sidan och gör om ändringen.";

export const END_REFUSALS = {
  agreementsInForce: (detail) =>
    `Inget är avslutat, för ${listOf(detail, "agreements")} gäller efter den dagen. Avsluta avtalet först, eller välj en senare dag.`,
  startsAfterEnd: "Inget är avslutat, för en verksamhet startar efter den dagen. Välj en senare dag.",
} as const satisfies RefusalLabels<EndRefusal>;

export const PROVIDER_REFUSALS: RefusalLabels<ProviderRefusal> = {
  notFound: "Utföraren finns inte. Gå tillbaka till listan och leta upp den igen.",
  changedByAnother: CHANGED_BY_ANOTHER,
  orgNumberTaken: (detail) =>
    `Organisationsnumret finns redan hos ${String(detail?.name ?? "en annan utförare")}. Öppna den utföraren, eller kontrollera numret.`,
  agreementsDoNotFit: (detail) =>
    `Driftformen är inte ändrad, för ${listOf(detail, "agreements")} passar inte den nya. Egen regi har uppdrag, alla andra har avtal. Avsluta dem först.`,
  municipalityIsEgenRegi:
    "Det här är kommunens eget organisationsnummer. Välj driftformen Egen regi, eller skriv utförarens eget nummer.",
  egenRegiHasTheMunicipalitysNumber:
    "Egen regi ligger under kommunens eget organisationsnummer. Skriv det, eller välj en annan driftform.",
  ...END_REFUSALS,
};

type Named = Readonly<{ id: string; name: string }>;

/** The trail to what lies under a provider. */
export const providerCrumbs = ({ id, name }: Named) => [
  { href: "/providers", label: "Utförare" },
  { href: `/providers/${id}`, label: name },
];

export const unitCrumbs = (provider: Named, unit: Named) => [
  ...providerCrumbs(provider),
  { href: `/providers/${provider.id}/units/${unit.id}`, label: unit.name },
];

/** "Avslutad 2026-11-15", "Avslutas 2026-12-31". */
export const endText = (endedOn: IsoDate, today: IsoDate): string =>
  endedOn < today ? `Avslutad ${endedOn}` : `Avslutas ${endedOn}`;
