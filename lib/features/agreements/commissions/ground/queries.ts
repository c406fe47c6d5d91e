import "server-only";
import type { Granted } from "@/lib/auth/permissions";
import { db } from "@/lib/db/client";
import { fromDbDate, toDbDate } from "@/lib/db/dates";
import type { IsoDate } from "@/lib/domain/calendar";
import { requirementSet } from "@/lib/features/requirements/queries";
import { firstAnswer } from "../rules";

/** What the form that creates a commission from a contract needs to know. */
export async function getCommissionGround(_viewer: Granted<"register.write">, contractId: string, day: IsoDate) {
  const contract = await db.agreement.findUnique({
    where: { id: contractId },
    select: {
      id: true,
      basis: true,
      diaryNumber: true,
      area: { select: { id: true, name: true } },
      provider: { select: { name: true, regime: true } },
      mirroredBy: { select: { id: true, diaryNumber: true } },
    },
  });
  if (!contract || contract.basis === "COMMISSION") return null;
  const { area, provider } = contract;
  const asked = { areaId: area.id, agreementId: contractId, regime: provider.regime, method: null, day };
  const [set, providers] = await Promise.all([requirementSet(db, asked), listOwnProviders(area.id, day)]);
  const rows = set.map((one) => ({
    requirementId: one.requirementId,
    code: one.code,
    title: one.wording.title,
    focusArea: one.wording.focusArea,
    source: one.wording.source,
    answer: firstAnswer({ agreementId: one.agreementId, appliesTo: one.wording.appliesTo }),
  }));
  return { contract, rows, providers };
}
export type CommissionGround = NonNullable<Awaited<ReturnType<typeof getCommissionGround>>>;

/** Egen regi with activities in the area that have not ended. */
async function listOwnProviders(areaId: string, day: IsoDate) {
  const activity = { areaId, singlePlace: false, OR: [{ endDate: null }, { endDate: { gte: toDbDate(day) } }] };
  const found = await db.provider.findMany({
    where: { regime: "MUNICIPAL", endedOn: null, units: { some: { activities: { some: activity } } } },
    orderBy: [{ name: "asc" }, { id: "asc" }],
    select: {
      id: true,
      name: true,
      units: {
        orderBy: { name: "asc" },
        select: {
          name: true,
          activities: {
            where: activity,
            orderBy: [{ name: "asc" }, { id: "asc" }],
            select: { id: true, name: true, competitiveFrom: true },
          },
        },
      },
    },
  });
  return found.map(({ units, ...provider }) => ({
    ...provider,
    activities: units.flatMap((unit) =>
      unit.activities.map((one) => ({
        id: one.id,
        name: one.name,
        unitName: unit.name,
        competitiveFrom: fromDbDate(one.competitiveFrom),
      })),
    ),
  }));
}
