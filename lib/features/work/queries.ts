import "server-only";
import { methodOf } from "@/lib/domain/methods";
import { may, type Granted } from "@/lib/auth/permissions";
import { db } from "@/lib/db/client";
import { fromDbDate } from "@/lib/db/dates";
import type { Prisma } from "@/lib/db/generated/client";
import { stockholmDate, type IsoDate } from "@/lib/domain/calendar";
import { listClosingFacts } from "@/lib/features/closing/queries";
import { mayClose, type ClosingFacts } from "@/lib/features/closing/rules";
import { profilesOfCases } from "@/lib/features/follow-ups/profile/queries";
import { followUpScope } from "@/lib/features/follow-ups/scope";
import { workItem } from "./labels";
import { stepsOf, type StepFacts } from "./steps/rules";

const caseSelect = {
  id: true,
  method: true,
  status: true,
  regime: true,
  diaryNumber: true,
  agreement: { select: { basis: true } },
  activity: { select: { unit: { select: { name: true } } } },
  requirements: { where: { selected: true }, select: { assessment: { select: { result: true } } } },
  visits: { where: { status: "PLANNED" }, select: { id: true, plannedAt: true } },
  requests: { where: { status: "SENT" }, select: { id: true, dueOn: true } },
  findings: {
    where: { settledOn: null, status: { not: "CANDIDATE" } },
    select: {
      id: true,
      remedyDueOn: true,
      acute: true,
      results: { where: { status: { not: "JUDGED" } }, select: { status: true, dueOn: true } },
    },
  },
  reports: {
    orderBy: [{ createdAt: "asc" }, { id: "asc" }],
    select: {
      kind: true,
      versions: {
        where: { status: { in: ["DRAFT", "FINAL"] } },
        orderBy: { number: "desc" },
        take: 1,
        select: {
          id: true,
          status: true,
          finalOn: true,
          deliveries: { select: { receiver: true } },
          shares: { select: { replyBy: true, answer: true, _count: { select: { replies: true } } } },
        },
      },
    },
  },
} satisfies Prisma.FollowUpSelect;

type Asked = Readonly<{ whole: boolean; today: IsoDate }>;

/** What waits: every next step of the viewer's own cases, or of the whole unit's. */
export async function listWork(viewer: Granted<"work.read">, { whole, today }: Asked) {
  const cases = await listStepFacts(viewer, whole);
  const profiles = await profilesOfCases(
    db,
    cases.map((facts) => facts.id),
  );
  const items = cases.flatMap((facts) => {
    const profile = profiles.get(facts.id);
    return profile ? stepsOf(facts, profile).map((step) => workItem(step, facts, today)) : [];
  });
  return { items, visits: cases.flatMap((facts) => facts.visits.map((visit) => visit.plannedAt)) };
}

/** Cases under way: the viewer's own, or the whole unit's. The steps are derived from them by a pure rule. */
async function listStepFacts(viewer: Granted<"work.read">, whole: boolean): Promise<StepFacts[]> {
  if (!may(viewer, "followUp.read")) return [];
  const rows = await db.followUp.findMany({
    where: {
      AND: [followUpScope(viewer), whole ? {} : { members: { some: { userId: viewer.id } } }],
      status: { notIn: ["CLOSED", "CANCELLED"] },
    },
    orderBy: { id: "asc" },
    select: caseSelect,
  });
  const reported = rows.filter((row) => mayClose(row.status)).map((row) => row.id);
  const closing = await listClosingFacts(viewer, reported);
  return rows.map((row) => toFacts(row, closing.get(row.id) ?? null));
}

type Row = Prisma.FollowUpGetPayload<{ select: typeof caseSelect }>;

function toFacts(row: Row, closing: ClosingFacts | null): StepFacts {
  const { agreement, activity, requirements, visits, requests, findings, reports, ...rest } = row;
  const due = (days: readonly (IsoDate | null)[]) => days.filter((day) => day !== null).toSorted()[0] ?? null;
  const toJudge = findings.filter((one) => one.results.some((result) => result.status === "EVIDENCE_RECEIVED"));
  const waiting = findings.filter((one) => !toJudge.includes(one));
  const drafts = reports.flatMap(({ versions }) => versions.filter((one) => one.status === "DRAFT"));
  const main = reports.find((one) => one.kind === "MAIN")?.versions.find((one) => one.status === "FINAL");
  const shares = drafts.flatMap((one) => one.shares);
  return {
    ...rest,
    method: methodOf(rest.method),
    basis: agreement?.basis ?? null,
    unitName: activity.unit.name,
    toAssess: requirements.filter((one) => (one.assessment?.result ?? null) === null).length,
    selected: requirements.length,
    visits: visits.map(({ id, plannedAt }) => ({ id, plannedAt, on: stockholmDate(plannedAt) })),
    requestDueOn: due(requests.map((one) => fromDbDate(one.dueOn))),
    requests: requests.length,
    remedyDueOn: due(waiting.map((one) => fromDbDate(one.remedyDueOn))),
    waitingFindings: waiting.length,
    judgeDueOn: due(toJudge.flatMap((one) => one.results.map((result) => fromDbDate(result.dueOn)))),
    findingsToJudge: toJudge.length,
    acuteFindings: findings.filter((one) => one.acute).length,
    draftId: drafts[0]?.id ?? null,
    unanswered: shares.filter((one) => one._count.replies > 0 && one.answer === null).length,
    factsReplyBy: due(shares.filter((one) => one._count.replies === 0).map((one) => fromDbDate(one.replyBy))),
    mainFinal: main ? { id: main.id, delivered: main.deliveries.map((one) => one.receiver) } : null,
    closing,
  };
}
