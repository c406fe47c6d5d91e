import { MAIN_METHOD } from "@/lib/domain/methods";
import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { PageHead } from "@/components/layout/page-head";
import { Sentence } from "@/components/obligations/sentence";
import { ProviderActs } from "@/components/providers/provider-acts";
import { ProviderPart } from "@/components/providers/provider-part";
import { ProviderViews } from "@/components/providers/provider-views";
import { Tag } from "@/components/ui/tag";
import { may } from "@/lib/auth/permissions";
import { requirePermission } from "@/lib/auth/require";
import { today } from "@/lib/clock";
import { getProfile } from "@/lib/features/municipality/queries";
import { listProviderActivities } from "@/lib/features/providers/activities/queries";
import { listProviderAgreements } from "@/lib/features/providers/agreements/queries";
import { listProviderDocuments } from "@/lib/features/providers/documents/queries";
import { REGIME_LABELS } from "@/lib/format/regimes";
import { endText, providerSentence } from "@/lib/features/providers/labels";
import { getProvider } from "@/lib/features/providers/queries";
import { providerPageQuery } from "@/lib/features/providers/schema";
import { listProviderEvents } from "@/lib/features/providers/timeline/queries";

type Props = PageProps<"/providers/[id]">;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const found = await getProvider(await requirePermission("register.read"), (await params).id);
  return { title: found?.name ?? "Utföraren finns inte" };
}

export default async function ProviderPage({ params, searchParams }: Props) {
  const viewer = await requirePermission("register.read");
  const provider = await getProvider(viewer, (await params).id);
  if (!provider) notFound();
  const query = providerPageQuery.parse(await searchParams);
  const day = today();
  const at = { profile: await getProfile(day), today: day };
  const asked = { providerId: provider.id, unitId: query.unit, page: query.page, today: day };
  const [activities, agreements, timeline, documents] = await Promise.all([
    listProviderActivities(viewer, provider.id, at),
    listProviderAgreements(viewer, provider.id, day),
    query.view === "overview" ? listProviderEvents(viewer, asked) : null,
    query.view === "documents" ? listProviderDocuments(viewer, asked) : null,
  ]);
  const years = at.profile.methods[MAIN_METHOD].intervalYears ?? 0;
  return (
    <>
      <PageHead
        crumbs={[{ href: "/providers", label: "Utförare" }]}
        title={provider.name}
        tags={
          <>
            <Tag tone="neutral">{REGIME_LABELS[provider.regime]}</Tag>
            {provider.endedOn && <Tag tone="warning">{endText(provider.endedOn, day)}</Tag>}
          </>
        }
        lead={<Sentence text={providerSentence(activities)} />}
        actions={<ProviderActs provider={provider} mayWrite={may(viewer, "register.write")} />}
      />
      <ProviderViews
        id={provider.id}
        query={query}
        counts={{ units: provider.units.length, agreements: agreements.length }}
      />
      <ProviderPart
        {...{ provider, query, activities, agreements, timeline, documents, years }}
        mayStart={may(viewer, "followUp.run")}
      />
    </>
  );
}
