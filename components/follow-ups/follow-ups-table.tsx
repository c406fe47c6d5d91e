"use client";

import { methodLabel } from "@/lib/domain/methods";
import type { ReactNode } from "react";
import type { Option } from "@/components/form/select-field";
import { columnsOf } from "@/components/table/columns";
import { DataTable } from "@/components/table/data-table";
import { RowLink } from "@/components/table/row-link";
import { selectColumn, SelectionBar, SelectionProvider } from "@/components/table/selection";
import { Tag } from "@/components/ui/tag";
import { FOLLOW_UP_STATUS_LABELS, FOLLOW_UP_STATUS_TONES } from "@/lib/features/follow-ups/labels";
import type { FollowUpRow } from "@/lib/features/follow-ups/queries";
import type { FollowUpListQuery } from "@/lib/features/follow-ups/schema";
import { REGIME_LABELS } from "@/lib/format/regimes";
import { HandOverForm } from "./hand-over-form";

const c = columnsOf<FollowUpRow>();
const columns = c.columns([
  c.accessor("unitName", {
    header: "Enhet",
    cell: ({ row }) => (
      <>
        <RowLink href={`/follow-ups/${row.original.id}`}>{row.original.unitName}</RowLink>
        <span className="sub">
          {row.original.areaName}, {REGIME_LABELS[row.original.regime].toLowerCase()}
        </span>
      </>
    ),
    meta: { sort: "unit", rowHeader: true, strong: true },
  }),
  c.accessor("diaryNumber", {
    header: "Ärende",
    cell: ({ row }) => (
      <>
        {row.original.diaryNumber ?? "Utan diarienummer"}
        <span className="sub">{methodLabel(row.original.method)}</span>
      </>
    ),
    meta: { sort: "diary", nowrap: true },
  }),
  c.accessor("startedOn", {
    header: "Startad",
    cell: ({ row }) => row.original.startedOn ?? row.original.concludedOn,
    meta: { sort: "started", nowrap: true },
  }),
  c.accessor("leadName", { header: "Håller ihop", cell: ({ row }) => row.original.leadName }),
  c.accessor((row) => row.openFindings || null, {
    id: "findings",
    header: "Öppna brister",
    cell: ({ row }) => row.original.openFindings || "",
    meta: { numeric: true },
  }),
  c.accessor("status", {
    header: "Läge",
    cell: ({ row }) => (
      <Tag tone={FOLLOW_UP_STATUS_TONES[row.original.status]}>{FOLLOW_UP_STATUS_LABELS[row.original.status]}</Tag>
    ),
    meta: { sort: "status", phone: "corner" },
  }),
]);

const name = ({ unitName, diaryNumber }: FollowUpRow) => `${unitName}, ${diaryNumber ?? "utan diarienummer"}`;
const selectable = [selectColumn<FollowUpRow>({ id: ({ id }) => id, name }), ...columns];

type Props = Readonly<{
  rows: readonly FollowUpRow[];
  query: FollowUpListQuery;
  /** Who may be given the lead of many at once; null for those who only read. */
  leads: readonly Option[] | null;
  empty: ReactNode;
}>;

export function FollowUpsTable({ rows, query, leads, empty }: Props) {
  const shared = { caption: "Uppföljningar", rows, rowId: ({ id }: FollowUpRow) => id, query, empty };
  if (leads === null) return <DataTable {...shared} columns={columns} />;
  return (
    <SelectionProvider ids={rows.map(({ id }) => id)}>
      <SelectionBar act="Byt ansvarig för de valda">
        <HandOverForm rows={rows} leads={leads} />
      </SelectionBar>
      <DataTable {...shared} columns={selectable} />
    </SelectionProvider>
  );
}
