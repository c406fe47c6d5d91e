import Link from "next/link";
import { DataList } from "@/components/ui/data-list";
import { SectionHead } from "@/components/ui/section-head";
import type { ProposalRow } from "@/lib/features/proposals/queries";
import type { RequirementPage } from "@/lib/features/requirements/queries";
import { ProposalList } from "./proposal-list";

type Props = Readonly<{
  requirement: RequirementPage;
  proposals: readonly ProposalRow[];
  mayDecide: boolean;
  maySeeCase: boolean;
}>;

/** What stands around a requirement: where it is used, where it comes from, what has been proposed. */
export function RequirementAround({ requirement, proposals, mayDecide, maySeeCase }: Props) {
  const { versions, origin, agreement } = requirement;
  const sum = (pick: (one: (typeof versions)[number]) => number) =>
    versions.reduce((total, one) => total + pick(one), 0);
  return (
    <div className="sections">
      <section aria-labelledby="used">
        <SectionHead id="used" title="Används i" />
        <DataList
          items={[
            { term: "Uppföljningar", value: sum((one) => one.followUps) },
            { term: "Brister", value: sum((one) => one.findings) },
          ]}
        />
      </section>
      {agreement && (
        <section aria-labelledby="owner">
          <SectionHead id="owner" title="Hör till" />
          <Link href={`/agreements/${agreement.id}`} prefetch={false}>
            {agreement.diaryNumber}
          </Link>
          , {agreement.provider.name}
        </section>
      )}
      {origin && (
        <section aria-labelledby="origin">
          <SectionHead id="origin" title="Ursprung" />
          <p>
            Efter{" "}
            <Link href={`/requirements/${origin.id}`} prefetch={false}>
              krav {origin.code}
            </Link>
            {origin.agreement && ` i avtal ${origin.agreement.diaryNumber}`}.
          </p>
        </section>
      )}
      <section aria-labelledby="proposals">
        <SectionHead id="proposals" title="Förslag till nästa upphandling" count={proposals.length} />
        {proposals.length === 0 && (
          <p className="muted">Inga förslag än. De lämnas från en uppföljning och ändrar inget som gäller.</p>
        )}
        <ProposalList rows={proposals} mayDecide={mayDecide} maySeeCase={maySeeCase} ofOne />
      </section>
    </div>
  );
}
