import { z } from "zod";
import { dayValue, idValue, textValue, versionValue, writtenText } from "@/lib/format/form-values";
import { VISIT_MODES } from "./rules";

const CLOCK = "Skriv tiden som tt:mm, till exempel 09:30.";

/** A time of day as typed, 9:30, 09.30 or 0930, as minutes after midnight. */
const timeValue = () =>
  z
    .string()
    .trim()
    .regex(/^([01]?\d|2[0-3])[:.]?[0-5]\d$/, CLOCK)
    .transform((typed) => {
      const digits = typed.replace(/\D/g, "").padStart(4, "0");
      return Number(digits.slice(0, 2)) * 60 + Number(digits.slice(2));
    });

/** Running text that may be left empty. */
const text = () =>
  z
    .string()
    .max(10_000)
    .transform((typed) => writtenText(typed).replaceAll("\r\n", "\n").trim());

const shape = {
  mode: z.enum(VISIT_MODES, "Välj om besöket sker på plats eller digitalt."),
  announced: z.enum(["yes", "no"], "Välj om besöket är föranmält.").transform((answer) => answer === "yes"),
  day: dayValue("Fyll i vilken dag besöket är planerat."),
  time: timeValue(),
  participants: text(),
};

export const planVisitInput = z.strictObject({ followUpId: idValue(), ...shape });
export type PlanVisitInput = z.output<typeof planVisitInput>;

export const editVisitInput = z.strictObject({ id: idValue(), version: versionValue(), ...shape });
export type EditVisitInput = z.output<typeof editVisitInput>;

export const carryOutInput = z.strictObject({
  id: idValue(),
  version: versionValue(),
  carriedOutOn: dayValue("Fyll i vilken dag besöket ägde rum."),
  participants: text(),
  summary: text(),
});
export type CarryOutInput = z.output<typeof carryOutInput>;

export const undoCarryOutInput = z.strictObject({ id: idValue(), version: versionValue() });
export type UndoCarryOutInput = z.output<typeof undoCarryOutInput>;

export const cancelVisitInput = z.strictObject({
  id: idValue(),
  version: versionValue(),
  reason: textValue("Skriv varför besöket ställs in. Skälet sparas i historiken."),
});
export type CancelVisitInput = z.output<typeof cancelVisitInput>;
