import { REGIMES } from "@/lib/domain/methods";
import { Filters, FilterSearch, FilterSelect } from "@/components/table/filters";
import { REGIME_LABELS } from "@/lib/format/regimes";
import { REPORT_KIND_LABELS } from "@/lib/features/reports/labels";
import { REPORT_KINDS } from "@/lib/features/reports/rules";
import type { ReportListQuery } from "@/lib/features/reports/schema";

type Option = Readonly<{ value: string; label: string }>;
type Props = Readonly<{ query: ReportListQuery; areas: readonly Option[] }>;

export function ReportFilters({ query, areas }: Props) {
  return (
    <Filters action="/reports" query={query} names={["q", "areaId", "regime", "kind"]}>
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
        name="kind"
        label="Rapport"
        query={query}
        all="Alla rapporter"
        options={REPORT_KINDS.map((value) => ({ value, label: REPORT_KIND_LABELS[value] }))}
      />
    </Filters>
  );
}
