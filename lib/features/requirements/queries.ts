import "server-only";
import { methodOf } from "@/lib/domain/methods";
import type { Granted } from "@/lib/auth/permissions";
import { db, type Tx } from "@/lib/db/client";
import { fromDbDate, toDbDate } from "@/lib/db/dates";
import type { Prisma } from "@/lib/db/generated/client";
import type { IsoDate } from "@/lib/domain/calendar";
import { compareSwedish } from "@/lib/domain/names";
import { belongsToSet, publishingRefusals, wordingOn, type SetAsked } from "./rules";
import { requirementWithVersions } from "./versions/queries";
import { standingOfRequirement, WORDING_COLUMNS } from "./versions/rules";

const wordingSelect = {
  ...WORDING_COLUMNS,
  id: true,
  number: true,
  status: true,
  validFrom: true,
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
      const begun = versions.map(({ status, validFrom, validTo, methods, ...words }) => ({
        ...words,
        methods: methods.map(methodOf),
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

export type RequirementPage = NonNullable<Awaited<ReturnType<typeof getRequirement>>>;

/** A requirement with all its wordings, where it stands today, where it is used and what has been proposed. */
export async function getRequirement(_viewer: Granted<"register.read">, id: string, today: IsoDate) {
  const facts = await requirementWithVersions(db, id);
  if (!facts) return null;
  const [around, used] = await Promise.all([
    db.requirement.findUniqueOrThrow({ where: { id }, select: aroundSelect }),
    db.requirementVersion.findMany({
      where: { requirementId: id },
      select: { id: true, _count: { select: { selections: { where: { selected: true } }, findings: true } } },
    }),
  ]);
  const counts = new Map(used.map((one) => [one.id, one._count]));
  const versions = facts.versions.map((one) => ({
    ...one,
    followUps: counts.get(one.id)?.selections ?? 0,
    findings: counts.get(one.id)?.findings ?? 0,
  }));
  const draft = versions.find((one) => !one.published) ?? null;
  const inForce = wordingOn(versions, today);
  return {
    ...facts,
    versions,
    draft,
    inForce,
    /** What the page reads out: in force, else the newest published, else the draft. */
    shown: inForce ?? versions.find((one) => one.published) ?? draft,
    standing: standingOfRequirement(versions, today),
    missing: draft ? publishingRefusals({ ...draft, agreementId: facts.agreementId }) : [],
    area: around.area,
    agreement: around.agreement,
    origin: around.copyOf[0]?.originVersion.requirement ?? null,
  };
}

const aroundSelect = {
  area: { select: { id: true, name: true } },
  agreement: { select: { id: true, diaryNumber: true, basis: true, provider: { select: { name: true } } } },
  copyOf: {
    take: 1,
    select: {
      originVersion: {
        select: { requirement: { select: { id: true, code: true, agreement: { select: { diaryNumber: true } } } } },
      },
    },
  },
} satisfies Prisma.RequirementSelect;
