import { describe, expect, it } from "vitest";
import { invitationEnds } from "@/lib/features/people/rules";
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
