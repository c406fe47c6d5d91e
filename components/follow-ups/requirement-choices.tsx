"use client";

import { useFormContext, useWatch } from "react-hook-form";
import { FieldError } from "@/components/form/field-frame";
import { ProgressBar } from "@/components/ui/progress-bar";
import { SectionHead } from "@/components/ui/section-head";
import { Tag } from "@/components/ui/tag";
import { useFieldId } from "@/components/form/form-context";
import { shareCovered } from "@/lib/features/follow-ups/rules";
import type { StartForm } from "@/lib/features/follow-ups/starting/queries";
import type { StartInput } from "@/lib/features/follow-ups/starting/schema";

type Requirement = StartForm["requirements"][number];
type Choices = Pick<StartInput, "choices">;
type Props = Readonly<{ requirements: readonly Requirement[] }>;

/** All requirements are chosen from the start; leaving one out wants a reason, which the report tells (ORB-21). */
export function RequirementChoices({ requirements }: Props) {
  const { control } = useFormContext<Choices>();
  const choices = useWatch({ control, name: "choices" });
  const selected = choices.filter((one) => one.selected).length;
  const share = shareCovered(selected, requirements.length);
  const areas = Map.groupBy(
    requirements.map((one, index) => ({ ...one, index })),
    (one) => one.focusArea,
  );
  return (
    <section className="stack">
      <SectionHead title="Krav" count={requirements.length} />
      <ProgressBar
        done={selected}
        total={requirements.length}
        label={`${String(selected)} av ${String(requirements.length)} krav följs upp, ${String(share)} %`}
      />
      {[...areas].map(([focusArea, rows]) => (
        <details key={focusArea} className="area framed">
          <summary>
            {focusArea}
            <span className="n">
              {rows.filter(({ index }) => choices[index]?.selected).length} av {rows.length}
            </span>
          </summary>
          <ul className="picks">
            {rows.map((row) => (
              <RequirementChoice key={row.versionId} requirement={row} index={row.index} />
            ))}
          </ul>
        </details>
      ))}
    </section>
  );
}

function RequirementChoice({ requirement, index }: Readonly<{ requirement: Requirement; index: number }>) {
  const { control, register, getFieldState, formState } = useFormContext<Choices>();
  const selected = useWatch({ control, name: `choices.${index}.selected` });
  const reasonName = `choices.${index}.reason` as const;
  const id = useFieldId(reasonName);
  const error = getFieldState(reasonName, formState).error?.message;
  return (
    <li>
      <label className="pick">
        <input type="checkbox" {...register(`choices.${index}.selected`)} />
        <span>
          <span className="b">{requirement.code}</span> {requirement.title}{" "}
          {requirement.qualityWork && <Tag tone="info">Systematiskt kvalitetsarbete</Tag>}
        </span>
      </label>
      {!selected && (
        <div className="indent">
          <label htmlFor={id} className="small b">
            Varför väljs {requirement.code} bort?
          </label>
          <input
            id={id}
            className="aksel-text-field__input aksel-body-short aksel-body-short--small"
            aria-describedby={`${id}-error`}
            aria-invalid={error ? true : undefined}
            {...register(reasonName)}
          />
          <FieldError id={id} text={error} />
        </div>
      )}
    </li>
  );
}
