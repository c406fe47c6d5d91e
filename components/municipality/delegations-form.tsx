"use client";

import { useRouter } from "next/navigation";
import { useFieldArray } from "react-hook-form";
import { Button } from "@navikt/ds-react/Button";
import { MoneyField } from "@/components/form/number-field";
import { SelectField } from "@/components/form/select-field";
import { TextField } from "@/components/form/text-field";
import { useActionForm } from "@/components/form/use-action-form";
import { announce } from "@/components/ui/live-region";
import { changeDelegationsAction } from "@/lib/features/municipality/settings/actions";
import { SANCTION_LABELS } from "@/lib/features/agreements/labels";
import { DECIDER_LABELS } from "@/lib/features/municipality/settings/labels";
import { delegationsInput } from "@/lib/features/municipality/settings/schema";
import type { Profile } from "@/lib/profiles/schema";
import { DecidedForm, markDay } from "./setting-forms";

const optionsOf = (labels: Readonly<Record<string, string>>) =>
  Object.entries(labels).map(([value, label]) => ({ value, label }));

/** The delegation order as rows: which sanction, who, up to how much, by which item (ORB-49). */
export function DelegationsForm({ value, today }: Readonly<{ value: Profile["delegations"]; today: string }>) {
  const router = useRouter();
  const form = useActionForm({
    schema: delegationsInput,
    action: changeDelegationsAction,
    defaultValues: {
      delegations: value.map((one) => ({
        ...one,
        amountLimitOre: one.amountLimitOre === null ? "" : String(one.amountLimitOre / 100).replace(".", ","),
      })),
      validFrom: today,
      reason: "",
    },
    onRefusal: markDay,
    onSuccess: () => {
      announce("Delegationsordningen är sparad.");
      router.refresh();
    },
  });
  const rows = useFieldArray({ control: form.form.control, name: "delegations" });
  return (
    <DecidedForm form={form} label="Ändra delegationsordningen">
      {rows.fields.map((row, index) => (
        <fieldset key={row.id} className="area framed pad stack">
          <legend className="group-legend">Punkt {index + 1}</legend>
          <SelectField
            name={`delegations.${String(index)}.kind`}
            label="Beslut om"
            options={optionsOf(SANCTION_LABELS)}
          />
          <SelectField
            name={`delegations.${String(index)}.decider`}
            label="Beslutas av"
            options={optionsOf(DECIDER_LABELS)}
          />
          <MoneyField
            name={`delegations.${String(index)}.amountLimitOre`}
            label="Högst"
            help="Lämna tomt om det inte finns någon gräns."
          />
          <TextField name={`delegations.${String(index)}.item`} label="Punkt i delegationsordningen" />
          <Button
            type="button"
            size="small"
            variant="tertiary"
            onClick={() => {
              rows.remove(index);
            }}
          >
            Ta bort punkten
          </Button>
        </fieldset>
      ))}
      <Button
        type="button"
        size="small"
        variant="secondary"
        onClick={() => {
          rows.append({ kind: "FINE", decider: "MANAGER", amountLimitOre: "", item: "" });
        }}
      >
        Lägg till en punkt
      </Button>
    </DecidedForm>
  );
}
