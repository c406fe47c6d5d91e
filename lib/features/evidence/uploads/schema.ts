import { z } from "zod";

const LONGEST_NAME = 3_000; // percent-encoded: one letter may be twelve characters

/** What an upload tells of itself. The name is percent-encoded, since a header holds no Swedish letters. */
export const uploadHead = z.object({
  followUpId: z.string().min(1).max(100),
  name: z.string().min(1).max(LONGEST_NAME).transform(decoded).pipe(z.string().min(1)),
  sha256: z
    .string()
    .regex(/^[0-9a-f]{64}$/i)
    .transform((hex) => hex.toLowerCase()),
});

function decoded(text: string, context: z.core.$RefinementCtx): string {
  try {
    return decodeURIComponent(text);
  } catch {
    context.addIssue({ code: "custom", message: "not percent-encoded" });
    return z.NEVER;
  }
}
