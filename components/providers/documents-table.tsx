"use client";

import { columnsOf } from "@/components/table/columns";
import { DataTable } from "@/components/table/data-table";
import { EmptyState } from "@/components/ui/empty-state";
import type { ProviderDocument } from "@/lib/features/providers/documents/queries";
import { DOCUMENT_LABELS, documentHref } from "@/lib/features/providers/labels";
import { fileSize } from "@/lib/format/numbers";

const c = columnsOf<ProviderDocument>();
const columns = c.columns([
  c.accessor("name", {
    header: "Handling",
    cell: ({ row }) => (
      <>
        <a href={documentHref(row.original)}>{row.original.name}</a>
        <span className="sub">{fileSize(row.original.size)}</span>
      </>
    ),
    meta: { rowHeader: true },
  }),
  c.accessor("kind", { header: "Sort", cell: ({ row }) => DOCUMENT_LABELS[row.original.kind] }),
  c.accessor("unitName", { header: "Enhet", cell: ({ row }) => row.original.unitName }),
  c.accessor("diaryNumber", {
    header: "Diarienummer",
    cell: ({ row }) => row.original.diaryNumber,
    meta: { nowrap: true },
  }),
  c.accessor("datedOn", { header: "Datum", cell: ({ row }) => row.original.datedOn, meta: { nowrap: true } }),
]);

/** Final reports, and the files of the cases that the reader may see. */
export const DocumentsTable = ({ rows }: Readonly<{ rows: readonly ProviderDocument[] }>) => (
  <DataTable
    caption="Handlingar"
    columns={columns}
    rows={rows}
    rowId={({ id }) => id}
    empty={
      <EmptyState title="Inga handlingar än">
        <p>Fastställda rapporter, insamlat underlag och det som utföraren skickar in samlas här.</p>
      </EmptyState>
    }
  />
);
