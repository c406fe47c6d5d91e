import { z } from "zod";
import { textValue, versionValue, idValue } from "@/lib/format/form-values";
import { choiceParam, dirParam, pageParam, sortParam, textParam } from "@/lib/format/list-query";
import { MAIN_METHOD, METHODS, REGIMES } from "@/lib/domain/methods";
import { FOLLOW_UP_STATUSES } from "./rules";

/** The list in the address. No status = those that run; "all" = every one. */
export const followUpListQuery = z.object({
  method: choiceParam(METHODS),
  status: choiceParam(["all", ...FOLLOW_UP_STATUSES]),
  regime: choiceParam(REGIMES),
  areaId: textParam(),
  mine: z.literal("1").optional().catch(undefined),
  /** A person who takes part, from the search. */
  member: textParam(),
  q: textParam(),
  sort: sortParam(["started", "unit", "diary", "status"]),
  dir: dirParam("desc"),
  page: pageParam(),
});
export type FollowUpListQuery = z.infer<typeof followUpListQuery>;

export const cancelInput = z.strictObject({
  id: idValue(),
  version: versionValue(),
  reason: textValue("Skriv varför uppföljningen avbryts. Skälet sparas i historiken."),
});

export const stepInput = z.strictObject({ id: idValue(), version: versionValue() });

/** `?activity=ID&method=EVENT_DRIVEN`; without a method, the main one. */
export const startFormQuery = z.object({
  activity: textParam(),
  method: z.enum(METHODS).catch(MAIN_METHOD),
});
