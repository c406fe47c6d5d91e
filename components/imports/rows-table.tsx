"use client";

import { columnsOf } from "@/components/table/columns";
import { DataTable } from "@/components/table/data-table";
import { EmptyState } from "@/components/ui/empty-state";
import { Tag, type Tone } from "@/components/ui/tag";
import { faultText, noteText, OUTCOME_TAGS } from "@/lib/features/imports/labels";
import { SHEET_NAMES, type RowOutcome, type RowPlan } from "@/lib/features/imports/rules";

const TONES: Readonly<Record<RowOutcome, Tone>> = {
  create: "info",
  change: "warning",
  leave: "neutral",
  refuse: "danger",
};

type Row = RowPlan & Readonly<{ fileName: string }>;
const c = columnsOf<Row>();
const columns = c.columns([
  c.display({
    id: "place",
    header: "Blad och rad",
    cell: ({ row: { original } }) => (
      <>
        {SHEET_NAMES[original.sheet]} {original.row}
        {original.fileName && <span className="sub">{original.fileName}</span>}
      </>
    ),
    meta: { rowHeader: true, nowrap: true, phone: "first" },
  }),
  c.display({
    id: "outcome",
    header: "Blir",
    cell: ({ row }) => <Tag tone={TONES[row.original.outcome]}>{OUTCOME_TAGS[row.original.outcome]}</Tag>,
    meta: { phone: "corner", nowrap: true },
  }),
  c.display({ id: "what", header: "Vad", cell: ({ row }) => <What row={row.original} />, meta: { phone: "bare" } }),
]);

type Props = Readonly<{ rows: readonly RowPlan[]; fileNames: readonly string[] }>;

/** Rows of the files that change something or are refused: what, before and after, and why. */
export const RowsTable = ({ rows, fileNames }: Props) => (
  <DataTable
    caption="Rader i filerna"
    columns={columns}
    rows={rows.map((row) => ({ ...row, fileName: fileNames.length > 1 ? (fileNames[row.file] ?? "") : "" }))}
    rowId={({ file, sheet, row }) => `${String(file)} ${sheet} ${String(row)}`}
    empty={
      <EmptyState title="Inga sådana rader">
        <p>Välj något annat här ovanför för att se andra rader.</p>
      </EmptyState>
    }
  />
);

function What({ row: { subject, changes, notes, faults } }: Readonly<{ row: RowPlan }>) {
  return (
    <>
      {subject}
      {changes.map(({ column, before, after }) => (
        <span key={column} className="sub">
          {column}: <span className="sr">från </span>
          <del>{before ?? "tomt"}</del> <span aria-hidden>→</span>
          <span className="sr"> till</span> <ins>{after ?? "tomt"}</ins>
        </span>
      ))}
      {notes.map((note) => (
        <span key={note.reason} className="sub">
          {noteText(note)}
        </span>
      ))}
      {faults.map((fault) => (
        <span key={`${fault.column} ${fault.reason}`} className="sub bad">
          <b>{fault.column}</b>: {faultText(fault)}
        </span>
      ))}
    </>
  );
}
