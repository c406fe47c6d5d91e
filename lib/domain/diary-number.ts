import { stripInvisible, unifyDashes } from "./invisible";
import { ok, refuse, type Outcome } from "./outcome";

declare const diary: unique symbol;

/** A diary number as it is shown. Municipalities write them in their own ways, so the form is theirs: only noise is removed. */
export type DiaryNumber = string & { readonly [diary]: true };

export type DiaryNumberRefusal = "empty" | "controlCharacter" | "noDigit";

const tidy = (text: string): string =>
  stripInvisible(text)
    .normalize("NFC")
    .replace(/\p{Zs}+/gu, " ")
    .trim();

/** `von 112/2024` → `VON 112/2024`, while `Sov 322/2021` is kept: a prefix with a capital was written on purpose. */
const capitalisePrefix = (text: string): string =>
  text.replace(/^\p{L}+/u, (prefix) => (prefix === prefix.toLowerCase() ? prefix.toUpperCase() : prefix));

const isDiaryNumber = (text: string): text is DiaryNumber => /\d/.test(text) && !/\p{Cc}/u.test(text);

/**
 * Refusals: `empty`; `controlCharacter` for a tab or line break inside (two cells pasted as one);
 * `noDigit` for words such as "saknas".
 */
export function normaliseDiaryNumber(raw: string): Outcome<DiaryNumber, DiaryNumberRefusal> {
  const text = capitalisePrefix(tidy(raw));
  if (text === "") return refuse("empty");
  if (/\p{Cc}/u.test(text)) return refuse("controlCharacter");
  return isDiaryNumber(text) ? ok(text) : refuse("noDigit");
}

/**
 * What is unique: `VON 112/2024`, `von112/2024` and `Von 112 / 2024` are one diary number.
 * A space between two digits is kept, since it parts two numbers.
 */
export const diaryNumberKey = (number: DiaryNumber): string =>
  unifyDashes(number)
    .toUpperCase()
    .replace(/(?<=\D) | (?=\D)/gu, "");
