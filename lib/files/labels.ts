import type { RefusalDetail } from "@/lib/domain/outcome";

/** Why a file was not taken in. Nothing of a refused file is left on disk. */
export type FileRefusal =
  | "archive"
  | "contentDiffers"
  | "damaged"
  | "diskFull"
  | "empty"
  | "hashMismatch"
  | "heicImage"
  | "interrupted"
  | "macro"
  | "tooLarge"
  | "tooManyPixels"
  | "typeNotAllowed";

/** Why a file's name should be changed before the file is taken in. */
export type FileNameProblem = "personalNumber";

const ALLOWED = "Bilder (JPEG, PNG, WebP), PDF, Word (docx) och Excel (xlsx) går att ladda upp";

/** The sentence shown for each refusal: what happened, what it means, what to do. */
export const fileRefusalLabels: Readonly<Record<FileRefusal, string>> = {
  archive: "Filen är ett arkiv med andra filer i. Packa upp det och ladda upp filerna en och en.",
  contentDiffers:
    "Filens innehåll stämmer inte med filändelsen. Filen sparades inte. Öppna den i programmet den kom från och spara den på nytt.",
  damaged:
    "Filen är skadad eller ofullständig och sparades inte. Be om en ny kopia eller spara om den och försök igen.",
  diskFull: "Filen kunde inte sparas eftersom lagringen är full. Kontakta systemförvaltaren och försök sedan igen.",
  empty: "Filen är tom. Kontrollera att du valde rätt fil.",
  hashMismatch: "Filen ändrades på vägen hit och sparades inte. Ladda upp den igen.",
  heicImage:
    "Bilden har Apples format HEIC, som alla inte kan öppna. Spara den som JPEG och försök igen. På Iphone: Inställningar, Kamera, Format, Mest kompatibelt.",
  interrupted: "Uppladdningen avbröts och ingenting sparades. Ladda upp filen igen.",
  macro: "Filen innehåller makron, alltså program som kan köras när den öppnas. Spara den utan makron och försök igen.",
  tooLarge: "Filen är för stor. Den får vara högst 25 MB. Minska den eller dela upp den.",
  tooManyPixels: "Bilden har för många bildpunkter. Den får ha högst 40 miljoner. Minska bilden och försök igen.",
  typeNotAllowed: `Den här sortens fil går inte att ladda upp. ${ALLOWED}.`,
};

/** Sentences for file names that must be changed. */
export const fileNameProblemLabels: Readonly<Record<FileNameProblem, string>> = {
  personalNumber:
    "Filnamnet verkar innehålla ett personnummer och skulle synas för alla som ser filen. Byt namn på filen och ladda upp den igen.",
};

/** The refusal's sentence, with the file's own limit where the refusal carries one (`megabytes`). */
export const fileRefusalText = (refusal: Readonly<{ reason: FileRefusal; detail?: RefusalDetail }>): string =>
  refusal.reason === "tooLarge" && typeof refusal.detail?.megabytes === "number"
    ? fileRefusalLabels.tooLarge.replace("25 MB", `${String(refusal.detail.megabytes)} MB`)
    : fileRefusalLabels[refusal.reason];

/** When the request itself is not as the page sends it. */
export const MALFORMED_UPLOAD =
  "Filen kom utan namn eller kontrollsumma och är inte sparad. Ladda om sidan och försök igen.";
