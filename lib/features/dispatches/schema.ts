import { z } from "zod";
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
