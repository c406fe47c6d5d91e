"use client";

import type { ReactNode } from "react";
import { columnsOf } from "@/components/table/columns";
import { DataTable } from "@/components/table/data-table";
import { Tag } from "@/components/ui/tag";
import { REGIME_LABELS } from "@/lib/format/regimes";
import { REPORT_KIND_LABELS } from "@/lib/features/reports/labels";
import type { FinalReportRow } from "@/lib/features/reports/queries";
import type { ReportListQuery } from "@/lib/features/reports/schema";

const c = columnsOf<FinalReportRow>();
const columns = c.columns([
  c.accessor("unitName", {
    header: "Enhet",
    cell: ({ row: { original: row } }) => (
      <>
        <a href={`/api/reports/${row.id}/pdf`}>{row.unitName}</a>
        <span className="sub">
          {row.areaName}, {REGIME_LABELS[row.regime].toLowerCase()}
        </span>
      </>
    ),
    meta: { sort: "unit", rowHeader: true, strong: true },
  }),
  c.accessor("kind", {
    header: "Rapport",
    cell: ({ row: { original: row } }) => (
      <>
        {REPORT_KIND_LABELS[row.kind]}
        {row.number > 1 && <span className="sub">Rättad version {row.number}</span>}
      </>
    ),
  }),
  c.accessor("diaryNumber", {
    header: "Diarienummer",
    cell: ({ row }) => row.original.diaryNumber,
    meta: { sort: "diary", nowrap: true },
  }),
  c.accessor("finalOn", {
    header: "Fastställd",
    cell: ({ row }) => row.original.finalOn,
    meta: { sort: "finalOn", nowrap: true },
  }),
  c.accessor((row) => (row.onTheWeb ? "web" : null), {
    id: "web",
    header: "Webben",
    cell: ({ row }) => row.original.onTheWeb && <Tag tone="success">Publicerad</Tag>,
    meta: { phone: "corner" },
  }),
]);

type Props = Readonly<{ rows: readonly FinalReportRow[]; query: ReportListQuery; empty: ReactNode }>;

export const FinalReportsTable = ({ rows, query, empty }: Props) => (
  <DataTable
    caption="Färdiga rapporter"
    columns={columns}
    rows={rows}
    rowId={({ id }) => id}
    query={query}
    empty={empty}
  />
);
