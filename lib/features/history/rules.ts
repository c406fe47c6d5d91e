/** One field that an entry changed, as text. */
export type FieldChange = Readonly<{ field: string; before: string | null; after: string | null }>;

type Fields = Readonly<Record<string, unknown>>;
const isFields = (value: unknown): value is Fields =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** A value as a reader sees it; null for nothing and for what only a program understands. */
function asText(value: unknown): string | null {
  if (value === "") return null;
  if (typeof value === "boolean") return value ? "ja" : "nej";
  if (typeof value === "string") return value.replace(/^(\d{4}-\d{2}-\d{2})T00:00:00\.000Z$/, "$1");
  return typeof value === "number" ? String(value) : null;
}

/** The fields that differ between before and after, in the order of after; identities and versions left out. */
export function changesOf(payload: unknown): FieldChange[] {
  const parts = isFields(payload) ? payload : {};
  const before = isFields(parts.before) ? parts.before : {};
  const after = isFields(parts.after) ? parts.after : {};
  return Object.keys(after).flatMap((field) => {
    if (/(^id|Id|Ids|^version|[Hh]ash|[Ss]ha256|^key|^kind)$/.test(field)) return [];
    const [was, is] = [asText(before[field]), asText(after[field])];
    return was === is ? [] : [{ field, before: was, after: is }];
  });
}
