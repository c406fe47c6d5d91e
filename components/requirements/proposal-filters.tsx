import { Filters, FilterSelect } from "@/components/table/filters";
import { PROPOSAL_STATUS_LABELS } from "@/lib/features/proposals/labels";
import type { ProposalListQuery } from "@/lib/features/proposals/schema";

type Props = Readonly<{
  query: ProposalListQuery;
  areas: readonly Readonly<{ value: string; label: string }>[];
}>;

const statuses = [
  ...(["ADOPTED", "DISMISSED"] as const).map((value) => ({ value, label: PROPOSAL_STATUS_LABELS[value] })),
  { value: "all", label: "Alla" },
];

export const ProposalFilters = ({ query, areas }: Props) => (
  <Filters action="/requirements/proposals" query={query} names={["area", "status"]}>
    <FilterSelect name="area" label="Område" query={query} options={areas} all="Alla områden" />
    <FilterSelect name="status" label="Läge" query={query} options={statuses} all={PROPOSAL_STATUS_LABELS.OPEN} />
  </Filters>
);
