import { createColumnHelper, metaHelper, tableFeatures, type ColumnDef } from "@tanstack/react-table";

/** What a column may say about itself besides its header and cell. */
export type ColumnMeta = Readonly<{
  /** The key that the list's query sorts by; makes the header a link. */
  sort?: string;
  /** Numbers stand to the right, and like dates never wrap. */
  numeric?: boolean;
  nowrap?: boolean;
  /** The cell that names the row (`<th scope="row">`). One a table, normally the first or the verb. */
  rowHeader?: boolean;
  /** Bold, as the next step of the row. */
  strong?: boolean;
  /** On a phone a row is stacked: `first` and `corner` share its first line, `bare` has no label, `hide` is left out. */
  phone?: "first" | "corner" | "bare" | "hide";
}>;

/** The table only lays out: sorting, filtering and paging are the database's work. */
export const FEATURES = tableFeatures({ columnMeta: metaHelper<ColumnMeta>() });
export type TableColumn<Row extends object> = ColumnDef<typeof FEATURES, Row>;

/**
 * Columns of a table, at module scope:
 * `const c = columnsOf<Row>(); const columns = c.columns([c.accessor("name", { header: "Namn", meta: { sort: "name" } })]);`
 */
export const columnsOf = <Row extends object>() => createColumnHelper<typeof FEATURES, Row>();
