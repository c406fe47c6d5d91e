import { searchKey } from "@/lib/domain/names";

const literally = (text: string): string => text.replace(/[\\%_]/g, String.raw`\$&`);

/** LIKE pattern for what is typed, as it stands: % and _ are letters. */
export const containing = (text: string): string => `%${literally(text)}%`;

/** The same for a column indexed as `lower(normalize(name, NFC))`: any spelling of one name, å ä ö kept. */
export const nameContaining = (text: string): string => containing(searchKey(text));
