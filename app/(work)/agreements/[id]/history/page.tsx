import { notFound } from "next/navigation";
import { AgreementHead } from "@/components/agreements/agreement-head";
import { HistoryList } from "@/components/history/history-list";
import { may } from "@/lib/auth/permissions";
import { requirePermission } from "@/lib/auth/require";
import { today } from "@/lib/clock";
import { getAgreement } from "@/lib/features/agreements/queries";
import { listObjectHistory } from "@/lib/features/history/queries";
import { historyQuery } from "@/lib/features/history/schema";

export const metadata = { title: "Avtalets historik" };

export default async function AgreementHistoryPage({ params, searchParams }: PageProps<"/agreements/[id]/history">) {
  const viewer = await requirePermission("register.read");
  const query = historyQuery.parse(await searchParams);
  const agreement = await getAgreement(viewer, (await params).id, { today: today(), day: today() });
  if (!agreement) notFound();
  const asked = { entity: "Agreement", entityId: agreement.id, page: query.page } as const;
  const history = await listObjectHistory(viewer, asked);
  return (
    <>
      <AgreementHead agreement={agreement} mayWrite={may(viewer, "register.write")} view="history" />
      <HistoryList history={history} query={query} />
    </>
  );
}
