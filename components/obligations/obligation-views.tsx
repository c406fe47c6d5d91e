import { SegmentedLinks } from "@/components/ui/segmented-links";
import { OBLIGATION_VIEWS, type ObligationQuery } from "@/lib/features/obligations/schema";
import { listHref } from "@/lib/format/list-href";

type Props = Readonly<{ query: ObligationQuery; inScope: number; outOfScope: number }>;

/** What is due, how well the promise is kept, and what is left out. */
export function ObligationViews({ query, inScope, outOfScope }: Props) {
  const labels = { due: `Omfattas ${inScope}`, coverage: "Täckning", out: `Omfattas inte ${outOfScope}` };
  const items = OBLIGATION_VIEWS.map((view) => ({
    href: listHref({ view: view === "due" ? undefined : view, area: query.area, regime: query.regime, q: query.q }),
    label: labels[view],
    current: query.view === view,
  }));
  return <SegmentedLinks label="Vad som visas" items={items} />;
}
