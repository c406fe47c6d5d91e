import { describe, expect, it } from "vitest";
import { isoDate } from "@/lib/domain/calendar";
import { endRefusal, firstDayWithout, invitationEnds, type Held } from "@/lib/features/people/rules";
import { inviteInput, newPasswordInput } from "@/lib/features/people/schema";

it("an invitation ends a week of real time later, over a change of the clock too", () => {
  expect(invitationEnds(new Date("2026-10-22T12:00:00Z"))).toEqual(new Date("2026-10-29T12:00:00Z"));
});

describe("a password is judged by its length alone", () => {
  const parse = (password: string, again = password) =>
    newPasswordInput.safeParse({ token: "t", password, again }).success;
  it.each([
    ["elva tecken", false],
    ["tolv tecken!", true],
    ["            ", true],
    ["å".repeat(128), true],
    ["å".repeat(129), false],
  ])("%j: %s", (password, expected) => {
    expect(parse(password)).toBe(expected);
  });
  it("written the same twice", () => {
    expect(parse("tolv tecken!", "tolv tecken?")).toBe(false);
  });
});

describe("an invitation's input", () => {
  const input = { name: "Per", title: "", email: " PER@Exempel.se ", roles: ["OFFICER"], validFrom: "2026-11-16" };
  it("folds the address", () => {
    expect(inviteInput.parse(input).email).toBe("per@exempel.se");
  });
  it.each([
    { email: "per" },
    { roles: [] },
    { roles: ["OWNER"] },
    { name: " " },
    { validFrom: "i dag" },
    { admin: true },
  ])("refuses %o", (over) => {
    expect(inviteInput.safeParse({ ...input, ...over }).success).toBe(false);
  });
});

const held = (from: string, to: string | null = null): Held => ({
  validFrom: isoDate(from),
  validTo: to === null ? null : isoDate(to),
});
const today = isoDate("2026-11-16");

describe("the first day without an administrator, counted from today", () => {
  it.each<[string, Held[], string | null]>([
    ["nobody", [], "2026-11-16"],
    ["one without an end", [held("2020-01-01")], null],
    ["one who begins today", [held("2026-11-16")], null],
    ["one who begins tomorrow", [held("2026-11-17")], "2026-11-16"],
    ["one who ends today", [held("2020-01-01", "2026-11-16")], "2026-11-17"],
    ["one who ended yesterday", [held("2020-01-01", "2026-11-15")], "2026-11-16"],
    ["one who ends later", [held("2020-01-01", "2026-12-31")], "2027-01-01"],
    ["the next begins the day after", [held("2027-01-01"), held("2020-01-01", "2026-12-31")], null],
    ["the next begins a day too late", [held("2020-01-01", "2026-12-31"), held("2027-01-02")], "2027-01-01"],
    [
      "two who overlap and both end",
      [held("2020-01-01", "2026-12-31"), held("2026-12-01", "2027-06-30")],
      "2027-07-01",
    ],
    [
      "a short one within a long one",
      [held("2020-01-01", "2027-06-30"), held("2026-12-01", "2026-12-02")],
      "2027-07-01",
    ],
    ["a gap long past", [held("2019-01-01", "2019-12-31"), held("2026-01-01")], null],
    ["two who begin the same day", [held("2026-01-01", "2026-12-31"), held("2026-01-01")], null],
  ])("%s", (_who, periods, expected) => {
    expect(firstDayWithout(periods, today)).toBe(expected);
    expect(firstDayWithout(periods.toReversed(), today)).toBe(expected);
  });
});

describe("ending a role", () => {
  it.each([
    ["without an end, today", held("2026-01-01"), "2026-11-16", null],
    ["without an end, later", held("2026-01-01"), "2027-01-31", null],
    ["on its first day", held("2026-01-01"), "2026-01-01", null],
    ["before its first day", held("2026-01-01"), "2025-12-31", "roleEndsBeforeItBegins"],
    ["planned, earlier", held("2026-01-01", "2026-12-31"), "2026-11-30", null],
    ["planned, later", held("2026-01-01", "2026-12-31"), "2027-01-31", null],
    ["its last day is today, later", held("2026-01-01", "2026-11-16"), "2026-12-31", null],
    ["over since yesterday, later", held("2026-01-01", "2026-11-15"), "2026-12-31", "roleIsOver"],
    ["over since yesterday, earlier", held("2026-01-01", "2026-11-15"), "2026-11-01", "roleIsOver"],
  ] as const)("%s", (_which, role, lastDay, expected) => {
    expect(endRefusal(role, { lastDay: isoDate(lastDay), today })).toBe(expected);
  });
});
