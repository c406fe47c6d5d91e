import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { PageHead } from "@/components/layout/page-head";
import { ParityTable } from "@/components/parity/parity-table";
import { ParityViews } from "@/components/parity/parity-views";
import { Notice } from "@/components/ui/notice";
import { requirePermission } from "@/lib/auth/require";
import { today } from "@/lib/clock";
import { getProfile } from "@/lib/features/municipality/queries";
import { paritySentence } from "@/lib/features/parity/labels";
import { getAreaParity } from "@/lib/features/parity/queries";
import { parityQuery } from "@/lib/features/parity/schema";

type Props = PageProps<"/parity/[areaId]">;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const viewer = await requirePermission("parity.read");
  const found = await getAreaParity(viewer, (await params).areaId, { day: today() });
  return { title: found ? `Lika villkor, ${found.area.name}` : "Området finns inte" };
}

export default async function AreaParityPage({ params, searchParams }: Props) {
  const viewer = await requirePermission("parity.read");
  const query = parityQuery.parse(await searchParams);
  const found = await getAreaParity(viewer, (await params).areaId, { day: today(), view: query.visa });
  if (!found) notFound();
  const { area, rows, counts, commissions } = found;
  const { commission } = (await getProfile(today())).terms;
  return (
    <>
      <PageHead
        crumbs={[{ href: "/parity", label: "Lika villkor" }]}
        title={area.name}
        lead={`${paritySentence(counts)} Samma version, riktvärde och bedömning används för båda.`}
      />
      {commissions.length === 0 && (
        <Notice tone="info" title={`Inget ${commission} i området`}>
          <p>Krav som bara står i avtal visas som skillnader. Skapa ett {commission} från ett avtals sida.</p>
        </Notice>
      )}
      <ParityViews query={query} counts={counts} />
      <ParityTable areaId={area.id} rows={rows} commission={commission} />
    </>
  );
}
