import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { filterHref, filterOf } from "@/lib/features/lists/addresses/schema";
import { LIST_NAMES, LISTS } from "@/lib/features/lists/rules";
import { saveFilterInput } from "@/lib/features/lists/schema";

describe("the table of lists", () => {
  it.each(LIST_NAMES)("%s asks for the same right as its page, which shows its tools", (list) => {
    const { path, permission } = LISTS[list];
    const page = readFileSync(`app/(work)${path}/page.tsx`, "utf8");
    expect(page).toContain(`requirePermission("${permission}")`);
    expect(page).toContain(`<ListTools list="${list}"`);
  });
});

describe("the address of a saved filter", () => {
  it("keeps the filter and the order, and leaves the page out", () => {
    expect(filterOf("findings", "?state=late&sort=unit&dir=desc&page=7&areaId=a1")).toBe(
      "?areaId=a1&dir=desc&sort=unit&state=late",
    );
    expect(filterHref("proposals", "status=OPEN")).toBe("/requirements/proposals?status=OPEN");
  });

  it("is the same whatever order it was written in", () => {
    expect(filterOf("findings", "?dir=desc&areaId=a1&sort=unit")).toBe(
      filterOf("findings", "sort=unit&areaId=a1&dir=desc"),
    );
  });

  it.each([
    "//evil.example/?state=late",
    "https://evil.example",
    "?next=https://evil.example&state=javascript:alert(1)&size=999999",
    "?state=late%0d%0aLocation:%20https://evil.example",
    "../../admin?state=__proto__&constructor=x",
    "%",
  ])("knows nothing but the list's own query: %s", (query) => {
    expect(filterHref("findings", query)).toBe("/findings?dir=asc&sort=due");
  });

  it.each(LIST_NAMES)("%s reads what it wrote", (list) => {
    const first = filterOf(list, "?q=å ä ö&areaId=x&area=x&regime=PRIVATE&status=all");
    expect(filterOf(list, first)).toBe(first);
  });
});

describe("what is saved", () => {
  const input = { list: "findings", query: "?state=late", name: "Sena", replaces: "" };
  const nameOf = (name: string) => saveFilterInput.safeParse({ ...input, name });

  it("has a name of 1–80 characters on one line", () => {
    expect(nameOf("  Sena \n i\u200B norr ")).toMatchObject({ success: true, data: { name: "Sena i norr" } });
    expect(nameOf("a".repeat(80)).success).toBe(true);
    for (const name of ["", "  ", "\u200B", "a".repeat(81)]) expect(nameOf(name).success, name).toBe(false);
  });

  it("is of a list that exists", () => {
    expect(saveFilterInput.safeParse({ ...input, list: "users" }).success).toBe(false);
    expect(saveFilterInput.safeParse({ ...input, list: "toString" }).success).toBe(false);
  });
});
