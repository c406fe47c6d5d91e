import { SegmentedLinks } from "@/components/ui/segmented-links";
import { PROVIDER_VIEWS, type ProviderPageQuery } from "@/lib/features/providers/schema";
import { listHref } from "@/lib/format/list-href";

type Props = Readonly<{
  id: string;
  query: ProviderPageQuery;
  counts: Readonly<Record<"units" | "agreements", number>>;
}>;

export function ProviderViews({ id, query, counts }: Props) {
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
  const history = { href: `/providers/${id}/history`, label: "Historik", current: false };
  return (
    <div className="filters">
      <SegmentedLinks label="Del av sidan" items={[...items, history]} />
    </div>
  );
}
