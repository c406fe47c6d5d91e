import "server-only";
import { z } from "zod";

const schema = z.object({
  /** Login role of the application: reads and writes rows, owns nothing. */
  APP_DATABASE_URL: z.url(),
  /** Login role of the public pages: reads published snapshots and nothing else. */
  PUBLIC_DATABASE_URL: z.url(),
  FILES_DIR: z.string().min(1),
  NEXTAUTH_SECRET: z.string().min(32),
  NEXTAUTH_URL: z.url(),
  /** Moves legal days to a moment; honoured only in a demo or test database (lib/clock.ts). */
  CLOCK_AT: z
    .string()
    .regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d)?(Z|[+-]\d\d:\d\d)$/)
    .optional(),
  SMTP_URL: z.url().optional(),
  MAIL_FROM: z.string().default("uppfoljning@localhost"),
});

export type Env = z.infer<typeof schema>;

let parsed: Env | undefined;

/** The environment, parsed once. Throws with the name of what is missing: a process must not start half configured. */
export function env(): Env {
  parsed ??= schema.parse({ ...process.env, CLOCK_AT: process.env.CLOCK_AT || undefined });
  return parsed;
}
