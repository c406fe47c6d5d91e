import { describe, expect, it } from "vitest";
import { z } from "zod";
import { listHref } from "@/lib/format/list-href";
import { choiceParam, dirParam, pageParam, sortParam, textParam } from "@/lib/format/list-query";

const query = z.object({
  page: pageParam(),
  sort: sortParam(["name", "endsOn"]),
  dir: dirParam(),
  regime: choiceParam(["PRIVATE", "OWN"]),
  q: textParam(10),
});

describe("a list's query from the address never throws", () => {
  it("has defaults", () => {
    expect(query.parse({})).toEqual({ page: 1, sort: "name", dir: "asc" });
  });

  it("takes what is meant", () => {
    const address = { page: "3", sort: "endsOn", dir: "desc", regime: "OWN", q: "  tall " };
    expect(query.parse(address)).toEqual({ page: 3, sort: "endsOn", dir: "desc", regime: "OWN", q: "tall" });
  });

  it.each([
    [{ page: "0" }],
    [{ page: "-1" }],
    [{ page: "1.5" }],
    [{ page: "1001" }],
    [{ page: "x" }],
    [{ page: ["1", "2"] }],
    [{ sort: "password" }],
    [{ dir: "sideways" }],
    [{ regime: "'; drop table" }],
    [{ q: ["a", "b"] }],
    [{ q: "   " }],
  ])("%j falls back", (address) => {
    expect(query.parse(address)).toEqual({ page: 1, sort: "name", dir: "asc" });
  });

  it("cuts and composes a search text", () => {
    expect(query.parse({ q: "abcdefghijklmno" }).q).toBe("abcdefghij");
    expect(query.parse({ q: "a\u030A" }).q).toBe("å");
  });
});

describe("listHref", () => {
  const current = { page: 3, sort: "name", dir: "asc", q: "tall", regime: undefined };

  it("changes the page and keeps the rest", () => {
    expect(listHref(current, { page: 4 })).toBe("?dir=asc&page=4&q=tall&sort=name");
  });
  it("leaves out page 1 and empty values", () => {
    expect(listHref(current, { page: 1, q: "" })).toBe("?dir=asc&sort=name");
  });
  it("goes back to the first page when the list itself changes", () => {
    expect(listHref(current, { sort: "endsOn", dir: "desc" })).toBe("?dir=desc&q=tall&sort=endsOn");
  });
  it("keeps the page when nothing changes", () => {
    expect(listHref(current)).toBe("?dir=asc&page=3&q=tall&sort=name");
  });
  it("escapes what a person has typed", () => {
    expect(listHref({}, { q: "å & ä=ö" })).toBe("?q=%C3%A5+%26+%C3%A4%3D%C3%B6");
  });
});
