"use client";

import { useRouter } from "next/navigation";
import { useState } from "react";
import { Button } from "@navikt/ds-react/Button";
import { ActionForm } from "@/components/form/action-form";
import { DateField } from "@/components/form/date-field";
import { SubmitButton } from "@/components/form/submit-button";
import { TextArea } from "@/components/form/text-area";
import { useActionForm } from "@/components/form/use-action-form";
import { ConfirmDialog } from "@/components/ui/confirm-dialog";
import { announce } from "@/components/ui/live-region";
import { useAct } from "@/components/ui/use-act";
import { SectionHead } from "@/components/ui/section-head";
import { Tag } from "@/components/ui/tag";
import type { IsoDate } from "@/lib/domain/calendar";
import { addReimbursementAction, removeReimbursementAction } from "@/lib/features/agreements/reimbursements/actions";
import { removingRefusal } from "@/lib/features/agreements/reimbursements/rules";
import { addReimbursementInput } from "@/lib/features/agreements/reimbursements/schema";
import type { AgreementStatus } from "@/lib/features/agreements/rules";

type Basis = Readonly<{ id: string; text: string; validFrom: IsoDate }>;
type Props = Readonly<{
  agreement: Readonly<{ id: string; version: number; status: AgreementStatus }>;
  bases: readonly Basis[];
  /** The one that holds on the chosen day (ORB-18). */
  inForceId: string | null;
  day: IsoDate;
  today: IsoDate;
  mayWrite: boolean;
}>;

/** Grounds for reimbursement with their days, the newest first, and which one holds on the day that is looked at. */
export function Reimbursements({ agreement, bases, inForceId, day, today, mayWrite }: Props) {
  const [adding, setAdding] = useState(false);
  return (
    <section aria-labelledby="reimbursement">
      <SectionHead
        id="reimbursement"
        title="Ersättningsgrunder"
        count={bases.length}
        actions={
          mayWrite &&
          !adding && (
            <Button
              type="button"
              size="small"
              variant="secondary"
              onClick={() => {
                setAdding(true);
              }}
            >
              Lägg till
            </Button>
          )
        }
      />
      {inForceId === null && <p className="muted">Ingen ersättningsgrund gäller {day}.</p>}
      <ul className="stack">
        {bases.map((basis) => (
          <li key={basis.id}>
            <span className="b">Från {basis.validFrom}</span>{" "}
            {basis.id === inForceId && <Tag tone="success">Gäller {day}</Tag>}
            <p>{basis.text}</p>
            {mayWrite && removingRefusal(agreement.status, basis.validFrom, today) === null && (
              <Remove agreement={agreement} basis={basis} />
            )}
          </li>
        ))}
      </ul>
      {adding && (
        <Add
          agreement={agreement}
          onDone={() => {
            setAdding(false);
          }}
        />
      )}
    </section>
  );
}

type AddProps = Pick<Props, "agreement"> & Readonly<{ onDone: () => void }>;

function Add({ agreement, onDone }: AddProps) {
  const router = useRouter();
  const form = useActionForm({
    schema: addReimbursementInput,
    action: addReimbursementAction,
    defaultValues: { agreementId: agreement.id, version: agreement.version, text: "", validFrom: "" },
    onSuccess: () => {
      announce("Ersättningsgrunden är tillagd.");
      onDone();
      router.refresh();
    },
  });
  return (
    <ActionForm form={form} label="Ny ersättningsgrund">
      <TextArea
        name={form.name("text")}
        label="Grund för ersättningen"
        help="Pris, enhet och det som behövs för att granska en faktura."
      />
      <DateField
        name={form.name("validFrom")}
        label="Gäller från"
        help="Den förra gäller till dagen före. Fakturor för tidigare dagar bedöms inte om."
      />
      <div className="form-foot">
        <SubmitButton>Lägg till ersättningsgrunden</SubmitButton>
        <Button type="button" variant="tertiary" onClick={onDone}>
          Avbryt
        </Button>
      </div>
    </ActionForm>
  );
}

function Remove({ agreement, basis }: Pick<Props, "agreement"> & Readonly<{ basis: Basis }>) {
  const act = useAct();
  const which = { agreementId: agreement.id, version: agreement.version, id: basis.id };
  return (
    <ConfirmDialog
      trigger="Ta bort"
      triggerVariant="tertiary"
      title="Ta bort ersättningsgrunden?"
      confirm="Ta bort"
      danger
      onConfirm={() => act(removeReimbursementAction(which), "Ersättningsgrunden är borttagen.")}
    >
      <p>Den har inte börjat gälla. Historiken visar att den har funnits.</p>
    </ConfirmDialog>
  );
}
