import "server-only";
import type { Granted } from "@/lib/auth/permissions";
import { audited } from "@/lib/db/audited";
import type { Tx } from "@/lib/db/client";
import { toDbDate } from "@/lib/db/dates";
import { unlessTaken } from "@/lib/db/unique";
import type { IsoDate } from "@/lib/domain/calendar";
import { diaryNumberKey, normaliseDiaryNumber } from "@/lib/domain/diary-number";
import { ok, refuse, type Outcome } from "@/lib/domain/outcome";
import type { AgreementRefusal } from "./labels";
import { basesFor, endingRefusal } from "./rules";
import type { CreateAgreementInput, EditIdentityInput, EndAgreementInput, SetActivitiesInput } from "./schema";
import { agreementFacts, daysOf, termsColumns } from "./versions/queries";

type Actor = Readonly<{ actor: Granted<"register.write">; today: IsoDate }>;
export type SavedAgreement = Readonly<{ id: string; version: number }>;

type DiaryNumbers = Readonly<{ diaryNumber: string; diaryKey: string }>;

/** The number as it is shown and as it is unique; refused when another agreement has it. `except` is the agreement's own id. */
export async function freeDiaryNumber(
  tx: Tx,
  raw: string,
  except?: string,
): Promise<Outcome<DiaryNumbers, "diaryNumberTaken" | "diaryNumberUnreadable">> {
  const number = normaliseDiaryNumber(raw);
  if (!number.ok) return refuse("diaryNumberUnreadable");
  const diaryKey = diaryNumberKey(number.value);
  const other = await tx.agreement.findUnique({ where: { diaryKey }, select: { id: true, diaryNumber: true } });
  if (other && other.id !== except) {
    return refuse("diaryNumberTaken", { diaryNumber: other.diaryNumber, agreementId: other.id });
  }
  return ok({ diaryNumber: number.value, diaryKey });
}

/** Whether every activity is the provider's own, in the agreement's area, and not a single-place purchase (ORB-03). */
export async function areCoverable(
  tx: Tx,
  ids: readonly string[],
  of: Readonly<{ providerId: string; areaId: string }>,
) {
  const found = await tx.activity.count({
    where: { id: { in: [...ids] }, areaId: of.areaId, singlePlace: false, unit: { providerId: of.providerId } },
  });
  return found === new Set(ids).size;
}

/** A new agreement as a draft with its first version: nothing holds until it is set in force. */
export const createAgreement = ({ actor, today, ...input }: Actor & CreateAgreementInput) =>
  unlessTaken(
    audited<SavedAgreement, AgreementRefusal>(actor, async (tx, trace) => {
      const { providerId, areaId, basis, diaryNumber, activityIds, ...terms } = input;
      const provider = await tx.provider.findUnique({ where: { id: providerId }, select: { regime: true } });
      const area = await tx.serviceArea.findUnique({ where: { id: areaId }, select: { id: true } });
      if (!provider || !area) return refuse("notFound");
      if (!basesFor(provider.regime).includes(basis)) return refuse("basisDoesNotFitRegime");
      const number = await freeDiaryNumber(tx, diaryNumber);
      if (!number.ok) return number;
      if (!(await areCoverable(tx, activityIds, { providerId, areaId }))) return refuse("activityOfAnother");
      const validFrom = terms.startDate ?? today;
      const made = await tx.agreement.create({
        data: {
          ...number.value,
          basis,
          providerId,
          areaId,
          versions: { create: { ...termsColumns(terms), number: 1, validFrom: toDbDate(validFrom) } },
          activities: { create: activityIds.map((activityId) => ({ activityId })) },
        },
        select: { id: true, version: true },
      });
      trace.record({
        action: "agreement.create",
        entity: "Agreement",
        entityId: made.id,
        after: { ...number.value, providerId, areaId, basis, activityIds, validFrom, ...terms },
      });
      return ok(made);
    }),
    "diaryNumberTaken",
    { diaryNumber: input.diaryNumber },
  );

