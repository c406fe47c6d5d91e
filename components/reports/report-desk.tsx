"use client";

import { useRouter } from "next/navigation";
import { useState } from "react";
import { Act, ClosedAct, NextActs } from "@/components/ui/next-acts";
import { ConfirmDialog } from "@/components/ui/confirm-dialog";
import { SectionHead } from "@/components/ui/section-head";
import { useAct } from "@/components/ui/use-act";
import { reviewReportAction } from "@/lib/features/reports/drafting/actions";
import { finaliseReportAction } from "@/lib/features/reports/finalising/actions";
import type { Hindrance } from "@/lib/features/reports/finalising/queries";
import { shareDraftAction } from "@/lib/features/reports/sharing/actions";
import type { ReportTexts } from "@/lib/features/reports/schema";
import { ReportTextsForm } from "./report-texts-form";

type Props = Readonly<{
  reportVersionId: string;
  version: number;
  texts: ReportTexts;
  hindrances: readonly Hindrance[];
  /** By the profile: may the draft be lent to the provider, and does a second person read? */
  mayShare: boolean;
  shares: number;
  secondPerson: boolean;
  reviewed: boolean;
  /** What happens when it is made final, in one sentence. */
  consequence: string;
}>;

/** A draft on the desk: write on the left, what may be done with it on the right. */
export function ReportDesk(props: Props) {
  const { reportVersionId, texts, hindrances } = props;
  const router = useRouter();
  const [version, setVersion] = useState(props.version);
  const act = useAct();
  const given = { reportVersionId, version };
  return (
    <div className="two">
      <ReportTextsForm
        reportVersionId={reportVersionId}
        version={props.version}
        texts={texts}
        onSaved={(saved) => {
          setVersion(saved);
          router.refresh();
        }}
      />
      <section>
        <SectionHead title="Vad kan göras nu" />
        <NextActs>
          <Act title="Läs utkastet som det skrivs ut" detail="Öppnas som PDF.">
            <a href={`/api/reports/${reportVersionId}/preview`} target="_blank" rel="noreferrer">
              Förhandsgranska
            </a>
          </Act>
          {props.mayShare && (
            <Act
              title={props.shares > 0 ? "Dela utkastet igen" : "Låt utföraren granska fakta"}
              detail="Utkastet fryses som det är och skickas med e-post. Det som skickas blir en allmän handling."
            >
              <ConfirmDialog
                trigger="Dela utkastet"
                title="Dela utkastet med utföraren?"
                confirm="Skicka utkastet"
                onConfirm={() => act(shareDraftAction(given))}
              >
                <p>Versionen sparas precis som den skickas. Utföraren svarar inom den tid som kommunen har bestämt.</p>
              </ConfirmDialog>
            </Act>
          )}
          {props.secondPerson && !props.reviewed && (
            <Act title="Läs som andra person" detail="Den som har skrivit rapporten kan inte själv vara andra person.">
              <ConfirmDialog
                trigger="Jag har läst"
                title="Intyga att du har läst rapporten?"
                confirm="Jag har läst rapporten"
                onConfirm={() => act(reviewReportAction(given))}
              >
                <p>Ändras texten efteråt ska den läsas igen.</p>
              </ConfirmDialog>
            </Act>
          )}
          {hindrances.length === 0 ? (
            <Act title="Fastställ rapporten" detail={props.consequence}>
              <ConfirmDialog
                trigger="Fastställ rapporten"
                triggerVariant="primary"
                title="Fastställ rapporten?"
                confirm="Fastställ rapporten"
                onConfirm={() => act(finaliseReportAction(given))}
              >
                <p>{props.consequence}</p>
              </ConfirmDialog>
            </Act>
          ) : (
            <ClosedAct
              title="Fastställ rapporten"
              reason={
                <ul className="reasons">
                  {hindrances.map((one) => (
                    <li key={one.reason}>{one.text}</li>
                  ))}
                </ul>
              }
            />
          )}
        </NextActs>
      </section>
    </div>
  );
}
