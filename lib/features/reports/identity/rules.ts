import { findPersonalNumbers } from "@/lib/domain/personal-number";

/** A text of a report and where the reader finds it. */
export type PlacedText = Readonly<{ place: string; text: string | null }>;

/**
 * Where personal numbers stand, as places to go to; the number itself is never told. A final report is a public
 * document and a personal number may never be published (ORB-43, trust.md B23).
 */
export const personalNumberPlaces = (texts: readonly PlacedText[]): string[] =>
  texts.flatMap(({ place, text }) =>
    findPersonalNumbers(text ?? "").map(({ start }) => `${place}, tecken ${String(start + 1)}`),
  );
