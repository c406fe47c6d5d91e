import { describe, expect, it } from "vitest";
import { MUNICIPALITIES, municipalityByCode } from "@/lib/domain/municipalities";

/** SCB's counties: the two first digits of every code in it, and how many municipalities it has. */
const COUNTIES = [
  ["01", "Stockholms län", 26],
  ["03", "Uppsala län", 8],
  ["04", "Södermanlands län", 9],
  ["05", "Östergötlands län", 13],
  ["06", "Jönköpings län", 13],
  ["07", "Kronobergs län", 8],
  ["08", "Kalmar län", 12],
  ["09", "Gotlands län", 1],
  ["10", "Blekinge län", 5],
  ["12", "Skåne län", 33],
  ["13", "Hallands län", 6],
  ["14", "Västra Götalands län", 49],
  ["17", "Värmlands län", 16],
  ["18", "Örebro län", 12],
  ["19", "Västmanlands län", 10],
  ["20", "Dalarnas län", 15],
  ["21", "Gävleborgs län", 10],
  ["22", "Västernorrlands län", 7],
  ["23", "Jämtlands län", 8],
  ["24", "Västerbottens län", 15],
  ["25", "Norrbottens län", 14],
] as const;

describe("the municipalities of Sweden", () => {
  it.each(COUNTIES)("%s is %s, with %s municipalities", (digits, name, count) => {
    const own = MUNICIPALITIES.filter(({ county }) => county === name);
    expect(own).toHaveLength(count);
    expect(own.filter(({ code }) => !code.startsWith(digits))).toEqual([]);
  });
  it("are 290, each with a code and a name of its own", () => {
    expect(MUNICIPALITIES).toHaveLength(290);
    expect(new Set(MUNICIPALITIES.map(({ code }) => code)).size).toBe(290);
    expect(new Set(MUNICIPALITIES.map(({ name }) => name)).size).toBe(290);
    expect(MUNICIPALITIES.filter(({ code, name }) => !/^\d{4}$/.test(code) || !/^[A-ZÅÄÖ]\S.*\S$/u.test(name))).toEqual(
      [],
    );
  });
  it.each([
    ["0127", "Botkyrka", "Stockholms län"],
    ["0114", "Upplands Väsby", "Stockholms län"],
    ["1880", "Örebro", "Örebro län"],
    ["0980", "Gotland", "Gotlands län"],
    ["2023", "Malung-Sälen", "Dalarnas län"],
    ["2584", "Kiruna", "Norrbottens län"],
  ])("%s is %s", (code, name, county) => {
    expect(municipalityByCode(code)).toEqual({ code, name, county });
  });
  it.each(["0000", "188", "18800", "", "Örebro"])("%j is none", (code) => {
    expect(municipalityByCode(code)).toBeNull();
  });
});
