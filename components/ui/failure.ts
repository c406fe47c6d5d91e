/** A fetch that never got an answer is a TypeError with one of these words in it; a fault of ours in the browser has others. */
const UNREACHABLE = /fetch|network|load failed/i;

/**
 * What to say when an action answered nothing: the server was out of reach, or something broke on it.
 * `kept` says what of the user's is still there ("Det du skrev finns kvar här.").
 */
export function failureSentence(error: unknown, kept?: string): string {
  const unreachable = error instanceof TypeError && UNREACHABLE.test(error.message);
  return [
    unreachable ? "Det gick inte att nå servern, så inget är sparat." : "Något gick fel hos oss. Inget är sparat.",
    kept,
    unreachable ? "Kontrollera nätet och försök igen." : `Försök igen. ${tell(error)}`,
  ]
    .filter(Boolean)
    .join(" ");
}

/** The digest lets the fault be found in the log. */
function tell(error: unknown): string {
  const digest = error instanceof Error && "digest" in error && typeof error.digest === "string" ? error.digest : null;
  const number = digest === null ? "" : ` och ange numret ${digest}`;
  return `Händer det flera gånger, berätta det för den som sköter systemet${number}.`;
}
