import Link from "next/link";
import { Tag } from "@/components/ui/tag";
import { limitText, SOURCE_LABELS } from "@/lib/features/requirements/labels";
import type { RequirementInSet } from "@/lib/features/requirements/queries";

type Props = Readonly<{ set: readonly RequirementInSet[]; empty: string }>;

/** A requirement set as the template has it: focus area by focus area, each requirement in the wording in force. */
export function RequirementSet({ set, empty }: Props) {
  if (set.length === 0) return <p className="muted">{empty}</p>;
  return [...Map.groupBy(set, (one) => one.wording.focusArea)].map(([focusArea, rows]) => (
    <section key={focusArea} aria-label={focusArea}>
      <h3>
        {focusArea} <span className="muted">{rows.length}</span>
      </h3>
      <ul className="stack-tight">
        {rows.map((row) => (
          <SetRow key={row.requirementId} row={row} />
        ))}
      </ul>
    </section>
  ));
}

function SetRow({ row }: Readonly<{ row: RequirementInSet }>) {
  const { wording, code } = row;
  const facts = [
    limitText(wording),
    wording.source && SOURCE_LABELS[wording.source],
    `version ${String(wording.number)}`,
  ];
  return (
    <li>
      <Link href={`/requirements/${row.requirementId}`} prefetch={false}>
        {code} {wording.title}
      </Link>{" "}
      {row.agreementId !== null && <Tag tone="neutral">Eget krav</Tag>}
      <span className="small muted"> {facts.filter(Boolean).join(", ")}</span>
    </li>
  );
}
