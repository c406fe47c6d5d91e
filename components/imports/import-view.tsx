import { Pagination } from "@/components/table/pagination";
import { Notice } from "@/components/ui/notice";
import { SectionHead } from "@/components/ui/section-head";
import { ChipLinks } from "@/components/ui/segmented-links";
import { ButtonLink } from "@/components/ui/button-link";
import { appliedSentence, FILE_LABELS, OUTCOME_LABELS } from "@/lib/features/imports/labels";
import type { ImportPreview } from "@/lib/features/imports/queries";
import { FILE_REFUSALS } from "@/lib/features/imports/rules";
import type { PreviewQuery } from "@/lib/features/imports/schema";
import { listHref } from "@/lib/format/list-href";
import { ApplyForm } from "./apply-form";
import { DiscardImport } from "./discard-import";
import { HeadingsForm } from "./headings-form";
import { RowsTable } from "./rows-table";
import { SheetCounts } from "./sheet-counts";

type Props = Readonly<{ found: ImportPreview; query: PreviewQuery }>;

/** A set of files: what they would do and the way to let them, or what they did. */
export function ImportView({ found, query }: Props) {
  const { id, status, counts, sheets, newAreas, asks, unreadable } = found;
  if (unreadable) return <Unreadable {...found} />;
  if (asks) return <AskHeadings {...found} />;
  return (
    <div className="sections">
      {status === "APPLIED" && <Notice tone="success" title={appliedSentence(counts)} />}
      {newAreas.length > 0 && (
        <Notice tone="warning" title={`Nya verksamhetsområden: ${newAreas.join(", ")}`}>
          <p>Kontrollera att de är rätt stavade. Områden som redan finns i registret står inte med här.</p>
        </Notice>
      )}
      <SheetCounts sheets={sheets} />
      {status === "PREVIEWED" && (
        <div className="stack">
          <ApplyForm id={id} refused={counts.refuse} />
          <Columns {...found} />
          <DiscardImport id={id} />
        </div>
      )}
      <Rows found={found} query={query} />
    </div>
  );
}

function Rows({ found, query }: Props) {
  const { counts, rows, files, total, pageCount } = found;
  const outcomes = (["create", "change", "refuse"] as const).filter((outcome) => counts[outcome] > 0);
  if (outcomes.length === 0) return null;
  return (
    <section aria-labelledby="rows" className="stack">
      <SectionHead id="rows" title="Raderna" />
      <ChipLinks
        label="Visa rader"
        items={[
          { href: listHref(query, { outcome: undefined }), label: "Alla", current: query.outcome === undefined },
          ...outcomes.map((outcome) => ({
            href: listHref(query, { outcome }),
            label: `${OUTCOME_LABELS[outcome]} ${String(counts[outcome])}`,
            current: query.outcome === outcome,
          })),
        ]}
      />
      <RowsTable rows={rows} fileNames={files} />
      <Pagination query={query} total={total} pageCount={pageCount} noun={["rad", "rader"]} />
    </section>
  );
}

function Unreadable({ id, files, unreadable }: ImportPreview) {
  const reason = FILE_REFUSALS.find((one) => one === unreadable?.reason) ?? "damaged";
  return (
    <div className="stack">
      <Notice tone="danger" title={files[unreadable?.file ?? 0]}>
        <p>{FILE_LABELS[reason]}</p>
      </Notice>
      <div className="row">
        <ButtonLink href="/admin/import" variant="primary">
          Välj andra filer
        </ButtonLink>
        <DiscardImport id={id} />
      </div>
    </div>
  );
}

function AskHeadings(found: ImportPreview) {
  return (
    <div className="stack">
      <Notice tone="info" title="Några rubriker känns inte igen">
        <p>Välj vilken av mallens kolumner var och en står för. Svaren sparas, så att nästa fil läses direkt.</p>
      </Notice>
      <HeadingsForm id={found.id} tables={found.tables} columns={found.columns} area={found.area} />
      <DiscardImport id={found.id} />
    </div>
  );
}

/** The answers about headings can be changed as long as nothing has been read in. */
function Columns({ id, tables, columns, area }: ImportPreview) {
  const own = tables.some((table) => table.lacksArea || table.headings.some((one) => !one.template && one.key !== ""));
  if (!own) return null;
  return (
    <details open={tables.some((table) => table.lacksArea) && area === null}>
      <summary>Ändra hur kolumnerna läses</summary>
      <HeadingsForm id={id} tables={tables} columns={columns} area={area} />
    </details>
  );
}
