import { DataList } from "@/components/ui/data-list";
import { SectionHead } from "@/components/ui/section-head";
import { formatOrganisationNumber } from "@/lib/domain/organisation-number";
import { REGIME_LABELS } from "@/lib/format/regimes";
import type { ProviderPage } from "@/lib/features/providers/queries";

/** Who it is and how to reach it. */
export const ProviderFacts = ({ provider }: Readonly<{ provider: ProviderPage }>) => (
  <section aria-labelledby="facts">
    <SectionHead id="facts" title="Uppgifter" />
    <DataList
      stacked
      items={[
        { term: "Driftform", value: REGIME_LABELS[provider.regime] },
        { term: "Organisationsnummer", value: formatOrganisationNumber(provider.orgNumber) },
        { term: "E-post", value: provider.email && <a href={`mailto:${provider.email}`}>{provider.email}</a> },
        { term: "Telefon", value: provider.phone },
        { term: "Sista dag", value: provider.endedOn },
      ]}
    />
  </section>
);
