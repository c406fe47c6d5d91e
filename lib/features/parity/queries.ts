import "server-only";
import type { Granted } from "@/lib/auth/permissions";
import { db } from "@/lib/db/client";
import { fromDbDate, toDbDate } from "@/lib/db/dates";
import type { Prisma } from "@/lib/db/generated/client";
import type { IsoDate } from "@/lib/domain/calendar";
import { compareSwedish } from "@/lib/domain/names";
import { answerSelect, originOf } from "@/lib/features/agreements/commissions/queries";
import { wordingOn } from "@/lib/features/requirements/rules";
import { countParity, isInView, parityOf, type Answer, type ParityView } from "./rules";

type Viewer = Granted<"parity.read">;
export type AreaParity = NonNullable<Awaited<ReturnType<typeof getAreaParity>>>;
export type ParityRow = AreaParity["rows"][number];
export type ParityCommission = AreaParity["commissions"][number];
export type ParityAreaRow = Awaited<ReturnType<typeof listParityAreas>>[number];

const wordingSelect = {
  number: true,
  status: true,
  title: true,
  focusArea: true,
  source: true,
  appliesTo: true,
  guideValue: true,
  limitValue: true,
  limitDirection: true,
  unit: true,
  validFrom: true,
  validTo: true,
} satisfies Prisma.RequirementVersionSelect;

const requirementSelect = {
  id: true,
  code: true,
  areaId: true,
  agreement: { select: { id: true, basis: true, diaryNumber: true, provider: { select: { name: true } } } },
  copyOf: { select: { originVersion: { select: { requirementId: true } } } },
  versions: { where: { status: "PUBLISHED" }, orderBy: { validFrom: "desc" }, select: wordingSelect },
} satisfies Prisma.RequirementSelect;
type RequirementFound = Prisma.RequirementGetPayload<{ select: typeof requirementSelect }>;

const commissionSelect = {
  id: true,
  diaryNumber: true,
  areaId: true,
  mirrorsId: true,
  provider: { select: { name: true } },
  origins: { orderBy: [{ createdAt: "asc" }, { id: "asc" }], select: answerSelect },
} satisfies Prisma.AgreementSelect;
type CommissionFound = Prisma.AgreementGetPayload<{ select: typeof commissionSelect }>;

/** How each service area stands: what contract and commission share, and what only one of them has (ORB-10). */
export async function listParityAreas(_viewer: Viewer, day: IsoDate) {
  const [areas, ground] = await Promise.all([
    db.serviceArea.findMany({ where: { endedOn: null }, select: { id: true, name: true }, orderBy: { name: "asc" } }),
    loadGround(day),
  ]);
  return areas.map((area) => {
    const rows = parityRows(ofArea(ground, area.id), day);
    const commissions = ground.commissions.filter((one) => one.areaId === area.id).length;
    return { ...area, commissions, counts: countParity(rows) };
  });
}

type Asked = Readonly<{ day: IsoDate; view?: ParityView }>;

/** The same for one area, requirement by requirement, in the order of the template (ORB-11). Counts are of the whole area. */
export async function getAreaParity(_viewer: Viewer, areaId: string, { day, view }: Asked) {
  const area = await db.serviceArea.findUnique({ where: { id: areaId }, select: { id: true, name: true } });
  if (!area) return null;
  const ground = await loadGround(day, areaId);
  const rows = parityRows(ground, day);
  const commissions = ground.commissions.map(({ id, diaryNumber, provider }) => ({
    id,
    diaryNumber,
    providerName: provider.name,
  }));
  return { area, rows: rows.filter((row) => isInView(row, view)), counts: countParity(rows), commissions };
}

type Ground = Readonly<{ requirements: readonly RequirementFound[]; commissions: readonly CommissionFound[] }>;

const ofArea = ({ requirements, commissions }: Ground, areaId: string): Ground => ({
  requirements: requirements.filter((one) => one.areaId === areaId),
  commissions: commissions.filter((one) => one.areaId === areaId),
});

/** Requirements of contracts and commissions that hold on the day or will; a draft commission may already have its marks. */
async function loadGround(day: IsoDate, areaId?: string): Promise<Ground> {
  const living = await db.$queryRaw<{ id: string }[]>`
    SELECT d.agreement_id AS id FROM agreement_days(${day}::date) d
    WHERE upper_inf(d.days) OR upper(d.days) > ${day}::date`;
  const ids = living.map((one) => one.id);
  const [requirements, commissions] = await Promise.all([
    db.requirement.findMany({
      where: {
        areaId,
        OR: [{ agreementId: null }, { agreementId: { in: ids } }],
        versions: { some: { status: "PUBLISHED", validFrom: { lte: toDbDate(day) } } },
      },
      select: requirementSelect,
    }),
    db.agreement.findMany({
      where: { areaId, basis: "COMMISSION", OR: [{ id: { in: ids } }, { status: "DRAFT" }] },
      orderBy: [{ diaryNumber: "asc" }, { id: "asc" }],
      select: commissionSelect,
    }),
  ]);
  return { requirements, commissions };
}

function parityRows({ requirements, commissions }: Ground, day: IsoDate) {
  const rows = requirements.flatMap((one) => rowOf(one, commissions, day));
  const listed = new Set(rows.filter((row) => !row.isCopy).map((row) => row.requirementId));
  // A copy stands on its origin's row; alone it stands only when the origin no longer holds.
  return rows
    .filter((row) => !row.isCopy || !row.originIds.some((id) => listed.has(id)))
    .map((row) => (row.isCopy ? { ...row, drifted: true } : row))
    .toSorted((a, b) => compareSwedish(a.focusArea, b.focusArea) || compareSwedish(a.code, b.code));
}

function rowOf(one: RequirementFound, commissions: readonly CommissionFound[], day: IsoDate) {
  const wording = wordingOn(one.versions.map(datedWording), day);
  if (!wording) return [];
  const shared = one.agreement === null && wording.appliesTo === "ALL";
  const origin = { requirementId: one.id, code: one.code, shared, inForce: wording.number };
  const answers = commissions.flatMap((commission) => {
    const answer = commission.origins.findLast((other) => other.originVersion.requirementId === one.id);
    if (!answer || shared) return [];
    const { title, focusArea, source } = wording;
    const given = originOf({ ...origin, title, focusArea, source }, answer, day);
    return [{ ...given, commissionId: commission.id, diaryNumber: commission.diaryNumber }];
  });
  const isCopy = one.copyOf.length > 0;
  const { agreement } = one;
  const ownAgreement = agreement === null ? null : agreement.basis === "COMMISSION" ? "COMMISSION" : "CONTRACT";
  const counted = answers.flatMap(({ state, reason, copy }): Answer[] =>
    state === "NOT_APPLICABLE" || (state === "COPIED" && copy?.inForce === true) ? [{ state, reason }] : [],
  );
  const { appliesTo } = wording;
  const state = parityOf({ requirementId: one.id, appliesTo, ownAgreement, answers: counted, isCopy });
  return [
    {
      ...wording,
      requirementId: one.id,
      code: one.code,
      agreement: agreement && {
        id: agreement.id,
        diaryNumber: agreement.diaryNumber,
        providerName: agreement.provider.name,
      },
      state,
      answers,
      drifted: answers.some((answer) => answer.drifted),
      isCopy,
      originIds: one.copyOf.map((other) => other.originVersion.requirementId),
    },
  ];
}

const datedWording = ({ status, validFrom, validTo, ...words }: RequirementFound["versions"][number]) => ({
  ...words,
  published: status === "PUBLISHED",
  validFrom: fromDbDate(validFrom),
  validTo: fromDbDate(validTo),
});
