import { REGIMES } from "@/lib/domain/methods";
import { Filters, FilterSearch, FilterSelect } from "@/components/table/filters";
import { ChipLinks } from "@/components/ui/segmented-links";
import { FINDING_STATE_LABELS } from "@/lib/features/findings/labels";
import type { FindingListQuery } from "@/lib/features/findings/schema";
import { REGIME_LABELS } from "@/lib/format/regimes";
import { listHref } from "@/lib/format/list-href";

type Option = Readonly<{ value: string; label: string }>;
type Props = Readonly<{ query: FindingListQuery; areas: readonly Option[] }>;

const STATES = ["late", "toJudge", "settled", "all"] as const;

export function FindingFilters({ query, areas }: Props) {
  return (
    <>
      <ChipLinks
        label="Vilka brister"
        items={[
          { href: listHref(query, { state: undefined }), label: "Öppna", current: query.state === undefined },
          ...STATES.map((state) => ({
            href: listHref(query, { state }),
            label: FINDING_STATE_LABELS[state],
            current: query.state === state,
          })),
        ]}
      />
      <Filters action="/findings" query={query} names={["q", "areaId", "regime"]}>
        <FilterSearch name="q" label="Sök" query={query} placeholder="Enhet, krav eller diarienummer" />
        <FilterSelect name="areaId" label="Område" query={query} all="Alla områden" options={areas} />
        <FilterSelect
          name="regime"
          label="Driftform"
          query={query}
          all="Alla driftformer"
          options={REGIMES.map((value) => ({ value, label: REGIME_LABELS[value] }))}
        />
      </Filters>
    </>
  );
}
