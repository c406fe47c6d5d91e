import "server-only";
import type { Granted } from "@/lib/auth/permissions";
import { db } from "@/lib/db/client";
import type { IsoDate } from "@/lib/domain/calendar";
import { listAgreements, type AgreementRow } from "@/lib/features/agreements/list/queries";
import { agreementListQuery } from "@/lib/features/agreements/schema";

type Viewer = Granted<"register.read">;

/** How many requirements an agreement answers for on a day, when the newest of them took effect, and which terms hold. */
export type RequirementCount = Readonly<{
  agreementId: string;
  requirements: number;
  changedOn: IsoDate | null;
  termsNumber: number | null;
}>;
export type ProviderAgreement = AgreementRow & Omit<RequirementCount, "agreementId">;

/** The page has no second one: a provider has some ten agreements, and none may be left out unseen. */
const MOST = 1_000;

/** A provider's contracts and commissions, with the size of the requirement set and the version of the terms on the day. */
export async function listProviderAgreements(
  viewer: Viewer,
  providerId: string,
  day: IsoDate,
): Promise<ProviderAgreement[]> {
  const [{ rows }, counts] = await Promise.all([
    listAgreements(
      viewer,
      { ...agreementListQuery.parse({ provider: providerId, sort: "diaryNumber" }), size: MOST },
      day,
    ),
    countRequirements(providerId, day),
  ]);
  const none = { requirements: 0, changedOn: null, termsNumber: null };
  return rows.map((row) => ({ ...row, ...none, ...counts.find(({ agreementId }) => agreementId === row.id) }));
}

/** The same set as `requirementSet`, counted for all of a provider's agreements at once. */
const countRequirements = (providerId: string, day: IsoDate) => db.$queryRaw<RequirementCount[]>`
  SELECT g.id AS "agreementId", t.number AS "termsNumber", count(v.id)::int AS requirements,
    max(v."validFrom")::text AS "changedOn"
  FROM "Agreement" g
  JOIN "Provider" p ON p.id = g."providerId"
  LEFT JOIN LATERAL (
    SELECT n.number FROM "AgreementVersion" n
    WHERE n."agreementId" = g.id AND n.status = 'ACTIVE' AND n."validFrom" <= ${day}::date
    ORDER BY n."validFrom" DESC LIMIT 1
  ) t ON true
  LEFT JOIN "Requirement" r ON r."areaId" = g."areaId" AND (r."agreementId" IS NULL OR r."agreementId" = g.id)
  LEFT JOIN LATERAL (
    SELECT w.* FROM "RequirementVersion" w
    WHERE w."requirementId" = r.id AND w.status = 'PUBLISHED' AND w."validFrom" <= ${day}::date
    ORDER BY w."validFrom" DESC LIMIT 1
  ) v ON (v."validTo" IS NULL OR v."validTo" >= ${day}::date) AND (r."agreementId" = g.id OR v."appliesTo" = 'ALL'
    OR v."appliesTo"::text = CASE WHEN p.regime = 'MUNICIPAL' THEN 'MUNICIPAL' ELSE 'PRIVATE' END)
  WHERE p.id = ${providerId}
  GROUP BY g.id, t.number`;
