import Link from "next/link";
import { Pagination } from "@/components/table/pagination";
import { EmptyState } from "@/components/ui/empty-state";
import { SectionHead } from "@/components/ui/section-head";
import type { AgreementRow } from "@/lib/features/agreements/list/queries";
import type { ActivityRow } from "@/lib/features/providers/activities/queries";
import type { ProviderPage } from "@/lib/features/providers/queries";
import type { ProviderPageQuery } from "@/lib/features/providers/schema";
import type { ProviderEvent } from "@/lib/features/providers/timeline/queries";
import { AgreementsInBrief } from "./agreements-in-brief";
import { DueList } from "./due-list";
import { ProviderFacts } from "./provider-facts";
import { Timeline } from "./timeline";
import { UnitChoice } from "./unit-choice";

/** What fits above the timeline; the rest stands under "Enheter". */
const FIRST = 5;

type Props = Readonly<{
  provider: ProviderPage;
  activities: readonly ActivityRow[];
  agreements: readonly AgreementRow[];
  timeline: Readonly<{ events: readonly ProviderEvent[]; total: number; pageCount: number }>;
  query: ProviderPageQuery;
  years: number;
  mayStart: boolean;
}>;

/** What is next and why, then everything that has happened; who it is and what is agreed at the side. */
export function ProviderOverview({ provider, activities, agreements, timeline, query, years, mayStart }: Props) {
  const running = activities.filter(({ ended }) => !ended);
  return (
    <div className="two narrow">
      <div className="sections">
        <section aria-labelledby="due">
          <SectionHead id="due" title="Att följa upp" count={running.filter(({ dueBy }) => dueBy !== null).length} />
          {running.length === 0 && <NoActivities />}
          <DueList activities={running.slice(0, FIRST)} years={years} mayStart={mayStart} />
          {running.length > FIRST && (
            <p>
              <Link href="?view=units" prefetch={false}>
                Visa alla {running.length} verksamheter
              </Link>
            </p>
          )}
        </section>
        <section aria-labelledby="timeline">
          <SectionHead id="timeline" title="Tidslinje" count={timeline.total} />
          {provider.units.length > 1 && <UnitChoice provider={provider} query={query} />}
          {timeline.total === 0 ? (
            <NothingHappened />
          ) : (
            <>
              <Timeline events={timeline.events} />
              <Pagination query={query} {...timeline} noun={["händelse", "händelser"]} />
            </>
          )}
        </section>
      </div>
      <aside className="sections" aria-label="Om utföraren">
        <ProviderFacts provider={provider} />
        <AgreementsInBrief agreements={agreements} />
      </aside>
    </div>
  );
}

const NoActivities = () => (
  <EmptyState title="Ingen pågående verksamhet">
    <p>Lägg till en enhet och dess verksamhet under Enheter. Först då kan ett avtal omfatta den.</p>
  </EmptyState>
);

const NothingHappened = () => (
  <EmptyState title="Inget har hänt än">
    <p>Avtal som sätts i kraft, uppföljningar, besök, brister och rapporter samlas här.</p>
  </EmptyState>
);
