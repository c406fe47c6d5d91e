import { PAGE_SIZE } from "./list-href";

/** A list's query, which asks for one page; with `size` for that many rows instead, as an export of the whole list does. */
export type Paged<Q> = Q & Readonly<{ size?: number }>;

/** Which rows of a list to read. No address can carry `size`: the schemas of lists do not know it. */
export const rowsOf = ({ page, size = PAGE_SIZE }: Paged<Readonly<{ page: number }>>) => ({
  take: size,
  skip: (page - 1) * size,
});

/** How many pages the rows fill; an empty list is one page. */
export const pageCountOf = (total: number): number => Math.max(1, Math.ceil(total / PAGE_SIZE));

/** First, last and those around the current page; a negative number stands for a gap (each gap its own). */
export function pagesAround(page: number, pageCount: number): readonly number[] {
  const wanted = [1, page - 1, page, page + 1, pageCount].filter((number) => number >= 1 && number <= pageCount);
  const pages = [...new Set(wanted)].sort((a, b) => a - b);
  return pages.flatMap((number, index) => {
    const missing = number - (pages[index - 1] ?? number - 1) - 1;
    if (missing === 0) return [number];
    return missing === 1 ? [number - 1, number] : [-number, number]; // one page is no longer to write than a gap
  });
}
