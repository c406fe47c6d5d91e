import { db } from "@/lib/db/client";
import type { Prisma } from "@/lib/db/generated/client";
import { passesLuhn } from "@/lib/domain/luhn";
import { sequence } from "./sequence";

/** A correct organisation number that no other call in this file has had. */
export function organisationNumber(): string {
  const nine = `55${String(9_000_000 + sequence())}`;
  return `${nine}${"0123456789".split("").find((digit) => passesLuhn(nine + digit)) ?? ""}`;
}

export const makeArea = (name = `Område ${sequence()}`, laws: string[] = ["SoL"]) =>
  db.serviceArea.create({ data: { name, laws } });

export const makeProvider = (over: Partial<Prisma.ProviderUncheckedCreateInput> = {}) =>
  db.provider.create({
    data: { name: `Utförare ${sequence()}`, regime: "PRIVATE", orgNumber: organisationNumber(), ...over },
  });

export const makeUnit = (providerId: string, over: Partial<Prisma.UnitUncheckedCreateInput> = {}) =>
  db.unit.create({ data: { providerId, name: `Enhet ${sequence()}`, ...over } });

/** An activity of a unit; give `unitId`, or let it make provider, unit and area too. */
export async function makeActivity(over: Partial<Prisma.ActivityUncheckedCreateInput> = {}) {
  const unitId = over.unitId ?? (await makeUnit((await makeProvider()).id)).id;
  const areaId = over.areaId ?? (await makeArea()).id;
  return db.activity.create({ data: { name: "Verksamhet", ...over, unitId, areaId } });
}
