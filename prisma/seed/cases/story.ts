import type { Seed } from "../part";
import { assessmentId, findingId } from "./ids";
import { judgedAt, judgementOf, judgeOf } from "./assess";
import { codeOf, judgedIn, type Frozen } from "./selection";
import { afterwards } from "./story-afterwards";
import { beginnings } from "./story-beginnings";
import { lineOf, type Line } from "./story-line";

/** Everything that happened in the cases, in the order it happened, signed by those who did it. */
export function tellStory({ tell }: Seed, all: readonly Frozen[]): void {
  const lines = all.flatMap((one) => [...beginnings(one), ...judgements(one), ...afterwards(one)]);
  for (const { by, told } of lines.toSorted((a, b) => a.at.getTime() - b.at.getTime())) tell(by, told);
}

function judgements(frozen: Frozen): readonly Line[] {
  const line = lineOf(frozen);
  const { key, findings } = frozen.data;
  return judgedIn(frozen).flatMap((selected) => {
    const { result, measuredValue } = judgementOf(frozen, selected);
    const by = judgeOf(frozen, selected);
    const at = judgedAt(frozen, selected);
    const entityId = assessmentId(key, selected.requirement.key);
    const after = { requirement: codeOf(selected), result, measuredValue };
    const saved = line(at, by, "assessment.save", { entity: "Assessment", entityId, after });
    const finding = findings.find((one) => one.code === codeOf(selected));
    if (!finding) return [saved];
    const raised = { entity: "Finding", entityId: findingId(key, finding.code), after: { status: "CANDIDATE" } };
    return [saved, line(at, by, "finding.raise", raised)];
  });
}
