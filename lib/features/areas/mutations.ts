import "server-only";
import type { Granted } from "@/lib/auth/permissions";
import { audited } from "@/lib/db/audited";
import { fromDbDate, toDbDate } from "@/lib/db/dates";
import { unlessTaken } from "@/lib/db/unique";
import { ok, refuse } from "@/lib/domain/outcome";
import type { AreaRefusal } from "./labels";
import { areaEndRefusal } from "./rules";
import type { AddAreaInput, ChangeAreaInput } from "./schema";

type By = Readonly<{ actor: Granted<"settings.manage"> }>;
export type SavedArea = Readonly<{ id: string; version: number }>;

/** A service area with the laws that its services are given under. Names are unique. */
export const addArea = ({ actor, ...input }: By & AddAreaInput) =>
  unlessTaken(
    audited<SavedArea, AreaRefusal>(actor, async (tx, trace) => {
      const made = await tx.serviceArea.create({ data: input, select: { id: true, version: true } });
      trace.record({ action: "area.add", entity: "ServiceArea", entityId: made.id, after: input });
      return ok(made);
    }),
    "areaNameTaken",
  );

/** Changes an area, or sets or takes back its last day: not while activities go on after it. */
export const changeArea = ({ actor, id, version, endedOn, ...input }: By & ChangeAreaInput) =>
  unlessTaken(
    audited<SavedArea, AreaRefusal>(actor, async (tx, trace) => {
      const found = await tx.serviceArea.findUnique({ where: { id }, select: detailsSelect });
      if (!found) return refuse("notFound");
      const { activities, ...before } = found;
      const refusal =
        endedOn &&
        areaEndRefusal(
          activities.map(({ endDate }) => fromDbDate(endDate)),
          endedOn,
        );
      if (refusal) return refuse(refusal);
      const next = { id, version: version + 1 };
      const data = { ...input, endedOn: toDbDate(endedOn), version: next.version };
      const { count } = await tx.serviceArea.updateMany({ where: { id, version }, data });
      if (count === 0) return refuse("changedByAnother");
      trace.record({
        action: "area.change",
        entity: "ServiceArea",
        entityId: id,
        before: { ...before, endedOn: fromDbDate(before.endedOn) },
        after: { ...input, endedOn },
      });
      return ok(next);
    }),
    "areaNameTaken",
  );

const detailsSelect = { name: true, laws: true, endedOn: true, activities: { select: { endDate: true } } } as const;
