import { METHODS, methodLabel } from "@/lib/domain/methods";
import { wordOf, type Scales } from "@/lib/domain/weighing";
import { recordOf } from "@/lib/domain/records";
import { TERMS, TERMS_FIELDS } from "@/lib/features/agreements/terms/rules";
import { formatKronor, ore } from "@/lib/domain/money";
import { BASIS_LABELS, SANCTION_LABELS } from "@/lib/features/agreements/labels";
import { ORIGIN_STATE_LABELS } from "@/lib/features/agreements/commissions/labels";
import { OUTCOME_LABELS, PARTY_LABELS, RESULT_LABELS } from "@/lib/features/assessments/labels";
import { DISPATCH_STATUS_LABELS } from "@/lib/features/dispatches/labels";
import { EVIDENCE_TYPE_LABELS } from "@/lib/features/evidence/labels";
import { REQUEST_STATUS_LABELS } from "@/lib/features/evidence-requests/labels";
import { FINDING_STATUS_LABELS } from "@/lib/features/findings/labels";
import { RESULT_JUDGEMENT_LABELS } from "@/lib/features/findings/results/labels";
import { FOLLOW_UP_STATUS_LABELS } from "@/lib/features/follow-ups/labels";
import { SETTING_LABELS, SHARE_LABELS } from "@/lib/features/municipality/settings/labels";
import { ROLE_LABELS } from "@/lib/features/people/labels";
import { REGIME_LABELS } from "@/lib/format/regimes";
import { RECEIVER_LABELS, REPORT_STATUS_LABELS } from "@/lib/features/reports/labels";
import {
  APPLIES_TO_LABELS,
  DIRECTION_LABELS,
  SOURCE_LABELS,
  WORDING_FIELD_LABELS,
} from "@/lib/features/requirements/labels";
import { PROPOSAL_STATUS_LABELS } from "@/lib/features/proposals/labels";
import { VISIT_MODE_LABELS, VISIT_STATUS_LABELS } from "@/lib/features/visits/labels";
import { dayAndTime } from "@/lib/format/dates";

type Words = Readonly<Record<string, string>>;

const METHOD_LABELS: Words = recordOf(METHODS.map((one) => [one, methodLabel(one)]));

/**
 * The fields that a reader of a history is shown, by name. A field that is not here is not shown: it is an identity or
 * something that only a program understands. A test holds that no column of what has a history is forgotten.
 */
export const FIELD_LABELS: Words = {
  ...WORDING_FIELD_LABELS,
  ...recordOf(TERMS_FIELDS.map((field) => [field, TERMS[field].label])),
  ...PARTY_LABELS,
  ...METHOD_LABELS,
  ...{ setting: "Inställning", value: "Värde", remedyDays: "Dagar att åtgärda en brist" },
  ...{
    resultFollowUpDays: "Dagar till resultatuppföljning",
    evidenceRequestWorkingDays: "Arbetsdagar att skicka underlag",
  },
  ...{ shareForFacts: "Utkast delas med utföraren", factsReplyWorkingDays: "Arbetsdagar att svara på utkast" },
  ...{ secondPerson: "En andra person läser rapporten", delegations: "Delegationsordning" },
  ...{ municipalityName: "Kommunens namn", committeeName: "Nämndens namn", committeeEmail: "Nämndens e-post" },
  ...{ publicContact: "Kontakt på webben", municipalityCode: "Kommunkod", diaryPrefix: "Diariets prefix" },
  ...{ status: "Läge", state: "Läge", role: "Roll", roles: "Roller", name: "Namn", email: "E-post", phone: "Telefon" },
  ...{ regime: "Driftform", orgNumber: "Organisationsnummer", address: "Adress", disabledAt: "Kontot stängt" },
  ...{
    managerName: "Chefens namn",
    managerEmail: "Chefens e-post",
    endedOn: "Sista dag",
    singlePlace: "Enstaka plats",
  },
  ...{ competitiveFrom: "Konkurrensutsatt från", area: "Område", code: "Krav-id", basis: "Grund", reason: "Skäl" },
  ...{ compilation: "Vad underlaget visar", measuredValue: "Uppmätt värde", judgement: "Bedömning" },
  ...{ judgementLevel: "Grad av uppfyllelse" },
  ...{ judgementMotive: "Motivering", frequency: "Systematik", weighingMotive: "Motivering till vägningen" },
  ...{ result: "Resultat", findingText: "Bristen", acute: "Akut", description: "Bristen", motive: "Motivering" },
  ...{ confirmedOn: "Fastställd", remedyDueOn: "Åtgärdas senast", settledOn: "Avslutad", settledReason: "Skäl" },
  ...{
    type: "Slag",
    note: "Vad underlaget visar",
    receivedOn: "Kom in",
    reviewedAt: "Granskat",
    removedAt: "Borttaget",
  },
  ...{ removeReason: "Skäl", message: "Meddelande", dueOn: "Senast", sentAt: "Skickat", senderName: "Från" },
  ...{
    mode: "Form",
    announced: "Föranmält",
    plannedAt: "Planerat till",
    visitAt: "Kallad till",
    carriedOutOn: "Genomfört",
    writtenAt: "Skrivet",
  },
  ...{ participants: "Deltagare", summary: "Sammanfattning", cancelReason: "Skäl", procedure: "Så gick det till" },
  ...{ receiver: "Mottagare", to: "Till", toAddress: "Till", toName: "Mottagare", subject: "Ämne", body: "Text" },
  ...{ lastError: "Felet", attempts: "Antal försök", number: "Nummer", diaryNumber: "Diarienummer" },
  ...{ replyBy: "Svar senast", answer: "Vårt svar", answeredOn: "Besvarat", slug: "Adress på webben" },
  ...{ correctionReason: "Varför rapporten rättas", finalAt: "Fastställd", finalOn: "Fastställd dag" },
  ...{
    validFrom: "Gäller från",
    validTo: "Sista dag",
    changeReason: "Varför det ändras",
    takenFrom: "Tagen från version",
  },
  ...{ activatedAt: "Satt i kraft", publishedAt: "Publicerad", method: "Metod", level: "Nivå", trigger: "Anledning" },
  ...{ periodFrom: "Period från", periodTo: "Period till", plannedFor: "Planerad till", startedOn: "Startad" },
  ...{
    concludedOn: "Rapporterad",
    closedOn: "Avslutad",
    importedSiteVisit: "Platsbesök",
    minSiteVisits: "Platsbesök som krävs",
    importedResult: "Resultat",
  },
  ...{ originalName: "Filens namn", fileName: "Filens namn", removed: "Antal filer", appliedAt: "Inläst" },
};

