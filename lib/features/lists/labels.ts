import type { RefusalLabels } from "@/lib/actions/result";
import { decimal } from "@/lib/format/numbers";
import { EXPORT_LIMIT, SAVED_LIMIT, type ListName } from "./rules";

/** What a list is called: its sheet and its file. */
export const LIST_LABELS: Readonly<Record<ListName, string>> = {
  "follow-ups": "Uppföljningar",
  findings: "Brister",
  obligations: "Att följa upp",
  providers: "Utförare",
  agreements: "Avtal och uppdrag",
  requirements: "Krav",
  proposals: "Förslag",
  reports: "Rapporter",
  sent: "Skickat",
};

export const TOO_MANY_ROWS = `Listan har fler än ${decimal(EXPORT_LIMIT)} rader, så den ryms inte i en Excelfil. Filtrera listan och försök igen.`;

export type FilterRefusal = "nameTaken" | "tooMany" | "notFound";

export const FILTER_REFUSALS: RefusalLabels<FilterRefusal> = {
  nameTaken: (detail) => `Du har redan ett filter som heter ”${String(detail?.name ?? "")}” i listan.`,
  tooMany: `Du har redan ${decimal(SAVED_LIMIT)} sparade filter i listan. Ta bort ett som du inte använder, eller skriv över ett.`,
  notFound: "Filtret finns inte längre. Ladda om sidan.",
};
