import { findPersonalNumbers } from "@/lib/domain/personal-number";
import type { FileNameProblem } from "./labels";

const MAX_LENGTH = 180;
const MAX_EXTENSION = 10;
/** Controls, line separators, direction marks that can show `fdp.exe` as `exe.pdf`, and characters that take no room. */
const INVISIBLE = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu;
const LONE_SURROGATE = /\p{Surrogate}/gu;
const NOT_ON_WINDOWS = /[<>:"|?*]/gu;
/** Windows keeps these for devices whatever follows the first full stop; superscript digits count too. */
const RESERVED = /^(?:con|prn|aux|nul|conin\$|conout\$|com[0-9¹²³]|lpt[0-9¹²³])(?=\.|$)/iu;
const NAMELESS = "namnlös fil";

/**
 * The name a file may be shown and downloaded under: NFC, the last part of any path, no invisible or direction
 * characters, valid on Windows, at most 180 characters with its extension kept. It is data: never part of a path on disk.
 */
export function normaliseFileName(raw: string): string {
  const visible = raw.normalize("NFC").replace(INVISIBLE, "").replace(LONE_SURROGATE, "");
  const last = visible.split(/[/\\]/u).at(-1) ?? "";
  const named = last
    .replace(NOT_ON_WINDOWS, "_")
    .replace(/\s+/gu, " ")
    .replace(/^[\s.]+|[\s.]+$/gu, "");
  const safe = RESERVED.test(named) ? `_${named}` : named;
  return shorten(safe) || NAMELESS;
}

/** The extension in lower case without its full stop, or an empty string. */
export function fileExtension(name: string): string {
  const at = name.lastIndexOf(".");
  return at > 0 ? name.slice(at + 1).toLowerCase() : "";
}

/** A name that must be changed first, or null. A personal number in a name would be seen in every list (B20). */
export const fileNameProblem = (name: string): FileNameProblem | null =>
  findPersonalNumbers(normaliseFileName(name)).length > 0 ? "personalNumber" : null;

function shorten(name: string): string {
  const characters = [...name];
  if (characters.length <= MAX_LENGTH) return name;
  const extension = fileExtension(name);
  const tail = extension !== "" && extension.length <= MAX_EXTENSION ? `.${extension}` : "";
  return (
    characters
      .slice(0, MAX_LENGTH - tail.length)
      .join("")
      .replace(/[\s.]+$/u, "") + tail
  );
}
