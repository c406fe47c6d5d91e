import "server-only";
import type { Granted, Permission } from "@/lib/auth/permissions";
import { db } from "@/lib/db/client";

/** Service areas to choose or filter by, in Swedish order. Their names are no secret: any gate passed will do. */
export async function listAreaOptions(_viewer: Granted<Permission>) {
  const areas = await db.serviceArea.findMany({
    where: { endedOn: null },
    select: { id: true, name: true },
    orderBy: { name: "asc" },
  });
  return areas.map(({ id, name }) => ({ value: id, label: name }));
}
