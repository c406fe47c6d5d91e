import type { RefusalLabels } from "@/lib/actions/result";
import { VISIT_REFUSALS } from "../labels";

export type NoteRefusal =
  "notFound" | "caseNotRunning" | "visitCancelled" | "requirementNotInCase" | "changedByAnother" | "resultRestsOnIt";

export const NOTE_REFUSALS: RefusalLabels<NoteRefusal> = {
  notFound: "Besöket finns inte, eller så deltar du inte i uppföljningen. Din text finns kvar här: kopiera den.",
  caseNotRunning:
    "Uppföljningen är rapporterad eller avslutad, så anteckningar sparas inte längre. Din text finns kvar här: kopiera den.",
  visitCancelled: "Besöket är inställt, så anteckningen sparas inte. Din text finns kvar här: kopiera den.",
  requirementNotInCase: "Kravet ingår inte längre i uppföljningen. Din text finns kvar här: kopiera den.",
  changedByAnother: "Du har skrivit på samma anteckning från en annan skärm. Jämför och välj vad som ska gälla.",
  resultRestsOnIt: VISIT_REFUSALS.resultRestsOnIt,
};
