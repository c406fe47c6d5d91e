import { FilterSearch, FilterSelect, Filters } from "@/components/table/filters";
import { REGIME_LABELS } from "@/lib/format/regimes";
import { STATE_LABELS } from "@/lib/features/providers/labels";
import { REGIMES } from "@/lib/domain/methods";
import { PROVIDER_STATES } from "@/lib/features/providers/rules";
import type { ProviderListQuery } from "@/lib/features/providers/schema";

type Props = Readonly<{ query: ProviderListQuery; areas: readonly Readonly<{ value: string; label: string }>[] }>;

const regimes = REGIMES.map((value) => ({ value, label: REGIME_LABELS[value] }));
const states = PROVIDER_STATES.map((value) => ({ value, label: STATE_LABELS[value] }));

export const ProviderFilters = ({ query, areas }: Props) => (
  <Filters action="/providers" query={query} names={["q", "area", "regime", "state"]}>
    <FilterSearch name="q" label="Sök" query={query} placeholder="Namn, diarienummer" />
    <FilterSelect name="area" label="Område" query={query} options={areas} all="Alla områden" />
    <FilterSelect name="regime" label="Driftform" query={query} options={regimes} all="Alla driftformer" />
    <FilterSelect name="state" label="Läge" query={query} options={states} all="Pågående" />
  </Filters>
);
