"use client";

import type { ReactNode } from "react";
import { columnsOf } from "@/components/table/columns";
import { DataTable } from "@/components/table/data-table";
import { RowLink } from "@/components/table/row-link";
import { selectColumn, SelectionBar, SelectionProvider } from "@/components/table/selection";
import { Tag } from "@/components/ui/tag";
import { FINDING_STATUS_LABELS, FINDING_STATUS_TONES } from "@/lib/features/findings/labels";
import type { FindingRow } from "@/lib/features/findings/queries";
import type { ListQuery } from "@/lib/format/list-href";
import { REGIME_LABELS } from "@/lib/format/regimes";
import { MoveRemediesForm } from "./move-remedies-form";

const c = columnsOf<FindingRow>();
const finding = c.columns([
  c.accessor("title", {
    header: "Brist mot krav",
    cell: ({ row: { original: row } }) => (
      <>
        <RowLink href={`/findings/${row.id}`}>
          {row.code} {row.title}
        </RowLink>
        <span className="sub">
          {row.acute && "Akut och allvarlig. "}
          {row.repeated && "Återkommer. "}
          {row.description}
        </span>
      </>
    ),
    meta: { rowHeader: true, strong: true },
  }),
]);
const place = c.columns([
  c.accessor("unitName", {
    header: "Enhet",
    cell: ({ row: { original: row } }) => (
      <>
        {row.unitName}
        <span className="sub">
          {row.areaName}, {REGIME_LABELS[row.regime].toLowerCase()}
        </span>
      </>
    ),
    meta: { sort: "unit" },
  }),
  c.accessor("diaryNumber", { header: "Ärende", cell: ({ row }) => row.original.diaryNumber, meta: { nowrap: true } }),
]);
const state = c.columns([
  c.accessor("confirmedOn", {
    header: "Fastställd",
    cell: ({ row }) => row.original.confirmedOn,
    meta: { sort: "confirmed", nowrap: true },
  }),
  c.accessor("remedyDueOn", {
    header: "Åtgärdas senast",
    cell: ({ row: { original: row } }) => (
      <>
        {row.remedyDueOn}
        {row.late && <span className="sub bad">Försenad</span>}
      </>
    ),
    meta: { sort: "due", nowrap: true },
  }),
  c.accessor("status", {
    header: "Läge",
    cell: ({ row }) => (
      <Tag tone={FINDING_STATUS_TONES[row.original.status]}>{FINDING_STATUS_LABELS[row.original.status]}</Tag>
    ),
    meta: { phone: "corner" },
  }),
]);

const name = ({ code, title, unitName }: FindingRow) => `${code} ${title}, ${unitName}`;
const columns = [...finding, ...place, ...state];
const selectable = [selectColumn<FindingRow>({ id: ({ id }) => id, name }), ...columns];
/** Within a case, unit and number stand in the heading of the page. */
const ofCase = [...finding, ...state];

type Props = Readonly<{
  rows: readonly FindingRow[];
  /** Left out for the findings of one case. */
  query?: ListQuery;
  /** May move the day of many at once. */
  moves?: boolean;
  empty: ReactNode;
}>;

export function FindingsTable({ rows, query, moves = false, empty }: Props) {
  const rowClass = ({ late }: FindingRow) => (late ? "late" : undefined);
  const shared = { caption: "Brister", rows, rowId: ({ id }: FindingRow) => id, query, rowClass, empty };
  if (!moves) return <DataTable {...shared} columns={query ? columns : ofCase} />;
  return (
    <SelectionProvider ids={rows.map(({ id }) => id)}>
      <SelectionBar act="Flytta dagen för de valda">
        <MoveRemediesForm rows={rows} />
      </SelectionBar>
      <DataTable {...shared} columns={selectable} />
    </SelectionProvider>
  );
}
