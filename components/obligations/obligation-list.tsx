import { Pagination } from "@/components/table/pagination";
import { EmptyState } from "@/components/ui/empty-state";
import type { ObligationRow } from "@/lib/features/obligations/queries";
import type { ObligationQuery } from "@/lib/features/obligations/schema";
import { ObligationsTable } from "./obligations-table";
import { OutOfScopeTable } from "./out-of-scope-table";

type Props = Readonly<{
  query: ObligationQuery;
  list: Readonly<{ rows: readonly ObligationRow[]; total: number; pageCount: number }>;
  years: number | null;
  mayStart: boolean;
}>;

export function ObligationList({ query, list, years, mayStart }: Props) {
  const { rows, total, pageCount } = list;
  return (
    <>
      {query.view === "out" ? (
        <OutOfScopeTable rows={rows} query={query} empty={<NothingFound />} />
      ) : (
        <ObligationsTable rows={rows} query={query} mayStart={mayStart} years={years ?? 0} empty={<NothingFound />} />
      )}
      <Pagination query={query} total={total} pageCount={pageCount} noun={["verksamhet", "verksamheter"]} />
    </>
  );
}

const NothingFound = () => (
  <EmptyState title="Ingen verksamhet finns här">
    <p>Ändra eller rensa filtret. En verksamhet kommer hit när dess avtal eller uppdrag har satts i kraft.</p>
  </EmptyState>
);
