import "server-only";
import { setLegalClock } from "@/lib/clock";
import { env } from "@/lib/env";
import { db } from "./client";

/** Lets CLOCK_AT act, where the seed has marked the database as demo or test. Each process does it once, at its start. */
export async function armClock(): Promise<void> {
  const found = await db.installation.findUnique({ where: { id: 1 }, select: { kind: true } });
  setLegalClock(env().CLOCK_AT, found?.kind ?? null);
}
