import { FileExcelIcon } from "@navikt/aksel-icons";
import { ButtonLink } from "@/components/ui/button-link";
import { ChipLinks } from "@/components/ui/segmented-links";
import { TOO_MANY_ROWS } from "@/lib/features/lists/labels";
import type { SavedFilter } from "@/lib/features/lists/queries";
import { EXPORT_LIMIT, LISTS, type ListName } from "@/lib/features/lists/rules";
import { listHref, type ListQuery } from "@/lib/format/list-href";
import { SaveFilter } from "./save-filter";
import "./lists.css";

type Props = Readonly<{
  list: ListName;
  /** As the list's own schema parsed it. */
  query: ListQuery;
  total: number;
  saved: readonly SavedFilter[];
}>;

/** What goes for every list: the user's own filters by name, a way to save this one, and the whole of it as a workbook. */
export function ListTools({ list, query, total, saved }: Props) {
  const filter = listHref({ ...query, page: undefined });
  const here = LISTS[list].path + filter;
  return (
    <div className="list-tools noprint">
      {saved.length > 0 && (
        <div className="row">
          <span className="small b" aria-hidden>
            Sparade filter
          </span>
          <ChipLinks
            label="Sparade filter"
            items={saved.map(({ id, href, name }) => ({ id, href, label: name, current: href === here }))}
          />
        </div>
      )}
      {total > EXPORT_LIMIT ? (
        <p className="small muted measure">{TOO_MANY_ROWS}</p>
      ) : (
        total > 0 && (
          <ButtonLink href={`/api/lists/${list}${filter}`} icon={<FileExcelIcon aria-hidden className="i" />} plain>
            Hämta som Excel
          </ButtonLink>
        )
      )}
      <SaveFilter list={list} query={filter} saved={saved} />
    </div>
  );
}
