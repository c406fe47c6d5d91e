import { z } from "zod";
import { textParam } from "@/lib/format/list-query";

export const searchQuery = z.object({ q: textParam() });
