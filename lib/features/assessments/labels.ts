import type { RefusalLabels } from "@/lib/actions/result";
import { wordOf, type Judgement, type Scales } from "@/lib/domain/weighing";
import type { Assessment, AssessmentRefusal, AssessmentResult, Step } from "./rules";

export const STEP_LABELS: Readonly<Record<Step, string>> = {
  compile: "Sammanställ",
  judge: "Bedöm mot krav",
  weigh: "Väg systematik och konsekvens",
  conclude: "Resultat",
};

export const RESULT_LABELS: Readonly<Record<AssessmentResult, string>> = {
  MET: "Uppfyllt",
  FINDING: "Brist",
  NOT_ASSESSED: "Kunde inte bedömas",
};

/** The outcome itself, where no case's scale is at hand. */
export const OUTCOME_LABELS: Readonly<Record<Judgement, string>> = {
  MET: "Uppfyllt",
  NOT_MET: "Ej uppfyllt",
  NOT_ASSESSABLE: "Kan inte bedömas",
};

/** The municipality's words for an outcome: "Uppfyllt", or "Helt uppfyllt eller Till stor del uppfyllt". */
export const outcomeWords = ({ judgement }: Scales, outcome: Judgement): string =>
  judgement
    .filter((one) => one.judgement === outcome)
    .map((one) => one.label)
    .join(" eller ");

/** A result in the municipality's words. A finding is called so everywhere; its degree is told beside it (NOR-40). */
export const resultWord = (result: AssessmentResult, level: Assessment["judgementLevel"], scales: Scales): string =>
  result === "FINDING" || level === null ? RESULT_LABELS[result] : wordOf(scales.judgement, level);

export const PARTY_LABELS = {
  consequenceIndividual: "Individen",
  consequenceMunicipality: "Kommunen",
  consequenceProvider: "Utföraren",
} as const;

export type SaveRefusal = AssessmentRefusal | "notFound" | "assessmentLocked" | "changedByAnother";

export const ASSESSMENT_REFUSALS: RefusalLabels<SaveRefusal> = {
  levelUnknown: "Nivån finns inte i skalan som gäller för den här uppföljningen. Välj en av nivåerna som visas.",
  compileFirst:
    "Bedömningen väntar på steg 1. Skriv vad underlaget visar, fyll i ett mätvärde eller bifoga ett underlag först.",
  judgeFirst: "Det här steget öppnas när kravet är bedömt i steg 2.",
  weighingOnlyWhenNotMet: "Systematik och konsekvens vägs bara när kravet inte är uppfyllt.",
  weighFirst: "Välj hur ofta bristen förekommer och konsekvensen för individen, kommunen och utföraren först.",
  departureWantsMotive: "Du bedömer annorlunda än mätvärdet pekar mot riktvärdet. Skriv varför, så sparas bedömningen.",
  notAssessableWantsMotive: "Skriv varför kravet inte kan bedömas, så sparas bedömningen.",
  evidenceMissing:
    "Resultatet behöver minst ett granskat underlag. Bifoga ett underlag och markera att du har granskat det.",
  findingTextMissing: "Beskriv bristen med en eller flera meningar. Texten står sedan i rapporten.",
  notFound: "Kravet hör inte till en uppföljning som du deltar i.",
  assessmentLocked:
    "Bedömningen är låst medan rapporten skrivs. Öppna bedömningen igen från uppföljningens sida om något ska ändras.",
  changedByAnother:
    "En kollega har sparat en ändring på samma krav. Din text finns kvar: jämför och välj vad som ska gälla.",
};
