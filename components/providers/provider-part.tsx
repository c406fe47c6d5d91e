import { Pagination } from "@/components/table/pagination";
import type { ActivityRow } from "@/lib/features/providers/activities/queries";
import type { ProviderAgreement } from "@/lib/features/providers/agreements/queries";
import type { ProviderDocument } from "@/lib/features/providers/documents/queries";
import type { ProviderPage } from "@/lib/features/providers/queries";
import type { ProviderPageQuery } from "@/lib/features/providers/schema";
import type { ProviderEvent } from "@/lib/features/providers/timeline/queries";
import { ProviderAgreementsTable } from "./agreements-table";
import { DocumentsTable } from "./documents-table";
import { ProviderOverview } from "./provider-overview";
import { UnitsTable } from "./units-table";

type Counted = Readonly<{ total: number; pageCount: number }>;
type Props = Readonly<{
  provider: ProviderPage;
  query: ProviderPageQuery;
  activities: readonly ActivityRow[];
  agreements: readonly ProviderAgreement[];
  /** Asked for only by the part that shows it. */
  timeline: (Counted & Readonly<{ events: readonly ProviderEvent[] }>) | null;
  documents: (Counted & Readonly<{ rows: readonly ProviderDocument[] }>) | null;
  /** Years between two follow-ups, by the profile. */
  years: number;
  mayStart: boolean;
}>;

/** The part of the provider's page that the address asks for. */
export function ProviderPart({ timeline, documents, ...props }: Props) {
  const { query, provider, activities, agreements } = props;
  if (timeline) return <ProviderOverview {...props} timeline={timeline} />;
  if (documents) {
    return (
      <>
        <DocumentsTable rows={documents.rows} />
        <Pagination query={query} {...documents} noun={["handling", "handlingar"]} />
      </>
    );
  }
  if (query.view === "agreements") return <ProviderAgreementsTable rows={agreements} />;
  return <UnitsTable provider={provider} activities={activities} />;
}
