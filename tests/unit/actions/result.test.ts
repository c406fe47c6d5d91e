import { describe, expect, it } from "vitest";
import { z } from "zod";
import { invalid, refused } from "@/lib/actions/result";
import { refuse } from "@/lib/domain/outcome";

function errorOf(schema: z.ZodType, value: unknown): z.ZodError {
  const parsed = schema.safeParse(value);
  if (parsed.success) throw new Error("The value was meant to be refused");
  return parsed.error;
}
const messageOf = (schema: z.ZodType, value: unknown) => errorOf(schema, value).issues[0]?.message;

describe("invalid", () => {
  const schema = z.object({ name: z.string().min(1, "Skriv ett namn."), contact: z.object({ email: z.email() }) });

  it("keys the sentences by dotted path", () => {
    expect(invalid(errorOf(schema, { name: "", contact: { email: "x" } }))).toMatchObject({
      ok: false,
      reason: "invalid",
      fieldErrors: {
        name: "Skriv ett namn.",
        "contact.email": "Skriv en e-postadress, till exempel namn@exempel.se.",
      },
    });
  });

  it("keeps the first sentence of a field and the error on the whole form", () => {
    const strict = z
      .object({ a: z.string().min(5, "först").regex(/x/, "sedan") })
      .refine(() => false, { message: "hela", when: () => true });
    expect(invalid(errorOf(strict, { a: "" })).fieldErrors).toEqual({ a: "först", "": "hela" });
  });
});

describe("refused", () => {
  const labels = {
    changedByAnother: "Någon annan har ändrat. Ladda om.",
    duplicate: (detail?: Readonly<Record<string, unknown>>) => `Numret ${String(detail?.number)} finns redan.`,
  };
  it("carries the feature's sentence", () => {
    expect(refused(refuse("changedByAnother"), labels)).toEqual({
      ok: false,
      reason: "changedByAnother",
      message: "Någon annan har ändrat. Ladda om.",
    });
  });
  it("gives the sentence what it needs to be exact", () => {
    const result = refused(refuse("duplicate", { number: "VON 112/2024" }), labels);
    expect(result.message).toBe("Numret VON 112/2024 finns redan.");
  });
});

describe("zod speaks plain Swedish", () => {
  it.each([
    ["missing text", z.string(), undefined, "Fyll i det här fältet."],
    ["empty text", z.string().min(1), "", "Fyll i det här fältet."],
    ["short text", z.string().min(3), "ab", "Skriv minst 3 tecken."],
    ["long text", z.string().max(3), "abcd", "Korta texten till högst 3 tecken."],
    [
      "date",
      z.iso.date(),
      "16/11 2026",
      "Skriv ett datum som finns i almanackan, som åååå-mm-dd, till exempel 2026-11-16.",
    ],
    ["time", z.iso.time(), "14.03", "Skriv tiden som tt:mm, till exempel 14:03."],
    ["e-mail", z.email(), "x", "Skriv en e-postadress, till exempel namn@exempel.se."],
    ["address", z.url(), "x", "Skriv en webbadress som börjar med https://."],
    ["unknown format", z.string().regex(/x/), "y", "Texten är inte skriven som den ska. Läs hjälpen vid fältet."],
    ["choice", z.enum(["a", "b"]), "c", "Välj ett av alternativen."],
    ["no choice", z.array(z.string()).min(1), [], "Välj minst en."],
    ["few choices", z.array(z.string()).min(2), ["a"], "Välj minst 2."],
    ["many choices", z.array(z.string()).max(1), ["a", "b"], "Välj högst 1."],
    ["not a number", z.number(), "x", "Skriv ett tal, till exempel 12,5."],
    ["not yes or no", z.boolean(), "x", "Svara ja eller nej."],
    ["small number", z.number().min(0.5), 0, "Skriv minst 0,5."],
    ["not above", z.number().gt(0), 0, "Skriv mer än 0."],
    ["large number", z.number().max(10), 11, "Skriv högst 10."],
    ["not below", z.number().lt(-1), 0, "Skriv mindre än \u22121."],
    ["not a multiple", z.number().multipleOf(5), 3, "Skriv ett tal som är jämnt delbart med 5."],
  ])("%s", (_what, schema, value, sentence) => {
    expect(messageOf(schema, value)).toBe(sentence);
  });

  it("lets the schema's own sentence win", () => {
    expect(messageOf(z.string().min(1, "Skriv ett namn."), "")).toBe("Skriv ett namn.");
  });

  it("says nothing in English and nothing about invalid input, whatever the issue", () => {
    const schemas = [
      z.strictObject({}),
      z.map(z.string(), z.number()),
      z.never(),
      z.date().min(new Date(0)),
      z.custom(),
    ];
    const values = [{ x: 1 }, new Map([[1, 2]]), 1, new Date(-1), undefined];
    const said = schemas.flatMap((schema, index) => schema.safeParse(values[index]).error?.issues ?? []);
    expect(said.length).toBeGreaterThan(2);
    for (const { message } of said) expect(message).not.toMatch(/invalid|ogiltig|expected|unrecognized/i);
  });
});
