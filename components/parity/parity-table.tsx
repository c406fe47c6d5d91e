"use client";

import Link from "next/link";
import { columnsOf } from "@/components/table/columns";
import { DataTable } from "@/components/table/data-table";
import { RowLink } from "@/components/table/row-link";
import { EmptyState } from "@/components/ui/empty-state";
import { Tag } from "@/components/ui/tag";
import { stateLabels } from "@/lib/features/parity/labels";
import type { ParityRow } from "@/lib/features/parity/queries";
import { isGap } from "@/lib/features/parity/rules";
import { limitText, SOURCE_LABELS } from "@/lib/features/requirements/labels";

type Shown = ParityRow & Readonly<{ areaId: string; commission: string }>;
const c = columnsOf<Shown>();
const columns = c.columns([
  c.accessor("title", {
    header: "Krav",
    cell: ({ row: { original } }) => (
      <>
        <RowLink href={`/parity/${original.areaId}/${original.requirementId}`}>
          {original.code} {original.title}
        </RowLink>
        <span className="sub">{original.source === null ? "Källa saknas" : SOURCE_LABELS[original.source]}</span>
      </>
    ),
    meta: { rowHeader: true },
  }),
  c.accessor((row) => limitText(row) ?? row.guideValue, {
    id: "guide",
    header: "Gräns, riktvärde",
    cell: ({ row: { original } }) => (
      <>
        {limitText(original)}
        {original.guideValue && <span className="sub">{original.guideValue}</span>}
      </>
    ),
    meta: { phone: "hide" },
  }),
  c.accessor("number", { header: "Version", meta: { numeric: true, phone: "hide" } }),
  c.display({ id: "where", header: "Står i", cell: ({ row: { original } }) => <Where row={original} /> }),
  c.accessor("state", {
    header: "Läge",
    cell: ({ row: { original } }) => (
      <>
        <Tag tone={isGap(original.state) ? "warning" : "neutral"}>
          {stateLabels(original.commission)[original.state]}
        </Tag>
        {original.drifted && (
          <div>
            <Tag tone="warning">Avvikande lydelse</Tag>
          </div>
        )}
      </>
    ),
    meta: { phone: "corner" },
  }),
]);

const WHOLE_AREA = {
  ALL: "Hela området",
  PRIVATE: "Hela området, bara privat",
  MUNICIPAL: "Hela området, bara egen regi",
} as const;

/** Which agreement it belongs to alone, and how each commission answers it. */
function Where({ row }: Readonly<{ row: Shown }>) {
  const owner = row.agreement ? (
    <Link href={`/agreements/${row.agreement.id}`} prefetch={false}>
      {row.agreement.diaryNumber}
    </Link>
  ) : (
    WHOLE_AREA[row.appliesTo]
  );
  return (
    <>
      {owner}
      {row.agreement && <span className="sub">{row.agreement.providerName}</span>}
      {row.answers.map((answer) => (
        <span key={answer.answerId} className="sub">
          {answer.diaryNumber}:{" "}
          {answer.state === "NOT_APPLICABLE" ? `ej tillämpligt. ${answer.reason ?? ""}` : "egen lydelse"}
        </span>
      ))}
    </>
  );
}

type Props = Readonly<{ areaId: string; rows: readonly ParityRow[]; commission: string }>;

/** Requirement by requirement, in the order of the template: the same version and guide value for both sides (ORB-11). */
export const ParityTable = ({ areaId, rows, commission }: Props) => (
  <DataTable
    caption="Krav i avtal och uppdrag"
    columns={columns}
    rows={rows.map((row) => ({ ...row, areaId, commission }))}
    rowId={({ requirementId }) => requirementId}
    group={({ focusArea }) => focusArea}
    empty={
      <EmptyState title="Inga krav att visa här">
        Välj ett annat urval. Ett krav som bara står på ena sidan visas under Skillnader.
      </EmptyState>
    }
  />
);
