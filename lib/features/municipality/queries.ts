import "server-only";
import { cache } from "react";
import { db, type Tx } from "@/lib/db/client";
import { fromDbDate } from "@/lib/db/dates";
import type { IsoDate } from "@/lib/domain/calendar";
import { MUNICIPALITIES } from "@/lib/domain/municipalities";
import { compareSwedish } from "@/lib/domain/names";
import { profileByCode, PROFILES } from "@/lib/profiles/catalogue";
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

/** The rules in force on a day: the profile file with the municipality's own dated rows on top. */
export const getProfile = (day: IsoDate): Promise<Profile> => profileOnDay(db, day);

/** The same inside a transaction: a rule must judge by what the change itself sees, on the same connection. */
export const profileOnDay = async (client: Tx, day: IsoDate): Promise<Profile> => (await profilesByDay(client))(day);

/** The rules of any number of days from one read; null = before every dated change, what the profile file itself says. */
export async function profilesByDay(client: Tx): Promise<(day: IsoDate | null) => Profile> {
  const installation = await client.installation.findUniqueOrThrow({ where: { id: 1 }, select: { profile: true } });
  const base = profileByCode(installation.profile);
  if (!base) throw new Error("the installation's profile is not in the catalogue");
  const rows = await client.profileOverride.findMany({ select: { key: true, value: true, validFrom: true } });
  const overrides = rows.map((row) => ({ ...row, validFrom: fromDbDate(row.validFrom) }));
  return (day) => (day === null ? base : profileOn(base, overrides, day));
}

/** What the first visit chooses among. */
export const listSetupChoices = () => ({
  municipalities: MUNICIPALITIES.toSorted((a, b) => compareSwedish(a.name, b.name)).map(({ code, name }) => ({
    value: code,
    label: name,
  })),
  profiles: PROFILES.map(({ code, label }) => ({ value: code, label })),
});