/** Number and ground may change only while the whole agreement is a draft: afterwards others refer to them. */
export const editIdentity = ({ actor, agreementId, version, basis, diaryNumber }: Actor & EditIdentityInput) =>
  unlessTaken(
    audited<SavedAgreement, AgreementRefusal>(actor, async (tx, trace) => {
      const before = await agreementFacts(tx, agreementId);
      if (!before) return refuse("notFound");
      if (before.status !== "DRAFT") return refuse("notDraft");
      if (!basesFor(before.regime).includes(basis)) return refuse("basisDoesNotFitRegime");
      const number = await freeDiaryNumber(tx, diaryNumber, agreementId);
      if (!number.ok) return number;
      const { count } = await tx.agreement.updateMany({
        where: { id: agreementId, version, status: "DRAFT" },
        data: { ...number.value, basis, version: version + 1 },
      });
      if (count === 0) return refuse("changedByAnother");
      trace.record({
        action: "agreement.editIdentity",
        entity: "Agreement",
        entityId: agreementId,
        before: { diaryNumber: before.diaryNumber, basis: before.basis },
        after: { diaryNumber: number.value.diaryNumber, basis },
      });
      return ok({ id: agreementId, version: version + 1 });
    }),
    "diaryNumberTaken",
    { diaryNumber },
  );

/** Which activities the agreement covers. One that has been followed up under the agreement stays: the case stands on it. */
export const setActivities = ({ actor, agreementId, version, activityIds }: Actor & SetActivitiesInput) =>
  audited<SavedAgreement, AgreementRefusal>(actor, async (tx, trace) => {
    const agreement = await agreementFacts(tx, agreementId);
    if (!agreement) return refuse("notFound");
    if (!(await areCoverable(tx, activityIds, agreement))) return refuse("activityOfAnother");
    if (agreement.status !== "DRAFT" && activityIds.length === 0) return refuse("lastActivity");
    const before = await tx.agreementActivity.findMany({
      where: { agreementId },
      select: {
        activityId: true,
        activity: { select: { name: true, followUps: { where: { agreementId }, take: 1 } } },
      },
    });
    const removed = before.filter((one) => !activityIds.includes(one.activityId));
    const inUse = removed.filter((one) => one.activity.followUps.length > 0);
    if (inUse.length > 0) return refuse("activityInUse", { activities: inUse.map((one) => one.activity.name) });
    const { count } = await tx.agreement.updateMany({
      where: { id: agreementId, version },
      data: { version: version + 1 },
    });
    if (count === 0) return refuse("changedByAnother");
    const gone = removed.map((one) => one.activityId);
    await tx.agreementActivity.deleteMany({ where: { agreementId, activityId: { in: gone } } });
    const data = activityIds.map((activityId) => ({ agreementId, activityId }));
    await tx.agreementActivity.createMany({ data, skipDuplicates: true });
    trace.record({
      action: "agreement.setActivities",
      entity: "Agreement",
      entityId: agreementId,
      before: { activityIds: before.map((one) => one.activityId) },
      after: { activityIds },
    });
    return ok({ id: agreementId, version: version + 1 });
  });

/** Ends an agreement before its terms run out. Until that day it holds; its history stays (never deleted). */
export const endAgreement = ({ actor, today, agreementId, version, endedOn, reason }: Actor & EndAgreementInput) =>
  audited<SavedAgreement, AgreementRefusal>(actor, async (tx, trace) => {
    const agreement = await agreementFacts(tx, agreementId);
    if (!agreement) return refuse("notFound");
    const refusal = endingRefusal({ ...agreement, ...daysOf(agreement, today) }, endedOn);
    if (refusal) return refuse(refusal);
    const status = endedOn < today ? "ENDED" : "ACTIVE";
    const { count } = await tx.agreement.updateMany({
      where: { id: agreementId, version },
      data: { endedOn: toDbDate(endedOn), status, version: version + 1 },
    });
    if (count === 0) return refuse("changedByAnother");
    trace.record({
      action: "agreement.end",
      entity: "Agreement",
      entityId: agreementId,
      before: { endedOn: agreement.endedOn, status: agreement.status },
      after: { endedOn, status, reason },
    });
    return ok({ id: agreementId, version: version + 1 });
  });
