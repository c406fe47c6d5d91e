import "server-only";
import type { Granted } from "@/lib/auth/permissions";
import { db } from "@/lib/db/client";
import { Prisma } from "@/lib/db/generated/client";
import type { IsoDate } from "@/lib/domain/calendar";
import { followUpScopeSql } from "@/lib/features/follow-ups/scope";
import { pageCountOf, rowsOf } from "@/lib/format/pages";

type Viewer = Granted<"register.read">;

/** Kinds of events, in the order they are read on one and the same day: what came last first. */
export const EVENT_KINDS = [
  "followUpClosed",
  "findingSettled",
  "replyReceived",
  "reportFinal",
  "findingConfirmed",
  "visitCarriedOut",
  "followUpStarted",
  "historyImported",
  "agreementEnded",
  "activityEnded",
  "activityStarted",
  "agreementVersion",
] as const;
export type EventKind = (typeof EVENT_KINDS)[number];

/** One thing that has happened. What `label`, `detail`, `note` and `flag` hold per kind stands in the view `provider_event`. */
export type ProviderEvent = Readonly<{
  happenedOn: IsoDate;
  kind: EventKind;
  refId: string;
  unitName: string | null;
  followUpId: string | null;
  label: string | null;
  detail: string | null;
  note: string | null;
  flag: boolean | null;
}>;

type Asked = Readonly<{ providerId: string; unitId: string | undefined; page: number; today: IsoDate }>;

/** Everything that has happened with a provider (or one of its units) up to today, newest first; of cases only the viewer's own. */
export async function listProviderEvents(viewer: Viewer, { providerId, unitId, page, today }: Asked) {
  const where = Prisma.sql`e.provider_id = ${providerId} AND e.happened_on <= ${today}::date
    AND (e.follow_up_id IS NULL OR ${followUpScopeSql(viewer, Prisma.sql`e.follow_up_id`)})
    ${unitId === undefined ? Prisma.empty : Prisma.sql`AND e.unit_id = ${unitId}`}`;
  const { take, skip } = rowsOf({ page });
  const [events, counted] = await db.$transaction(
    [
      db.$queryRaw<ProviderEvent[]>`
        SELECT e.happened_on::text AS "happenedOn", e.kind, e.ref_id AS "refId", e.unit_name AS "unitName",
          e.follow_up_id AS "followUpId", e.label, e.detail, e.note, e.flag
        FROM provider_event e WHERE ${where}
        ORDER BY e.happened_on DESC, array_position(${[...EVENT_KINDS]}, e.kind), e.ref_id, e.note, e.unit_id
        LIMIT ${take} OFFSET ${skip}`,
      db.$queryRaw<{ total: number }[]>`SELECT count(*)::int AS total FROM provider_event e WHERE ${where}`,
    ],
    { isolationLevel: "RepeatableRead" },
  );
  const total = counted[0]?.total ?? 0;
  return { events, total, pageCount: pageCountOf(total) };
}
