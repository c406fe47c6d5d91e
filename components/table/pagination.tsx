import { ChevronLeftIcon, ChevronRightIcon } from "@navikt/aksel-icons";
import Link from "next/link";
import { listHref, PAGE_SIZE, type ListQuery } from "@/lib/format/list-href";
import { decimal } from "@/lib/format/numbers";
import { pagesAround } from "@/lib/format/pages";

type Props = Readonly<{
  query: ListQuery & Readonly<{ page: number }>;
  total: number;
  pageCount: number;
  /** What is counted, one and many: "utförare", "utförare". */
  noun: readonly [one: string, many: string];
}>;

/** How many there are, and links to the other pages. Works without script. */
export function Pagination({ query, total, pageCount, noun }: Props) {
  const { page } = query;
  const [one, many] = noun;
  const first = (page - 1) * PAGE_SIZE + 1;
  const shown = `${decimal(first)}–${decimal(Math.min(page * PAGE_SIZE, total))} av ${decimal(total)} ${many}`;
  if (pageCount <= 1) return <p className="pages muted">{total === 1 ? `1 ${one}` : `${decimal(total)} ${many}`}</p>;
  return (
    <nav className="pages" aria-label="Sidor">
      <p className="muted">{shown}</p>
      <ul>
        {page > 1 && (
          <li>
            <Link href={listHref(query, { page: page - 1 })} prefetch={false} rel="prev">
              <ChevronLeftIcon aria-hidden className="i" />
              Föregående
            </Link>
          </li>
        )}
        {pagesAround(page, pageCount).map((number) => (
          <li key={number}>
            {number < 0 ? (
              <span className="gap">…</span>
            ) : (
              <PageLink query={query} number={number} current={number === page} />
            )}
          </li>
        ))}
        {page < pageCount && (
          <li>
            <Link href={listHref(query, { page: page + 1 })} prefetch={false} rel="next">
              Nästa
              <ChevronRightIcon aria-hidden className="i" />
            </Link>
          </li>
        )}
      </ul>
    </nav>
  );
}

function PageLink({ query, number, current }: Readonly<{ query: ListQuery; number: number; current: boolean }>) {
  return (
    <Link href={listHref(query, { page: number })} prefetch={false} aria-current={current ? "page" : undefined}>
      <span className="sr">Sida </span>
      {number}
    </Link>
  );
}