const STATUS: Readonly<Record<string, Words>> = {
  Agreement: { DRAFT: "Utkast", ACTIVE: "Gäller", ENDED: "Avslutat", TERMINATED: "Hävt" },
  Dispatch: DISPATCH_STATUS_LABELS,
  EvidenceRequest: REQUEST_STATUS_LABELS,
  Finding: FINDING_STATUS_LABELS,
  FollowUp: FOLLOW_UP_STATUS_LABELS,
  ImportRun: { PREVIEWED: "Förhandsvisad", APPLIED: "Inläst", DISCARDED: "Kastad" },
  ImprovementProposal: PROPOSAL_STATUS_LABELS,
  Report: REPORT_STATUS_LABELS,
  Requirement: { DRAFT: "Utkast", PUBLISHED: "Publicerad" },
  SiteVisit: VISIT_STATUS_LABELS,
};
/** Which of the municipality's scales a field's codes belong to. */
const SCALES: Readonly<Record<string, keyof Scales>> = {
  frequency: "frequency",
  consequenceIndividual: "consequence",
  consequenceMunicipality: "consequence",
  consequenceProvider: "consequence",
  judgementLevel: "judgement",
};

const VALUES: Readonly<Record<string, Words>> = {
  allowedSanctions: SANCTION_LABELS,
  appliesTo: APPLIES_TO_LABELS,
  basis: BASIS_LABELS,
  judgement: { ...OUTCOME_LABELS, ...RESULT_JUDGEMENT_LABELS },
  limitDirection: DIRECTION_LABELS,
  method: METHOD_LABELS,
  methods: METHOD_LABELS,
  mode: VISIT_MODE_LABELS,
  receiver: RECEIVER_LABELS,
  regime: REGIME_LABELS,
  result: RESULT_LABELS,
  role: ROLE_LABELS,
  roles: ROLE_LABELS,
  sanctionLadder: SANCTION_LABELS,
  setting: SETTING_LABELS,
  shareForFacts: SHARE_LABELS,
  source: SOURCE_LABELS,
  state: ORIGIN_STATE_LABELS,
  type: EVIDENCE_TYPE_LABELS,
};

type Of = Readonly<{ entity: string; field: string }>;
const INSTANT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d+)?Z$/;

/**
 * One value of a field in words: codes by their labels, levels by the scales of the case where there is one, instants in
 * Swedish time, öre as kronor; other text as it is.
 */
export function valueText({ entity, field }: Of, value: string, scales: Scales | null = null): string {
  const scale = Object.hasOwn(SCALES, field) ? SCALES[field] : undefined;
  if (scale && scales) return wordOf(scales[scale], value);
  const words = field === "status" ? STATUS[entity] : VALUES[field];
  if (words && Object.hasOwn(words, value)) return words[value] ?? value;
  if (field.endsWith("Ore") && /^\d+$/.test(value)) return formatKronor(ore(Number(value)));
  return INSTANT.test(value) ? dayAndTime(new Date(value)) : value;
}
