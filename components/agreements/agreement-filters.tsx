import { Filters, FilterSearch, FilterSelect } from "@/components/table/filters";
import { ChipLinks } from "@/components/ui/segmented-links";
import { BASIS_LABELS, DEFICIENCY_LABELS, STANDING_LABELS } from "@/lib/features/agreements/labels";
import { AGREEMENT_BASES, AGREEMENT_STANDINGS, DEFICIENCIES } from "@/lib/features/agreements/rules";
import type { AgreementListQuery } from "@/lib/features/agreements/schema";
import { REGIME_LABELS } from "@/lib/format/regimes";
import { REGIMES } from "@/lib/domain/methods";
import { listHref } from "@/lib/format/list-href";

type Props = Readonly<{
  query: AgreementListQuery;
  areas: readonly Readonly<{ value: string; label: string }>[];
  summary: Readonly<{ inForce: number; draft: number; deficient: number }>;
}>;

const bases = AGREEMENT_BASES.map((value) => ({ value, label: BASIS_LABELS[value] }));
const regimes = REGIMES.map((value) => ({ value, label: REGIME_LABELS[value] }));
const standings = AGREEMENT_STANDINGS.map((value) => ({ value, label: STANDING_LABELS[value] }));
const deficiencies = [
  { value: "any", label: "Någon brist i avtalet" },
  ...DEFICIENCIES.map((value) => ({ value, label: DEFICIENCY_LABELS[value].title })),
];
const NONE = { status: undefined, deficiency: undefined };

export function AgreementFilters({ query, areas, summary }: Props) {
  const { status, deficiency } = query;
  return (
    <div className="stack">
      <ChipLinks
        label="Snabbval"
        items={[
          { href: listHref(query, NONE), label: "Alla", current: !status && !deficiency },
          {
            href: listHref(query, { ...NONE, status: "inForce" }),
            label: `Gäller ${String(summary.inForce)}`,
            current: status === "inForce" && !deficiency,
          },
          {
            href: listHref(query, { ...NONE, deficiency: "any" }),
            label: `Med brister i avtalet ${String(summary.deficient)}`,
            current: deficiency === "any",
          },
          {
            href: listHref(query, { ...NONE, status: "draft" }),
            label: `Utkast ${String(summary.draft)}`,
            current: status === "draft" && !deficiency,
          },
        ]}
      />
      <Filters action="/agreements" query={query} names={["q", "area", "basis", "regime", "status", "deficiency"]}>
        <FilterSearch name="q" label="Sök" query={query} placeholder="Utförare, diarienummer" />
        <FilterSelect name="area" label="Område" query={query} options={areas} all="Alla områden" />
        <FilterSelect name="basis" label="Grund" query={query} options={bases} all="Alla grunder" />
        <FilterSelect name="regime" label="Driftform" query={query} options={regimes} all="Alla driftformer" />
        <FilterSelect name="status" label="Läge" query={query} options={standings} all="Alla lägen" />
        <FilterSelect name="deficiency" label="Brister" query={query} options={deficiencies} all="Med och utan" />
      </Filters>
    </div>
  );
}
