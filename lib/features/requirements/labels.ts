import type { RefusalLabels } from "@/lib/actions/result";
import type { RefusalDetail } from "@/lib/domain/outcome";
import { listed, sentenceCase } from "@/lib/format/numbers";
import { type Method, methodLabel } from "@/lib/domain/methods";
import type { AppliesTo, PublishingRefusal, RequirementSource } from "./rules";
import type { EndingRefusal, RequirementStanding, TimingRefusal, WordingField } from "./versions/rules";

/** Kravkälla (ORB-16, PLAN-06). */
export const SOURCE_LABELS: Readonly<Record<RequirementSource, string>> = {
  LAW: "Lag",
  REGULATION: "Föreskrift eller allmänna råd",
  GUIDELINE: "Riktlinje från myndighet eller kommun",
  SS_872500: "SS 872500",
  PROCUREMENT_DOCUMENT: "Förfrågningsunderlag",
  COMMISSION_DOCUMENT: "Uppdragsbeskrivning",
  BID: "Anbud",
  APPROVAL: "Godkännande",
  CONTRACT: "Avtal",
  GOAL: "Mål i styrdokument",
};

export const APPLIES_TO_LABELS: Readonly<Record<AppliesTo, string>> = {
  ALL: "Alla",
  PRIVATE: "Privat",
  MUNICIPAL: "Egen regi",
};

export const DIRECTION_LABELS = { AT_LEAST: "minst", AT_MOST: "högst" } as const;

export const STANDING_LABELS: Readonly<Record<RequirementStanding, string>> = {
  inForce: "Gäller",
  upcoming: "Börjar gälla",
  draft: "Utkast",
  ended: "Har upphört",
};

export const WORDING_FIELD_LABELS: Readonly<Record<WordingField, string>> = {
  title: "Rubrik",
  text: "Kravtext",
  focusArea: "Fokusområde",
  source: "Källa",
  sourceRef: "Plats i källan",
  verification: "Så verifieras kravet",
  laws: "Lagar",
  appliesTo: "Gäller",
  methods: "Metoder",
  qualityWork: "Systematiskt kvalitetsarbete",
  limitValue: "Gräns",
  limitDirection: "Riktning",
  unit: "Enhet",
  guideValue: "Riktvärde",
  validTo: "Giltig till",
};

/** What is missing before a wording may be published, and where it is filled in. */
export const PUBLISHING_LABELS: Readonly<Record<PublishingRefusal, string>> = {
  sourceMissing: "Källan saknas. Välj vilket dokument kravet kommer ur, under Källa.",
  verificationMissing:
    "Sättet att verifiera kravet saknas. Skriv vad som visar att kravet är uppfyllt, under Så verifieras kravet.",
  methodMissing: "Ingen metod är vald. Välj i vilka uppföljningar kravet ingår, under Metoder.",
  textMissing: "Kravtexten är tom. Skriv den under Kravtext.",
  bidWithoutAgreement:
    "Ett löfte i ett anbud binder bara den som gav det. Välj avtalet som anbudet hör till, eller byt källa.",
};

export type RequirementRefusal =
  | "notFound"
  | "changedByAnother"
  | "codeTaken"
  | "agreementOfAnotherArea"
  | "notDraft"
  | "draftExists"
  | "notPublishable"
  | TimingRefusal
  | EndingRefusal;

/** What is missing, as a sentence each; `detail.missing` holds the names of the rules. */
function missing(detail: RefusalDetail | undefined): string {
  const names = Array.isArray(detail?.missing) ? detail.missing : [];
  const sentences = Object.entries(PUBLISHING_LABELS).flatMap(([name, label]) => (names.includes(name) ? [label] : []));
  return `Kravet är inte publicerat än. ${sentences.join(" ")}`;
}

export const REQUIREMENT_REFUSALS: RefusalLabels<RequirementRefusal> = {
  notFound: "Kravet finns inte, eller har flyttats. Gå tillbaka till listan och leta upp det igen.",
  changedByAnother:
    "En kollega har ändrat det här kravet sedan du öppnade sidan, så inget är sparat. Kopiera det du skrivit, ladda om sidan och gör om ändringen.",
  codeTaken: (detail) =>
    `Krav-id ${String(detail?.code ?? "")} finns redan i samma område eller avtal. Öppna det kravet, eller skriv ett annat krav-id.`,
  agreementOfAnotherArea: "Avtalet hör till ett annat verksamhetsområde än kravet. Välj ett avtal i samma område.",
  notDraft: "Den här lydelsen är redan publicerad och ändras inte. Skapa en ny version i stället.",
  draftExists: "Det finns redan ett utkast till ny version av kravet. Arbeta vidare i det.",
  notPublishable: missing,
  notAfterPublished:
    "Det finns redan en publicerad lydelse från samma dag eller senare. Välj en senare dag som den nya lydelsen ska gälla från.",
  nothingInForce: "Kravet har ingen publicerad lydelse, så det finns inget att avsluta.",
  newerWordingComing:
    "En senare lydelse är redan publicerad och tar över. Välj en sista dag efter att den har börjat gälla.",
  endsBeforeItBegins: "Sista dagen ligger före den dag då kravet börjar gälla. Välj en senare dag.",
};

export type LimitWords = Readonly<{
  limitValue: string | null;
  limitDirection: "AT_LEAST" | "AT_MOST" | null;
  unit: string | null;
}>;

/** "minst 50 %": the limit as it is said, with a decimal comma; null when the requirement has none. */
export function limitText({ limitValue, limitDirection, unit }: LimitWords): string | null {
  if (limitValue === null || limitDirection === null) return null;
  const amount = limitValue.replace(".", ",");
  return `${DIRECTION_LABELS[limitDirection]} ${amount}${unit === null ? "" : `\u00A0${unit}`}`;
}

export const methodsText = (methods: readonly Method[]): string => listed(methods.map(methodLabel));

/** "Förfrågningsunderlag hemtjänst 2025, punkt 4.6": the kind of source is named once, also where the reference names it. */
export function sourceLine(source: RequirementSource | null, reference: string | null): string {
  const label = source === null ? "" : SOURCE_LABELS[source];
  if (reference === null || reference === "") return label;
  if (label === "" || reference.toLowerCase().startsWith(label.toLowerCase())) return sentenceCase(reference);
  return `${label}, ${reference}`;
}
