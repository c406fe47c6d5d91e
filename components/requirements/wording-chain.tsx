import { FileTextIcon } from "@navikt/aksel-icons";
import { Chain, ChainLink } from "@/components/ui/chain";
import { Difference } from "@/components/ui/difference";
import type { IsoDate } from "@/lib/domain/calendar";
import type { RequirementPage } from "@/lib/features/requirements/queries";
import { differenceItems } from "@/lib/features/requirements/versions/labels";
import { plural } from "@/lib/format/numbers";

type Version = RequirementPage["versions"][number];
type Props = Readonly<{ versions: readonly Version[]; inForce: number | null; today: IsoDate }>;

/** Every wording, the newest first: what it changed, and how much stands on it. */
export const WordingChain = ({ versions, inForce, today }: Props) => (
  <Chain label="Lydelser, den senaste först">
    {versions.map((version, index) => {
      const before = versions[index + 1];
      return (
        <ChainLink
          key={version.id}
          when={version.validFrom}
          icon={<FileTextIcon aria-hidden className="i" />}
          level={3}
          mark={
            version.number === inForce ? "now" : !version.published || version.validFrom > today ? "ahead" : undefined
          }
          title={titleOf(version, inForce)}
          by={version.changeReason}
        >
          <p className="small muted">{usedText(version)}</p>
          {before && (
            <details open={index === 0}>
              <summary>Det här ändrades från version {before.number}</summary>
              <Difference items={differenceItems(before, version)} />
            </details>
          )}
        </ChainLink>
      );
    })}
  </Chain>
);

function titleOf({ number, published, validTo }: Version, inForce: number | null): string {
  if (!published) return `Version ${String(number)}, utkast`;
  if (number === inForce) return `Version ${String(number)}, gäller nu`;
  return validTo === null ? `Version ${String(number)}` : `Version ${String(number)}, gällde till ${validTo}`;
}

function usedText({ published, followUps, findings }: Version): string {
  if (!published) return "Inte publicerad, så ingen uppföljning använder den.";
  if (followUps === 0) return "Ingen uppföljning har använt lydelsen än.";
  const cases = plural(followUps, "uppföljning", "uppföljningar");
  return findings === 0
    ? `Använd i ${cases}, utan brist.`
    : `Använd i ${cases}, ${plural(findings, "brist", "brister")}.`;
}
