import type { RefusalLabels } from "@/lib/actions/result";
import { CHANGED_BY_ANOTHER, END_REFUSALS } from "../labels";

export type UnitRefusal = "notFound" | "changedByAnother" | "unitNameTaken" | "providerEnded" | "startsAfterEnd";

export const UNIT_REFUSALS: RefusalLabels<UnitRefusal> = {
  notFound: "Enheten finns inte. Gå tillbaka till utföraren och leta upp den igen.",
  changedByAnother: CHANGED_BY_ANOTHER,
  unitNameTaken: "Utföraren har redan en enhet med det namnet. Öppna den, eller skriv ett annat namn.",
  providerEnded: "Utföraren är avslutad. Ta tillbaka avslutet innan du lägger till enheter.",
  startsAfterEnd: END_REFUSALS.startsAfterEnd,
};
