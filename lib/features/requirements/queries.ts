import "server-only";
import type { Granted } from "@/lib/auth/permissions";
import { db, type Tx } from "@/lib/db/client";
import { fromDbDate, toDbDate } from "@/lib/db/dates";
import type { Prisma } from "@/lib/db/generated/client";
import type { IsoDate } from "@/lib/domain/calendar";
import { compareSwedish } from "@/lib/domain/names";
import { belongsToSet, wordingOn, type SetAsked } from "./rules";

const wordingSelect = {
  id: true,
  number: true,
  status: true,
  title: true,
  text: true,
  focusArea: true,
  source: true,
  sourceRef: true,
  verification: true,
  laws: true,
  appliesTo: true,
  methods: true,
  qualityWork: true,
  limitValue: true,
  limitDirection: true,
  unit: true,
  guideValue: true,
  validFrom: true,
  validTo: true,
} satisfies Prisma.RequirementVersionSelect;

/** One requirement of a set, in the wording in force on the day that was asked for. */
export type RequirementInSet = Awaited<ReturnType<typeof requirementSet>>[number];

/**
 * The requirements that an agreement answers for on a day, each in the version in force, in the order of the template:
 * focus area, then code, å ä ö last. `method` null = whatever the method. `client` is the transaction of the caller, so
 * that a follow-up freezes exactly what it read (ORB-11, ORB-39).
 */
export async function requirementSet(client: Pick<Tx, "requirement">, asked: SetAsked & Readonly<{ day: IsoDate }>) {
  const { areaId, agreementId, day } = asked;
  const found = await client.requirement.findMany({
    where: { areaId, OR: [{ agreementId: null }, { agreementId }] },
    select: {
      id: true,
      code: true,
      areaId: true,
      agreementId: true,
      versions: {
        where: { status: "PUBLISHED", validFrom: { lte: toDbDate(day) } },
        orderBy: { validFrom: "desc" },
        take: 1,
        select: wordingSelect,
      },
    },
  });
  return found
    .flatMap(({ id, code, versions, ...owner }) => {
      const begun = versions.map(({ status, validFrom, validTo, ...words }) => ({
        ...words,
        published: status === "PUBLISHED",
        validFrom: fromDbDate(validFrom),
        validTo: fromDbDate(validTo),
      }));
      const wording = wordingOn(begun, day);
      if (wording === null || !belongsToSet({ ...owner, wording }, asked)) return [];
      return [{ requirementId: id, code, agreementId: owner.agreementId, wording }];
    })
    .toSorted((a, b) => compareSwedish(a.wording.focusArea, b.wording.focusArea) || compareSwedish(a.code, b.code));
}

/** The same set for a screen: the agreement's page on a chosen day. */
export const getRequirementSet = (_viewer: Granted<"register.read">, asked: Parameters<typeof requirementSet>[1]) =>
  requirementSet(db, asked);
