import type { Prisma } from "@/lib/db/generated/client";
import { EMPTY_ASSESSMENT, type Assessment } from "@/lib/features/assessments/rules";
import { moment } from "../moments";
import { personId, type Person } from "../people";
import { versionId } from "../requirements/ids";
import { assessmentId, caseId, selectedId } from "./ids";
import { codeOf, judgedIn, selectedByCode, type Frozen, type Selected } from "./selection";
import type { FindingData } from "./shape";
import { numberOf, seenBy } from "./words";

/** The set of a case, chosen or left out with its reason (ORB-21). */
export const requirementRows = ({ data, set }: Frozen): Prisma.FollowUpRequirementCreateManyInput[] =>
  set.map(({ requirement, version, position }) => {
    const deselectReason = data.deselected?.[requirement.data.code] ?? null;
    return {
      id: selectedId(data.key, requirement.key),
      followUpId: caseId(data.key),
      requirementVersionId: versionId(requirement.key, version.number),
      position,
      selected: deselectReason === null,
      deselectReason,
    };
  });

/** What was judged, requirement by requirement, and what was begun. */
export const assessmentRows = (frozen: Frozen): Prisma.AssessmentCreateManyInput[] => [
  ...judgedIn(frozen).map((selected) => ({
    ...idsOf(frozen, selected),
    ...judgementOf(frozen, selected),
    updatedById: personId(judgeOf(frozen, selected)),
    updatedAt: judgedAt(frozen, selected),
  })),
  ...Object.entries(frozen.data.begun ?? {}).map(([code, { by, at, ...written }]) => ({
    ...idsOf(frozen, selectedByCode(frozen, code)),
    ...EMPTY_ASSESSMENT,
    ...written,
    updatedById: personId(by),
    updatedAt: moment(at.slice(0, 10), at.slice(11)),
  })),
];

const idsOf = ({ data }: Frozen, { requirement }: Selected) => ({
  id: assessmentId(data.key, requirement.key),
  followUpRequirementId: selectedId(data.key, requirement.key),
});

export function judgementOf(frozen: Frozen, selected: Selected): Assessment {
  const { data } = frozen;
  const code = codeOf(selected);
  const finding = data.findings.find((one) => one.code === code);
  if (finding) return notMet(finding);
  const motive = data.notAssessable?.[code];
  if (motive) {
    const compilation = "Underlaget räcker inte för en bedömning.";
    const outcome = { judgementLevel: "NOT_ASSESSABLE", judgement: "NOT_ASSESSABLE" } as const;
    return { ...EMPTY_ASSESSMENT, compilation, ...outcome, judgementMotive: motive, result: "NOT_ASSESSED" };
  }
  const [compilation, measuredValue] = wordsOf(frozen, selected);
  const outcome = { judgementLevel: "MET", judgement: "MET", result: "MET" } as const;
  return { ...EMPTY_ASSESSMENT, compilation, measuredValue, ...outcome };
}

/** The case's own words, or the requirement's usual ones in this case's wording. */
function wordsOf({ data }: Frozen, { requirement, version }: Selected): readonly [string, string | null] {
  const own = data.own?.[requirement.data.code];
  if (own) return [own[0], own[1] ?? null];
  const { seen, measured = [], limit } = requirement.data;
  const { words, measured: value } = seenBy(seen, measured, `${data.key} ${requirement.key}`);
  // An older wording may have measured in another unit, or not at all.
  return [words, version.limit?.[2] === limit?.[2] ? value : null];
}

function notMet(finding: FindingData): Assessment {
  const [frequency, consequenceIndividual, consequenceMunicipality, consequenceProvider] = finding.weight;
  return {
    compilation: finding.seen,
    measuredValue: finding.measured ?? null,
    judgementLevel: "NOT_MET",
    judgement: "NOT_MET",
    judgementMotive: finding.motive ?? "",
    ...{ frequency, consequenceIndividual, consequenceMunicipality, consequenceProvider },
    weighingMotive: finding.weighing,
    result: "FINDING",
    findingText: finding.text,
    acute: finding.acute ?? false,
  };
}

/** MAS judges health care where she takes part; the others are shared by the team. */
export function judgeOf({ data }: Frozen, selected: Selected): Person {
  if (codeOf(selected).startsWith("HS-") && data.members.includes("solveig")) return "solveig";
  const team = [data.lead, ...data.members].filter((one) => one !== "solveig" && one !== "henrik");
  return team[numberOf(`${data.key} ${selected.requirement.key} by`) % team.length] ?? data.lead;
}

const AT_A_DESK = ["08:40", "09:25", "10:50", "13:10", "14:35", "15:50"] as const;

/** On the days between the visit and the report, spread as work is. */
export function judgedAt({ data }: Frozen, selected: Selected): Date {
  const from = data.visits.find((one) => one.outcome === "CARRIED_OUT")?.on ?? data.started;
  const to = data.main?.begun ?? "2026-11-13";
  const days = Math.max(1, Math.round((Date.parse(to) - Date.parse(from)) / DAY));
  const place = numberOf(`${data.key} ${selected.requirement.key} at`);
  const on = new Date(Date.parse(from) + (place % days) * DAY).toISOString().slice(0, 10);
  return moment(on, AT_A_DESK[place % AT_A_DESK.length] ?? "09:00");
}
const DAY = 86_400_000;

/** The row of a requirement by its code. */
export const selectedIdByCode = (frozen: Frozen, code: string): string =>
  selectedId(frozen.data.key, selectedByCode(frozen, code).requirement.key);
