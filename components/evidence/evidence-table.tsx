"use client";

import type { ReactNode } from "react";
import { columnsOf } from "@/components/table/columns";
import { DataTable } from "@/components/table/data-table";
import { RowLink } from "@/components/table/row-link";
import { EVIDENCE_TYPE_LABELS } from "@/lib/features/evidence/labels";
import type { EvidenceRow } from "@/lib/features/evidence/queries";
import { Codes } from "./codes";
import { EvidenceIcon } from "./evidence-icon";
import { ReviewMark } from "./review-mark";

type Row = EvidenceRow & Readonly<{ href: string; mayReview: boolean }>;

const c = columnsOf<Row>();
const columns = c.columns([
  c.accessor("title", {
    header: "Underlag",
    cell: ({ row: { original } }) => <TitleCell row={original} />,
    meta: { rowHeader: true },
  }),
  c.accessor("source", {
    header: "Varifrån",
    cell: ({ row: { original } }) => original.source,
  }),
  c.accessor("receivedOn", { header: "Inkom", meta: { nowrap: true } }),
  c.accessor((row) => row.codes.join(", "), {
    id: "codes",
    header: "Krav",
    cell: ({ row: { original } }) => <CodesCell codes={original.codes} />,
  }),
  c.accessor((row) => row.reviewedBy?.name ?? "-", {
    id: "reviewed",
    header: "Granskat",
    cell: ({ row: { original } }) => <ReviewMark evidence={original} mayReview={original.mayReview} />,
  }),
]);

type Props = Readonly<{
  followUpId: string;
  rows: readonly EvidenceRow[];
  mayReview: boolean;
  empty: ReactNode;
}>;

/** The material of a case by type: where it is from, which requirements it speaks of, who has reviewed it (ORB-22). */
export const EvidenceTable = ({ followUpId, rows, mayReview, empty }: Props) => (
  <DataTable
    caption="Uppföljningens underlag"
    columns={columns}
    rows={rows.map((row) => ({ ...row, mayReview, href: `/follow-ups/${followUpId}/evidence/${row.id}` }))}
    rowId={({ id }) => id}
    group={({ type }) => EVIDENCE_TYPE_LABELS[type]}
    empty={empty}
  />
);

function TitleCell({ row }: Readonly<{ row: Row }>) {
  return (
    <>
      <EvidenceIcon type={row.type} mediaType={row.file?.mediaType} /> <RowLink href={row.href}>{row.title}</RowLink>
      {row.note !== "" && <span className="sub clamp">{row.note}</span>}
    </>
  );
}

const SHOWN = 6;

/** A survey may speak of every requirement: the first ones, and how many more. */
function CodesCell({ codes }: Readonly<{ codes: readonly string[] }>) {
  if (codes.length === 0) return <span className="muted">Inte kopplat än</span>;
  const more = codes.length - SHOWN;
  return (
    <>
      <Codes codes={codes.slice(0, SHOWN)} />
      {more > 0 && ` och ${String(more)} till`}
    </>
  );
}
