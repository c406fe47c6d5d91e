/** The notes of one requirement as one text: whose words they are is said where more than one has written. */
export function observationText(notes: readonly Readonly<{ text: string; author: string }>[]): string {
  const authors = new Set(notes.map((note) => note.author));
  return notes.map(({ text, author }) => (authors.size > 1 ? `${author}: ${text}` : text)).join("\n\n");
}
