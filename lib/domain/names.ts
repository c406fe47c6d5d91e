import { stripInvisible } from "./invisible";

/** A name as it is stored: NFC (å is one character), without invisible and control characters, single spaces. */
export const normaliseName = (raw: string): string =>
  stripInvisible(raw)
    .normalize("NFC")
    .replace(/(?!\s)\p{Cc}/gu, "")
    .replace(/\s+/gu, " ")
    .trim();

/** What two spellings of one name share, equal to `lower(normalize(name, NFC))` in the database. Never folds å ä ö: Ås is not As. */
export const searchKey = (text: string): string => normaliseName(text).toLowerCase();

const swedish = new Intl.Collator("sv");

/** Swedish alphabetical order: å ä ö last, V and W apart. */
export const compareSwedish = (a: string, b: string): number => swedish.compare(a, b);
