/** "Ylva Granmosse" → "YG"; "Anna-Lena af Ek" → "AE"; one name gives one letter. Graphemes, so that a combined letter stays whole. */
export function initials(name: string): string {
  const words = name.normalize("NFC").trim().split(/\s+/).filter(Boolean);
  const first = words[0];
  const last = words.length > 1 ? words.at(-1) : undefined;
  return [first, last].map((word) => firstLetter(word ?? "")).join("");
}

const graphemes = new Intl.Segmenter("sv", { granularity: "grapheme" });

function firstLetter(word: string): string {
  for (const { segment } of graphemes.segment(word)) return segment.toLocaleUpperCase("sv-SE");
  return "";
}
