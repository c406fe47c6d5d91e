import { parseIsoDate, type IsoDate } from "@/lib/domain/calendar";

/** One field that an entry changed: its values before and after, none for nothing. */
export type FieldChange = Readonly<{ field: string; before: readonly string[]; after: readonly string[] }>;

type Fields = Readonly<Record<string, unknown>>;
const isFields = (value: unknown): value is Fields =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** A value as a reader meets it, one text for each of several; none for nothing and for what only a program understands. */
function asTexts(value: unknown): readonly string[] {
  if (Array.isArray(value)) return value.flatMap(asTexts);
  if (typeof value === "boolean") return [value ? "ja" : "nej"];
  if (typeof value === "number") return [String(value)];
  if (typeof value !== "string" || value === "") return [];
  return [value.replace(/^(\d{4}-\d{2}-\d{2})T00:00:00\.000Z$/, "$1")];
}

/** A setting is told as its own name and its parts, which are fields like others. */
function flattened(fields: Fields): Fields {
  const { key, value, ...rest } = fields;
  if (typeof key !== "string" || value === undefined) return fields;
  return { setting: key, ...(isFields(value) ? value : { value }), ...rest };
}

/** Fields that say on which day something happened, the most telling first. */
const LEGAL_DAYS = [
  "carriedOutOn",
  "receivedOn",
  "judgedOn",
  "settledOn",
  "confirmedOn",
  "finalOn",
  "closedOn",
  "concludedOn",
  "startedOn",
  "on",
] as const;

/** The day that an entry is about, where it carries one: it may be told later than it happened. */
export function legalDayOf(payload: unknown): IsoDate | null {
  const after = isFields(payload) && isFields(payload.after) ? payload.after : {};
  for (const field of LEGAL_DAYS) {
    const value = after[field];
    const day = typeof value === "string" ? parseIsoDate(value.slice(0, 10)) : null;
    if (day !== null) return day;
  }
  return null;
}

/** Identities, counters and digests say nothing to a reader. */
const IDENTITY = /(^id|Id|Ids|^version|[Hh]ash|[Ss]ha256|^key|Key|^kind)$/;

/** The fields that differ between before and after, in the order of after; identities and versions left out. */
export function changesOf(payload: unknown): FieldChange[] {
  const parts = isFields(payload) ? payload : {};
  const before = flattened(isFields(parts.before) ? parts.before : {});
  const after = flattened(isFields(parts.after) ? parts.after : {});
  return Object.keys(after).flatMap((field) => {
    if (IDENTITY.test(field)) return [];
    const [was, is] = [asTexts(before[field]), asTexts(after[field])];
    return was.join("\0") === is.join("\0") ? [] : [{ field, before: was, after: is }];
  });
}
