import { db } from "@/lib/db/client";
import type { Prisma } from "@/lib/db/generated/client";
import { makeAgreement } from "./agreement";
import { makeFollowUp } from "./follow-up";
import { makeActivity, makeArea, makeProvider, makeUnit } from "./provider";
import { makeRequirement } from "./requirement";

type Wording = Parameters<typeof makeRequirement>[1];
type Over = Readonly<{ laws?: string[]; unit?: string; requirements?: number; wording?: Wording }> &
  Partial<Prisma.FollowUpUncheckedCreateInput>;

/** A running case with its frozen requirements, at a provider of its regime. Ids of the case and of its requirements in order. */
export async function makeCase({
  laws = ["SoL"],
  unit = "Kvarnsundets hemomsorg",
  requirements = 2,
  wording = {},
  ...over
}: Over = {}) {
  const { regime = "PRIVATE" } = over;
  const provider = await makeProvider({ regime });
  const area = await makeArea(undefined, laws);
  const place = await makeUnit(provider.id, {
    name: unit,
    managerName: "Chef Chefsson",
    managerEmail: "chef@exempel.se",
  });
  const activity = await makeActivity({ unitId: place.id, areaId: area.id });
  const agreement = await makeAgreement(activity.id, { basis: regime === "MUNICIPAL" ? "COMMISSION" : "LOV" });
  const followUp = await makeFollowUp(activity.id, agreement, over);
  const requirementIds: string[] = [];
  for (let position = 0; position < requirements; position += 1) {
    const requirement = await makeRequirement(area.id, wording);
    const requirementVersionId = requirement.versions[0]?.id ?? "";
    const data = { followUpId: followUp.id, requirementVersionId, position, selected: true };
    requirementIds.push((await db.followUpRequirement.create({ data, select: { id: true } })).id);
  }
  return { id: followUp.id, diaryNumber: followUp.diaryNumber, requirementIds };
}

/** Makes a user a member of a case: what MAS and MAR need to see it. */
export const addMember = (followUpId: string, userId: string, role: "LEAD" | "OFFICER" | "EXPERT" = "EXPERT") =>
  db.followUpMember.create({ data: { followUpId, userId, role } });

/** A finished assessment of a requirement, with a result. */
export const makeResult = (followUpRequirementId: string) =>
  db.assessment.create({
    data: { followUpRequirementId, judgementLevel: "MET", judgement: "MET", result: "MET", compilation: "Visas." },
  });

/** A row for a file of a case, as an upload leaves it; nothing lies on disk. */
export const makeFileRow = (followUpId: string, over: Partial<Prisma.StoredFileUncheckedCreateInput> = {}) =>
  db.storedFile.create({
    data: {
      storageName: crypto.randomUUID().replaceAll("-", ""),
      originalName: "Kontinuitet vecka 40.xlsx",
      mediaType: "application/pdf",
      size: 100,
      sha256: "0".repeat(64),
      followUpId,
      ...over,
    },
  });
