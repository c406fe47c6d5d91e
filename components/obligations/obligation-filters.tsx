import { FilterSearch, FilterSelect, Filters } from "@/components/table/filters";
import { STATE_LABELS } from "@/lib/features/obligations/labels";
import { OBLIGATION_STATES, type ObligationQuery } from "@/lib/features/obligations/schema";
import { REGIME_LABELS } from "@/lib/format/regimes";
import { REGIMES } from "@/lib/domain/methods";

type Props = Readonly<{ query: ObligationQuery; areas: readonly Readonly<{ value: string; label: string }>[] }>;

const regimes = REGIMES.map((value) => ({ value, label: REGIME_LABELS[value] }));
const states = OBLIGATION_STATES.map((value) => ({ value, label: STATE_LABELS[value] }));

export const ObligationFilters = ({ query, areas }: Props) => (
  <Filters action="/obligations" query={query} names={["q", "area", "regime", "state"]}>
    <FilterSearch name="q" label="Sök" query={query} placeholder="Enhet eller utförare" />
    <FilterSelect name="area" label="Område" query={query} options={areas} all="Alla områden" />
    <FilterSelect name="regime" label="Driftform" query={query} options={regimes} all="Alla driftformer" />
    {query.view === "due" && (
      <FilterSelect name="state" label="Läge" query={query} options={states} all="Alla som omfattas" />
    )}
  </Filters>
);
