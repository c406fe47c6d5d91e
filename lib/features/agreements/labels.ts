import type { RefusalLabels } from "@/lib/actions/result";
import type { IsoDate } from "@/lib/domain/calendar";
import type { RefusalDetail } from "@/lib/domain/outcome";
import type { ServiceLaw } from "@/lib/domain/laws";
import { recordOf } from "@/lib/domain/records";
import type { SanctionKind } from "@/lib/domain/sanctions";
import { listed } from "@/lib/format/numbers";
import {
  LACKS,
  type ActivationRefusal,
  type AgreementBasis,
  type AgreementStanding,
  type Deficiency,
  type EndingRefusal,
} from "./rules";
import type { ReimbursementRefusal } from "./reimbursements/rules";
import { TERMS } from "./terms/rules";
import type { VersionRefusal } from "./versions/rules";

/** How the agreement came to be (ORB-01, PLAN-02). A commission is called so until words come from the profile everywhere. */
export const BASIS_LABELS: Readonly<Record<AgreementBasis, string>> = {
  LOV: "LOV",
  LOU: "LOU",
  IOP: "IOP",
  COMMISSION: "Basuppdrag",
};

export const BASIS_MEANINGS: Readonly<Record<AgreementBasis, string>> = {
  LOV: "Valfrihetssystem: utföraren är godkänd och den enskilde väljer.",
  LOU: "Upphandling: utföraren har vunnit ett anbud.",
  IOP: "Idéburet offentligt partnerskap: varken upphandlat eller valfrihetssystem.",
  COMMISSION: "Uppdrag till kommunens egen regi.",
};

export const LAW_LABELS: Readonly<Record<ServiceLaw, string>> = {
  HSL: "HSL, hälso- och sjukvårdslagen",
  SoL: "SoL, socialtjänstlagen",
  LSS: "LSS, lagen om stöd och service",
};

export const STANDING_LABELS: Readonly<Record<AgreementStanding, string>> = {
  inForce: "Gäller",
  upcoming: "Börjar gälla",
  draft: "Utkast",
  ended: "Har upphört",
};

type Standing = Readonly<{ standing: AgreementStanding; firstDay: IsoDate | null; lastDay: IsoDate | null }>;

/** "Gäller till 2027-12-31", "Börjar gälla 2027-01-01", "Upphörde 2025-12-31", "Utkast". */
export function standingText({ standing, firstDay, lastDay }: Standing): string {
  if (standing === "inForce") return lastDay === null ? "Gäller tills vidare" : `Gäller till ${lastDay}`;
  if (standing === "upcoming") return `Börjar gälla ${firstDay ?? ""}`;
  return standing === "ended" ? `Upphörde ${lastDay ?? ""}` : STANDING_LABELS.draft;
}

/** Sanctions that a contract may allow; the economic ones each by themselves (ORB-53, ORB-55). */
export const SANCTION_LABELS: Readonly<Record<SanctionKind, string>> = {
  ACTION_PLAN: "Åtgärdsplan",
  WITHHOLD_PAYMENT: "Innehållande av betalning",
  PRICE_DEDUCTION: "Prisavdrag",
  FINE: "Vite",
  SUSPENSION: "Avstängning från nya uppdrag",
  TERMINATION: "Hävning av avtalet",
};

export const ECONOMIC_SANCTIONS: readonly SanctionKind[] = ["WITHHOLD_PAYMENT", "PRICE_DEDUCTION", "FINE"];

/** What stops the terms from being set in force, as a short name, and what to do about it and where (ORB-01). */
export const ACTIVATION_LABELS: Readonly<Record<ActivationRefusal, Readonly<{ title: string; todo: string }>>> = {
  lawMissing: { title: "Ingen lag är vald", todo: "Välj vilka lagar avtalet gäller, under Villkor." },
  startMissing: { title: "Startdatum saknas", todo: "Fyll i avtalets första dag, under Villkor." },
  activityMissing: { title: "Ingen verksamhet omfattas", todo: "Välj minst en verksamhet, under Verksamheter." },
  basisDoesNotFitRegime: {
    title: "Grunden passar inte driftformen",
    todo: "Egen regi har basuppdrag, alla andra har avtal enligt LOV, LOU eller IOP. Byt grund under Villkor.",
  },
  commissionHasSanctions: {
    title: "Basuppdraget tillåter sanktioner",
    todo: "Sanktioner finns bara i avtal. Ta bort dem under Villkor.",
  },
  suspensionOnlyUnderLov: {
    title: "Avstängning utan LOV",
    todo: "Avstängning är bara möjlig i ett valfrihetssystem. Ta bort den under Villkor.",
  },
};

