"use client";

import { DataTable } from "@/components/table/data-table";
import { columnsOf } from "@/components/table/columns";
import { RowLink } from "@/components/table/row-link";
import { DueCell } from "@/components/obligations/due-cell";
import { REGIME_LABELS } from "@/lib/format/regimes";
import { AgreementLinks } from "./agreement-links";
import type { ProviderRow } from "@/lib/features/providers/queries";
import type { ProviderListQuery } from "@/lib/features/providers/schema";
import type { ReactNode } from "react";

const c = columnsOf<ProviderRow>();
const columns = c.columns([
  c.accessor("unitName", {
    header: "Enhet",
    cell: ({ row }) => <UnitCell row={row.original} />,
    meta: { sort: "name", rowHeader: true, strong: true },
  }),
  c.accessor("areaName", { header: "Område", cell: ({ row }) => row.original.areaName ?? "" }),
  c.accessor("regime", { header: "Driftform", cell: ({ row }) => REGIME_LABELS[row.original.regime] }),
  c.accessor((row) => row.agreements?.length ?? null, {
    id: "agreement",
    header: "Avtal",
    cell: ({ row }) => <AgreementLinks agreements={row.original.agreements ?? []} />,
    meta: { nowrap: true },
  }),
  c.accessor("lastDone", {
    header: "Senast uppföljd",
    cell: ({ row }) => row.original.lastDone,
    meta: { sort: "lastDone", nowrap: true },
  }),
  c.accessor((row) => row.dueBy ?? row.why, {
    id: "due",
    header: "Nästa senast",
    cell: ({ row }) => <DueCell {...row.original} />,
    meta: { sort: "due", nowrap: true },
  }),
  c.accessor((row) => row.openFindings || null, {
    id: "findings",
    header: "Öppna brister",
    cell: ({ row }) => row.original.openFindings || "",
    meta: { sort: "findings", numeric: true },
  }),
]);

type Props = Readonly<{ rows: readonly ProviderRow[]; query: ProviderListQuery; empty: ReactNode }>;

/** The register: one row an activity, the whole row leads to the provider. */
export const ProvidersTable = ({ rows, query, empty }: Props) => (
  <DataTable
    caption="Utförare och deras verksamheter"
    columns={columns}
    rows={rows}
    rowId={({ id }) => id}
    query={query}
    rowClass={({ daysLeft }) => (daysLeft !== null && daysLeft < 0 ? "late" : undefined)}
    empty={empty}
  />
);

function UnitCell({ row: { unitName, providerName, providerId } }: Readonly<{ row: ProviderRow }>) {
  const name = unitName ?? providerName;
  return (
    <>
      <RowLink href={`/providers/${providerId}`}>{name}</RowLink>
      {unitName === null && <span className="sub">Inga enheter registrerade</span>}
      {unitName !== null && unitName !== providerName && <span className="sub">{providerName}</span>}
    </>
  );
}
