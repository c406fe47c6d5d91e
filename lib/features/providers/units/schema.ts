import { z } from "zod";
import { idValue, nameValue, optionalName, versionValue } from "@/lib/format/form-values";
import { optionalEmail } from "../schema";

const details = {
  name: nameValue("Skriv enhetens namn."),
  address: optionalName(),
  managerName: optionalName(),
  managerEmail: optionalEmail(),
  phone: optionalName(50),
};

export const addUnitInput = z.strictObject({ providerId: idValue(), ...details });
export type AddUnitInput = z.infer<typeof addUnitInput>;

export const changeUnitInput = z.strictObject({ id: idValue(), version: versionValue(), ...details });
export type ChangeUnitInput = z.infer<typeof changeUnitInput>;
