import { actionLabel, FIELD_LABELS } from "@/lib/features/history/labels";
import type { HistoryEntry } from "@/lib/features/history/queries";
import { changesOf, type FieldChange } from "@/lib/features/history/rules";
import { dayAndTime } from "@/lib/format/dates";

/** Who did what and when, newest first; each change opens to before and after. */
export function HistoryList({ rows }: Readonly<{ rows: readonly HistoryEntry[] }>) {
  return (
    <ol className="rows">
      {rows.map((row) => (
        <li key={row.seq}>
          <span className="b">{actionLabel(row.action)}</span>
          <span className="sub">
            {dayAndTime(row.at)}, {row.actorName}
          </span>
          <Changes changes={changesOf(row.payload)} />
        </li>
      ))}
    </ol>
  );
}

function Changes({ changes }: Readonly<{ changes: readonly FieldChange[] }>) {
  if (changes.length === 0) return null;
  return (
    <details>
      <summary>Visa ändringen</summary>
      <dl className="kv">
        {changes.map(({ field, before, after }) => (
          <div key={field} className="pre">
            <dt>{FIELD_LABELS[field] ?? field}</dt>
            <dd>
              {before !== null && <del>{before}</del>} {after ?? "(tomt)"}
            </dd>
          </div>
        ))}
      </dl>
    </details>
  );
}
