import { describe, expect, it } from "vitest";
import { tidyDate } from "@/lib/format/date-text";

describe("what a person types as a date", () => {
  it.each([
    ["2026-11-16", "2026-11-16"],
    ["20261116", "2026-11-16"],
    [" 2026-11-16 ", "2026-11-16"],
    ["2026–11–16", "2026-11-16"],
    ["20101122", "2010-11-22"],
  ])("%s is one day", (typed, day) => {
    expect(tidyDate(typed)).toBe(day);
  });

  it.each(["260611", "2026-02-30", "16/11 2026", "imorgon", ""])("%s is left as it stands", (typed) => {
    expect(tidyDate(typed)).toBe(typed);
  });

  it("lets what is not text through", () => {
    expect(tidyDate(undefined)).toBeUndefined();
  });
});
