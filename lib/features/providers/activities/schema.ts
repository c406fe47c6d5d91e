import { z } from "zod";
import { idValue, nameValue, optionalDay, versionValue } from "@/lib/format/form-values";

const details = {
  areaId: idValue("Välj verksamhetsområde."),
  name: nameValue("Skriv ett namn. Det är ofta samma som enhetens."),
  startDate: optionalDay(),
  endDate: optionalDay(),
  /** Exposed to competition from this day (ORB-02); only egen regi asks. */
  competitiveFrom: optionalDay(),
  /** A single-place purchase (ORB-03). */
  singlePlace: z.boolean(),
};
type Days = Readonly<{ startDate: string | null; endDate: string | null }>;

const endsAfterStart = ({ startDate, endDate }: Days): boolean =>
  startDate === null || endDate === null || endDate >= startDate;
const order = { message: "Sista dagen är före den första. Ändra en av dem.", path: ["endDate"] };

export const addActivityInput = z.strictObject({ unitId: idValue(), ...details }).refine(endsAfterStart, order);
export type AddActivityInput = z.infer<typeof addActivityInput>;

export const changeActivityInput = z
  .strictObject({ id: idValue(), version: versionValue(), ...details })
  .refine(endsAfterStart, order);
export type ChangeActivityInput = z.infer<typeof changeActivityInput>;
