"use client";

import { useRouter } from "next/navigation";
import { ActionForm } from "@/components/form/action-form";
import { DateField } from "@/components/form/date-field";
import { SubmitButton } from "@/components/form/submit-button";
import { TextArea } from "@/components/form/text-area";
import { useActionForm } from "@/components/form/use-action-form";
import { ConfirmDialog } from "@/components/ui/confirm-dialog";
import { announce } from "@/components/ui/live-region";
import { useAct } from "@/components/ui/use-act";
import type { IsoDate } from "@/lib/domain/calendar";
import { cancelVisitAction, carryOutVisitAction, undoCarryOutAction } from "@/lib/features/visits/actions";
import { cancelVisitInput, carryOutInput } from "@/lib/features/visits/schema";

type CarryOutProps = Readonly<{
  followUpId: string;
  visit: Readonly<{ id: string; version: number; participants: string; summary: string }>;
  /** The day it was marked as, or the day proposed. */
  day: IsoDate;
  today: IsoDate;
  /** It is marked already, and is corrected. */
  corrects: boolean;
}>;

/** The visit took place: from now its notes are evidence, and it counts. */
export function CarryOutForm({ followUpId, visit, day, today, corrects }: CarryOutProps) {
  const router = useRouter();
  const { id, version, participants, summary } = visit;
  const form = useActionForm({
    schema: carryOutInput,
    action: carryOutVisitAction,
    defaultValues: { id, version, carriedOutOn: day, participants, summary },
    onSuccess: () => {
      announce(corrects ? "Besöket är rättat." : "Besöket är markerat som genomfört, och anteckningarna är underlag.");
      router.push(`/follow-ups/${followUpId}/visits`);
    },
  });
  return (
    <ActionForm form={form} label="Genomfört besök">
      <DateField name={form.name("carriedOutOn")} label="Genomfördes" help="Senast i dag." to={today} />
      <TextArea name={form.name("participants")} label="Deltagare" help="Namn och roll, en per rad." minRows={2} />
      <TextArea
        name={form.name("summary")}
        label="Besöket i korthet"
        help="En eller ett par meningar. Iakttagelser om krav skrivs som anteckningar."
      />
      <div className="row">
        <SubmitButton>{corrects ? "Spara rättelsen" : "Markera som genomfört"}</SubmitButton>
      </div>
    </ActionForm>
  );
}

type OfVisit = Readonly<{ id: string; version: number }>;

export function CancelVisitForm({ followUpId, visit }: Readonly<{ followUpId: string; visit: OfVisit }>) {
  const router = useRouter();
  const form = useActionForm({
    schema: cancelVisitInput,
    action: cancelVisitAction,
    defaultValues: { id: visit.id, version: visit.version, reason: "" },
    onSuccess: () => {
      announce("Besöket är inställt.");
      router.push(`/follow-ups/${followUpId}/visits`);
    },
  });
  return (
    <ActionForm form={form} label="Ställ in besöket">
      <TextArea
        name={form.name("reason")}
        label="Varför ställs det in?"
        help="Skälet sparas i historiken."
        minRows={2}
      />
      <div className="row">
        <SubmitButton variant="danger">Ställ in besöket</SubmitButton>
      </div>
    </ActionForm>
  );
}

/** A wrong mark is taken back; the visit is planned again. */
export function UndoCarryOut({ visit: { id, version } }: Readonly<{ visit: OfVisit }>) {
  const act = useAct();
  return (
    <ConfirmDialog
      trigger="Ångra genomfört"
      triggerVariant="tertiary"
      title="Var besöket inte genomfört?"
      confirm="Ångra genomfört"
      onConfirm={() => act(undoCarryOutAction({ id, version }), "Besöket är planerat igen.")}
    >
      <p>Besöket blir planerat igen. Anteckningarna finns kvar i besöket, men räknas inte som underlag.</p>
    </ConfirmDialog>
  );
}
