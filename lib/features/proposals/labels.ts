import type { RefusalLabels } from "@/lib/actions/result";
import type { ProposalStatus } from "./rules";

export const PROPOSAL_STATUS_LABELS: Readonly<Record<ProposalStatus, string>> = {
  OPEN: "Att ta ställning till",
  ADOPTED: "Tas med",
  DISMISSED: "Tas inte med",
};

export type ProposalRefusal = "notFound" | "notInTheFollowUp" | "changedByAnother" | "alreadyDecided";

export const PROPOSAL_REFUSALS: RefusalLabels<ProposalRefusal> = {
  notFound: "Förslaget eller uppföljningen finns inte, eller hör till en uppföljning som du inte deltar i.",
  notInTheFollowUp: "Kravet ingår inte i den här uppföljningen. Välj ett krav som har följts upp i den.",
  changedByAnother: "En kollega har ändrat förslaget sedan du öppnade sidan. Ladda om sidan och titta igen.",
  alreadyDecided: "Någon har redan tagit ställning till förslaget. Ladda om sidan för att se hur.",
};
