"use client";

import type { ReactNode } from "react";
import { columnsOf } from "@/components/table/columns";
import { DataTable } from "@/components/table/data-table";
import { RowLink } from "@/components/table/row-link";
import { OUT_OF_SCOPE_SHORT, whySentence } from "@/lib/features/obligations/labels";
import type { ObligationRow } from "@/lib/features/obligations/queries";
import type { ObligationQuery } from "@/lib/features/obligations/schema";
import { REGIME_LABELS } from "@/lib/format/regimes";

const c = columnsOf<ObligationRow>();
const columns = c.columns([
  c.accessor("unitName", {
    header: "Enhet",
    cell: ({ row }) => <RowLink href={`/providers/${row.original.providerId}`}>{row.original.unitName}</RowLink>,
    meta: { rowHeader: true, sort: "name" },
  }),
  c.accessor("providerName", { header: "Utförare", cell: ({ row }) => row.original.providerName }),
  c.accessor("areaName", { header: "Område", cell: ({ row }) => row.original.areaName }),
  c.accessor("regime", {
    header: "Driftform",
    cell: ({ row }) => REGIME_LABELS[row.original.regime],
    meta: { nowrap: true },
  }),
  c.accessor("lastDone", {
    header: "Senast uppföljd",
    cell: ({ row }) => row.original.lastDone,
    meta: { sort: "lastDone", nowrap: true },
  }),
  c.accessor("why", {
    header: "Varför den inte omfattas",
    cell: ({ row }) => (
      <>
        {row.original.why && OUT_OF_SCOPE_SHORT[row.original.why]}
        <span className="sub">{whySentence(row.original)}</span>
      </>
    ),
  }),
]);

type Props = Readonly<{ rows: readonly ObligationRow[]; query: ObligationQuery; empty: ReactNode }>;

/** What is left out of the promise, each with its reason, so that nothing is left out unseen. */
export const OutOfScopeTable = ({ rows, query, empty }: Props) => (
  <DataTable
    caption="Verksamheter som inte omfattas"
    columns={columns}
    rows={rows}
    rowId={({ activityId }) => activityId}
    query={query}
    empty={empty}
  />
);
