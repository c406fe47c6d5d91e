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
