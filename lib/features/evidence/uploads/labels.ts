export type UploadRefusal = "notFound" | "caseEnded";

export const UPLOAD_REFUSALS: Readonly<Record<UploadRefusal, string>> = {
  notFound: "Uppföljningen finns inte, eller så deltar du inte i den. Filen är inte sparad.",
  caseEnded: "Uppföljningen är avslutad, så inga fler filer tas emot. Filen är inte sparad.",
};
