import Link from "next/link";
import type { ReactNode } from "react";

export type ChoiceLink = Readonly<{
  /** Where two may lead to the same place. */
  id?: string;
  href: string;
  label: ReactNode;
  current: boolean;
  icon?: ReactNode;
}>;
type Props = Readonly<{ label: string; items: readonly ChoiceLink[] }>;

/** One of two to four views of the same thing; the choice lies in the address. */
export const SegmentedLinks = ({ label, items }: Props) => <Links label={label} items={items} list="seg" />;

/** Quick filters; the choice lies in the address. Write the count in the label: "Obedömda 24". */
export const ChipLinks = ({ label, items }: Props) => <Links label={label} items={items} list="chips" item="chip" />;

function Links({ label, items, list, item }: Props & Readonly<{ list: string; item?: string }>) {
  return (
    <nav aria-label={label}>
      <ul className={list}>
        {items.map(({ id, href, label: text, current, icon }) => (
          <li key={id ?? href}>
            <Link href={href} prefetch={false} scroll={false} className={item} aria-current={current || undefined}>
              {icon}
              {text}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
