import "server-only";
import type { Granted } from "@/lib/auth/permissions";
import { audited, type Trace } from "@/lib/db/audited";
import type { Tx } from "@/lib/db/client";
import { fromDbDate, toDbDate } from "@/lib/db/dates";
import type { Prisma } from "@/lib/db/generated/client";
import { unlessTaken } from "@/lib/db/unique";
import type { IsoDate } from "@/lib/domain/calendar";
import { ok, refuse } from "@/lib/domain/outcome";
import { endRefusal } from "../rules";
import type { EndInput } from "../schema";
import type { UnitRefusal } from "./labels";
import type { AddUnitInput, ChangeUnitInput } from "./schema";

type By = Readonly<{ actor: Granted<"register.write"> }>;
export type SavedUnit = Readonly<{ id: string; providerId: string; version: number }>;

const savedSelect = { id: true, providerId: true, version: true } as const;

/** A site of a provider that has not ended. Names are unique within the provider. */
export const addUnit = ({ actor, ...input }: By & AddUnitInput) =>
  unlessTaken(
    audited<SavedUnit, UnitRefusal>(actor, async (tx, trace) => {
      const provider = await tx.provider.findUnique({ where: { id: input.providerId }, select: { endedOn: true } });
      if (!provider) return refuse("notFound");
      if (provider.endedOn !== null) return refuse("providerEnded");
      const made = await tx.unit.create({ data: input, select: savedSelect });
      trace.record({ action: "unit.add", entity: "Unit", entityId: made.id, after: input });
      return ok(made);
    }),
    "unitNameTaken",
  );

export const changeUnit = ({ actor, id, version, ...input }: By & ChangeUnitInput) =>
  unlessTaken(
    audited<SavedUnit, UnitRefusal>(actor, async (tx, trace) => {
      const found = await tx.unit.findUnique({ where: { id }, select: detailsSelect });
      if (!found) return refuse("notFound");
      const { providerId, ...before } = found;
      const next = { id, providerId, version: version + 1 };
      const { count } = await tx.unit.updateMany({ where: { id, version }, data: { ...input, version: next.version } });
      if (count === 0) return refuse("changedByAnother");
      trace.record({ action: "unit.change", entity: "Unit", entityId: id, before, after: input });
      return ok(next);
    }),
    "unitNameTaken",
  );

const detailsSelect = {
  providerId: true,
  name: true,
  address: true,
  managerName: true,
  managerEmail: true,
  phone: true,
} as const;

/** Ends a unit on a day together with its activities, or takes an end back (the unit's own only). */
export const endUnit = ({ actor, id, version, endedOn }: By & EndInput) =>
  audited<SavedUnit, UnitRefusal>(actor, async (tx, trace) => {
    const before = await tx.unit.findUnique({
      where: { id },
      select: { providerId: true, endedOn: true, activities: { select: { startDate: true } } },
    });
    if (!before) return refuse("notFound");
    if (endedOn !== null) {
      const starts = before.activities.map(({ startDate }) => fromDbDate(startDate));
      if (endRefusal({ agreements: [], starts }, endedOn) !== null) return refuse("startsAfterEnd");
      await endActivities(tx, trace, { unitId: id }, endedOn);
    }
    const next = { id, providerId: before.providerId, version: version + 1 };
    const data = { endedOn: toDbDate(endedOn), version: next.version };
    const { count } = await tx.unit.updateMany({ where: { id, version }, data });
    if (count === 0) return refuse("changedByAnother");
    const was = { endedOn: fromDbDate(before.endedOn) };
    trace.record({ action: "unit.end", entity: "Unit", entityId: id, before: was, after: { endedOn } });
    return ok(next);
  });

/** Ends every activity that would go on after the day; each leaves its own trace. */
export async function endActivities(tx: Tx, trace: Trace, where: Prisma.ActivityWhereInput, endedOn: IsoDate) {
  const endDate = toDbDate(endedOn);
  const goingOn = { AND: [where, { OR: [{ endDate: null }, { endDate: { gt: endDate } }] }] };
  const found = await tx.activity.findMany({
    where: goingOn,
    orderBy: { id: "asc" },
    select: { id: true, endDate: true },
  });
  for (const one of found) {
    await tx.activity.update({ where: { id: one.id }, data: { endDate, version: { increment: 1 } } });
    const before = { endDate: fromDbDate(one.endDate) };
    trace.record({ action: "activity.end", entity: "Activity", entityId: one.id, before, after: { endDate: endedOn } });
  }
}

/** Ends every unit that would go on after the day; each leaves its own trace. */
export async function endUnits(tx: Tx, trace: Trace, where: Prisma.UnitWhereInput, day: IsoDate) {
  const endedOn = toDbDate(day);
  const goingOn = { AND: [where, { OR: [{ endedOn: null }, { endedOn: { gt: endedOn } }] }] };
  const found = await tx.unit.findMany({
    where: goingOn,
    orderBy: { id: "asc" },
    select: { id: true, endedOn: true },
  });
  for (const one of found) {
    await tx.unit.update({ where: { id: one.id }, data: { endedOn, version: { increment: 1 } } });
    const before = { endedOn: fromDbDate(one.endedOn) };
    trace.record({ action: "unit.end", entity: "Unit", entityId: one.id, before, after: { endedOn: day } });
  }
}
