"use client";

import type { ReactNode } from "react";
import { columnsOf } from "@/components/table/columns";
import { DataTable } from "@/components/table/data-table";
import { RowLink } from "@/components/table/row-link";
import { APPLIES_TO_LABELS, limitText, SOURCE_LABELS } from "@/lib/features/requirements/labels";
import type { RequirementRow } from "@/lib/features/requirements/list/queries";
import type { ListQuery } from "@/lib/format/list-href";
import { RequirementStandingTag } from "./requirement-standing-tag";

const c = columnsOf<RequirementRow>();
const columns = c.columns([
  c.accessor("code", { header: "Krav-id", cell: ({ row }) => row.original.code, meta: { nowrap: true, sort: "code" } }),
  c.accessor("title", {
    header: "Krav",
    cell: ({ row: { original } }) => (
      <>
        <RowLink href={`/requirements/${original.id}`}>{original.title}</RowLink>
        <span className="sub">{original.focusArea}</span>
      </>
    ),
    meta: { rowHeader: true, sort: "title" },
  }),
  c.accessor("areaName", {
    header: "Område",
    cell: ({ row: { original } }) => (
      <>
        {original.areaName}
        <span className="sub">
          {original.diaryNumber === null
            ? `Gäller ${APPLIES_TO_LABELS[original.appliesTo].toLowerCase()}`
            : `Bara ${original.diaryNumber}`}
        </span>
      </>
    ),
    meta: { sort: "area" },
  }),
  c.accessor((row) => limitText(row) ?? row.guideValue, {
    id: "limit",
    header: "Gräns, riktvärde",
    cell: ({ row: { original } }) => (
      <>
        {limitText(original)}
        {original.guideValue && <span className="sub">{original.guideValue}</span>}
      </>
    ),
    meta: { phone: "hide" },
  }),
  c.accessor("source", {
    header: "Källa",
    cell: ({ row: { original } }) => (original.source === null ? "Saknas" : SOURCE_LABELS[original.source]),
    meta: { phone: "hide" },
  }),
  c.accessor("validFrom", {
    header: "Från",
    cell: ({ row: { original } }) => (
      <>
        {original.validFrom}
        <span className="sub">version {original.number}</span>
      </>
    ),
    meta: { nowrap: true, sort: "validFrom" },
  }),
  c.accessor("standing", {
    header: "Läge",
    cell: ({ row: { original } }) => (
      <>
        <RequirementStandingTag standing={original.standing} />
        {original.hasDraft && original.standing !== "draft" && <span className="sub">Nytt utkast finns</span>}
      </>
    ),
    meta: { phone: "corner" },
  }),
]);

type Props = Readonly<{ rows: readonly RequirementRow[]; query: ListQuery; empty: ReactNode }>;

/** Requirements in the wording in force, one a row. */
export const RequirementsTable = ({ rows, query, empty }: Props) => (
  <DataTable caption="Krav" columns={columns} rows={rows} rowId={({ id }) => id} query={query} empty={empty} />
);
