import "server-only";
import { toDbDate } from "@/lib/db/dates";
import { writeAgreements } from "./agreements/mutations";
import { tell, updateOne, type Pen } from "./pen/mutations";
import { writeCases } from "./cases/mutations";
import { writeRequirements } from "./requirements/mutations";
import type { Changes } from "./rules";

/** Writes a plan's changes in the order that rows point to one another. Throws `RowChangedByAnother` where one is stale. */
export async function writeChanges(pen: Pen, changes: Changes): Promise<void> {
  await writeProviders(pen, changes);
  await writeUnits(pen, changes);
  await writeAgreements(pen, changes);
  await writeRequirements(pen, changes);
  await writeCases(pen, changes);
}

async function writeProviders(pen: Pen, { areas, providers }: Changes): Promise<void> {
  const { tx } = pen;
  await tx.serviceArea.createMany({ data: areas.created.map((area) => ({ ...area, laws: [...area.laws] })) });
  await tx.provider.createMany({ data: [...providers.created] });
  for (const { before, after } of providers.changed) {
    const { name, regime } = after;
    await updateOne(before, (where, version) => tx.provider.updateMany({ where, data: { name, regime, version } }));
  }
  tell(pen, { entity: "ServiceArea", action: "area.import", changes: areas });
  tell(pen, { entity: "Provider", action: "provider.import", changes: providers });
}

async function writeUnits(pen: Pen, { units, activities }: Changes): Promise<void> {
  const { tx } = pen;
  await tx.unit.createMany({ data: [...units.created] });
  for (const { before, after } of units.changed) {
    const { address, managerName, managerEmail } = after;
    await updateOne(before, (where, version) =>
      tx.unit.updateMany({ where, data: { address, managerName, managerEmail, version } }),
    );
  }
  const days = (row: (typeof activities.created)[number]) => ({
    competitiveFrom: toDbDate(row.competitiveFrom),
    startDate: toDbDate(row.startDate),
    endDate: toDbDate(row.endDate),
  });
  await tx.activity.createMany({ data: activities.created.map((row) => ({ ...row, ...days(row) })) });
  for (const { before, after } of activities.changed) {
    await updateOne(before, (where, version) =>
      tx.activity.updateMany({ where, data: { name: after.name, ...days(after), version } }),
    );
  }
  tell(pen, { entity: "Unit", action: "unit.import", changes: units });
  tell(pen, { entity: "Activity", action: "activity.import", changes: activities });
}
