import { EmptyState } from "@/components/ui/empty-state";
import { Filters, FilterSearch, FilterSelect } from "@/components/table/filters";
import { ScrollBox } from "@/components/table/scroll-box";
import { REGIME_LABELS } from "@/lib/format/regimes";
import type { RegisterEntry } from "@/lib/features/publications/public-site/queries";
import type { PublicListQuery } from "@/lib/features/publications/schema";
import { REPORT_KIND_LABELS } from "@/lib/features/reports/labels";

type Props = Readonly<{
  rows: readonly RegisterEntry[];
  query: PublicListQuery;
  areas: readonly string[];
  contact: string | null;
}>;

/** Every final report; those on the web can be opened, the others ordered without saying who you are or why (ORB-43). */
export function PublicRegister({ rows, query, areas, contact }: Props) {
  return (
    <section>
      <Filters action="/insyn" query={query} names={["q", "omrade"]}>
        <FilterSearch name="q" label="Sök" query={query} placeholder="Enhet, utförare eller diarienummer" />
        <FilterSelect
          name="omrade"
          label="Område"
          query={query}
          all="Alla områden"
          options={areas.map((value) => ({ value, label: value }))}
        />
      </Filters>
      {rows.length === 0 ? (
        <EmptyState title="Inga rapporter hittades">Ändra sökningen, eller visa alla områden.</EmptyState>
      ) : (
        <ScrollBox label="Färdiga rapporter">
          <table className="tbl stacks">
            <caption className="sr">Färdiga rapporter</caption>
            <thead>
              <tr>
                <th scope="col">Enhet</th>
                <th scope="col">Område</th>
                <th scope="col">Drivs av</th>
                <th scope="col">Rapport</th>
                <th scope="col">Färdig</th>
              </tr>
            </thead>
            <tbody>
              {rows.map((row) => (
                <RegisterRow key={row.report_version_id} row={row} />
              ))}
            </tbody>
          </table>
        </ScrollBox>
      )}
      <p>
        En rapport som inte går att öppna här kan beställas. Du behöver inte säga vad du heter eller varför du vill ha
        den.
        {contact && ` Kontakta ${contact} och ange diarienumret.`}
      </p>
    </section>
  );
}

function RegisterRow({ row }: Readonly<{ row: RegisterEntry }>) {
  const name = `${REPORT_KIND_LABELS[row.kind]}, ${row.diary_number}${row.version > 1 ? `, rättad version ${String(row.version)}` : ""}`;
  return (
    <tr>
      <th scope="row" className="b">
        {row.slug ? <a href={`/insyn/${row.slug}`}>{row.unit_name}</a> : row.unit_name}
      </th>
      <td data-label="Område">{row.area_name}</td>
      <td data-label="Drivs av">
        {row.provider_name}, {REGIME_LABELS[row.regime].toLowerCase()}
      </td>
      <td data-label="Rapport">
        {name}
        {!row.slug && <span className="sub">Kan beställas</span>}
      </td>
      <td data-label="Färdig" className="nw">
        {row.final_on}
      </td>
    </tr>
  );
}
