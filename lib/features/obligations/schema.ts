import { z } from "zod";
import { choiceParam, dirParam, pageParam, sortParam, textParam } from "@/lib/format/list-query";
import { REGIMES } from "@/lib/domain/methods";

export const OBLIGATION_VIEWS = ["due", "coverage", "out"] as const;
export const OBLIGATION_STATES = ["late", "soon", "inTime", "never"] as const;
export type ObligationState = (typeof OBLIGATION_STATES)[number];
export const OBLIGATION_SORTS = ["due", "name", "lastDone"] as const;

/** "Att följa upp" as it stands in the address. The first view is the default. */
export const obligationQuery = z.object({
  view: z.enum(OBLIGATION_VIEWS).catch("due"),
  q: textParam(),
  area: textParam(),
  regime: choiceParam(REGIMES),
  state: choiceParam(OBLIGATION_STATES),
  sort: sortParam(OBLIGATION_SORTS),
  dir: dirParam(),
  page: pageParam(),
});
export type ObligationQuery = z.infer<typeof obligationQuery>;
