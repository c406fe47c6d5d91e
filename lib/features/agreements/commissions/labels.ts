import type { RefusalLabels } from "@/lib/actions/result";
import { AGREEMENT_REFUSALS, type AgreementRefusal } from "../labels";
import type { OriginState } from "./rules";

export const ORIGIN_STATE_LABELS: Readonly<Record<OriginState, string>> = {
  SHARED: "Samma krav",
  COPIED: "Egen lydelse efter avtalet",
  NOT_APPLICABLE: "Ej tillämpligt",
  UNANSWERED: "Nytt i avtalet, inget svar än",
};

/** Where a commission has nothing to answer: why, and what may be done. */
export const NOTHING_TO_ANSWER: Readonly<Record<OriginState, string>> = {
  SHARED:
    "Kravet är ett och samma för alla i området, så uppdraget följer avtalet av sig självt. Ska det skilja sig åt ändrar du på kravets sida vilka det gäller.",
  COPIED:
    "Uppdraget har en lydelse efter den som gäller i avtalet, så här finns inget att ta ställning till. Får avtalet en ny lydelse visas den här. Ska uppdraget ha en annan lydelse gör du en ny version på kravets sida.",
  NOT_APPLICABLE: "Kravet gäller inte egen regi, och avtalets lydelse är densamma som när det bestämdes.",
  UNANSWERED: "Kravet väntar på svar.",
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
