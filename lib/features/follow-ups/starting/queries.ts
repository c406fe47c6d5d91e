import "server-only";
import type { Granted } from "@/lib/auth/permissions";
import { db, type Tx } from "@/lib/db/client";
import { fromDbDate, toDbDate } from "@/lib/db/dates";
import type { Prisma } from "@/lib/db/generated/client";
import type { IsoDate } from "@/lib/domain/calendar";
import { inForceOn, lastDay } from "@/lib/features/agreements/rules";
import { requirementSet } from "@/lib/features/requirements/queries";
import type { Method } from "@/lib/domain/methods";
import type { Profile } from "@/lib/profiles/schema";
import { expertsPart } from "../rules";
import { listMembersToChoose } from "../team/queries";

/** A case with this method that is still under way at the activity. */
const RUNNING: Prisma.EnumFollowUpStatusFilter = { notIn: ["CLOSED", "CANCELLED", "REPORTED", "AWAITING_RESULT"] };

/**
 * What a follow-up of an activity would stand on today: the agreement in force, its terms, and the requirement set in
 * the version in force (ORB-39). `client` is the caller's transaction when the case is begun, so that what was checked
 * is what is frozen. Null when the activity does not exist.
 */
export async function groundForStart(
  client: Tx,
  asked: Readonly<{ activityId: string; method: Method; day: IsoDate }>,
) {
  const { activityId, method, day } = asked;
  const activity = await client.activity.findUnique({
    where: { id: activityId },
    select: {
      id: true,
      name: true,
      singlePlace: true,
      area: { select: { id: true, name: true, laws: true } },
      unit: { select: { name: true, provider: { select: { id: true, name: true, regime: true } } } },
      agreements: {
        where: { agreement: { status: "ACTIVE" } },
        select: {
          agreement: {
            select: {
              id: true,
              diaryNumber: true,
              basis: true,
              endedOn: true,
              versions: { where: { status: "ACTIVE", validFrom: { lte: toDbDate(day) } } },
            },
          },
        },
      },
      followUps: { where: { method, status: RUNNING }, select: { diaryNumber: true }, take: 1 },
    },
  });
  if (!activity) return null;
  const agreement = activity.agreements.flatMap(({ agreement: one }) => agreementOn(one, day))[0] ?? null;
  const { regime } = activity.unit.provider;
  const set = agreement
    ? await requirementSet(client, { areaId: activity.area.id, agreementId: agreement.id, regime, method, day })
    : [];
  return { activity, regime, agreement, set, runningDiaryNumber: activity.followUps[0]?.diaryNumber ?? null };
}

type AgreementRow = Readonly<{
  id: string;
  diaryNumber: string;
  basis: "LOV" | "LOU" | "IOP" | "COMMISSION";
  endedOn: Date | null;
  versions: readonly Readonly<{
    id: string;
    number: number;
    validFrom: Date;
    startDate: Date | null;
    endDate: Date | null;
    extensionTo: Date | null;
    laws: string[];
  }>[];
}>;

/** The agreement with its terms on the day, or nothing where it has not begun or has ended. */
function agreementOn(agreement: AgreementRow, day: IsoDate) {
  const versions = agreement.versions.map((one) => ({ ...one, validFrom: fromDbDate(one.validFrom) }));
  const terms = inForceOn(versions, day);
  if (!terms) return [];
  const ends = { endDate: fromDbDate(terms.endDate), extensionTo: fromDbDate(terms.extensionTo) };
  const last = lastDay(ends, fromDbDate(agreement.endedOn));
  const startsLater = terms.startDate !== null && fromDbDate(terms.startDate) > day;
  if (startsLater || (last !== null && last < day)) return [];
  const { id, diaryNumber, basis } = agreement;
  return [{ id, diaryNumber, basis, versionId: terms.id, versionNumber: terms.number, lastDay: last }];
}

export type StartForm = NonNullable<Awaited<ReturnType<typeof getStartForm>>>;

/** Everything the form "Starta uppföljning" needs. */
export async function getStartForm(
  _viewer: Granted<"followUp.run">,
  { profile, ...asked }: Readonly<{ activityId: string; method: Method; day: IsoDate; profile: Profile }>,
) {
  const ground = await groundForStart(db, asked);
  if (!ground) return null;
  const { activity, agreement, set, regime, runningDiaryNumber } = ground;
  const experts = expertsPart(activity.area.laws, profile);
  return {
    activityId: activity.id,
    unitName: activity.unit.name,
    providerName: activity.unit.provider.name,
    areaName: activity.area.name,
    regime,
    singlePlace: activity.singlePlace,
    agreement,
    runningDiaryNumber,
    requirements: set.map(({ code, wording }) => ({
      versionId: wording.id,
      code,
      title: wording.title,
      focusArea: wording.focusArea,
      qualityWork: wording.qualityWork,
    })),
    experts,
    people: await listMembersToChoose(db, experts !== "NONE", asked.day),
  };
}
