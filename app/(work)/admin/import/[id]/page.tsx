import { notFound } from "next/navigation";
import { ImportView } from "@/components/imports/import-view";
import { PageHead } from "@/components/layout/page-head";
import { requirePermission } from "@/lib/auth/require";
import { previewSentence } from "@/lib/features/imports/labels";
import { getImport } from "@/lib/features/imports/queries";
import { previewQuery } from "@/lib/features/imports/schema";
import { dayAndTime } from "@/lib/format/dates";

export const metadata = { title: "Importera" };

export default async function ImportPreviewPage({ params, searchParams }: PageProps<"/admin/import/[id]">) {
  const viewer = await requirePermission("register.import");
  const query = previewQuery.parse(await searchParams);
  const found = await getImport(viewer, (await params).id, query);
  if (!found) notFound();
  const { status, appliedAt, by, counts, files, asks, unreadable } = found;
  const waits = asks || unreadable ? undefined : previewSentence(counts);
  return (
    <>
      <PageHead
        title={status === "APPLIED" ? "Inläst" : "Förhandsvisning"}
        crumbs={[
          { href: "/admin", label: "Administration" },
          { href: "/admin/import", label: "Importera" },
        ]}
        here={files.join(", ")}
        lead={status === "APPLIED" && appliedAt ? `Inläst ${dayAndTime(appliedAt)} av ${by}.` : waits}
      />
      <ImportView found={found} query={query} />
    </>
  );
}
