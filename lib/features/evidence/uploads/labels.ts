export type UploadRefusal = "notFound" | "caseEnded";

export const UPLOAD_REFUSALS: Readonly<Record<UploadRefusal, string>> = {
  notFound: "Uppföljningen finns inte, eller så deltar du inte i den. Filen är inte sparad.",
  caseEnded: "Uppföljningen är avslutad, så inga fler filer tas emot. Filen är inte sparad.",
};

/** What a route answers when the request itself is not as the page sends it. */
export const UPLOAD_MESSAGES = {
  signedOut:
    "Du är utloggad eller saknar behörighet till det här, så filen är inte sparad. Logga in i en ny flik och försök igen.",
  otherSite: "Filen kom inte från den här webbplatsen och är inte sparad. Ladda om sidan och försök igen.",
  malformed: "Filen kom utan namn eller kontrollsumma och är inte sparad. Ladda om sidan och försök igen.",
} as const;
