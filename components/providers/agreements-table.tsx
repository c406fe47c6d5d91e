"use client";

import { columnsOf } from "@/components/table/columns";
import { DataTable } from "@/components/table/data-table";
import { RowLink } from "@/components/table/row-link";
import { EmptyState } from "@/components/ui/empty-state";
import { Tag } from "@/components/ui/tag";
import { BASIS_LABELS, DEFICIENCY_LABELS, STANDING_LABELS } from "@/lib/features/agreements/labels";
import type { ProviderAgreement } from "@/lib/features/providers/agreements/queries";
import { period } from "@/lib/format/dates";

const c = columnsOf<ProviderAgreement>();
const columns = c.columns([
  c.accessor("diaryNumber", {
    header: "Diarienummer",
    cell: ({ row }) => <RowLink href={`/agreements/${row.original.id}`}>{row.original.diaryNumber}</RowLink>,
    meta: { rowHeader: true, nowrap: true },
  }),
  c.accessor("basis", { header: "Grund", cell: ({ row }) => BASIS_LABELS[row.original.basis] }),
  c.accessor("areaName", { header: "Område", cell: ({ row }) => row.original.areaName }),
  c.accessor("startDate", {
    header: "Tid",
    cell: ({ row: { original } }) => (
      <>
        {original.startDate && period(original.startDate, original.lastDay)}
        {original.termsNumber && <span className="sub">Villkor, version {original.termsNumber}</span>}
      </>
    ),
    meta: { nowrap: true },
  }),
  c.accessor("standing", { header: "Läge", cell: ({ row }) => STANDING_LABELS[row.original.standing] }),
  c.accessor("requirements", {
    header: "Krav",
    cell: ({ row: { original } }) => (
      <>
        {original.requirements}
        {original.changedOn && <span className="sub">senast ändrade {original.changedOn}</span>}
      </>
    ),
    meta: { numeric: true },
  }),
  c.accessor((row) => row.deficiencies.length || null, {
    id: "deficiencies",
    header: "Avtalets brister",
    cell: ({ row }) =>
      row.original.deficiencies.map((one) => (
        <div key={one}>
          <Tag tone="warning">{DEFICIENCY_LABELS[one].title}</Tag>
        </div>
      )),
  }),
]);

/** Contracts and commissions of one provider, with what each lacks (ORB-14, PLAN-04). */
export const ProviderAgreementsTable = ({ rows }: Readonly<{ rows: readonly ProviderAgreement[] }>) => (
  <DataTable
    caption="Utförarens avtal och uppdrag"
    columns={columns}
    rows={rows}
    rowId={({ id }) => id}
    empty={
      <EmptyState title="Inga avtal än">
        <p>Registrera avtalet eller uppdraget. Utan det kan ingen verksamhet följas upp.</p>
      </EmptyState>
    }
  />
);
