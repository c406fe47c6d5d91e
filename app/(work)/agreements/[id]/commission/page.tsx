import { notFound } from "next/navigation";
import { CommissionForm } from "@/components/agreements/commission-form";
import { PageHead } from "@/components/layout/page-head";
import { EmptyState } from "@/components/ui/empty-state";
import { requirePermission } from "@/lib/auth/require";
import { today } from "@/lib/clock";
import { getCommissionGround } from "@/lib/features/agreements/commissions/ground/queries";
import { agreementCrumbs } from "@/lib/features/agreements/labels";
import { getProfile } from "@/lib/features/municipality/queries";

export const metadata = { title: "Skapa uppdrag ur avtalet" };

export default async function CommissionPage({ params }: PageProps<"/agreements/[id]/commission">) {
  const writer = await requirePermission("register.write");
  const ground = await getCommissionGround(writer, (await params).id, today());
  if (!ground) notFound();
  const { contract, providers } = ground;
  const { commission } = (await getProfile(today())).terms;
  return (
    <>
      <PageHead
        crumbs={agreementCrumbs(contract)}
        title={`Skapa ${commission} ur avtalet`}
        lead={`${contract.area.name}. Villkoren för egen regi ska så långt det går vara desamma som i ${contract.diaryNumber}.`}
      />
      {providers.length === 0 ? (
        <EmptyState title="Egen regi har ingen verksamhet i området">
          Registrera egen regis enheter under Utförare först. Sedan skapar du uppdraget här.
        </EmptyState>
      ) : (
        <CommissionForm ground={ground} commission={commission} />
      )}
    </>
  );
}
