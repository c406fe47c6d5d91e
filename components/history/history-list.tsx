import { Pagination } from "@/components/table/pagination";
import { stockholmDate } from "@/lib/domain/calendar";
import type { Scales } from "@/lib/domain/weighing";
import { FIELD_LABELS, valueText } from "@/lib/features/history/fields/labels";
import { actionLabel } from "@/lib/features/history/labels";
import type { History, HistoryEntry } from "@/lib/features/history/queries";
import { changesOf, legalDayOf } from "@/lib/features/history/rules";
import { dayAndTime } from "@/lib/format/dates";
import { listed } from "@/lib/format/numbers";

type Props = Readonly<{
  history: History;
  query: Readonly<{ page: number }>;
  /** The levels' words in the case that this is the history of. */
  scales?: Scales;
}>;

/** Who did what and when, newest first; each change opens to before and after. */
export function HistoryList({ history, query, scales }: Props) {
  const { rows, total, pageCount } = history;
  if (total === 0) return <p className="muted">Inget har ändrats här än.</p>;
  return (
    <>
      <ol className="rows">
        {rows.map((row) => (
          <li key={row.seq}>
            <span className="b">{actionLabel(row.action)}</span>
            <span className="sub">
              {dayAndTime(row.at)}, {row.actorName}
              <LegalDay row={row} />
            </span>
            <Changes row={row} scales={scales} />
          </li>
        ))}
      </ol>
      <Pagination query={query} total={total} pageCount={pageCount} noun={["händelse", "händelser"]} />
    </>
  );
}

/** When it was told is not always when it happened: a reply of last week, a history that was read in. */
function LegalDay({ row: { at, payload } }: Readonly<{ row: HistoryEntry }>) {
  const day = legalDayOf(payload);
  if (day === null || day === stockholmDate(at)) return null;
  return (
    <>
      . Avser <span className="nw">{day}</span>
    </>
  );
}

function Changes({ row: { entity, payload }, scales }: Readonly<{ row: HistoryEntry; scales?: Scales }>) {
  const changes = changesOf(payload).filter(({ field }) => Object.hasOwn(FIELD_LABELS, field));
  if (changes.length === 0) return null;
  const text = (field: string, values: readonly string[]) =>
    listed(values.map((value) => valueText({ entity, field }, value, scales)));
  return (
    <details>
      <summary>Visa ändringen</summary>
      <dl className="kv">
        {changes.map(({ field, before, after }) => (
          <div key={field} className="pre">
            <dt>{FIELD_LABELS[field]}</dt>
            <dd>
              {before.length > 0 && <del>{text(field, before)}</del>} {text(field, after) || "(tomt)"}
            </dd>
          </div>
        ))}
      </dl>
    </details>
  );
}
