import "server-only";
import type { Granted } from "@/lib/auth/permissions";
import { db } from "@/lib/db/client";
import type { IsoDate } from "@/lib/domain/calendar";
import { versionOf, versionSelect } from "@/lib/features/requirements/versions/queries";
import { listOrigins } from "../queries";

export type OriginComparison = NonNullable<Awaited<ReturnType<typeof getOriginComparison>>>;
type Asked = Readonly<{ commissionId: string; requirementId: string; day: IsoDate }>;

/**
 * One requirement of the mirrored contract as the commission answers it, with the wording that was answered and the one
 * in force where the two differ. Null when the commission mirrors no such requirement.
 */
export async function getOriginComparison(
  viewer: Granted<"register.read">,
  { commissionId, requirementId, day }: Asked,
) {
  const origins = await listOrigins(viewer, commissionId, day);
  const origin = origins?.rows.find((one) => one.requirementId === requirementId);
  if (!origins || !origin) return null;
  const numbers = origin.drifted ? [origin.takenFrom, origin.inForce].filter((one) => one !== null) : [];
  const versions = await db.requirementVersion.findMany({
    where: { requirementId, number: { in: numbers } },
    select: versionSelect,
  });
  const wording = (number: number | null) => {
    const found = versions.find((one) => one.number === number);
    return found ? versionOf(found) : null;
  };
  return { contract: origins.contract, origin, before: wording(origin.takenFrom), after: wording(origin.inForce) };
}
