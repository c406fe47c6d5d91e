import type { RefusalLabels } from "@/lib/actions/result";
import { BASIS_LABELS } from "@/lib/features/agreements/labels";
import type { AgreementBasis } from "@/lib/features/agreements/rules";
import { REGIME_LABELS } from "@/lib/format/regimes";
import { type Method, methodLabel, type Regime } from "@/lib/domain/methods";
import type { FollowUpStatus, StartRefusal, StepRefusal } from "./rules";
import { COMPOSITION_REFUSALS } from "./team/labels";
import type { CompositionRefusal } from "./team/rules";

export const FOLLOW_UP_STATUS_LABELS: Readonly<Record<FollowUpStatus, string>> = {
  PROPOSED: "Föreslagen",
  DECIDED: "Beslutad",
  PLANNED: "Planerad",
  NOTIFIED: "Kallad",
  IN_PROGRESS: "Underlag samlas in",
  ASSESSING: "Bedöms",
  REPORT_DRAFT: "Rapport skrivs",
  REPORTED: "Rapporterad",
  AWAITING_RESULT: "Väntar på resultat",
  CLOSED: "Avslutad",
  POSTPONED: "Uppskjuten",
  CANCELLED: "Avbruten",
};

/** The tone of the status tag: what waits for somebody is a warning, what is done a success. */
export const FOLLOW_UP_STATUS_TONES: Readonly<Record<FollowUpStatus, "neutral" | "info" | "warning" | "success">> = {
  PROPOSED: "neutral",
  DECIDED: "neutral",
  PLANNED: "neutral",
  NOTIFIED: "neutral",
  IN_PROGRESS: "info",
  ASSESSING: "info",
  REPORT_DRAFT: "info",
  REPORTED: "success",
  AWAITING_RESULT: "warning",
  CLOSED: "success",
  POSTPONED: "warning",
  CANCELLED: "neutral",
};

type Line = Readonly<{ method: Method; regime: Regime; basis: AgreementBasis | null }>;

/** "Uppföljning av kvalitetskrav, privat, LOV" */
export const caseLine = ({ method, regime, basis }: Line): string =>
  [methodLabel(method), REGIME_LABELS[regime].toLowerCase(), basis && BASIS_LABELS[basis]]
    .filter((part) => part !== null)
    .join(", ");

export type StartingRefusal =
  StartRefusal | CompositionRefusal | "notFound" | "diaryNumberTaken" | "requirementsChanged";

export const START_REFUSALS_TEXT: RefusalLabels<StartingRefusal> = {
  methodNotForRegime: "Den här metoden används inte för utförarens driftform. Välj en annan metod.",
  begunElsewhere: "Den här metoden startas inte från en verksamhet. Välj en annan metod.",
  noAgreementInForce:
    "Verksamheten har inget gällande avtal eller basuppdrag i dag, så det finns inga krav att bedöma mot. Registrera avtalet först.",
  singlePlacePurchase: "Köp av enstaka plats följs upp i individuppföljningen, inte här.",
  alreadyRunning: (detail) =>
    `Verksamheten har redan en pågående uppföljning med samma metod: ${String(detail?.diaryNumber ?? "")}. Avsluta den först.`,
  noRequirementSelected:
    "Inget krav är valt. Välj minst ett, eller skriv på kraven att de följs upp med den här metoden om listan är tom.",
  reasonMissing: "Skriv varför uppföljningen startas. Den här metoden kräver en anledning.",
  notFound: "Verksamheten finns inte längre. Gå tillbaka och välj en annan.",
  diaryNumberTaken: (detail) =>
    `Diarienumret ${String(detail?.diaryNumber ?? "")} finns redan på ett annat ärende. Öppna det, eller skriv ett annat nummer.`,
  requirementsChanged:
    "Kraven har ändrats sedan sidan öppnades. Ladda om sidan för att se de krav som gäller nu. Inget är sparat.",
  ...COMPOSITION_REFUSALS,
};

export type StepTextRefusal = StepRefusal | "notFound" | "changedByAnother";

export const STEP_REFUSALS_TEXT: RefusalLabels<StepTextRefusal> = {
  notFromThisStatus: "Uppföljningen är i ett annat läge nu, så det går inte att göra. Ladda om sidan för att se läget.",
  notFound: "Uppföljningen finns inte, eller så deltar du inte i den.",
  changedByAnother: "En kollega har ändrat uppföljningen sedan du öppnade sidan. Ladda om den och försök igen.",
};

export const ROLE_IN_CASE_LABELS = { LEAD: "Håller ihop", OFFICER: "Uppföljare", EXPERT: "Sakkunnig" } as const;
