import { methodLabel, REGIMES } from "@/lib/domain/methods";
import { Filters, FilterSearch, FilterSelect } from "@/components/table/filters";
import { ChipLinks } from "@/components/ui/segmented-links";
import { FOLLOW_UP_STATUS_LABELS } from "@/lib/features/follow-ups/labels";
import { FOLLOW_UP_STATUSES } from "@/lib/features/follow-ups/rules";
import type { FollowUpListQuery } from "@/lib/features/follow-ups/schema";
import { REGIME_LABELS } from "@/lib/format/regimes";
import { listHref } from "@/lib/format/list-href";
import { METHODS } from "@/lib/domain/methods";

type Option = Readonly<{ value: string; label: string }>;
type Props = Readonly<{ query: FollowUpListQuery; areas: readonly Option[] }>;

export function FollowUpFilters({ query, areas }: Props) {
  return (
    <>
      <ChipLinks
        label="Vems uppföljningar"
        items={[
          { href: listHref(query, { mine: undefined }), label: "Hela enheten", current: !query.mine },
          { href: listHref(query, { mine: "1" }), label: "Mina", current: query.mine === "1" },
        ]}
      />
      <Filters action="/follow-ups" query={query} names={["q", "areaId", "regime", "method", "status"]}>
        <FilterSearch name="q" label="Sök" query={query} placeholder="Enhet, utförare eller diarienummer" />
        <FilterSelect name="areaId" label="Område" query={query} all="Alla områden" options={areas} />
        <FilterSelect
          name="regime"
          label="Driftform"
          query={query}
          all="Alla driftformer"
          options={REGIMES.map((value) => ({ value, label: REGIME_LABELS[value] }))}
        />
        <FilterSelect
          name="method"
          label="Metod"
          query={query}
          all="Alla metoder"
          options={METHODS.map((value) => ({ value, label: methodLabel(value) }))}
        />
        <FilterSelect
          name="status"
          label="Läge"
          query={query}
          all="Pågående"
          options={[
            { value: "all", label: "Alla, även avslutade" },
            ...FOLLOW_UP_STATUSES.map((value) => ({ value, label: FOLLOW_UP_STATUS_LABELS[value] })),
          ]}
        />
      </Filters>
    </>
  );
}
