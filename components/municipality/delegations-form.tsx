"use client";

import { useRouter } from "next/navigation";
import { useFieldArray } from "react-hook-form";
import { Button } from "@navikt/ds-react/Button";
import { MoneyField } from "@/components/form/number-field";
import { SelectField } from "@/components/form/select-field";
import { TextField } from "@/components/form/text-field";
import { ScrollBox } from "@/components/table/scroll-box";
import { useActionForm } from "@/components/form/use-action-form";
import { announce } from "@/components/ui/live-region";
import { changeDelegationsAction } from "@/lib/features/municipality/settings/actions";
import { SANCTION_LABELS } from "@/lib/features/agreements/labels";
import { DECIDER_LABELS } from "@/lib/features/municipality/settings/labels";
import { delegationsInput } from "@/lib/features/municipality/settings/schema";
import { amountText } from "@/lib/format/form-values";
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
        amountLimitOre: amountText(one.amountLimitOre),
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
      {rows.fields.length > 0 && (
        <ScrollBox label="Delegationsordningen">
          <table className="tbl tight stacks fields">
            <caption className="sr">Delegationsordningens punkter</caption>
            <thead>
              <tr>
                <th scope="col">Beslut om</th>
                <th scope="col">Beslutas av</th>
                <th scope="col">Högst (kronor)</th>
                <th scope="col">Punkt</th>
                <th scope="col">
                  <span className="sr">Ta bort</span>
                </th>
              </tr>
            </thead>
            <tbody>
              {rows.fields.map((row, index) => (
                <DelegationRow
                  key={row.id}
                  index={index}
                  onRemove={() => {
                    rows.remove(index);
                  }}
                />
              ))}
            </tbody>
          </table>
        </ScrollBox>
      )}
      <p className="small muted">Lämna beloppet tomt där det inte finns någon gräns.</p>
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

type RowProps = Readonly<{ index: number; onRemove: () => void }>;

/** One item of the order. The heading of the column names each field, and its number tells the rows apart. */
function DelegationRow({ index, onRemove }: RowProps) {
  const at = (field: string) => `delegations.${String(index)}.${field}`;
  const words = (text: string) => `${text}, rad ${String(index + 1)}`;
  return (
    <tr>
      <td data-label="Beslut om">
        <SelectField name={at("kind")} label={words("Beslut om")} hideLabel options={optionsOf(SANCTION_LABELS)} />
      </td>
      <td data-label="Beslutas av">
        <SelectField name={at("decider")} label={words("Beslutas av")} hideLabel options={optionsOf(DECIDER_LABELS)} />
      </td>
      <td data-label="Högst (kronor)">
        <MoneyField name={at("amountLimitOre")} label={words("Högst")} hideLabel />
      </td>
      <td data-label="Punkt">
        <TextField name={at("item")} label={words("Punkt i delegationsordningen")} hideLabel />
      </td>
      <td>
        <Button type="button" size="small" variant="tertiary" onClick={onRemove}>
          Ta bort<span className="sr"> rad {index + 1}</span>
        </Button>
      </td>
    </tr>
  );
}
