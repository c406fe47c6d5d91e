"use client";

import { columnsOf } from "@/components/table/columns";
import { DataTable } from "@/components/table/data-table";
import { RowLink } from "@/components/table/row-link";
import { EmptyState } from "@/components/ui/empty-state";
import type { AreaRow } from "@/lib/features/areas/queries";

const c = columnsOf<AreaRow>();
const columns = c.columns([
  c.accessor("name", {
    header: "Område",
    cell: ({ row }) => (
      <>
        <RowLink href={`/admin/areas/${row.original.id}`}>{row.original.name}</RowLink>
        {row.original.endedOn && <span className="sub">Avslutat {row.original.endedOn}</span>}
      </>
    ),
    meta: { rowHeader: true },
  }),
  c.accessor((row) => row.laws.join(", "), { id: "laws", header: "Lagar" }),
  c.accessor("activities", { header: "Verksamheter", meta: { numeric: true } }),
  c.accessor("agreements", { header: "Avtal", meta: { numeric: true } }),
  c.accessor("requirements", { header: "Krav", meta: { numeric: true } }),
]);

/** The municipality's service areas with what stands on each. */
export const AreasTable = ({ rows }: Readonly<{ rows: readonly AreaRow[] }>) => (
  <DataTable
    caption="Verksamhetsområden"
    columns={columns}
    rows={rows}
    rowId={({ id }) => id}
    empty={
      <EmptyState title="Inga områden än">
        <p>Lägg till kommunens verksamhetsområden, till exempel Hemtjänst. De läses också in med registret.</p>
      </EmptyState>
    }
  />
);
