import { db } from "@/lib/db/client";

/** The actions in the audit trail, oldest first; of one entity when its id is given. */
export async function auditActions(entityId?: string): Promise<string[]> {
  const rows = await db.auditEntry.findMany({
    where: entityId === undefined ? {} : { entityId },
    orderBy: { seq: "asc" },
    select: { action: true },
  });
  return rows.map((row) => row.action);
}
