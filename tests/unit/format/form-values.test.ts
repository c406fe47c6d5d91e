import { describe, expect, it } from "vitest";
import type { z } from "zod";
import "@/lib/actions/messages";
import {
  dayParam,
  dayValue,
  nameValue,
  optionalDay,
  optionalName,
  optionalText,
  textValue,
} from "@/lib/format/form-values";

const outcome = (schema: z.ZodType, input: unknown) => {
  const parsed = schema.safeParse(input);
  return parsed.success ? parsed.data : parsed.error.issues[0]?.message;
};
const DATE = "Skriv ett datum som finns i almanackan, som åååå-mm-dd, till exempel 2026-11-16.";

describe("what is typed and what is stored", () => {
  it.each([
    ["a day", dayValue("Fyll i dagen."), " 20261116 ", "2026-11-16"],
    ["no day", dayValue("Fyll i dagen."), " ", "Fyll i dagen."],
    ["a day that does not exist", dayValue(), "2026-02-30", DATE],
    ["a day that may be left out", optionalDay(), "", null],
    ["words for a day that may be left out", optionalDay(), "snart", DATE],
    ["a name with odd spaces", nameValue("Skriv ett namn."), " A\u030Asen\u00A0 AB ", "Åsen AB"],
    ["no name", nameValue("Skriv ett namn."), " \u200B ", "Skriv ett namn."],
    ["a name left out", optionalName(), "  ", null],
    ["text keeps its lines", textValue("Skriv."), " rad 1\r\n\r\nrad 2 ", "rad 1\n\nrad 2"],
    ["text without what nobody sees and PostgreSQL refuses", textValue("Skriv."), "a\u0000b\u0007\tc", "ab\tc"],
    ["no text", textValue("Skriv."), " \n ", "Skriv."],
    ["text left out", optionalText(), "\n", null],
  ] as const)("%s", (_what, schema, input, expected) => {
    expect(outcome(schema, input)).toBe(expected);
  });

  it("an address with an odd day shows the list as if there were none", () => {
    expect(["2026-11-16", "20261116", "igår", undefined].map((text) => dayParam().parse(text))).toEqual([
      "2026-11-16",
      "2026-11-16",
      undefined,
      undefined,
    ]);
  });
});
