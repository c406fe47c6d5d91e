"use client";

import Link from "next/link";
import type { ReactNode } from "react";
import { columnsOf } from "@/components/table/columns";
import { DataTable } from "@/components/table/data-table";
import { causeSentence } from "@/lib/features/obligations/labels";
import type { ObligationRow } from "@/lib/features/obligations/queries";
import type { ObligationQuery } from "@/lib/features/obligations/schema";
import { REGIME_LABELS } from "@/lib/format/regimes";
import { DueCell } from "./due-cell";
import { NextStep } from "./next-step";
import { Sentence } from "./sentence";

type Row = ObligationRow & Readonly<{ mayStart: boolean; years: number }>;

const c = columnsOf<Row>();
const columns = c.columns([
  c.accessor("dueBy", {
    header: "Senast",
    cell: ({ row }) => <DueCell {...row.original} />,
    meta: { sort: "due", nowrap: true, phone: "bare" },
  }),
  c.display({
    id: "step",
    header: "Nästa steg",
    cell: ({ row }) => <NextStep {...row.original} />,
    meta: { rowHeader: true, strong: true, nowrap: true },
  }),
  c.accessor("unitName", {
    header: "Enhet",
    cell: ({ row }) => <Place row={row.original} />,
    meta: { sort: "name", phone: "bare" },
  }),
  c.accessor("areaName", {
    header: "Område",
    cell: ({ row }) => <Area row={row.original} />,
    meta: { phone: "bare" },
  }),
  c.display({
    id: "cause",
    header: "Varför",
    cell: ({ row }) => (
      <p className="small measure">
        <Sentence text={causeSentence(row.original, row.original.years)} />
      </p>
    ),
    meta: { phone: "bare" },
  }),
]);

type Props = Readonly<{
  rows: readonly ObligationRow[];
  query: ObligationQuery;
  /** May begin a follow-up. */
  mayStart: boolean;
  /** Years between two follow-ups, by the profile. */
  years: number;
  empty: ReactNode;
}>;

/** What is due, by date. The verb is the row's link; why it is due stands in the row. */
export const ObligationsTable = ({ rows, query, mayStart, years, empty }: Props) => (
  <DataTable
    caption="Verksamheter att följa upp"
    columns={columns}
    rows={rows.map((row) => ({ ...row, mayStart, years }))}
    rowId={({ activityId }) => activityId}
    query={query}
    rowClass={({ daysLeft }) => (daysLeft !== null && daysLeft < 0 ? "late" : undefined)}
    empty={empty}
  />
);

export function Place({ row }: Readonly<{ row: ObligationRow }>) {
  const { unitName, providerName, providerId } = row;
  return (
    <>
      <Link href={`/providers/${providerId}`} prefetch={false}>
        {unitName}
      </Link>
      {providerName !== unitName && <span className="sub">{providerName}</span>}
    </>
  );
}

const Area = ({ row }: Readonly<{ row: ObligationRow }>) => (
  <>
    {row.areaName}
    <span className="sub">{REGIME_LABELS[row.regime]}</span>
  </>
);
