"use client";

import { columnsOf } from "@/components/table/columns";
import { DataTable } from "@/components/table/data-table";
import { RowLink } from "@/components/table/row-link";
import { EmptyState } from "@/components/ui/empty-state";
import { Tag } from "@/components/ui/tag";
import type { ImportLine } from "@/lib/features/imports/queries";
import { dayAndTime } from "@/lib/format/dates";

const c = columnsOf<ImportLine>();
const columns = c.columns([
  c.accessor((row) => row.fileNames.join(", "), {
    id: "files",
    header: "Filer",
    cell: ({ row }) => <RowLink href={`/admin/import/${row.original.id}`}>{row.original.fileNames.join(", ")}</RowLink>,
    meta: { rowHeader: true },
  }),
  c.display({
    id: "status",
    header: "Läge",
    cell: ({ row }) =>
      row.original.status === "APPLIED" ? (
        <Tag tone="success">Inläst</Tag>
      ) : (
        <Tag tone="warning">Väntar på granskning</Tag>
      ),
    meta: { phone: "corner" },
  }),
  c.accessor((row) => dayAndTime(row.appliedAt ?? row.createdAt), { id: "at", header: "När", meta: { nowrap: true } }),
  c.accessor("by", { header: "Av" }),
]);

/** Imports that have been read in, and those that wait for somebody to say so. */
export const ImportsTable = ({ rows }: Readonly<{ rows: readonly ImportLine[] }>) => (
  <DataTable
    caption="Inläsningar"
    columns={columns}
    rows={rows}
    rowId={({ id }) => id}
    empty={
      <EmptyState title="Inget är inläst än">
        <p>
          Ladda ner mallen, fyll i det du har och ladda upp den här ovanför. Inget ändras innan du har granskat det.
        </p>
      </EmptyState>
    }
  />
);
