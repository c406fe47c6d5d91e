import type { ReactNode } from "react";

type Item = Readonly<{ term: string; value: ReactNode }>;
type Props = Readonly<{
  items: readonly Item[];
  /** Term above value, for a narrow column. */
  stacked?: boolean;
}>;

/** Facts as term and value. Items without a value are left out; write "Saknas" where the lack matters. */
export function DataList({ items, stacked = false }: Props) {
  const shown = items.filter(({ value }) => value !== null && value !== undefined && value !== "");
  return (
    <dl className={stacked ? "kv stacked" : "kv"}>
      {shown.map(({ term, value }) => (
        <Pair key={term} term={term} value={value} />
      ))}
    </dl>
  );
}

function Pair({ term, value }: Item) {
  return (
    <>
      <dt>{term}</dt>
      <dd>{value}</dd>
    </>
  );
}
