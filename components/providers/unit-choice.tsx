import { FilterSelect, Filters } from "@/components/table/filters";
import type { ProviderPage } from "@/lib/features/providers/queries";
import type { ProviderPageQuery } from "@/lib/features/providers/schema";

type Props = Readonly<{ provider: ProviderPage; query: ProviderPageQuery }>;

/** Narrows the timeline to one unit. */
export const UnitChoice = ({ provider, query }: Props) => (
  <Filters action={`/providers/${provider.id}`} query={query} names={["unit"]}>
    <FilterSelect
      name="unit"
      label="Enhet"
      query={query}
      options={provider.units.map(({ id, name }) => ({ value: id, label: name }))}
      all="Alla enheter"
    />
  </Filters>
);
