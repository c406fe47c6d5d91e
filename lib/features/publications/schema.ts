import { z } from "zod";
import { idValue, textValue } from "@/lib/format/form-values";
import { pageParam, textParam } from "@/lib/format/list-query";

export const publishInput = z.strictObject({ reportVersionId: idValue() });
export type PublishInput = z.infer<typeof publishInput>;

export const withdrawInput = z.strictObject({
  reportVersionId: idValue(),
  reason: textValue("Skriv varför rapporten tas bort från webben."),
});
export type WithdrawInput = z.infer<typeof withdrawInput>;

/** The public register in the address: `?q=kvarnsundet&omrade=Hemtjänst`. */
export const publicListQuery = z.object({ q: textParam(), omrade: textParam(), page: pageParam() });
export type PublicListQuery = z.infer<typeof publicListQuery>;
