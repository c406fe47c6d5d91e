"use client";

import { useFormContext, useWatch } from "react-hook-form";
import type { z } from "zod";
import { CheckboxField } from "@/components/form/choice-group";
import { TextField } from "@/components/form/text-field";
import { SectionHead } from "@/components/ui/section-head";
import type { CommissionGround } from "@/lib/features/agreements/commissions/ground/queries";
import type { createCommissionInput } from "@/lib/features/agreements/commissions/schema";
import { SOURCE_LABELS } from "@/lib/features/requirements/labels";
import { plural } from "@/lib/format/numbers";

type Row = CommissionGround["rows"][number];
type Props = Readonly<{ rows: readonly Row[]; shared: number; commission: string }>;
type Form = Pick<z.input<typeof createCommissionInput>, "exceptions">;

/** What stands in the contract alone is copied, unless it cannot apply to egen regi: then the reason is asked for. */
export function ExceptionChoices({ rows, shared, commission }: Props) {
  return (
    <section className="stack">
      <SectionHead title="Krav som bara står i avtalet" count={rows.length} level={3} />
      <p className="group-help">
        {plural(shared, "krav är gemensamt", "krav är gemensamma")} för alla i området och gäller redan. Kraven här
        kopieras till {commission}et med sitt ursprung. Avmarkera det som inte kan gälla egen regi.
      </p>
      {rows.map((row, index) => (
        <Exception key={row.requirementId} row={row} index={index} />
      ))}
    </section>
  );
}

function Exception({ row, index }: Readonly<{ row: Row; index: number }>) {
  const { control } = useFormContext<Form>();
  const applies = useWatch({ control, name: `exceptions.${index}.applies` });
  const source = row.source === null ? row.focusArea : `${row.focusArea}, ${SOURCE_LABELS[row.source]}`;
  return (
    <div className="stack-tight">
      <CheckboxField name={`exceptions.${String(index)}.applies`} label={`${row.code} ${row.title}`} help={source} />
      {!applies && (
        <TextField
          name={`exceptions.${String(index)}.reason`}
          label={`Varför kan ${row.code} inte gälla egen regi?`}
          autoComplete="off"
        />
      )}
    </div>
  );
}
