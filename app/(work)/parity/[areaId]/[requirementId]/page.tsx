import { notFound } from "next/navigation";
import { PageHead } from "@/components/layout/page-head";
import { CommissionAnswers } from "@/components/parity/commission-answers";
import { ButtonLink } from "@/components/ui/button-link";
import { EmptyState } from "@/components/ui/empty-state";
import { may } from "@/lib/auth/permissions";
import { requirePermission } from "@/lib/auth/require";
import { today } from "@/lib/clock";
import { getProfile } from "@/lib/features/municipality/queries";
import { nothingToAnswer, stateLabels, stateMeanings } from "@/lib/features/parity/labels";
import { getAreaParity } from "@/lib/features/parity/queries";

export const metadata = { title: "Krav i avtal och uppdrag" };

export default async function ParityRequirementPage({ params }: PageProps<"/parity/[areaId]/[requirementId]">) {
  const viewer = await requirePermission("parity.read");
  const { areaId, requirementId } = await params;
  const found = await getAreaParity(viewer, areaId, { day: today() });
  const row = found?.rows.find((one) => one.requirementId === requirementId);
  if (!found || !row) notFound();
  const { commission } = (await getProfile(today())).terms;
  const onContractSide = row.state !== "same" && row.state !== "onlyCommission" && !row.isCopy;
  return (
    <>
      <PageHead
        crumbs={[
          { href: "/parity", label: "Lika villkor" },
          { href: `/parity/${areaId}`, label: found.area.name },
        ]}
        here={row.code}
        title={`${row.code} ${row.title}`}
        lead={`${stateLabels(commission)[row.state]}. ${stateMeanings(commission)[row.state]}`}
        actions={<ButtonLink href={`/requirements/${requirementId}`}>Öppna kravet</ButtonLink>}
      />
      {!onContractSide && <p className="measure">{nothingToAnswer(row, commission)}</p>}
      {onContractSide && found.commissions.length === 0 && (
        <EmptyState title={`Inget ${commission} i området`}>
          Skapa ett från avtalets sida, så kan kravet besvaras.
        </EmptyState>
      )}
      {onContractSide && (
        <CommissionAnswers row={row} commissions={found.commissions} mayWrite={may(viewer, "register.write")} />
      )}
    </>
  );
}
