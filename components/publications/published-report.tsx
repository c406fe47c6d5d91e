import { DataList } from "@/components/ui/data-list";
import { Notice } from "@/components/ui/notice";
import { Tag } from "@/components/ui/tag";
import { overview, type ReportDocument } from "@/lib/documents/report-document";
import { dayAndTime } from "@/lib/format/dates";
import { plural } from "@/lib/format/numbers";

type Props = Readonly<{ document: ReportDocument; publishedAt: Date; slug: string }>;

/** A published report as a page: the same frozen words as in the PDF, the provider's reply beside the findings. */
export function PublishedReport({ document, publishedAt, slug }: Props) {
  const { unit, provider, findings, providerReply } = document;
  return (
    <article className="stack">
      <nav className="crumb" aria-label="Du är här">
        <ol>
          <li>
            <a href="/insyn">Alla rapporter</a>
          </li>
          <li aria-current="page">{unit.name}</li>
        </ol>
      </nav>
      <h1>{document.title}</h1>
      <p className="lead">
        {provider.regime}. {unit.serviceArea}. {leadOf(document)}
      </p>
      {document.correction && (
        <Notice tone="info" title={`Rättad version ${String(document.version)}`}>
          <p>{document.correction.reason}</p>
        </Notice>
      )}
      <p className="pre">{document.summary}</p>
      <p>
        <a href={`/insyn/${slug}/pdf`}>Läs hela rapporten som PDF</a>
      </p>
      {findings.length > 0 && <Findings document={document} />}
      {providerReply?.received && (
        <section>
          <h2>Utförarens svar</h2>
          <blockquote className="quote pre">{providerReply.received.text}</blockquote>
          <p className="muted small">
            {providerReply.received.from}, {providerReply.received.on}
          </p>
          {providerReply.answer && <p>Kommunens svar: {providerReply.answer}</p>}
        </section>
      )}
      {document.sections.length > 0 && <Overview document={document} />}
      <section>
        <h2>Om uppföljningen</h2>
        <DataList
          items={[
            { term: "Drivs av", value: provider.name },
            { term: "Diarienummer", value: document.diaryNumber },
            { term: "Period", value: `${document.period.from} till ${document.period.to}` },
            { term: "Platsbesök", value: document.visits.map((visit) => `${visit.on}, ${visit.kind}`).join("; ") },
            { term: "Fastställd", value: document.decision?.on },
            { term: "Publicerad", value: dayAndTime(publishedAt) },
          ]}
        />
        <p className="muted">Privata och kommunens egna utförare granskas mot samma krav.</p>
      </section>
    </article>
  );
}

function leadOf({ sections, findings }: ReportDocument): string {
  const total = overview(sections).at(-1)?.total ?? 0;
  if (total === 0) return "";
  const met = `Kommunen granskade ${plural(total, "krav", "krav")}.`;
  return findings.length === 0
    ? `${met} Inga brister hittades.`
    : `${met} ${plural(findings.length, "brist", "brister")} ska åtgärdas.`;
}

function Findings({ document: { findings } }: Readonly<{ document: ReportDocument }>) {
  return (
    <section>
      <h2>Det här ska åtgärdas</h2>
      <table className="tbl stacks">
        <caption className="sr">Brister att åtgärda</caption>
        <thead>
          <tr>
            <th scope="col">Krav som inte var uppfyllt</th>
            <th scope="col">Ska vara klart</th>
          </tr>
        </thead>
        <tbody>
          {findings.map((finding) => (
            <tr key={finding.number}>
              <th scope="row">
                <span className="b">{finding.requirement.title}</span>
                {finding.degree && <span className="sub">{finding.degree}</span>}
                <span className="sub pre">{finding.description}</span>
              </th>
              <td data-label="Ska vara klart" className="nw">
                <Tag tone="warning">senast {finding.remedyDue}</Tag>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function Overview({ document: { sections } }: Readonly<{ document: ReportDocument }>) {
  return (
    <section>
      <h2>Alla krav som granskades</h2>
      <table className="tbl stacks">
        <caption className="sr">Resultat per område</caption>
        <thead>
          <tr>
            <th scope="col">Område</th>
            <th scope="col" className="num">
              Uppfyllda
            </th>
            <th scope="col" className="num">
              Brister
            </th>
            <th scope="col" className="num">
              Kunde inte bedömas
            </th>
          </tr>
        </thead>
        <tbody>
          {overview(sections).map((row) => (
            <tr key={row.focusArea}>
              <th scope="row">{row.focusArea}</th>
              <td className="num" data-label="Uppfyllda">
                {row.met}
              </td>
              <td className="num" data-label="Brister">
                {row.finding}
              </td>
              <td className="num" data-label="Kunde inte bedömas">
                {row.other}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
