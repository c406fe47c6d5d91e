import { z } from "zod";
import { pageParam } from "@/lib/format/list-query";

export const historyQuery = z.object({ page: pageParam() });
