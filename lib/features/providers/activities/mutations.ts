import "server-only";
import type { Granted } from "@/lib/auth/permissions";
import { audited } from "@/lib/db/audited";
import { fromDbDate, toDbDate } from "@/lib/db/dates";
import { unlessTaken } from "@/lib/db/unique";
import type { IsoDate } from "@/lib/domain/calendar";
import { ok, refuse } from "@/lib/domain/outcome";
import type { ActivityRefusal } from "./labels";
import type { AddActivityInput, ChangeActivityInput } from "./schema";

type By = Readonly<{ actor: Granted<"register.write"> }>;
export type SavedActivity = Readonly<{ id: string; version: number }>;

type Days = Readonly<Record<"startDate" | "endDate" | "competitiveFrom", IsoDate | null>>;
const columns = <T extends Days>({ startDate, endDate, competitiveFrom, ...rest }: T) => ({
  ...rest,
  startDate: toDbDate(startDate),
  endDate: toDbDate(endDate),
  competitiveFrom: toDbDate(competitiveFrom),
});

/** What a unit does in an area: one activity each. It comes into scope by its own dates and agreements (ORB-02, ORB-20). */
export const addActivity = ({ actor, ...input }: By & AddActivityInput) =>
  unlessTaken(
    audited<SavedActivity, ActivityRefusal>(actor, async (tx, trace) => {
      const unit = await tx.unit.findUnique({ where: { id: input.unitId }, select: { endedOn: true } });
      const area = await tx.serviceArea.findUnique({ where: { id: input.areaId }, select: { endedOn: true } });
      if (!unit || !area) return refuse("notFound");
      if (unit.endedOn !== null) return refuse("unitEnded");
      if (area.endedOn !== null) return refuse("areaEnded");
      const made = await tx.activity.create({ data: columns(input), select: { id: true, version: true } });
      trace.record({ action: "activity.add", entity: "Activity", entityId: made.id, after: input });
      return ok(made);
    }),
    "areaTaken",
  );

/** The area stays once agreements or cases stand on it: findings are made against its requirements (ORB-39). */
export const changeActivity = ({ actor, id, version, ...input }: By & ChangeActivityInput) =>
  unlessTaken(
    audited<SavedActivity, ActivityRefusal>(actor, async (tx, trace) => {
      const found = await tx.activity.findUnique({ where: { id }, select: detailsSelect });
      if (!found) return refuse("notFound");
      const { _count, ...details } = found;
      if (details.areaId !== input.areaId && _count.agreements + _count.followUps > 0) return refuse("areaInUse");
      const next = { id, version: version + 1 };
      const data = { ...columns(input), version: next.version };
      const { count } = await tx.activity.updateMany({ where: { id, version }, data });
      if (count === 0) return refuse("changedByAnother");
      const before = {
        ...details,
        startDate: fromDbDate(details.startDate),
        endDate: fromDbDate(details.endDate),
        competitiveFrom: fromDbDate(details.competitiveFrom),
      };
      trace.record({ action: "activity.change", entity: "Activity", entityId: id, before, after: input });
      return ok(next);
    }),
    "areaTaken",
  );

const detailsSelect = {
  areaId: true,
  name: true,
  startDate: true,
  endDate: true,
  competitiveFrom: true,
  singlePlace: true,
  _count: { select: { agreements: true, followUps: true } },
} as const;
