// Apart from list-query.ts so that a list in the browser does not carry zod.

/** Rows on one page of a list. */
export const PAGE_SIZE = 50;

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
