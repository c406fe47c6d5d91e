import "server-only";
import { Prisma } from "@/lib/db/generated/client";
import type { IsoDate } from "@/lib/domain/calendar";
import { METHODS, type Profile } from "@/lib/profiles/schema";

/**
 * `activity_standing(…)` for a FROM clause, with the municipality's own numbers: columns activity_id, why, cause,
 * last_done, uncounted, runs_from, due_by (see the migration, and `standingOf` for the rule).
 */
export function standings(profile: Profile, today: IsoDate): Prisma.Sql {
  const resetting = METHODS.filter((method) => profile.methods[method].resetsClock);
  const visiting = resetting.filter((method) => profile.methods[method].minSiteVisits > 0);
  const years = profile.methods.QUALITY_REQUIREMENTS.intervalYears;
  const competitiveOnly = profile.municipalScope === "COMPETITIVE_ONLY";
  return Prisma.sql`activity_standing(${today}::date, ${years}::integer, ${competitiveOnly}, ${resetting}, ${visiting})`;
}
