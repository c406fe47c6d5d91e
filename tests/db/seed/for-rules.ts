import { grant } from "@/lib/auth/permissions";
import { db } from "@/lib/db/client";
import { fromDbDate } from "@/lib/db/dates";
import { closingFacts } from "@/lib/features/closing/queries";
import { closingHindrances } from "@/lib/features/closing/rules";
import { orebro } from "@/lib/profiles/orebro";
import { asOwner } from "@/tests/support/owner";

/** What the demo holds, as the product's own rules ask for it. */
export const readForRules = async () => ({
  agreements: await readAgreements(),
  requirements: await db.requirementVersion.findMany({
    where: { status: "PUBLISHED" },
    include: { requirement: { select: { agreementId: true, code: true } } },
  }),
  assessments: await db.assessment.findMany({
    where: { measuredValue: { not: null } },
    include: { followUpRequirement: { include: { requirementVersion: { include: { requirement: true } } } } },
  }),
  resting: await unreviewedResults(),
  closed: await readClosed(),
  hidden: await readHiddenVisits(),
  workspace: await db.followUp.findFirstOrThrow({
    where: { diaryNumber: "VON 412/2026" },
    include: {
      requirements: { orderBy: { position: "asc" }, include: { assessment: true, requirementVersion: true } },
    },
  }),
});

async function readAgreements() {
  const rows = await db.agreement.findMany({
    include: { provider: true, versions: true, _count: { select: { activities: true } } },
  });
  return rows.flatMap(({ diaryNumber, basis, provider, versions, _count }) =>
    versions.map((terms) => ({
      diaryNumber,
      active: terms.status === "ACTIVE",
      facts: {
        basis,
        regime: provider.regime,
        activityCount: _count.activities,
        terms: {
          ...terms,
          startDate: fromDbDate(terms.startDate),
          endDate: fromDbDate(terms.endDate),
          extensionTo: fromDbDate(terms.extensionTo),
        },
      },
    })),
  );
}

const unreviewedResults = () =>
  asOwner(`SELECT a.id FROM "Assessment" a WHERE a.result IS NOT NULL AND NOT EXISTS (
    SELECT FROM "EvidenceLink" l JOIN "Evidence" e ON e.id = l."evidenceId"
    WHERE l."followUpRequirementId" = a."followUpRequirementId" AND e."reviewedAt" IS NOT NULL)`);

/** What would have stood in the way of closing the cases that are closed. */
async function readClosed() {
  const manager = grant({ id: "m", name: "M", roles: ["MANAGER"] }, "followUp.read");
  if (!manager) throw new Error("a manager may read every case");
  const rows = await db.followUp.findMany({ where: { status: "CLOSED", origin: "PRODUCT" }, select: { id: true } });
  const facts = await Promise.all(rows.map(({ id }) => closingFacts(db, manager, id)));
  return facts.map((found) => found && closingHindrances({ ...found.facts, status: "AWAITING_RESULT" }, orebro));
}

/** Planned unannounced visits with everything that has been mailed in their cases. */
async function readHiddenVisits() {
  const visits = await db.siteVisit.findMany({
    where: { announced: false, status: "PLANNED" },
    include: { followUp: { include: { dispatches: true } } },
  });
  return visits.map(({ plannedAt, followUp }) => ({
    day: fromDbDate(plannedAt),
    mail: followUp.dispatches.map((one) => `${one.subject}\n${one.body}`),
  }));
}
