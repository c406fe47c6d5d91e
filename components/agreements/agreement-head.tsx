import { PageHead } from "@/components/layout/page-head";
import { ButtonLink } from "@/components/ui/button-link";
import { SegmentedLinks } from "@/components/ui/segmented-links";
import { Tag } from "@/components/ui/tag";
import { BASIS_LABELS, standingText } from "@/lib/features/agreements/labels";
import type { AgreementPage } from "@/lib/features/agreements/queries";
import { REGIME_LABELS } from "@/lib/format/regimes";
import { StandingTag } from "./standing-tag";

type Props = Readonly<{ agreement: AgreementPage; mayWrite: boolean; view: AgreementView }>;
export type AgreementView = "terms" | "requirements" | "versions" | "history";

/** The head and the four parts of an agreement's page, the same on each of them. */
export function AgreementHead({ agreement, mayWrite, view }: Props) {
  const { id, diaryNumber, basis, provider, area, standing } = agreement;
  const parts: readonly (readonly [AgreementView, string, string])[] = [
    ["terms", "", "Villkor"],
    ["requirements", "/requirements", "Krav"],
    ["versions", "/versions", `Versioner ${String(agreement.versions.length)}`],
    ["history", "/history", "Historik"],
  ];
  return (
    <>
      <PageHead
        crumbs={[{ href: "/agreements", label: "Avtal och uppdrag" }]}
        title={diaryNumber}
        tags={
          <>
            <StandingTag standing={standing}>{standingText(agreement)}</StandingTag>
            <Tag tone="neutral">
              {BASIS_LABELS[basis]}, {REGIME_LABELS[provider.regime].toLowerCase()}
            </Tag>
          </>
        }
        lead={`${provider.name}, ${area.name}.`}
        actions={mayWrite && <Acts agreement={agreement} />}
      />
      <div className="filters">
        <SegmentedLinks
          label="Del av sidan"
          items={parts.map(([key, path, label]) => ({
            href: `/agreements/${id}${path}`,
            label,
            current: key === view,
          }))}
        />
      </div>
    </>
  );
}

/** What a writer may do next: go on with the draft, or begin one; make a commission of a contract; end it. */
function Acts({ agreement }: Readonly<{ agreement: AgreementPage }>) {
  const { id, draft, standing, basis, status, endedOn } = agreement;
  const living = status === "ACTIVE" && standing !== "ended";
  // Terms that have run out may be extended afterwards; an agreement that was ended may not.
  const renewable = status === "ACTIVE" && endedOn === null;
  return (
    <>
      {living && <ButtonLink href={`/agreements/${id}/end`}>Avsluta</ButtonLink>}
      {living && basis !== "COMMISSION" && (
        <ButtonLink href={`/agreements/${id}/commission`}>Skapa {BASIS_LABELS.COMMISSION.toLowerCase()}</ButtonLink>
      )}
      {draft && (
        <ButtonLink href={`/agreements/${id}/draft`} variant="primary">
          Arbeta vidare i utkastet
        </ButtonLink>
      )}
      {!draft && renewable && (
        <ButtonLink href={`/agreements/${id}/new-version`} variant="primary">
          Ny version av villkoren
        </ButtonLink>
      )}
    </>
  );
}
