import "server-only";
import type { Granted } from "@/lib/auth/permissions";
import { db } from "@/lib/db/client";
import { fromDbDate } from "@/lib/db/dates";
import type { Prisma } from "@/lib/db/generated/client";
import { followUpScope } from "@/lib/features/follow-ups/scope";
import { pageCountOf, rowsOf, type Paged } from "@/lib/format/pages";
import { reportTexts, type ReportListQuery } from "./schema";

type Viewer = Granted<"followUp.read">;
export type CaseReport = Awaited<ReturnType<typeof listCaseReports>>[number];
export type ReportVersionPage = NonNullable<Awaited<ReturnType<typeof getReportVersion>>>;
export type FinalReportRow = Awaited<ReturnType<typeof listFinalReports>>["rows"][number];

/** The reports of one case with all their versions. */
export async function listCaseReports(viewer: Viewer, followUpId: string) {
  const found = await db.report.findMany({
    where: { followUpId, followUp: followUpScope(viewer) },
    orderBy: [{ createdAt: "asc" }, { id: "asc" }],
    select: {
      id: true,
      kind: true,
      diaryNumber: true,
      versions: {
        orderBy: { number: "desc" },
        select: {
          id: true,
          number: true,
          status: true,
          finalOn: true,
          correctionReason: true,
          finalBy: { select: { name: true } },
          deliveries: { select: { receiver: true, at: true } },
        },
      },
    },
  });
  return found.map(({ versions, ...report }) => ({
    ...report,
    versions: versions.map((one) => ({ ...one, finalOn: fromDbDate(one.finalOn) })),
  }));
}

const pageSelect = {
  id: true,
  number: true,
  status: true,
  version: true,
  texts: true,
  correctionReason: true,
  reviewedById: true,
  reviewedAt: true,
  finalOn: true,
  finalAt: true,
  pdfFileId: true,
  pdfSha256: true,
  finalBy: { select: { name: true } },
  report: { select: { id: true, kind: true, diaryNumber: true, followUpId: true } },
  deliveries: { orderBy: [{ at: "asc" }, { receiver: "asc" }], select: { receiver: true, at: true } },
  shares: {
    orderBy: [{ sharedAt: "asc" }, { id: "asc" }],
    select: {
      id: true,
      sharedAt: true,
      replyBy: true,
      answer: true,
      answeredOn: true,
      replies: {
        orderBy: [{ receivedOn: "asc" }, { id: "asc" }],
        select: { id: true, receivedOn: true, senderName: true, text: true },
      },
    },
  },
} satisfies Prisma.ReportVersionSelect;

/** One version with what officers write, how it was shared, and where it has gone; null outside the scope. */
export async function getReportVersion(viewer: Viewer, id: string) {
  const row = await db.reportVersion.findFirst({
    where: { id, report: { followUp: followUpScope(viewer) } },
    select: pageSelect,
  });
  if (!row) return null;
  const { shares, texts, ...rest } = row;
  return {
    ...rest,
    texts: reportTexts.parse(texts),
    finalOn: fromDbDate(row.finalOn),
    shares: shares.map(({ replies, ...share }) => ({
      ...share,
      replyBy: fromDbDate(share.replyBy),
      answeredOn: fromDbDate(share.answeredOn),
      replies: replies.map((reply) => ({ ...reply, receivedOn: fromDbDate(reply.receivedOn) })),
    })),
  };
}

const ORDER = {
  finalOn: (dir: Prisma.SortOrder) => ({ finalOn: dir }),
  unit: (dir: Prisma.SortOrder) => ({ report: { followUp: { activity: { unit: { name: dir } } } } }),
  diary: (dir: Prisma.SortOrder) => ({ report: { diaryKey: dir } }),
} satisfies Record<ReportListQuery["sort"], (dir: Prisma.SortOrder) => Prisma.ReportVersionOrderByWithRelationInput>;

const finalSelect = {
  id: true,
  number: true,
  finalOn: true,
  texts: true,
  deliveries: { select: { receiver: true } },
  report: {
    select: {
      kind: true,
      diaryNumber: true,
      followUp: {
        select: {
          regime: true,
          activity: { select: { area: { select: { name: true } }, unit: { select: { name: true } } } },
        },
      },
    },
  },
} satisfies Prisma.ReportVersionSelect;

/** Every final report of every method: public documents, for whoever is signed in (ORB-43). Drafts are never here. */
export async function listFinalReports(_viewer: Granted<"report.readFinal">, query: Paged<ReportListQuery>) {
  const { sort, dir } = query;
  const where = finalWhere(query);
  const [found, total] = await db.$transaction(
    [
      db.reportVersion.findMany({
        where,
        select: finalSelect,
        orderBy: [ORDER[sort](dir), { id: "asc" }],
        ...rowsOf(query),
      }),
      db.reportVersion.count({ where }),
    ],
    { isolationLevel: "RepeatableRead" },
  );
  const rows = found.map(({ report, texts, deliveries, ...rest }) => ({
    ...rest,
    finalOn: fromDbDate(rest.finalOn),
    title: reportTexts.parse(texts).title,
    kind: report.kind,
    diaryNumber: report.diaryNumber,
    regime: report.followUp.regime,
    areaName: report.followUp.activity.area.name,
    unitName: report.followUp.activity.unit.name,
    onTheWeb: deliveries.some((one) => one.receiver === "WEB"),
  }));
  return { rows, total, pageCount: pageCountOf(total) };
}

function finalWhere({ q, areaId, regime, kind }: ReportListQuery): Prisma.ReportVersionWhereInput {
  const contains = q === undefined ? undefined : { contains: q, mode: "insensitive" as const };
  const named: Prisma.ReportWhereInput[] = contains
    ? [
        { diaryNumber: contains },
        { followUp: { activity: { unit: { name: contains } } } },
        { followUp: { activity: { unit: { provider: { name: contains } } } } },
      ]
    : [];
  const followUp: Prisma.FollowUpWhereInput = { ...(regime && { regime }), ...(areaId && { activity: { areaId } }) };
  return {
    status: "FINAL",
    report: { ...(kind && { kind }), followUp, ...(contains && { OR: named }) },
  };
}

type FinalReader = Granted<"report.readFinal"> | Granted<"report.publish">;

/** Where a final report's PDF lies, for anybody who is signed in; null for drafts and for what does not exist. */
export async function findFinalPdf(_viewer: FinalReader, reportVersionId: string) {
  const found = await db.reportVersion.findFirst({
    where: { id: reportVersionId, status: { in: ["FINAL", "SUPERSEDED"] } },
    select: { pdfFileId: true },
  });
  if (!found?.pdfFileId) return null;
  return db.storedFile.findUnique({
    where: { id: found.pdfFileId },
    select: { storageName: true, originalName: true, mediaType: true, size: true },
  });
}

/** Whether this very version stands on the web now: published, and not taken off again. */
export async function isOnTheWeb(_viewer: Viewer, reportVersionId: string): Promise<boolean> {
  const rows = await db.$queryRaw<unknown[]>`SELECT 1 FROM public_site.published_report
    WHERE report_version_id = ${reportVersionId} AND withdrawn_at IS NULL`;
  return rows.length > 0;
}
