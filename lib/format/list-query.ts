import { z } from "zod";

/** Rows on one page of a list. */
export const PAGE_SIZE = 50;
/** Beyond this a list is searched, not paged; it also keeps OFFSET within reason. */
const LAST_PAGE = 1000;

/** Parts of a list's query in the URL. Each has a fallback, so that a bad address never throws. */
export const pageParam = () => z.coerce.number().int().min(1).max(LAST_PAGE).catch(1);
export const dirParam = (fallback: "asc" | "desc" = "asc") => z.enum(["asc", "desc"]).catch(fallback);
/** The first key is the default order. */
export const sortParam = <const K extends readonly [string, ...string[]]>(keys: K) => z.enum(keys).catch(keys[0]);
/** One of a closed set, or undefined for all. */
export const choiceParam = <const K extends readonly [string, ...string[]]>(keys: K) =>
  z.enum(keys).optional().catch(undefined);
/** Free text to search for: trimmed, cut, and undefined when empty. */
export const textParam = (longest = 100) =>
  z
    .string()
    .transform((text) => text.normalize("NFC").trim().slice(0, longest) || undefined)
    .optional()
    .catch(undefined);

export type QueryValue = string | number | boolean | null | undefined;
export type ListQuery = Readonly<Record<string, QueryValue>>;

/**
 * The same list with something changed, as a relative address: `listHref(query, { page: 2 })` gives `?page=2&sort=name`.
 * Empty values and page 1 are left out. A change of anything but the page goes back to the first page.
 */
export function listHref(query: ListQuery, change: ListQuery = {}): string {
  const merged: ListQuery = { ...query, ...(isNewList(change) ? { page: undefined } : {}), ...change };
  const params = new URLSearchParams();
  for (const [key, value] of Object.entries(merged)) {
    if (value === undefined || value === null || value === "" || value === false) continue;
    if (key === "page" && Number(value) === 1) continue;
    params.set(key, String(value));
  }
  params.sort();
  return `?${params.toString()}`;
}

const isNewList = (change: ListQuery): boolean => Object.keys(change).length > 0 && !("page" in change);
