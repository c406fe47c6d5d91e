import "server-only";
import { methodOf } from "@/lib/domain/methods";
import type { Granted } from "@/lib/auth/permissions";
import { db } from "@/lib/db/client";
import { fromDbDate } from "@/lib/db/dates";
import type { Prisma } from "@/lib/db/generated/client";
import { lastDay } from "@/lib/features/agreements/rules";
import { followUpScope } from "@/lib/features/follow-ups/scope";

export type FindingChain = NonNullable<Awaited<ReturnType<typeof getFindingChain>>>;

const replySelect = {
  orderBy: [{ receivedOn: "asc" }, { id: "asc" }],
  select: {
    id: true,
    receivedOn: true,
    senderName: true,
    text: true,
    files: { select: { file: { select: { id: true, originalName: true, size: true } } } },
  },
} satisfies Prisma.ResultFollowUp$repliesArgs;

const chainSelect = {
  id: true,
  number: true,
  status: true,
  description: true,
  acute: true,
  frequency: true,
  consequenceIndividual: true,
  consequenceMunicipality: true,
  consequenceProvider: true,
  confirmedOn: true,
  remedyDueOn: true,
  settledOn: true,
  settledReason: true,
  version: true,
  repeatOf: {
    select: { id: true, number: true, confirmedOn: true, followUp: { select: { diaryNumber: true } } },
  },
  requirementVersion: {
    select: {
      id: true,
      requirementId: true,
      number: true,
      title: true,
      text: true,
      source: true,
      sourceRef: true,
      requirement: { select: { code: true } },
    },
  },
  assessment: {
    select: {
      compilation: true,
      measuredValue: true,
      judgementLevel: true,
      judgementMotive: true,
      weighingMotive: true,
      updatedAt: true,
      updatedBy: { select: { name: true } },
      followUpRequirement: {
        select: {
          id: true,
          evidence: {
            where: { evidence: { removedAt: null } },
            select: { evidence: { select: { id: true, title: true, receivedOn: true } } },
          },
        },
      },
    },
  },
  recommendations: {
    orderBy: [{ createdAt: "asc" }, { id: "asc" }],
    select: { id: true, text: true, createdAt: true },
  },
  results: {
    orderBy: { number: "asc" },
    select: {
      id: true,
      number: true,
      status: true,
      dueOn: true,
      judgement: true,
      motive: true,
      judgedOn: true,
      judgedById: true,
      version: true,
      replies: replySelect,
    },
  },
  followUp: {
    select: {
      id: true,
      status: true,
      regime: true,
      method: true,
      diaryNumber: true,
      origin: true,
      startedOn: true,
      agreement: {
        select: {
          id: true,
          diaryNumber: true,
          basis: true,
          endedOn: true,
          versions: { where: { status: "ACTIVE" }, orderBy: { validFrom: "desc" }, take: 1 },
        },
      },
      activity: { select: { unit: { select: { name: true, provider: { select: { id: true, name: true } } } } } },
      _count: { select: { findings: { where: { status: { not: "DISMISSED" } } } } },
      visits: { where: { status: "CARRIED_OUT" }, orderBy: [{ carriedOutOn: "asc" }, { id: "asc" }], take: 1 },
    },
  },
} satisfies Prisma.FindingSelect;

type Row = Prisma.FindingGetPayload<{ select: typeof chainSelect }>;

/** A finding as a chain to read from top to bottom; null outside the viewer's scope. */
export async function getFindingChain(viewer: Granted<"followUp.read">, id: string) {
  const row = await db.finding.findFirst({ where: { id, followUp: followUpScope(viewer) }, select: chainSelect });
  if (!row) return null;
  const { followUp, requirementVersion: wording, results, assessment, ...finding } = row;
  const judges = await namesOf(results.flatMap((one) => (one.judgedById ? [one.judgedById] : [])));
  return {
    ...finding,
    confirmedOn: fromDbDate(row.confirmedOn),
    remedyDueOn: fromDbDate(row.remedyDueOn),
    settledOn: fromDbDate(row.settledOn),
    repeatOf: row.repeatOf && { ...row.repeatOf, confirmedOn: fromDbDate(row.repeatOf.confirmedOn) },
    wording: { ...wording, code: wording.requirement.code },
    assessment: assessment && {
      ...assessment,
      evidence: assessment.followUpRequirement.evidence.map(({ evidence }) => ({
        ...evidence,
        receivedOn: fromDbDate(evidence.receivedOn),
      })),
    },
    results: results.map((result) => resultOf(result, judges)),
    case: caseOf(followUp),
  };
}

function resultOf({ replies, judgedById, ...result }: Row["results"][number], judges: ReadonlyMap<string, string>) {
  return {
    ...result,
    dueOn: fromDbDate(result.dueOn),
    judgedOn: fromDbDate(result.judgedOn),
    judgedBy: judgedById === null ? null : (judges.get(judgedById) ?? null),
    replies: replies.map(({ files, ...reply }) => ({
      ...reply,
      receivedOn: fromDbDate(reply.receivedOn),
      files: files.map(({ file }) => file),
    })),
  };
}

function caseOf({ agreement, activity, visits, _count, ...followUp }: Row["followUp"]) {
  const terms = agreement?.versions[0];
  const ends = terms && { endDate: fromDbDate(terms.endDate), extensionTo: fromDbDate(terms.extensionTo) };
  return {
    id: followUp.id,
    status: followUp.status,
    regime: followUp.regime,
    method: methodOf(followUp.method),
    basis: agreement?.basis ?? null,
    diaryNumber: followUp.diaryNumber,
    startedOn: fromDbDate(followUp.startedOn),
    visitedOn: fromDbDate(visits[0]?.carriedOutOn ?? null),
    findings: _count.findings,
    unitName: activity.unit.name,
    providerId: activity.unit.provider.id,
    providerName: activity.unit.provider.name,
    agreementLastDay: ends ? lastDay(ends, fromDbDate(agreement.endedOn)) : null,
  };
}

async function namesOf(ids: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const users = await db.user.findMany({ where: { id: { in: [...ids] } }, select: { id: true, name: true } });
  return new Map(users.map((user) => [user.id, user.name]));
}
