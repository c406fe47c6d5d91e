import "server-only";
import { cache } from "react";
import { setLegalClock, today } from "@/lib/clock";
import { db } from "@/lib/db/client";
import { fromDbDate } from "@/lib/db/dates";
import type { IsoDate } from "@/lib/domain/calendar";
import { env } from "@/lib/env";
import { profileByCode } from "@/lib/profiles/catalogue";
import { profileOn } from "@/lib/profiles/in-force";
import type { Profile } from "@/lib/profiles/schema";

export type Installation = NonNullable<Awaited<ReturnType<typeof findInstallation>>>;

/** The municipality this database serves, or null before the first visit has set it up. */
export const findInstallation = cache(() => db.installation.findUnique({ where: { id: 1 } }));

export async function getInstallation(): Promise<Installation> {
  const found = await findInstallation();
  if (!found) throw new Error("the installation has not been set up");
  return found;
}

/** The rules in force on a day (default: today): the profile file with the municipality's own dated rows on top. */
export async function getProfile(day: IsoDate = today()): Promise<Profile> {
  const base = profileByCode((await getInstallation()).profile);
  if (!base) throw new Error("the installation's profile is not in the catalogue");
  const rows = await db.profileOverride.findMany({ select: { key: true, value: true, validFrom: true } });
  return profileOn(
    base,
    rows.map((row) => ({ ...row, validFrom: fromDbDate(row.validFrom) })),
    day,
  );
}

/** Lets CLOCK_AT act, where the seed has marked the database as demo or test. */
export async function armClock(): Promise<void> {
  const found = await db.installation.findUnique({ where: { id: 1 }, select: { kind: true } });
  setLegalClock(env().CLOCK_AT, found?.kind ?? null);
}
