import { parseIsoDate } from "@/lib/domain/calendar";

/**
 * What a person types as a date, made into yyyy-mm-dd where it can only mean one day: 2026-11-16 and 20261116.
 * Anything else comes back untouched, for the schema to say something about. (Aksel's own parser reads 20101122 as the
 * year 1122 and 260611 as 2011, and refuses 2026-11-22, so it is never used.)
 */
export function tidyDate(raw: unknown): unknown {
  if (typeof raw !== "string") return raw;
  const text = raw.trim().replaceAll("\u2013", "-");
  return parseIsoDate(text) ?? text;
}
