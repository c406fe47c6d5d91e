import type { RefusalLabels } from "@/lib/actions/result";
import type { AreaEndRefusal } from "./rules";

export type AreaRefusal = "notFound" | "changedByAnother" | "areaNameTaken" | AreaEndRefusal;

export const AREA_REFUSALS: RefusalLabels<AreaRefusal> = {
  notFound: "Området finns inte. Gå tillbaka till listan och leta upp det igen.",
  changedByAnother:
    "En kollega har ändrat det här området sedan du öppnade sidan, så inget är sparat. Ladda om sidan och gör om ändringen.",
  areaNameTaken: "Det finns redan ett område med det namnet. Öppna det, eller skriv ett annat namn.",
  activitiesGoOn:
    "Området är inte avslutat, för det finns verksamheter som pågår efter den dagen. Avsluta dem först, eller välj en senare dag.",
};

/** An area that is no longer used, in a list to filter by. */
export const endedAreaLabel = (name: string): string => `${name} (avslutat)`;
