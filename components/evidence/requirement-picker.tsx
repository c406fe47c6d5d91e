"use client";

import { useFormContext } from "react-hook-form";
import { FieldError } from "@/components/form/field-frame";
import { useField } from "@/components/form/use-field";
import type { RequirementChoice } from "@/lib/features/evidence/queries";

type Props = Readonly<{ name: string; label: string; help?: string; requirements: readonly RequirementChoice[] }>;

/** Any of the case's requirements, by focus area; an area with a choice in it stands open. The value is ids. */
export function RequirementPicker({ name, label, help, requirements }: Props) {
  const { register, getValues } = useFormContext();
  const { id, error } = useField({ name, label });
  const given: unknown = getValues(name);
  const chosen = new Set(Array.isArray(given) ? given.map(String) : []);
  const areas = Map.groupBy(requirements, (one) => one.focusArea);
  return (
    <fieldset id={id} className="picker" aria-describedby={help ? `${id}-help` : undefined}>
      <legend className="group-legend">{label}</legend>
      {help && (
        <div className="group-help" id={`${id}-help`}>
          {help}
        </div>
      )}
      {[...areas].map(([area, group]) => (
        <details key={area} className="area" open={group.some((one) => chosen.has(one.id))}>
          <summary>
            {area} <span className="n">{group.length}</span>
          </summary>
          <ul className="picks">
            {group.map((one) => (
              <li key={one.id}>
                <label className="pick">
                  <input type="checkbox" value={one.id} {...register(name)} />
                  <span>
                    <span className="b">{one.code}</span> {one.title}
                  </span>
                </label>
              </li>
            ))}
          </ul>
        </details>
      ))}
      <FieldError id={id} text={error} />
    </fieldset>
  );
}
