"use client";

import { useRouter } from "next/navigation";
import { ActionForm } from "@/components/form/action-form";
import { SubmitButton } from "@/components/form/submit-button";
import { TextArea } from "@/components/form/text-area";
import { useActionForm } from "@/components/form/use-action-form";
import { ConfirmDialog } from "@/components/ui/confirm-dialog";
import { Act, NextActs } from "@/components/ui/next-acts";
import { SectionHead } from "@/components/ui/section-head";
import { useAct } from "@/components/ui/use-act";
import { missingReceivers, type Receiver } from "@/lib/features/reports/rules";
import type { Profile } from "@/lib/profiles/schema";
import type { Method } from "@/lib/domain/methods";
import { publishReportAction, withdrawReportAction } from "@/lib/features/publications/actions";
import { withdrawInput } from "@/lib/features/publications/schema";
import { deliverReportAction } from "@/lib/features/reports/deliveries/actions";
import { startCorrectionAction } from "@/lib/features/reports/drafting/actions";
import { correctionInput } from "@/lib/features/reports/schema";

type Props = Readonly<{
  followUpId: string;
  reportId: string;
  reportVersionId: string;
  /** Where it has gone, and where the profile wants it to go. */
  delivered: readonly Receiver[];
  method: Profile["methods"][Method];
  onTheWeb: boolean;
  /** The version in force can be corrected; an older one only read. */
  current: boolean;
}>;

const DELIVER = {
  ACTIVITY: ["Skicka till verksamheten", "Rapporten skickas med e-post till enhetens chef, med PDF."],
  COMMITTEE: ["Skicka till nämnden", "Rapporten skickas med e-post till nämnden, med PDF."],
} as const;

/** A locked report: send, publish, correct. Each is an event of its own with its time (ORB-25). */
export function FinalReportActs(props: Props) {
  const { reportVersionId } = props;
  const remaining = props.current ? missingReceivers(props.delivered, props.method) : [];
  const act = useAct();
  return (
    <section>
      <SectionHead title="Vad kan göras nu" />
      <NextActs>
        <Act title="Läs rapporten" detail="Öppnas som PDF.">
          <a href={`/api/reports/${reportVersionId}/pdf`}>Hämta PDF</a>
        </Act>
        {(["ACTIVITY", "COMMITTEE"] as const).map(
          (receiver) =>
            remaining.includes(receiver) && (
              <Act key={receiver} title={DELIVER[receiver][0]} detail={DELIVER[receiver][1]}>
                <ConfirmDialog
                  trigger="Skicka"
                  title={`${DELIVER[receiver][0]}?`}
                  confirm="Skicka rapporten"
                  onConfirm={() => act(deliverReportAction({ reportVersionId, receiver }))}
                >
                  <p>{DELIVER[receiver][1]} Det som är skickat kan inte tas tillbaka.</p>
                </ConfirmDialog>
              </Act>
            ),
        )}
        {remaining.includes("WEB") && (
          <Act title="Publicera på webben" detail="Rapporten kan sedan läsas av alla på kommunens sidor.">
            <ConfirmDialog
              trigger="Publicera"
              title="Publicera rapporten?"
              confirm="Publicera rapporten"
              onConfirm={() => act(publishReportAction({ reportVersionId }))}
            >
              <p>En fryst kopia av rapporten och dess PDF blir läsbar för alla. Den kan tas bort från webben igen.</p>
            </ConfirmDialog>
          </Act>
        )}
      </NextActs>
      {props.current && <CorrectionForm followUpId={props.followUpId} reportId={props.reportId} />}
      {props.onTheWeb && <WithdrawForm reportVersionId={reportVersionId} />}
    </section>
  );
}

function CorrectionForm({ followUpId, reportId }: Readonly<{ followUpId: string; reportId: string }>) {
  const router = useRouter();
  const form = useActionForm({
    schema: correctionInput,
    action: startCorrectionAction,
    defaultValues: { reportId, reason: "" },
    onSuccess: ({ reportVersionId }) => {
      router.push(`/follow-ups/${followUpId}/reports/${reportVersionId}`);
    },
  });
  return (
    <details className="area framed">
      <summary>Rätta rapporten</summary>
      <ActionForm form={form} label="Rätta rapporten">
        <TextArea
          name={form.name("reason")}
          label="Vad rättas, och varför?"
          help="En ny version skapas. Den gamla finns kvar, och skälet trycks i den nya."
        />
        <SubmitButton variant="secondary">Starta rättelsen</SubmitButton>
      </ActionForm>
    </details>
  );
}

function WithdrawForm({ reportVersionId }: Readonly<{ reportVersionId: string }>) {
  const router = useRouter();
  const form = useActionForm({
    schema: withdrawInput,
    action: withdrawReportAction,
    defaultValues: { reportVersionId, reason: "" },
    onSuccess: () => {
      router.refresh();
    },
  });
  return (
    <details className="area framed">
      <summary>Ta bort rapporten från webben</summary>
      <ActionForm form={form} label="Ta bort från webben">
        <TextArea
          name={form.name("reason")}
          label="Varför tas den bort?"
          help="Rapporten är fortfarande en offentlig handling och står kvar i registret."
        />
        <SubmitButton variant="danger">Ta bort från webben</SubmitButton>
      </ActionForm>
    </details>
  );
}
