import { z } from "zod";
import { idValue, nameValue } from "@/lib/format/form-values";
import { LIST_NAMES } from "./rules";

export const listName = z.enum(LIST_NAMES);

export const saveFilterInput = z.strictObject({
  list: listName,
  query: z.string().max(2_000),
  name: nameValue("Skriv ett namn på filtret.", 80),
  /** The filter of the same name that the user was asked about and answered yes to replace; else empty. */
  replaces: z.string().max(100),
});
export type SaveFilterInput = z.infer<typeof saveFilterInput>;

export const removeFilterInput = z.strictObject({ id: idValue() });
