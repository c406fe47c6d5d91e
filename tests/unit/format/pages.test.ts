import { describe, expect, it } from "vitest";
import { pagesAround } from "@/lib/format/pages";

describe("links to other pages: first, last and those around; a negative number is a gap", () => {
  it.each([
    [1, 1, [1]],
    [1, 3, [1, 2, 3]],
    [1, 13, [1, 2, -13, 13]],
    [7, 13, [1, -6, 6, 7, 8, -13, 13]],
    [13, 13, [1, -12, 12, 13]],
    [3, 4, [1, 2, 3, 4]],
    [4, 9, [1, 2, 3, 4, 5, -9, 9]],
    [5, 7, [1, -4, 4, 5, 6, 7]],
    [99, 4, [1, -4, 4]],
  ])("page %d of %d", (page, pageCount, links) => {
    expect(pagesAround(page, pageCount)).toEqual(links);
  });
});