/** Brister i avtalet (ORB-14, PLAN-04, ENK-02): title in a list, and what it means. */
export const DEFICIENCY_LABELS: Readonly<Record<Deficiency, Readonly<{ title: string; meaning: string }>>> = recordOf(
  LACKS.map(({ deficiency, clause, why }) => {
    const meaning = `${why} Lägg till villkoret i utkastet, eller i en ny version.`;
    return [deficiency, { title: `${TERMS[clause].label} saknas`, meaning }];
  }),
);

export type AgreementRefusal =
  | "notFound"
  | "changedByAnother"
  | "diaryNumberTaken"
  | "diaryNumberUnreadable"
  | "basisDoesNotFitRegime"
  | "activityOfAnother"
  | "activityInUse"
  | "lastActivity"
  | "notDraft"
  | "incomplete"
  | "copiesIncomplete"
  | EndingRefusal
  | VersionRefusal
  | ReimbursementRefusal;

function missing(detail: RefusalDetail | undefined): string {
  const names = Array.isArray(detail?.missing) ? detail.missing : [];
  const todo = Object.entries(ACTIVATION_LABELS).flatMap(([name, label]) =>
    names.includes(name) ? [`${label.title}: ${label.todo}`] : [],
  );
  return `Avtalet är inte satt i kraft, för det är inte färdigt. ${todo.join(" ")}`;
}

const list = (value: RefusalDetail[string] | undefined): string => (Array.isArray(value) ? value.join(", ") : "");

export const AGREEMENT_REFUSALS: RefusalLabels<AgreementRefusal> = {
  notFound: "Avtalet finns inte. Gå tillbaka till listan och leta upp det igen.",
  changedByAnother:
    "En kollega har ändrat det här avtalet sedan du öppnade sidan, så inget är sparat. Kopiera det du skrivit, ladda om sidan och gör om ändringen.",
  diaryNumberTaken: (detail) =>
    `Diarienumret ${String(detail?.diaryNumber ?? "")} finns redan på ett annat avtal. Öppna det, eller skriv ett annat nummer.`,
  diaryNumberUnreadable: "Diarienumret behöver minst en siffra och stå på en rad, till exempel VON 112/2024.",
  basisDoesNotFitRegime: ACTIVATION_LABELS.basisDoesNotFitRegime.todo,
  activityOfAnother:
    "En av verksamheterna hör till en annan utförare eller ett annat område. Ladda om sidan och välj igen.",
  activityInUse: (detail) =>
    `${list(detail?.activities)} har uppföljningar under det här avtalet och går inte att ta bort. Avsluta verksamheten i stället.`,
  lastActivity: "Ett avtal i kraft behöver minst en verksamhet. Avsluta avtalet om det inte längre gäller någon.",
  notDraft: "De här villkoren är satta i kraft och ändras inte. Skapa en ny version i stället.",
  incomplete: missing,
  copiesIncomplete: (detail) =>
    `De här kraven i uppdraget saknar källa, verifiering eller metod: ${list(detail?.codes)}. Öppna dem, gör dem färdiga och sätt sedan uppdraget i kraft.`,
  neverInForce: "Avtalet är ännu ett utkast. Sätt det i kraft först, eller ändra direkt i utkastet.",
  alreadyEnded: "Avtalet är redan avslutat och ändras inte mer.",
  endsBeforeItBegins: "Sista dagen ligger före avtalets första dag. Välj en senare dag.",
  endsAfterItsTerms: "Dagen ligger efter avtalets slut. Ska avtalet gälla längre behövs en ny version med förlängning.",
  draftExists: "Det finns redan ett utkast till ny version. Arbeta vidare i det.",
  notAfterVersionInForce:
    "Det finns redan villkor i kraft från samma dag eller senare. Välj en senare dag som de nya ska gälla från.",
  reimbursementDayTaken: "Det finns redan en ersättningsgrund från den dagen. Välj en annan dag.",
  reimbursementNotAfter:
    "En ny ersättningsgrund gäller från en dag efter den förra, så att fakturor som redan är granskade inte bedöms om. Välj en senare dag.",
  reimbursementHasBegun:
    "Ersättningsgrunden har börjat gälla och står kvar. Lägg till en ny från en senare dag i stället.",
};

type Summary = Readonly<{ inForce: number; draft: number; deficient: number }>;

/** "31 avtal och uppdrag gäller. 4 saknar insynsvillkor, uppföljningsvillkor eller medverkansvillkor." */
export function agreementSentence({ inForce, deficient }: Summary): string {
  const held = `${String(inForce)} avtal och uppdrag gäller.`;
  const clauses = listed(
    LACKS.map(({ clause }) => TERMS[clause].label.toLowerCase()),
    "eller",
  );
  return `${held} ${deficient === 0 ? "Inget" : String(deficient)} saknar ${clauses}.`;
}

/** The trail above a page that belongs to an agreement. */
export const agreementCrumbs = ({ id, diaryNumber }: Readonly<{ id: string; diaryNumber: string }>) => [
  { href: "/agreements", label: "Avtal och uppdrag" },
  { href: `/agreements/${id}`, label: diaryNumber },
];
