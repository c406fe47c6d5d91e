import { z } from "zod";
import { writtenText } from "./form-values";

export { PAGE_SIZE } from "./list-href";

/** Beyond this a list is searched, not paged; it also keeps OFFSET within reason. */
const LAST_PAGE = 1000;

/** Parts of a list's query in the URL. Each has a fallback, so that a bad address never throws. */
export const pageParam = () => z.coerce.number().int().min(1).max(LAST_PAGE).catch(1);
export const dirParam = (fallback: "asc" | "desc" = "asc") => z.enum(["asc", "desc"]).catch(fallback);
/** The first key is the default order. */
export const sortParam = <const K extends readonly [string, ...string[]]>(keys: K) => z.enum(keys).catch(keys[0]);
/** One of a closed set, or undefined for all. */
export const choiceParam = <const K extends readonly string[]>(keys: K) => z.enum(keys).optional().catch(undefined);
/** Free text to search for: trimmed, cut, and undefined when empty. */
export const textParam = (longest = 100) =>
  z
    .string()
    .transform((text) => writtenText(text).trim().slice(0, longest) || undefined)
    .optional()
    .catch(undefined);
