import "server-only";
import type { Granted } from "@/lib/auth/permissions";
import { db } from "@/lib/db/client";
import { fromDbDate } from "@/lib/db/dates";

export type SettingChange = Awaited<ReturnType<typeof listSettingChanges>>[number];

/** Every change of the municipality's own rules, the newest day first. */
export async function listSettingChanges(_viewer: Granted<"settings.read">) {
  const rows = await db.profileOverride.findMany({
    orderBy: [{ validFrom: "desc" }, { id: "desc" }],
    select: {
      id: true,
      key: true,
      validFrom: true,
      reason: true,
      createdAt: true,
      createdBy: { select: { name: true } },
    },
  });
  return rows.map((row) => ({ ...row, validFrom: fromDbDate(row.validFrom), createdBy: row.createdBy.name }));
}

/** How the public pages are to be reached. */
export async function getPublicContact(_viewer: Granted<"settings.read">): Promise<string | null> {
  const rows = await db.$queryRaw<
    { contact: string | null }[]
  >`SELECT contact FROM public_site.municipality WHERE id = 1`;
  return rows[0]?.contact ?? null;
}
