"use client";

import type { ReactNode } from "react";
import { columnsOf } from "@/components/table/columns";
import { DataTable } from "@/components/table/data-table";
import { RowLink } from "@/components/table/row-link";
import { Tag } from "@/components/ui/tag";
import { StandingTag } from "./standing-tag";
import { BASIS_LABELS, DEFICIENCY_LABELS } from "@/lib/features/agreements/labels";
import type { AgreementRow } from "@/lib/features/agreements/list/queries";
import { REGIME_LABELS } from "@/lib/format/regimes";
import type { ListQuery } from "@/lib/format/list-href";
import { listed } from "@/lib/format/numbers";

const c = columnsOf<AgreementRow>();
const columns = c.columns([
  c.accessor("diaryNumber", {
    header: "Diarienummer",
    cell: ({ row: { original } }) => (
      <>
        <RowLink href={`/agreements/${original.id}`}>{original.diaryNumber}</RowLink>
        <span className="sub">{BASIS_LABELS[original.basis]}</span>
      </>
    ),
    meta: { rowHeader: true, nowrap: true, sort: "diaryNumber" },
  }),
  c.accessor("providerName", {
    header: "Utförare",
    cell: ({ row: { original } }) => (
      <>
        {original.providerName}
        <span className="sub">{REGIME_LABELS[original.regime]}</span>
      </>
    ),
    meta: { sort: "provider" },
  }),
  c.accessor("areaName", {
    header: "Område",
    cell: ({ row: { original } }) => (
      <>
        {original.areaName}
        <span className="sub">{listed(original.laws)}</span>
      </>
    ),
    meta: { sort: "area" },
  }),
  c.accessor("startDate", {
    header: "Från",
    cell: ({ row }) => row.original.startDate,
    meta: { nowrap: true, sort: "startDate" },
  }),
  c.accessor("lastDay", {
    header: "Till",
    cell: ({ row: { original } }) => original.lastDay ?? "tills vidare",
    meta: { nowrap: true, sort: "lastDay" },
  }),
  c.accessor("activityCount", { header: "Verksamheter", meta: { numeric: true, phone: "hide" } }),
  c.accessor((row) => row.deficiencies.length || null, {
    id: "deficiencies",
    header: "Brister i avtalet",
    cell: ({ row }) =>
      row.original.deficiencies.map((one) => (
        <div key={one}>
          <Tag tone="warning">{DEFICIENCY_LABELS[one].title}</Tag>
        </div>
      )),
  }),
  c.accessor("standing", {
    header: "Läge",
    cell: ({ row: { original } }) => (
      <>
        <StandingTag standing={original.standing} />
        {original.hasDraft && original.standing !== "draft" && <span className="sub">Nytt utkast finns</span>}
      </>
    ),
    meta: { phone: "corner" },
  }),
]);

type Props = Readonly<{ rows: readonly AgreementRow[]; query: ListQuery; empty: ReactNode }>;

/** Contracts and commissions, one a row. */
export const AgreementsTable = ({ rows, query, empty }: Props) => (
  <DataTable
    caption="Avtal och uppdrag"
    columns={columns}
    rows={rows}
    rowId={({ id }) => id}
    query={query}
    empty={empty}
  />
);
