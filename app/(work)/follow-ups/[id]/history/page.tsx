import { notFound } from "next/navigation";
import { CaseFrame } from "@/components/follow-ups/case-tabs";
import { HistoryList } from "@/components/history/history-list";
import { requirePermission } from "@/lib/auth/require";
import { getProfileOfCase } from "@/lib/features/follow-ups/profile/queries";
import { getCaseHead } from "@/lib/features/follow-ups/queries";
import { listCaseHistory } from "@/lib/features/history/queries";
import { historyQuery } from "@/lib/features/history/schema";

export const metadata = { title: "Historik" };

export default async function CaseHistoryPage({ params, searchParams }: PageProps<"/follow-ups/[id]/history">) {
  const viewer = await requirePermission("followUp.read");
  const { id } = await params;
  const query = historyQuery.parse(await searchParams);
  const head = await getCaseHead(viewer, id);
  if (!head) notFound();
  const [history, { scales }] = await Promise.all([listCaseHistory(viewer, id, query.page), getProfileOfCase(id)]);
  return (
    <CaseFrame head={head} tab="history">
      <HistoryList history={history} query={query} scales={scales} />
    </CaseFrame>
  );
}
