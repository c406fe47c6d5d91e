import Link from "next/link";
import type { ReactNode } from "react";
import { MarkForm, UnmarkForm } from "@/components/parity/mark-forms";
import { ButtonLink } from "@/components/ui/button-link";
import { Difference } from "@/components/ui/difference";
import { Notice } from "@/components/ui/notice";
import { SectionHead } from "@/components/ui/section-head";
import type { OriginComparison } from "@/lib/features/agreements/commissions/comparison/queries";
import { NOTHING_TO_ANSWER } from "@/lib/features/agreements/commissions/labels";
import { possibleActs, type OriginAct } from "@/lib/features/agreements/commissions/rules";
import { differenceItems } from "@/lib/features/requirements/versions/labels";
import { CopyForm, TakeOverForm } from "./answer-forms";

type Props = Readonly<{ commissionId: string; comparison: OriginComparison }>;

/** What a commission may answer a requirement of its contract, by what stands now (ORB-09, ORB-10). */
export function AnswerChoices({ commissionId, comparison }: Props) {
  const { origin, before, after } = comparison;
  const acts = possibleActs(origin);
  return (
    <div className="sections">
      {before && after && (
        <section aria-labelledby="changed">
          <SectionHead
            id="changed"
            title="Det här har ändrats i avtalet"
            detail={`version ${String(before.number)} till ${String(after.number)}`}
          />
          <Difference items={differenceItems(before, after)} />
        </section>
      )}
      {acts.length === 0 && (
        <div className="stack">
          <p className="measure">{NOTHING_TO_ANSWER[origin.state]}</p>
          <ButtonLink href={`/requirements/${origin.copy?.id ?? origin.requirementId}`}>Öppna kravet</ButtonLink>
        </div>
      )}
      {acts.map((act) => (
        <section key={act} aria-labelledby={act}>
          <SectionHead id={act} title={TITLES[act]} />
          {formFor(act, commissionId, origin)}
        </section>
      ))}
    </div>
  );
}

const TITLES: Readonly<Record<OriginAct, string>> = {
  takeOver: "Ta över avtalets lydelse",
  openDraft: "Ett utkast väntar på publicering",
  endCopy: "Kravet gäller inte längre i avtalet",
  copy: "Ta in kravet i uppdraget",
  mark: "Ej tillämpligt för egen regi",
  unmark: "Ta bort markeringen",
};

function formFor(act: OriginAct, commissionId: string, origin: OriginComparison["origin"]): ReactNode {
  const { requirementId, answerId, reason, copy } = origin;
  const version = origin.version ?? 0;
  switch (act) {
    case "copy":
      return <CopyForm commissionId={commissionId} requirementId={requirementId} />;
    case "mark":
      return <MarkForm {...{ commissionId, requirementId, version }} reason={reason ?? ""} />;
    case "unmark":
      return answerId && <UnmarkForm answerId={answerId} version={version} />;
    case "takeOver":
      return answerId && <TakeOverForm answerId={answerId} version={version} />;
    case "openDraft":
      return copy && <CopyLink id={copy.id}>Öppna utkastet i uppdraget</CopyLink>;
    case "endCopy":
      return (
        copy && (
          <Notice tone="warning">
            <p>
              Ska kravet inte heller gälla i uppdraget avslutar du det på <CopyLink id={copy.id}>kravets sida</CopyLink>
              .
            </p>
          </Notice>
        )
      );
  }
}

const CopyLink = ({ id, children }: Readonly<{ id: string; children: ReactNode }>) => (
  <Link href={`/requirements/${id}`} prefetch={false}>
    {children}
  </Link>
);
