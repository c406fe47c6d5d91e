import "server-only";
import { db, type Tx } from "@/lib/db/client";
import { fromDbDate } from "@/lib/db/dates";
import { profilesByDay } from "@/lib/features/municipality/queries";
import type { Profile } from "@/lib/profiles/schema";

/**
 * The rules that a case follows from beginning to end: those in force on its first day. A change of the municipality's
 * rules takes effect from its date and leaves older cases as they were, so everything that is done in a case asks here;
 * only planning and starting ask for today's. A case from before the product without a first day follows its last.
 * Throws where there is no such case: ask after the scope has let the viewer in.
 */
export async function profileOfCase(client: Tx, followUpId: string): Promise<Profile> {
  const [profile] = (await profilesOfCases(client, [followUpId])).values();
  if (!profile) throw new Error(`there is no case ${followUpId}`);
  return profile;
}

/** The same for a page, which has asked for the case before. */
export const getProfileOfCase = (followUpId: string): Promise<Profile> => profileOfCase(db, followUpId);

/** The same for many cases at once, by the case's id. */
export async function profilesOfCases(client: Tx, ids: readonly string[]): Promise<ReadonlyMap<string, Profile>> {
  const rows = await client.followUp.findMany({
    where: { id: { in: [...ids] } },
    select: { id: true, startedOn: true, concludedOn: true },
  });
  const profileOn = await profilesByDay(client);
  return new Map(rows.map((row) => [row.id, profileOn(fromDbDate(row.startedOn) ?? fromDbDate(row.concludedOn))]));
}
