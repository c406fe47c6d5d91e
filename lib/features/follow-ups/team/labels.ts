import type { RefusalLabels } from "@/lib/actions/result";
import type { ExpertsPart } from "../rules";
import type { CompositionRefusal, TeamRefusal } from "./rules";

export type TeamTextRefusal = TeamRefusal | "notFound" | "changedByAnother";

export const COMPOSITION_REFUSALS = {
  memberNotAllowed:
    "En av dem du valt kan inte delta i uppföljningen. Välj uppföljare, eller MAS och MAR där de deltar.",
  expertNotHere: "MAS och MAR deltar inte i uppföljningar av det här området. Lagarna som området omfattar avgör.",
  expertMissing: "MAS eller MAR ska delta i uppföljningar av det här området. Välj en av dem.",
} as const satisfies RefusalLabels<CompositionRefusal>;

/** Beside the choice of who takes part. */
export const EXPERTS_HELP: Readonly<Record<ExpertsPart, string>> = {
  NONE: "MAS och MAR deltar inte i uppföljningar av det här området.",
  OPTIONAL: "MAS och MAR kan delta. De ser och skriver bara i de uppföljningar som de deltar i.",
  REQUIRED: "MAS eller MAR ska delta. De ser och skriver bara i de uppföljningar som de deltar i.",
};

export const TEAM_REFUSALS: RefusalLabels<TeamTextRefusal> = {
  notFound: "Uppföljningen finns inte, eller så deltar du inte i den.",
  changedByAnother: "En kollega har ändrat uppföljningen sedan du öppnade sidan. Ladda om den och försök igen.",
  caseEnded: "Uppföljningen är avslutad eller avbruten, så teamet kan inte ändras.",
  leadNotAllowed: "Den du valt kan inte hålla ihop uppföljningen. Välj en uppföljare eller enhetschef.",
  ...COMPOSITION_REFUSALS,
  sameTeam: "Teamet är redan så, så det finns inget att ändra.",
};
