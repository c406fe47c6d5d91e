import type { IsoDate } from "@/lib/domain/calendar";
import { profileSchema, type Profile } from "./schema";

/** The parts that a municipality decides itself, each a dated row on top of the profile file. */
export const OVERRIDE_KEYS = ["deadlines", "report", "delegations", "hours", "remark", "smallGroupThreshold"] as const;
export type OverrideKey = (typeof OVERRIDE_KEYS)[number];
export type Override = Readonly<{ key: string; value: unknown; validFrom: IsoDate }>;

/**
 * The profile as it stands on a day: for each key the newest override that has begun, else the file's own value. A part
 * that has parts of its own is laid over the file's, so that a row written before a part existed keeps its meaning.
 * Throws on a stored value that no longer fits the schema: a half-read rule is worse than none.
 */
export function profileOn(base: Profile, overrides: readonly Override[], day: IsoDate): Profile {
  const begun = overrides
    .filter((one) => one.validFrom <= day)
    .toSorted((a, b) => (a.validFrom < b.validFrom ? -1 : 1));
  const file: Readonly<Record<string, unknown>> = base;
  const changed = Object.fromEntries(begun.map(({ key, value }) => [key, over(file[key], value)]));
  return profileSchema.parse({ ...base, ...changed });
}

const hasParts = (value: unknown): value is object =>
  typeof value === "object" && value !== null && !Array.isArray(value);

const over = (file: unknown, row: unknown): unknown => (hasParts(file) && hasParts(row) ? { ...file, ...row } : row);
