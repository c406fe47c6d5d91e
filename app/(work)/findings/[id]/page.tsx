import Link from "next/link";
import { notFound } from "next/navigation";
import { FindingActs } from "@/components/findings/finding-acts";
import { FindingChain } from "@/components/findings/finding-chain";
import { PageHead } from "@/components/layout/page-head";
import { Tag } from "@/components/ui/tag";
import { may } from "@/lib/auth/permissions";
import { requirePermission } from "@/lib/auth/require";
import { today } from "@/lib/clock";
import { getFindingChain } from "@/lib/features/findings/chain/queries";
import { FINDING_STATUS_LABELS, FINDING_STATUS_TONES } from "@/lib/features/findings/labels";
import { caseLine } from "@/lib/features/follow-ups/labels";
import { getProfileOfCase } from "@/lib/features/follow-ups/profile/queries";

export const metadata = { title: "Brist" };

export default async function FindingPage({ params }: PageProps<"/findings/[id]">) {
  const viewer = await requirePermission("followUp.read");
  const finding = await getFindingChain(viewer, (await params).id);
  if (!finding) notFound();
  const day = today();
  const { scales } = await getProfileOfCase(finding.case.id);
  return (
    <>
      <PageHead
        crumbs={[
          { href: "/findings", label: "Brister" },
          { href: `/follow-ups/${finding.case.id}/findings`, label: finding.case.diaryNumber ?? finding.case.unitName },
        ]}
        here={`Brist ${String(finding.number)} av ${String(finding.case.findings)}`}
        title={finding.wording.title}
        tags={
          <>
            <Tag tone={FINDING_STATUS_TONES[finding.status]}>{FINDING_STATUS_LABELS[finding.status]}</Tag>
            {finding.acute && <Tag tone="danger">Akut och allvarlig</Tag>}
            {finding.repeatOf && (
              <Link href={`/findings/${finding.repeatOf.id}`} prefetch={false}>
                Återkommer sedan {finding.repeatOf.confirmedOn}
              </Link>
            )}
          </>
        }
        lead={`${finding.case.unitName}. ${caseLine(finding.case)}.`}
      />
      <div className="two">
        <FindingChain finding={finding} scales={scales} />
        <FindingActs finding={finding} today={day} runs={may(viewer, "followUp.run")} />
      </div>
    </>
  );
}
