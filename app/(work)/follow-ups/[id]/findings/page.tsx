import { notFound } from "next/navigation";
import { FindingsTable } from "@/components/findings/findings-table";
import { CaseFrame } from "@/components/follow-ups/case-tabs";
import { EmptyState } from "@/components/ui/empty-state";
import { requirePermission } from "@/lib/auth/require";
import { today } from "@/lib/clock";
import { listCaseFindings } from "@/lib/features/findings/queries";
import { getCaseHead } from "@/lib/features/follow-ups/queries";

export const metadata = { title: "Brister" };

export default async function CaseFindingsPage({ params }: PageProps<"/follow-ups/[id]/findings">) {
  const viewer = await requirePermission("followUp.read");
  const { id } = await params;
  const head = await getCaseHead(viewer, id);
  if (!head) notFound();
  const rows = await listCaseFindings(viewer, id, today());
  return (
    <CaseFrame head={head} tab="findings">
      <FindingsTable
        rows={rows}
        empty={
          <EmptyState title="Inga brister än">
            En brist uppstår när ett krav inte är uppfyllt. Den fastställs med huvudrapporten.
          </EmptyState>
        }
      />
    </CaseFrame>
  );
}
