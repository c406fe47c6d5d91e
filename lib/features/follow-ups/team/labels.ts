import type { RefusalLabels } from "@/lib/actions/result";
import type { TeamRefusal } from "./rules";

export type TeamTextRefusal = TeamRefusal | "notFound" | "changedByAnother";

export const TEAM_REFUSALS: RefusalLabels<TeamTextRefusal> = {
  notFound: "Uppföljningen finns inte, eller så deltar du inte i den.",
  changedByAnother: "En kollega har ändrat uppföljningen sedan du öppnade sidan. Ladda om den och försök igen.",
  caseEnded: "Uppföljningen är avslutad eller avbruten, så teamet kan inte ändras.",
  leadNotAllowed: "Den du valt kan inte hålla ihop uppföljningen. Välj en uppföljare eller enhetschef.",
  memberNotAllowed:
    "En av dem du valt kan inte delta i uppföljningar. Välj uppföljare, eller MAS och MAR där hälso- och sjukvård ingår.",
  expertWithoutHsl: "MAS och MAR deltar bara där området omfattar insatser enligt HSL.",
  sameTeam: "Teamet är redan så, så det finns inget att ändra.",
};
