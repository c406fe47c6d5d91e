"use client";

import { useTable, type Row as TableRow } from "@tanstack/react-table";
import type { ReactNode } from "react";
import type { ListQuery } from "@/lib/format/list-href";
import { BodyCell, HeaderCell } from "./cells";
import { FEATURES, type TableColumn } from "./columns";
import { ScrollBox } from "./scroll-box";

type Props<Row extends object> = Readonly<{
  /** Says what the table holds; always heard, seen with `showCaption`. */
  caption: string;
  showCaption?: boolean;
  columns: readonly TableColumn<Row>[];
  rows: readonly Row[];
  rowId: (row: Row) => string;
  /** The list's query as parsed from the URL. With it, columns with `meta.sort` get links for headers. */
  query?: ListQuery;
  /** Consecutive rows with the same heading form a group. */
  group?: (row: Row) => string;
  /** For instance "late". */
  rowClass?: (row: Row) => string | undefined;
  /** Shown instead of the table when there are no rows: say what to do first. */
  empty: ReactNode;
  /** false keeps it a table on a phone (a matrix), scrolling in its own box. */
  stacks?: boolean;
  tight?: boolean;
}>;

/** The one table. Rows come filtered, sorted and paged from the query; this only lays them out. */
export function DataTable<Row extends object>(props: Props<Row>) {
  const { caption, showCaption, columns, rows, rowId, query, stacks = true, tight, empty } = props;
  const table = useTable({ features: FEATURES, columns, data: rows, getRowId: rowId });
  if (rows.length === 0) return empty;
  const className = ["tbl", stacks && "stacks", tight && "tight"].filter(Boolean).join(" ");
  return (
    <ScrollBox label={caption}>
      <table className={className}>
        <caption className={showCaption ? undefined : "sr"}>{caption}</caption>
        <thead>
          {table.getHeaderGroups().map((group) => (
            <tr key={group.id}>
              {group.headers.map((header) => (
                <HeaderCell key={header.id} header={header} query={query} />
              ))}
            </tr>
          ))}
        </thead>
        {inGroups(table.getRowModel().rows, props.group).map(({ heading, members }) => (
          <tbody key={heading ?? "all"}>
            {heading !== null && <GroupHeading heading={heading} count={members.length} columns={columns.length} />}
            {members.map((row) => (
              <tr key={row.id} className={props.rowClass?.(row.original)}>
                {row.getAllCells().map((cell) => (
                  <BodyCell key={cell.id} cell={cell} />
                ))}
              </tr>
            ))}
          </tbody>
        ))}
      </table>
    </ScrollBox>
  );
}

function GroupHeading({ heading, count, columns }: Readonly<{ heading: string; count: number; columns: number }>) {
  return (
    <tr className="group">
      <th scope="rowgroup" colSpan={columns}>
        {heading} <span className="count">{count}</span>
      </th>
    </tr>
  );
}

type Member<Row extends object> = TableRow<typeof FEATURES, Row>;
type Group<Row extends object> = Readonly<{ heading: string | null; members: Member<Row>[] }>;

function inGroups<Row extends object>(rows: readonly Member<Row>[], group?: (row: Row) => string): Group<Row>[] {
  const groups: Group<Row>[] = [];
  for (const row of rows) {
    const heading = group ? group(row.original) : null;
    const last = groups.at(-1);
    if (last && last.heading === heading) last.members.push(row);
    else groups.push({ heading, members: [row] });
  }
  return groups;
}
