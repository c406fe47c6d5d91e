import "server-only";
import type { Granted } from "@/lib/auth/permissions";
import { db } from "@/lib/db/client";
import { fromDbDate } from "@/lib/db/dates";
import type { Prisma } from "@/lib/db/generated/client";
import { followUpScope } from "../scope";

const progressSelect = {
  requirements: {
    select: { selected: true, assessment: { select: { result: true } } },
  },
  visits: {
    orderBy: [{ plannedAt: "asc" }, { id: "asc" }],
    select: { id: true, mode: true, announced: true, status: true, plannedAt: true, carriedOutOn: true },
  },
  findings: {
    where: { status: { not: "DISMISSED" } },
    orderBy: { number: "asc" },
    select: { id: true, number: true, status: true, remedyDueOn: true, settledOn: true },
  },
  reports: {
    orderBy: [{ createdAt: "asc" }, { id: "asc" }],
    select: {
      id: true,
      kind: true,
      diaryNumber: true,
      versions: { orderBy: { number: "desc" }, take: 1, select: { status: true, number: true, finalOn: true } },
    },
  },
  _count: { select: { evidence: { where: { removedAt: null } }, requests: { where: { status: "SENT" } } } },
} satisfies Prisma.FollowUpSelect;

/** How far a case has come, counted in the database; null outside the viewer's scope. */
export async function getCaseProgress(viewer: Granted<"followUp.read">, id: string) {
  const row = await db.followUp.findFirst({
    where: { id, ...followUpScope(viewer) },
    select: progressSelect,
  });
  if (!row) return null;
  const selected = row.requirements.filter((one) => one.selected);
  return {
    requirements: row.requirements.length,
    selected: selected.length,
    assessed: selected.filter((one) => (one.assessment?.result ?? null) !== null).length,
    evidence: row._count.evidence,
    openRequests: row._count.requests,
    visits: row.visits.map((visit) => ({ ...visit, carriedOutOn: fromDbDate(visit.carriedOutOn) })),
    findings: row.findings.map((one) => ({ ...one, remedyDueOn: fromDbDate(one.remedyDueOn) })),
    openFindings: row.findings.filter((one) => one.settledOn === null).length,
    reports: row.reports.map(({ versions, ...report }) => {
      const latest = versions[0];
      return { ...report, status: latest?.status ?? "DRAFT", finalOn: fromDbDate(latest?.finalOn ?? null) };
    }),
  };
}
export type CaseProgress = NonNullable<Awaited<ReturnType<typeof getCaseProgress>>>;
