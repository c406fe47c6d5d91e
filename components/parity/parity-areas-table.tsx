"use client";

import { columnsOf } from "@/components/table/columns";
import { DataTable } from "@/components/table/data-table";
import { RowLink } from "@/components/table/row-link";
import { EmptyState } from "@/components/ui/empty-state";
import { Tag } from "@/components/ui/tag";
import type { ParityAreaRow } from "@/lib/features/parity/queries";

const c = columnsOf<ParityAreaRow>();
const columns = c.columns([
  c.accessor("name", {
    header: "Område",
    cell: ({ row: { original } }) => (
      <>
        <RowLink href={`/parity/${original.id}`}>{original.name}</RowLink>
        {original.commissions === 0 && <span className="sub">Inget uppdrag till egen regi</span>}
      </>
    ),
    meta: { rowHeader: true },
  }),
  c.accessor((row) => row.counts.total, { id: "total", header: "Krav", meta: { numeric: true } }),
  c.accessor((row) => row.counts.same, { id: "same", header: "Samma för alla", meta: { numeric: true } }),
  c.accessor((row) => row.counts.copied, { id: "copied", header: "Motsvaras", meta: { numeric: true } }),
  c.accessor((row) => row.counts.notApplicable, {
    id: "notApplicable",
    header: "Ej tillämpligt",
    meta: { numeric: true },
  }),
  c.accessor((row) => row.counts.onlyContract, { id: "onlyContract", header: "Bara i avtal", meta: { numeric: true } }),
  c.accessor((row) => row.counts.onlyCommission, {
    id: "onlyCommission",
    header: "Bara i uppdrag",
    meta: { numeric: true },
  }),
  c.accessor((row) => row.counts.drifted, { id: "drifted", header: "Avvikande lydelse", meta: { numeric: true } }),
  c.display({
    id: "state",
    header: "Läge",
    cell: ({ row: { original } }) => <AreaState row={original} />,
    meta: { phone: "corner" },
  }),
]);

function AreaState({ row }: Readonly<{ row: ParityAreaRow }>) {
  const { total, gaps, drifted } = row.counts;
  if (total === 0) return <Tag tone="neutral">Inga krav</Tag>;
  if (gaps > 0) return <Tag tone="warning">{`${String(gaps)} ${gaps === 1 ? "skillnad" : "skillnader"}`}</Tag>;
  return drifted > 0 ? <Tag tone="warning">Avvikande lydelse</Tag> : <Tag tone="success">Lika villkor</Tag>;
}

/** How each service area stands: the same terms for egen regi and external providers as far as applicable (ORB-10). */
export const ParityAreasTable = ({ rows }: Readonly<{ rows: readonly ParityAreaRow[] }>) => (
  <DataTable
    caption="Lika villkor per område"
    columns={columns}
    rows={rows}
    rowId={({ id }) => id}
    empty={
      <EmptyState title="Inga områden än">
        Lägg till kommunens verksamhetsområden under Administration, eller läs in registret.
      </EmptyState>
    }
  />
);
