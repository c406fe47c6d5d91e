import type { Prisma } from "@/lib/db/generated/client";
import type { FindingStatus } from "@/lib/db/generated/enums";
import { addDays, isoDate } from "@/lib/domain/calendar";
import { remedyDays } from "@/lib/features/findings/rules";
import { orebro } from "@/lib/profiles/orebro";
import { demoId } from "../identity";
import { day, dayOrNull, moment } from "../moments";
import { personId } from "../people";
import { versionId } from "../requirements/ids";
import { assessmentId, caseId, findingId, resultId } from "./ids";
import { selectedByCode, type Frozen } from "./selection";
import type { FindingData, ResultData } from "./shape";

/** How a finding stands after what is told of it. */
export function standingOf(finding: FindingData, confirmed: boolean): FindingStatus {
  if (!confirmed) return "CANDIDATE";
  if (finding.endedWithContract) return "ENDED_WITH_CONTRACT";
  const last = finding.results?.at(-1);
  if (last?.judged) return last.judged.judgement === "NOT_REMEDIED" ? "AWAITING_REMEDY" : last.judged.judgement;
  return last?.reply ? "REMEDY_REPORTED" : "AWAITING_REMEDY";
}

const settledBy = ({ results, endedWithContract }: FindingData) => {
  if (endedWithContract) return endedWithContract;
  const judged = results?.at(-1)?.judged;
  return judged && judged.judgement !== "NOT_REMEDIED" ? { on: judged.on, reason: judged.motive } : null;
};

/** Day by which it is to be remedied: set by the unit, else counted from what confirmed it or judged it again. */
function remedyDue(finding: FindingData, confirmedOn: string): string {
  const failed = finding.results?.findLast((one) => one.judged?.judgement === "NOT_REMEDIED")?.judged?.on;
  if (!failed) return firstRemedyDue(finding, confirmedOn);
  return finding.remedyDueNext ?? remedyDays(orebro, isoDate(failed)).remedyDueOn;
}

/** The day that the report itself gave. */
export const firstRemedyDue = (finding: FindingData, confirmedOn: string): string =>
  finding.remedyDue ?? remedyDays(orebro, isoDate(confirmedOn)).remedyDueOn;

export const findingRows = (frozen: Frozen): Prisma.FindingCreateManyInput[] =>
  frozen.data.findings.map((finding, index) => {
    const { data } = frozen;
    const { requirement, version } = selectedByCode(frozen, finding.code);
    const [frequency, consequenceIndividual, consequenceMunicipality, consequenceProvider] = finding.weight;
    const confirmedOn = data.main?.final ?? null;
    const settled = confirmedOn ? settledBy(finding) : null;
    return {
      id: findingId(data.key, finding.code),
      followUpId: caseId(data.key),
      requirementVersionId: versionId(requirement.key, version.number),
      assessmentId: assessmentId(data.key, requirement.key),
      number: index + 1,
      status: standingOf(finding, confirmedOn !== null),
      description: finding.text,
      ...{ frequency, consequenceIndividual, consequenceMunicipality, consequenceProvider },
      acute: finding.acute ?? false,
      confirmedOn: dayOrNull(confirmedOn),
      remedyDueOn: confirmedOn ? day(remedyDue(finding, confirmedOn)) : null,
      settledOn: dayOrNull(settled?.on),
      settledReason: settled?.reason ?? null,
      repeatOfId: finding.repeats ? findingId(finding.repeats, finding.code) : null,
      createdAt: moment(data.main?.begun ?? "2026-11-13", "16:10"),
    };
  });

/** The resultatuppföljningar told of, and the next one that a failed one opens (ORB-47). */
export function resultsOf(finding: FindingData): readonly ResultData[] {
  const told = finding.results ?? [];
  const failed = told.at(-1)?.judged?.judgement === "NOT_REMEDIED";
  return told.length === 0 || (failed && !finding.endedWithContract) ? [...told, {}] : told;
}

export const resultRows = ({ data }: Frozen): Prisma.ResultFollowUpCreateManyInput[] => {
  const confirmedOn = data.main?.final;
  if (!confirmedOn) return [];
  return data.findings.flatMap((finding) =>
    resultsOf(finding).map(({ due, reply, judged }, index, all) => {
      const from = index === 0 ? confirmedOn : (all[index - 1]?.judged?.on ?? confirmedOn);
      return {
        id: resultId(data.key, finding.code, index + 1),
        findingId: findingId(data.key, finding.code),
        number: index + 1,
        status: judged ? ("JUDGED" as const) : reply ? ("EVIDENCE_RECEIVED" as const) : ("OPEN" as const),
        dueOn: day(due ?? dueAfter(finding, from, index)),
        judgement: judged?.judgement ?? null,
        motive: judged?.motive ?? "",
        judgedOn: dayOrNull(judged?.on),
        judgedById: judged ? personId(judged.by) : null,
        createdAt: moment(from, "15:30"),
      };
    }),
  );
};

function dueAfter({ remedyDue: set }: FindingData, from: string, index: number): string {
  const counted = remedyDays(orebro, isoDate(from)).resultDueOn;
  return set && index === 0 ? addDays(isoDate(set), orebro.deadlines.resultFollowUpDays) : counted;
}

export const recommendationRows = ({ data }: Frozen): Prisma.RecommendationCreateManyInput[] =>
  data.findings.flatMap(({ code, recommendation }) =>
    recommendation
      ? [
          {
            id: demoId("recommendation", `${data.key} ${code}`),
            findingId: findingId(data.key, code),
            text: recommendation,
            createdById: personId(data.lead),
            createdAt: moment(data.main?.begun ?? "2026-11-13", "16:20"),
          },
        ]
      : [],
  );
