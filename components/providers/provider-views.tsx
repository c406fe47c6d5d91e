import { SegmentedLinks } from "@/components/ui/segmented-links";
import { PROVIDER_VIEWS, type ProviderPageQuery } from "@/lib/features/providers/schema";
import { listHref } from "@/lib/format/list-href";

type Props = Readonly<{ query: ProviderPageQuery; counts: Readonly<Record<"units" | "agreements", number>> }>;

export function ProviderViews({ query, counts }: Props) {
  const labels = {
    overview: "Översikt",
    units: `Enheter ${counts.units}`,
    agreements: `Avtal ${counts.agreements}`,
    documents: "Handlingar",
  };
  const items = PROVIDER_VIEWS.map((view) => ({
    href: listHref({ view: view === "overview" ? undefined : view }),
    label: labels[view],
    current: query.view === view,
  }));
  return (
    <div className="filters">
      <SegmentedLinks label="Del av sidan" items={items} />
    </div>
  );
}
