import type { RefusalLabels } from "@/lib/actions/result";
import { AGREEMENT_REFUSALS, type AgreementRefusal } from "../labels";
import type { OriginState } from "./rules";

export const ORIGIN_STATE_LABELS: Readonly<Record<OriginState, string>> = {
  SHARED: "Samma krav",
  COPIED: "Egen lydelse efter avtalet",
  NOT_APPLICABLE: "Ej tillämpligt",
  UNANSWERED: "Nytt i avtalet, inget svar än",
};

export type CommissionRefusal =
  | AgreementRefusal
  | "contractNotInForce"
  | "alreadyAnswered"
  | "notInTheContract"
  | "notACopy"
  | "alreadyInStep"
  | "originEnded"
  | "notAfterPublished";

export const COMMISSION_REFUSALS: RefusalLabels<CommissionRefusal> = {
  ...AGREEMENT_REFUSALS,
  contractNotInForce:
    "Ett uppdrag skapas ur ett avtal som gäller. Sätt avtalet i kraft först, eller välj ett annat avtal.",
  alreadyAnswered: "Kravet har redan ett svar i uppdraget. Ladda om sidan för att se det.",
  notInTheContract: "Kravet ingår inte i avtalets krav i dag. Ladda om sidan för att se vad som gäller.",
  notACopy: "Kravet är gemensamt för alla i området, så det finns ingen egen lydelse att uppdatera.",
  alreadyInStep: "Uppdraget har redan avtalets lydelse.",
  originEnded:
    "Kravet gäller inte längre i avtalet, så det finns ingen lydelse att ta över. Avsluta kravet i uppdraget om det inte heller ska gälla där.",
  notAfterPublished:
    "Det finns redan en publicerad lydelse i uppdraget från samma dag eller senare. Välj en senare dag.",
};
