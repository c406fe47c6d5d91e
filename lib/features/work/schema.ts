import { z } from "zod";

/** `?vy=enheten` shows the whole unit's work. */
export const workQuery = z.object({ vy: z.enum(["mitt", "enheten"]).catch("mitt") });
