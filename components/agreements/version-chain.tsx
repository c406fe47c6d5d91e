import { FileTextIcon } from "@navikt/aksel-icons";
import Link from "next/link";
import { Chain, ChainLink } from "@/components/ui/chain";
import { Difference } from "@/components/ui/difference";
import { addDays, type IsoDate } from "@/lib/domain/calendar";
import { differenceItems } from "@/lib/features/agreements/versions/labels";
import type { TermsVersion } from "@/lib/features/agreements/versions/queries";

type Props = Readonly<{
  href: string;
  versions: readonly TermsVersion[];
  /** The version in force today. */
  inForce: number | null;
  today: IsoDate;
}>;

/** Every version of the terms, the newest first, each with what it changed in the one before. */
export const VersionChain = ({ href, versions, inForce, today }: Props) => (
  <Chain label="Versioner, den senaste först">
    {versions.map((version, index) => {
      const before = versions[index + 1];
      return (
        <ChainLink
          key={version.id}
          when={version.validFrom}
          icon={<FileTextIcon aria-hidden className="i" />}
          mark={
            version.number === inForce
              ? "now"
              : version.status === "DRAFT" || version.validFrom > today
                ? "ahead"
                : undefined
          }
          title={titleOf(version, { inForce, today, next: versions[index - 1] })}
          by={version.changeReason}
        >
          {before ? (
            <details>
              <summary>Det här ändrades från version {before.number}</summary>
              <Difference items={differenceItems(before, version)} />
            </details>
          ) : (
            <p>De första villkoren.</p>
          )}
          {version.status === "ACTIVE" && (
            <p>
              <Link href={`${href}?dag=${version.validFrom}`} prefetch={false}>
                Läs hela version {version.number}
              </Link>
            </p>
          )}
        </ChainLink>
      );
    })}
  </Chain>
);

type Around = Readonly<{ inForce: number | null; today: IsoDate; next: TermsVersion | undefined }>;

function titleOf({ number, status, validFrom }: TermsVersion, { inForce, today, next }: Around): string {
  const version = `Version ${String(number)}`;
  if (status === "DRAFT") return `${version}, utkast`;
  if (number === inForce) return `${version}, gäller nu`;
  if (validFrom > today) return `${version}, börjar gälla ${validFrom}`;
  return next ? `${version}, gällde till ${addDays(next.validFrom, -1)}` : version;
}
