import { z } from "zod";
import { idValue } from "@/lib/format/form-values";
import { choiceParam, dirParam, pageParam, sortParam, textParam } from "@/lib/format/list-query";

export const DISPATCH_STATUSES = ["QUEUED", "SENT", "KEPT", "FAILED"] as const;

export const dispatchListQuery = z.object({
  status: choiceParam(DISPATCH_STATUSES),
  q: textParam(),
  sort: sortParam(["created"]),
  dir: dirParam("desc"),
  page: pageParam(),
});
export type DispatchListQuery = z.infer<typeof dispatchListQuery>;

const toAddress = z.string().trim().max(320).pipe(z.email("Skriv en e-postadress, till exempel namn@exempel.se."));

/** A new try of a mail that failed, to the address that it has or to a corrected one. */
export const retryInput = z.strictObject({ dispatchId: idValue(), toAddress });
export type RetryInput = z.infer<typeof retryInput>;
