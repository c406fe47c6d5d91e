import { notFound } from "next/navigation";
import { HistoryList } from "@/components/history/history-list";
import { PageHead } from "@/components/layout/page-head";
import { requirePermission } from "@/lib/auth/require";
import { realNow } from "@/lib/clock";
import { listObjectHistory } from "@/lib/features/history/queries";
import { historyQuery } from "@/lib/features/history/schema";
import { getPerson } from "@/lib/features/people/queries";

export const metadata = { title: "Kontots historik" };

export default async function PersonHistoryPage({ params, searchParams }: PageProps<"/admin/users/[id]/history">) {
  const viewer = await requirePermission("people.manage");
  const query = historyQuery.parse(await searchParams);
  const person = await getPerson(viewer, (await params).id, realNow());
  if (!person) notFound();
  const history = await listObjectHistory(viewer, { entity: "User", entityId: person.id, page: query.page });
  return (
    <>
      <PageHead
        crumbs={[
          { href: "/admin/users", label: "Användare" },
          { href: `/admin/users/${person.id}`, label: person.name },
        ]}
        title="Historik"
        lead="Vem som har ändrat vad om kontot och rollerna, och när."
      />
      <HistoryList history={history} query={query} />
    </>
  );
}
