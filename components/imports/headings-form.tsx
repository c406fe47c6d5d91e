"use client";

import { useRouter } from "next/navigation";
import { ActionForm } from "@/components/form/action-form";
import { SelectField } from "@/components/form/select-field";
import { SubmitButton } from "@/components/form/submit-button";
import { TextField } from "@/components/form/text-field";
import { useActionForm } from "@/components/form/use-action-form";
import { announce } from "@/components/ui/live-region";
import { mapHeadingsAction } from "@/lib/features/imports/actions";
import { SHEET_NAMES } from "@/lib/features/imports/rules";
import { mapHeadingsInput, type PreviewTable } from "@/lib/features/imports/schema";

type Props = Readonly<{
  id: string;
  tables: readonly PreviewTable[];
  /** The template's columns of each sheet. */
  columns: Readonly<Record<string, readonly string[]>>;
  area: string | null;
}>;

/** Headings that the template does not have, a field each. The answers are remembered for every later file. */
export function HeadingsForm({ id, tables, columns, area }: Props) {
  const router = useRouter();
  const asked = askedOf(tables);
  const form = useActionForm({
    schema: mapHeadingsInput,
    action: mapHeadingsAction,
    defaultValues: {
      id,
      choices: asked.map(({ sheet, key, column }) => ({ sheet, heading: key, column: column ?? "" })),
      area: area ?? "",
    },
    onSuccess: () => {
      announce("Förhandsvisningen är gjord på nytt.");
      router.refresh();
    },
  });
  return (
    <ActionForm form={form} label="Kolumner">
      {asked.map(({ sheet, key, heading }, index) => (
        <SelectField
          key={`${sheet} ${key}`}
          name={`choices.${String(index)}.column`}
          label={`${SHEET_NAMES[sheet]}: ${heading}`}
          options={(columns[sheet] ?? []).map((value) => ({ value, label: value }))}
          empty="Läses inte in"
        />
      ))}
      {tables.some((table) => table.lacksArea) && (
        <TextField
          name="area"
          label="Verksamhetsområde"
          help="Filen har ingen kolumn för det. Skriv området som alla dess rader hör till, till exempel Hemtjänst."
          autoComplete="off"
        />
      )}
      <SubmitButton pendingText="Jämför med registret …">Använd kolumnerna</SubmitButton>
    </ActionForm>
  );
}

/** Each heading of the municipality's own once, even where two files have it. */
function askedOf(tables: readonly PreviewTable[]) {
  const all = tables.flatMap(({ sheet, headings }) =>
    headings.flatMap((one) => (one.template || one.key === "" ? [] : { sheet, ...one })),
  );
  return all.filter(
    (one, index) => all.findIndex(({ sheet, key }) => sheet === one.sheet && key === one.key) === index,
  );
}
