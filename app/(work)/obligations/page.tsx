import { MAIN_METHOD } from "@/lib/domain/methods";
import { PageHead } from "@/components/layout/page-head";
import { ListTools } from "@/components/lists/list-tools";
import { CoverageTable } from "@/components/obligations/coverage-table";
import { ObligationFilters } from "@/components/obligations/obligation-filters";
import { ObligationList } from "@/components/obligations/obligation-list";
import { ObligationViews } from "@/components/obligations/obligation-views";
import { Notice } from "@/components/ui/notice";
import { may } from "@/lib/auth/permissions";
import { requirePermission } from "@/lib/auth/require";
import { today } from "@/lib/clock";
import { listAreaFilters } from "@/lib/features/areas/queries";
import { listSavedFilters } from "@/lib/features/lists/queries";
import { getProfile } from "@/lib/features/municipality/queries";
import { coverageSentence, NO_INTERVAL } from "@/lib/features/obligations/labels";
import { countOutOfScope, getCoverage, listObligations } from "@/lib/features/obligations/queries";
import { obligationQuery } from "@/lib/features/obligations/schema";

export const metadata = { title: "Att följa upp" };

export default async function ObligationsPage({ searchParams }: PageProps<"/obligations">) {
  const viewer = await requirePermission("obligation.read");
  const query = obligationQuery.parse(await searchParams);
  const day = today();
  const at = { profile: await getProfile(day), today: day };
  const [list, coverage, outOfScope, areas, saved] = await Promise.all([
    listObligations(viewer, query, at),
    getCoverage(viewer, at),
    countOutOfScope(viewer, at),
    listAreaFilters(viewer, day),
    listSavedFilters(viewer, "obligations"),
  ]);
  const years = at.profile.methods[MAIN_METHOD].intervalYears;
  return (
    <>
      <PageHead title="Att följa upp" lead={coverageSentence(coverage.total)} />
      {years === null && <Notice tone="info">{NO_INTERVAL}</Notice>}
      <div className="filters">
        <ObligationViews query={query} inScope={coverage.total.inScope} outOfScope={outOfScope} />
      </div>
      {query.view === "coverage" ? (
        <CoverageTable rows={coverage.rows} />
      ) : (
        <>
          <ObligationFilters query={query} areas={areas} />
          <ListTools list="obligations" query={query} total={list.total} saved={saved} />
          <ObligationList query={query} list={list} years={years} mayStart={may(viewer, "followUp.run")} />
        </>
      )}
    </>
  );
}
