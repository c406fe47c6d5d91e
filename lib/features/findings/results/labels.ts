import type { RefusalLabels } from "@/lib/actions/result";
import type { ResultJudgement, ResultRefusal } from "../rules";

export const RESULT_JUDGEMENT_LABELS: Readonly<Record<ResultJudgement, string>> = {
  REMEDIED: "Åtgärdad",
  PARTLY_REMEDIED_SUFFICIENT: "Åtgärdad i tillräcklig utsträckning",
  NOT_REMEDIED: "Inte åtgärdad",
};

export type ResultTextRefusal =
  | ResultRefusal
  | "notFound"
  | "changedByAnother"
  | "receivedInFuture"
  | "beforeConfirmed"
  | "contractStillRuns"
  | "alreadySettled"
  | "fileNotFound";

export const RESULT_REFUSALS: RefusalLabels<ResultTextRefusal> = {
  notFound: "Bristen finns inte, eller så deltar du inte i uppföljningen.",
  changedByAnother:
    "En kollega har ändrat resultatuppföljningen. Det du skrev finns kvar: ladda om i en ny flik och jämför.",
  notFromThisStatus: "Bristen är i ett annat läge nu, så det går inte att göra. Ladda om sidan för att se läget.",
  motiveMissing: "Skriv vad bedömningen grundas på.",
  remedyNotShown:
    "Utföraren ska visa att kravet uppfylls (riktlinjen, resultatuppföljning). Registrera utförarens svar först, eller bedöm bristen som inte åtgärdad.",
  alreadyJudged: "Resultatuppföljningen är redan bedömd. Ladda om sidan för att se bedömningen.",
  receivedInFuture: "Svaret kan inte ha kommit in efter i dag. Ändra datumet.",
  beforeConfirmed: "Dagen ligger före den dag då bristen fastställdes. Ändra datumet.",
  contractStillRuns: "Avtalet gäller fortfarande, så bristen ska åtgärdas. Avsluta avtalet först om det har upphört.",
  alreadySettled: "Bristen är redan avslutad.",
  fileNotFound: "En av filerna finns inte kvar. Ladda upp den igen.",
};
