import "server-only";
import type { Granted } from "@/lib/auth/permissions";
import { db, type Tx } from "@/lib/db/client";
import type { IsoDate } from "@/lib/domain/calendar";
import { followUpScope } from "@/lib/features/follow-ups/scope";
import { profileOnDay } from "@/lib/features/municipality/queries";
import type { NoticeMail } from "./labels";

/** The focus areas that the case follows up, each once in the case's order: what a kallelse is about. */
export async function listFocusAreas(viewer: Granted<"followUp.read">, followUpId: string): Promise<string[]> {
  const rows = await db.followUpRequirement.findMany({
    where: { followUpId, selected: true, followUp: followUpScope(viewer) },
    orderBy: [{ position: "asc" }, { id: "asc" }],
    select: { requirementVersion: { select: { focusArea: true } } },
  });
  return [...new Set(rows.map(({ requirementVersion }) => requirementVersion.focusArea))];
}

type Asked = Readonly<{ followUpId: string; officerId: string; today: IsoDate }>;

/** What a kallelse says besides its time and its summary, read in the caller's transaction. */
export async function noticeFacts(
  client: Tx,
  { followUpId, officerId, today }: Asked,
): Promise<Omit<NoticeMail, "visitAt" | "summary">> {
  const { diaryNumber, activity } = await client.followUp.findUniqueOrThrow({
    where: { id: followUpId },
    select: { diaryNumber: true, activity: { select: { unit: { select: { name: true } } } } },
  });
  const { municipalityName } = await client.installation.findUniqueOrThrow({ where: { id: 1 } });
  const { terms } = await profileOnDay(client, today);
  const officer = await client.user.findUniqueOrThrow({
    where: { id: officerId },
    select: { name: true, email: true },
  });
  return {
    unitName: activity.unit.name,
    diaryNumber,
    municipality: municipalityName,
    followUpUnit: terms.followUpUnit,
    officer,
  };
}
