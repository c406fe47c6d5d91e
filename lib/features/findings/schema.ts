import { REGIMES } from "@/lib/domain/methods";
import { z } from "zod";
import { choiceParam, dirParam, pageParam, sortParam, textParam } from "@/lib/format/list-query";

/** The list in the address. No state = what is not settled. */
export const findingListQuery = z.object({
  state: choiceParam(["late", "toJudge", "settled", "all"]),
  areaId: textParam(),
  regime: choiceParam(REGIMES),
  q: textParam(),
  sort: sortParam(["due", "unit", "confirmed"]),
  dir: dirParam(),
  page: pageParam(),
});
export type FindingListQuery = z.infer<typeof findingListQuery>;
