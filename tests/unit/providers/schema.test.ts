import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { invalid } from "@/lib/actions/result";
import { addActivityInput } from "@/lib/features/providers/activities/schema";
import { ORGANISATION_NUMBER_TEXT } from "@/lib/features/providers/labels";
import { endInput, providerListQuery, registerProviderInput } from "@/lib/features/providers/schema";

const typed = (over: Record<string, string> = {}) => ({
  name: " Tallmossens  Hemomsorg AB ",
  regime: "PRIVATE",
  orgNumber: "529999-9010",
  email: "",
  phone: "",
  ...over,
});

describe("registering a provider", () => {
  it("stores the number in one form, the name tidied and what is empty as nothing", () => {
    for (const orgNumber of ["529999-9010", "5299999010", "165299999010", "529999\u00A09010"]) {
      expect(registerProviderInput.parse(typed({ orgNumber }))).toEqual({
        name: "Tallmossens Hemomsorg AB",
        regime: "PRIVATE",
        orgNumber: "5299999010",
        email: null,
        phone: null,
      });
    }
  });

  it.each([
    ["", "empty"],
    ["saknas", "notDigits"],
    ["529999-901", "wrongLength"],
    ["529999-9011", "wrongCheckDigit"],
    ["19811218-9876", "personalNumber"],
    ["811218-9876", "personalNumber"],
  ] as const)("says what is wrong with %s: %s", (orgNumber, reason) => {
    const answer = registerProviderInput.safeParse(typed({ orgNumber }));
    const { fieldErrors } = invalid(answer.error ?? never());
    expect(fieldErrors).toEqual({ orgNumber: ORGANISATION_NUMBER_TEXT[reason] });
  });

  it("repeats nothing of a sole trader's number in the answer, for any invented personal number", () => {
    const rows = readFileSync("tests/data/numbers/personal-numbers-500.csv", "utf8").split("\n").slice(1);
    const numbers = rows.flatMap((row) => /\d{6,8}[-+]?\d{4}/.exec(row)?.[0] ?? []);
    expect(numbers.length).toBeGreaterThan(400);
    for (const orgNumber of numbers) {
      const answer = registerProviderInput.safeParse(typed({ orgNumber }));
      const said = JSON.stringify(invalid(answer.error ?? never()));
      expect(said).toContain(ORGANISATION_NUMBER_TEXT.personalNumber);
      expect(said).not.toContain(orgNumber.slice(-4));
    }
  });

  it("wants a regime, and an address that is one", () => {
    const { fieldErrors } = invalid(
      registerProviderInput.safeParse({ ...typed({ email: "ingen" }), regime: "AB" }).error ?? never(),
    );
    expect(fieldErrors).toEqual({
      email: "Skriv en e-postadress, till exempel namn@exempel.se.",
      regime: "Välj driftform.",
    });
    expect(registerProviderInput.parse(typed({ email: " namn@exempel.se " })).email).toBe("namn@exempel.se");
  });

  it("takes nothing that the form does not have", () => {
    expect(registerProviderInput.safeParse({ ...typed(), id: "x" }).success).toBe(false);
  });
});

describe("days", () => {
  const activity = { unitId: "u", areaId: "a", name: "Hemtjänst", competitiveFrom: "", singlePlace: false };

  it("an activity ends on or after its first day", () => {
    const with_ = (startDate: string, endDate: string) =>
      addActivityInput.safeParse({ ...activity, startDate, endDate });
    expect(with_("2026-01-01", "2026-01-01").success).toBe(true);
    expect(with_("", "2026-01-01").success).toBe(true);
    expect(with_("2026-01-02", "2026-01-01").error?.issues[0]?.path).toEqual(["endDate"]);
  });

  it("an emptied last day takes an end back", () => {
    expect(endInput.parse({ id: "x", version: 1, endedOn: "" }).endedOn).toBeNull();
    expect(endInput.parse({ id: "x", version: 1, endedOn: "20261116" }).endedOn).toBe("2026-11-16");
  });
});

it("a bad address gives the list's own order and first page, never an error", () => {
  expect(providerListQuery.parse({ regime: "x", sort: "drop", dir: "up", page: "-1", state: "y", q: "  " })).toEqual({
    sort: "name",
    dir: "asc",
    page: 1,
  });
});

function never(): never {
  throw new Error("it should have been refused");
}
