import { ChipLinks } from "@/components/ui/segmented-links";
import { VIEW_LABELS } from "@/lib/features/parity/labels";
import { PARITY_VIEWS, type ParityCounts } from "@/lib/features/parity/rules";
import type { ParityQuery } from "@/lib/features/parity/schema";
import { listHref } from "@/lib/format/list-href";

type Props = Readonly<{ query: ParityQuery; counts: ParityCounts }>;

/** What the list is narrowed to, with how many there are of each. */
export const ParityViews = ({ query, counts }: Props) => (
  <div className="filters">
    <ChipLinks
      label="Urval"
      items={[
        { href: listHref({}), label: `Alla ${String(counts.total)}`, current: query.visa === undefined },
        ...PARITY_VIEWS.map((view) => ({
          href: listHref({ visa: view }),
          label: `${VIEW_LABELS[view]} ${String(counts[view])}`,
          current: query.visa === view,
        })),
      ]}
    />
  </div>
);
