import { ImportsTable } from "@/components/imports/imports-table";
import { UploadForm } from "@/components/imports/upload-form";
import { PageHead } from "@/components/layout/page-head";
import { ButtonLink } from "@/components/ui/button-link";
import { SectionHead } from "@/components/ui/section-head";
import { requirePermission } from "@/lib/auth/require";
import { TEMPLATE_HELP } from "@/lib/features/imports/labels";
import { listImports } from "@/lib/features/imports/queries";

export const metadata = { title: "Importera" };

export default async function ImportPage() {
  const viewer = await requirePermission("register.import");
  return (
    <>
      <PageHead
        title="Importera registret"
        crumbs={[{ href: "/admin", label: "Administration" }]}
        lead="Ladda upp kommunens egna filer. Du ser vad som skulle hända innan något ändras."
        actions={
          <ButtonLink href="/api/imports/template" plain>
            Ladda ner mall
          </ButtonLink>
        }
      />
      <div className="sections">
        <UploadForm />
        <details>
          <summary>Så läses filerna</summary>
          <ul className="stack-tight">
            {TEMPLATE_HELP.map((sentence) => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ul>
        </details>
        <section aria-labelledby="history">
          <SectionHead id="history" title="Tidigare inläsningar" />
          <ImportsTable rows={await listImports(viewer)} />
        </section>
      </div>
    </>
  );
}
