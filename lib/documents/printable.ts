/** What takes no room and is not part of an emoji, and controls; tab and newline are dealt with before. */
const UNSEEN = /(?!\n)(?:\p{Cc}|(?!\u200d)\p{Cf})/gu;
const LONELY_JOINER =
  /(?<![\p{Extended_Pictographic}\p{Emoji_Modifier}\ufe0f])\u200d|\u200d(?!\p{Extended_Pictographic})/gu;
const LINE_END = /\r\n|[\r\v\f\u0085\u2028\u2029]/gu;
/** Longer than the longest word that hyphenation can be trusted with. */
const LONG_RUN = /[^\s\u200b]{31,}/gu;
const PIECE = 9;
const graphemes = new Intl.Segmenter("sv", { granularity: "grapheme" });

/**
 * A text as it can be printed: what the reader saw stays, letter for letter, and nothing in it can stop the export. A
 * character that no font of ours has is written out as `[U+4E2D]`, so that a report never loses a word in silence; a run
 * without spaces that is too long for a line may break (it gets invisible break places, which change no letter).
 */
export function printable(text: string, hasGlyph: (codePoint: number) => boolean): string {
  const clean = text
    .toWellFormed()
    .normalize("NFC")
    .replace(LINE_END, "\n")
    .replace(/\t/gu, " ")
    .replace(UNSEEN, "")
    .replace(LONELY_JOINER, "");
  const shown = [...clean].map((character) => glyphOrCode(character, hasGlyph)).join("");
  return shown.replace(LONG_RUN, breakable);
}

/** The same for every text in a document's data, as the JSON that the template reads. */
export const printableJson = (data: unknown, hasGlyph: (codePoint: number) => boolean): string =>
  JSON.stringify(data, (_key, value: unknown) => (typeof value === "string" ? printable(value, hasGlyph) : value));

function glyphOrCode(character: string, hasGlyph: (codePoint: number) => boolean): string {
  const codePoint = character.codePointAt(0) ?? 0;
  if (character === "\n" || hasGlyph(codePoint)) return character;
  return /\p{Zs}/u.test(character) ? " " : `[U+${codePoint.toString(16).toUpperCase().padStart(4, "0")}]`;
}

function breakable(run: string): string {
  const letters = Array.from(graphemes.segment(run), ({ segment }) => segment);
  const pieces = Array.from({ length: Math.ceil(letters.length / PIECE) }, (_, index) =>
    letters.slice(index * PIECE, (index + 1) * PIECE).join(""),
  );
  return pieces.join("\u200b");
}
