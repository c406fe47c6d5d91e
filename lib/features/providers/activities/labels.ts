import type { RefusalLabels } from "@/lib/actions/result";
import { CHANGED_BY_ANOTHER } from "../labels";

export type ActivityRefusal = "notFound" | "changedByAnother" | "areaTaken" | "areaInUse" | "unitEnded" | "areaEnded";

export const ACTIVITY_REFUSALS: RefusalLabels<ActivityRefusal> = {
  notFound: "Verksamheten finns inte. Gå tillbaka till utföraren och leta upp den igen.",
  changedByAnother: CHANGED_BY_ANOTHER,
  areaTaken: "Enheten har redan en verksamhet i det området. Öppna den, eller välj ett annat område.",
  areaInUse:
    "Området kan inte bytas, för verksamheten har avtal eller uppföljningar i det. Avsluta verksamheten och lägg till en ny i det andra området.",
  unitEnded: "Enheten är avslutad. Ta tillbaka avslutet innan du lägger till verksamheter.",
  areaEnded: "Området används inte längre. Välj ett annat.",
};
