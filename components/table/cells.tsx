"use client";

import { ArrowsUpDownIcon, SortDownIcon, SortUpIcon } from "@navikt/aksel-icons";
import { FlexRender, type Cell, type Header } from "@tanstack/react-table";
import Link from "next/link";
import type { ReactNode } from "react";
import { listHref, type ListQuery } from "@/lib/format/list-href";
import type { ColumnMeta, FEATURES } from "./columns";

type HeaderProps<Row extends object> = Readonly<{ header: Header<typeof FEATURES, Row>; query?: ListQuery }>;

/** A column's heading; a link that sorts when the column can be sorted and the table knows its query. */
export function HeaderCell<Row extends object>({ header, query }: HeaderProps<Row>) {
  const meta = header.column.columnDef.meta;
  const content = header.isPlaceholder ? null : <FlexRender header={header} />;
  const sortKey = query && meta?.sort;
  const sorted = sortKey !== undefined && query?.sort === sortKey ? query.dir : undefined;
  return (
    <th
      scope="col"
      colSpan={header.colSpan > 1 ? header.colSpan : undefined}
      className={meta?.numeric ? "num" : undefined}
      aria-sort={sorted === undefined ? undefined : sorted === "desc" ? "descending" : "ascending"}
    >
      {sortKey === undefined ? (
        content
      ) : (
        <SortLink sortKey={sortKey} sorted={sorted} query={query}>
          {content}
        </SortLink>
      )}
    </th>
  );
}

type SortProps = Readonly<{ sortKey: string; sorted: unknown; query?: ListQuery; children: ReactNode }>;

function SortLink({ sortKey, sorted, query = {}, children }: SortProps) {
  const dir = sorted === "asc" ? "desc" : "asc";
  const Icon = sorted === undefined ? ArrowsUpDownIcon : sorted === "desc" ? SortDownIcon : SortUpIcon;
  return (
    <Link href={listHref(query, { sort: sortKey, dir })} prefetch={false} scroll={false}>
      {children}
      <Icon aria-hidden className={sorted === undefined ? "i muted" : "i"} />
    </Link>
  );
}

export function BodyCell<Row extends object>({ cell }: Readonly<{ cell: Cell<typeof FEATURES, Row> }>) {
  const { header, meta } = cell.column.columnDef;
  const content = <FlexRender cell={cell} />;
  const className = classOf(meta, isEmpty(cell.getValue()));
  if (meta?.rowHeader) {
    return (
      <th scope="row" className={className}>
        {content}
      </th>
    );
  }
  const label = meta?.phone === undefined && typeof header === "string" ? header : undefined;
  return (
    <td className={className} data-label={label}>
      {content}
    </td>
  );
}

/** A display column has no value of its own, so only a column with an accessor can be empty. */
const isEmpty = (value: unknown): boolean => value === null || value === "";

function classOf(meta: ColumnMeta | undefined, empty: boolean): string | undefined {
  const names = [
    meta?.numeric && "num",
    meta?.nowrap && "nw",
    meta?.strong && "do",
    meta?.phone && `phone-${meta.phone}`,
    empty && "empty-cell",
  ];
  return names.filter(Boolean).join(" ") || undefined;
}
