import "server-only";
import type { Granted } from "@/lib/auth/permissions";
import { db, type Tx } from "@/lib/db/client";
import { fromDbDate } from "@/lib/db/dates";
import type { Prisma } from "@/lib/db/generated/client";
import { addWorkingDays, startOfDay, type IsoDate } from "@/lib/domain/calendar";
import { profileOfCase } from "@/lib/features/follow-ups/profile/queries";
import { followUpScope } from "@/lib/features/follow-ups/scope";
import { profileOnDay } from "@/lib/features/municipality/queries";
import { visibleVisits } from "@/lib/features/visits/queries";
import { requestMail, type RequestMail } from "./labels";
import { isLate, isOverdue } from "./rules";

type Viewer = Granted<"followUp.read">;
export type RequestRow = Awaited<ReturnType<typeof listRequests>>[number];
export type SentRequest = NonNullable<Awaited<ReturnType<typeof getRequest>>>;
export type ReplyRow = Awaited<ReturnType<typeof listReplies>>[number];
export type Suggestion = Awaited<ReturnType<typeof listSuggestions>>[number];

const requestSelect = {
  id: true,
  status: true,
  message: true,
  dueOn: true,
  sentAt: true,
  createdAt: true,
  version: true,
  items: {
    orderBy: [{ position: "asc" }, { id: "asc" }],
    select: { id: true, text: true, receivedOn: true, followUpRequirementIds: true },
  },
} satisfies Prisma.EvidenceRequestSelect;

function toRequest(row: Prisma.EvidenceRequestGetPayload<{ select: typeof requestSelect }>, today: IsoDate) {
  const dueOn = fromDbDate(row.dueOn);
  const items = row.items.map((item) => ({ ...item, receivedOn: fromDbDate(item.receivedOn) }));
  return { ...row, dueOn, items, overdue: isOverdue(row.status, dueOn, today) };
}

/** What the unit has asked the provider for in a case, the latest first. */
export async function listRequests(viewer: Viewer, followUpId: string, today: IsoDate) {
  const rows = await db.evidenceRequest.findMany({
    where: { followUpId, followUp: followUpScope(viewer) },
    orderBy: [{ createdAt: "desc" }, { id: "desc" }],
    select: requestSelect,
  });
  return rows.map((row) => toRequest(row, today));
}

/** One request with how its mail has gone; null outside the viewer's scope. */
export async function getRequest(viewer: Viewer, asked: Readonly<{ followUpId: string; id: string; today: IsoDate }>) {
  const { followUpId, id, today } = asked;
  const where = { id, followUpId, followUp: followUpScope(viewer) };
  const row = await db.evidenceRequest.findFirst({ where, select: requestSelect });
  if (!row) return null;
  const mail = await db.dispatch.findUnique({
    where: { key: requestKey(id) },
    select: { status: true, toAddress: true, toName: true, subject: true, body: true, sentAt: true },
  });
  return { ...toRequest(row, today), mail };
}

/** The one mail of a request: sent once, however often the job is delivered (B34). */
export const requestKey = (id: string): string => `evidenceRequest:${id}`;

/** What has come in from the provider, on a request or unasked, with whether it came in time. */
export async function listReplies(viewer: Viewer, followUpId: string) {
  const rows = await db.providerReply.findMany({
    where: { followUpId, kind: "MATERIAL", followUp: followUpScope(viewer) },
    orderBy: [{ receivedOn: "desc" }, { id: "desc" }],
    select: {
      id: true,
      receivedOn: true,
      senderName: true,
      text: true,
      requestId: true,
      request: { select: { dueOn: true } },
      registeredBy: { select: { name: true } },
      files: { select: { file: { select: { id: true, originalName: true, size: true } } } },
    },
  });
  return rows.map(({ request, files, ...row }) => {
    const receivedOn = fromDbDate(row.receivedOn);
    const late = request !== null && isLate(receivedOn, fromDbDate(request.dueOn));
    return { ...row, receivedOn, late, files: files.map(({ file }) => file) };
  });
}

/** Ways of verifying that the case's requirements name, each once with the requirements that want it. */
export async function listSuggestions(viewer: Viewer, followUpId: string) {
  const rows = await db.followUpRequirement.findMany({
    where: { followUpId, selected: true, followUp: followUpScope(viewer) },
    orderBy: [{ position: "asc" }, { id: "asc" }],
    select: {
      id: true,
      requirementVersion: { select: { verification: true, requirement: { select: { code: true } } } },
    },
  });
  const wanted = rows.flatMap(({ id, requirementVersion: { verification, requirement } }) =>
    verification === null ? [] : [{ id, code: requirement.code, text: verification.trim() }],
  );
  return [...Map.groupBy(wanted, (one) => one.text)].map(([text, group]) => ({
    text,
    codes: group.map((one) => one.code),
    followUpRequirementIds: group.map((one) => one.id),
  }));
}

/** The day that the case's rules give a provider, in working days from today (2.3: the municipality's own choice). */
export async function defaultDueOn(_viewer: Viewer, followUpId: string, today: IsoDate): Promise<IsoDate> {
  const { deadlines } = await profileOfCase(db, followUpId);
  return addWorkingDays(today, deadlines.evidenceRequestWorkingDays);
}

type Writing = Readonly<{ client: Tx; requestId: string; officerId: string; today: IsoDate }>;

/**
 * Everything that the mail of a request says, read in the caller's transaction so that what is shown is what is sent.
 * Visits come through `visibleVisits`: an unannounced one that has not taken place is in no mail (ORB-38).
 */
export async function mailFacts({ client, requestId, officerId, today }: Writing): Promise<RequestMail> {
  const { followUp, followUpId, items, ...request } = await client.evidenceRequest.findUniqueOrThrow({
    where: { id: requestId },
    select: {
      ...requestSelect,
      followUpId: true,
      followUp: { select: { diaryNumber: true, activity: { select: { unit: { select: { name: true } } } } } },
    },
  });
  const { municipalityName } = await client.installation.findUniqueOrThrow({ where: { id: 1 } });
  const { terms } = await profileOnDay(client, today); // a letter is signed with the unit's name of today
  const officer = await client.user.findUniqueOrThrow({
    where: { id: officerId },
    select: { name: true, email: true },
  });
  const visits = await visibleVisits(client, followUpId, "outside");
  const ahead = visits.filter(({ status, plannedAt }) => status === "PLANNED" && plannedAt >= startOfDay(today));
  return {
    unitName: followUp.activity.unit.name,
    diaryNumber: followUp.diaryNumber,
    municipality: municipalityName,
    followUpUnit: terms.followUpUnit,
    dueOn: fromDbDate(request.dueOn),
    message: request.message,
    items: items.map((item) => item.text),
    officer,
    plannedVisits: ahead.map(({ plannedAt, mode }) => ({ plannedAt, digital: mode === "DIGITAL" })),
  };
}

/** The mail as it would be sent now, to be read before it is. */
export async function previewMail(viewer: Granted<"followUp.run">, requestId: string, today: IsoDate) {
  return requestMail(await mailFacts({ client: db, requestId, officerId: viewer.id, today }));
}
