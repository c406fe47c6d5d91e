import { Filters, FilterSearch, FilterSelect } from "@/components/table/filters";
import { APPLIES_TO_LABELS, SOURCE_LABELS, STANDING_LABELS } from "@/lib/features/requirements/labels";
import { APPLIES_TO, REQUIREMENT_SOURCES } from "@/lib/features/requirements/rules";
import type { RequirementListQuery } from "@/lib/features/requirements/schema";
import { REQUIREMENT_STANDINGS } from "@/lib/features/requirements/versions/rules";

type Props = Readonly<{
  query: RequirementListQuery;
  areas: readonly Readonly<{ value: string; label: string }>[];
  focusAreas: readonly string[];
}>;

const sources = REQUIREMENT_SOURCES.map((value) => ({ value, label: SOURCE_LABELS[value] }));
const appliesTo = APPLIES_TO.map((value) => ({ value, label: APPLIES_TO_LABELS[value] }));
const standings = REQUIREMENT_STANDINGS.map((value) => ({ value, label: STANDING_LABELS[value] }));

export const RequirementFilters = ({ query, areas, focusAreas }: Props) => (
  <Filters action="/requirements" query={query} names={["q", "area", "focus", "source", "applies", "status"]}>
    <FilterSearch name="q" label="Sök" query={query} placeholder="Krav-id, rubrik eller ord i texten" />
    <FilterSelect name="area" label="Område" query={query} options={areas} all="Alla områden" />
    <FilterSelect
      name="focus"
      label="Fokusområde"
      query={query}
      options={focusAreas.map((value) => ({ value, label: value }))}
      all="Alla fokusområden"
    />
    <FilterSelect name="source" label="Källa" query={query} options={sources} all="Alla källor" />
    <FilterSelect name="applies" label="Gäller" query={query} options={appliesTo} all="Oavsett för vem" />
    <FilterSelect name="status" label="Läge" query={query} options={standings} all="Alla lägen" />
  </Filters>
);
