import Link from "next/link";
import { EmptyState } from "@/components/ui/empty-state";
import type { SearchGroup } from "@/lib/features/search/queries";

type Props = Readonly<{ groups: readonly SearchGroup[]; q: string }>;

export function SearchHits({ groups, q }: Props) {
  if (q === "") return null;
  if (groups.length === 0) {
    return (
      <EmptyState title={`Inget hittades för ”${q}”`}>
        Sök på en del av namnet, diarienumret eller kravets nummer. Skriv minst tre tecken.
      </EmptyState>
    );
  }
  return groups.map((group) => (
    <section key={group.label} className="sec">
      <h2>{group.label}</h2>
      <ul className="rows">
        {group.items.map((item) => (
          <li key={item.href}>
            <Link href={item.href} prefetch={false}>
              {item.title}
            </Link>
            <span className="sub">{item.detail}</span>
          </li>
        ))}
      </ul>
    </section>
  ));
}
