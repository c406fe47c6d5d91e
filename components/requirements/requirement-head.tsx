import { PageHead } from "@/components/layout/page-head";
import { ButtonLink } from "@/components/ui/button-link";
import { Tag } from "@/components/ui/tag";
import type { RequirementPage } from "@/lib/features/requirements/queries";
import { RequirementStandingTag } from "./requirement-standing-tag";

type Props = Readonly<{ requirement: RequirementPage; mayWrite: boolean }>;

export function RequirementHead({ requirement, mayWrite }: Props) {
  const { id, code, shown, standing, area, agreement } = requirement;
  return (
    <PageHead
      crumbs={[{ href: "/requirements", label: "Krav" }]}
      here={code}
      title={`${code} ${shown?.title ?? ""}`}
      tags={
        <>
          <RequirementStandingTag standing={standing} />
          {shown?.laws.map((law) => (
            <Tag key={law} tone="neutral">
              {law}
            </Tag>
          ))}
        </>
      }
      lead={
        agreement
          ? `${area.name}, bara ${agreement.diaryNumber} med ${agreement.provider.name}.`
          : `${area.name}, ${shown?.focusArea ?? ""}.`
      }
      actions={
        <>
          <ButtonLink href={`/requirements/${id}/history`} variant="tertiary">
            Historik
          </ButtonLink>
          {mayWrite && <Acts requirement={requirement} />}
        </>
      }
    />
  );
}

function Acts({ requirement }: Pick<Props, "requirement">) {
  const { id, draft, standing } = requirement;
  const published = standing !== "draft";
  return (
    <>
      {published && <ButtonLink href={`/requirements/${id}/end`}>Avsluta</ButtonLink>}
      {draft ? (
        <ButtonLink href={`/requirements/${id}/draft`} variant="primary">
          Arbeta vidare i utkastet
        </ButtonLink>
      ) : (
        <ButtonLink href={`/requirements/${id}/new-version`} variant="primary">
          Ny version
        </ButtonLink>
      )}
    </>
  );
}
