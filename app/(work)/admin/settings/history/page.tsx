import { HistoryList } from "@/components/history/history-list";
import { PageHead } from "@/components/layout/page-head";
import { requirePermission } from "@/lib/auth/require";
import { listSettingHistory } from "@/lib/features/history/queries";
import { historyQuery } from "@/lib/features/history/schema";

export const metadata = { title: "Inställningarnas historik" };

export default async function SettingHistoryPage({ searchParams }: PageProps<"/admin/settings/history">) {
  const viewer = await requirePermission("settings.read");
  const query = historyQuery.parse(await searchParams);
  return (
    <>
      <PageHead
        crumbs={[
          { href: "/admin", label: "Administration" },
          { href: "/admin/settings", label: "Inställningar" },
        ]}
        title="Historik"
        lead="Vem som har ändrat vad av inställningarna, och när."
      />
      <HistoryList history={await listSettingHistory(viewer, query.page)} query={query} />
    </>
  );
}
