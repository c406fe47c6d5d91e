import "server-only";
import type { Granted } from "@/lib/auth/permissions";
import { db } from "@/lib/db/client";
import { Prisma } from "@/lib/db/generated/client";
import type { IsoDate } from "@/lib/domain/calendar";
import { followUpScopeSql } from "@/lib/features/follow-ups/scope";
import { pageCountOf, rowsOf } from "@/lib/format/pages";

export type DocumentKind = "report" | "evidence" | "reply";

export type ProviderDocument = Readonly<{
  id: string;
  fileId: string;
  kind: DocumentKind;
  name: string;
  size: number;
  datedOn: IsoDate;
  unitName: string;
  diaryNumber: string | null;
}>;

type Asked = Readonly<{ providerId: string; page: number }>;

/**
 * Final reports (public documents, ORB-43), and of the cases that the viewer may see what was collected and what the
 * provider sent. Newest first.
 */
export async function listProviderDocuments(viewer: Granted<"register.read">, { providerId, page }: Asked) {
  const from = documents(providerId, followUpScopeSql(viewer, Prisma.sql`c.id`));
  const { take, skip } = rowsOf({ page });
  const [rows, counted] = await db.$transaction(
    [
      db.$queryRaw<ProviderDocument[]>`
        SELECT d.id, f.id AS "fileId", d.kind, f."originalName" AS name, f.size, d.dated_on::text AS "datedOn",
          d.unit_name AS "unitName", d.diary_number AS "diaryNumber"
        FROM ${from} ORDER BY d.dated_on DESC, f."originalName", d.id LIMIT ${take} OFFSET ${skip}`,
      db.$queryRaw<{ total: number }[]>`SELECT count(*)::int AS total FROM ${from}`,
    ],
    { isolationLevel: "RepeatableRead" },
  );
  const total = counted[0]?.total ?? 0;
  return { rows, total, pageCount: pageCountOf(total) };
}

const documents = (providerId: string, seen: Prisma.Sql) => Prisma.sql`(
  WITH occasion AS (
    SELECT c.id, c."diaryNumber", u.name AS unit_name, ${seen} AS seen
    FROM "FollowUp" c JOIN "Activity" a ON a.id = c."activityId" JOIN "Unit" u ON u.id = a."unitId"
    WHERE u."providerId" = ${providerId}
  )
  SELECT v.id, v."pdfFileId" AS file_id, 'report' AS kind, v."finalOn" AS dated_on, o.unit_name, r."diaryNumber" AS diary_number
  FROM "ReportVersion" v JOIN "Report" r ON r.id = v."reportId" JOIN occasion o ON o.id = r."followUpId"
  WHERE v.status = 'FINAL'
  UNION ALL
  SELECT e.id, e."fileId", 'evidence', e."receivedOn", o.unit_name, o."diaryNumber"
  FROM "Evidence" e JOIN occasion o ON o.id = e."followUpId" WHERE o.seen AND e."removedAt" IS NULL
  UNION ALL
  SELECT p.id || x."fileId", x."fileId", 'reply', p."receivedOn", o.unit_name, o."diaryNumber"
  FROM "ProviderReply" p JOIN occasion o ON o.id = p."followUpId" JOIN "ProviderReplyFile" x ON x."replyId" = p.id
  WHERE o.seen
) d JOIN "StoredFile" f ON f.id = d.file_id`;
