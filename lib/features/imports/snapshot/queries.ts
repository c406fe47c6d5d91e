import "server-only";
import { methodOf } from "@/lib/domain/methods";
import type { Granted } from "@/lib/auth/permissions";
import type { Tx } from "@/lib/db/client";
import { fromDbDate } from "@/lib/db/dates";
import { termsOf, termsSelect } from "@/lib/features/agreements/versions/queries";
import { versionOf, versionSelect } from "@/lib/features/requirements/versions/queries";
import type { Finding, FollowUp, Snapshot } from "./rules";

type Client = Pick<
  Tx,
  | "serviceArea"
  | "provider"
  | "unit"
  | "activity"
  | "agreement"
  | "agreementVersion"
  | "agreementActivity"
  | "reimbursementBasis"
  | "requirement"
  | "requirementVersion"
  | "followUp"
  | "finding"
>;

/** The whole register as an import compares with it: one query a table, on the caller's own connection. */
export async function readRegister(_actor: Granted<"register.import">, client: Client): Promise<Snapshot> {
  return {
    ...(await readProviders(client)),
    ...(await readAgreements(client)),
    ...(await readRequirements(client)),
    ...(await readCases(client)),
  };
}

async function readProviders(client: Client) {
  const areas = await client.serviceArea.findMany({ select: { id: true, name: true, laws: true } });
  const providers = await client.provider.findMany({
    select: { id: true, version: true, name: true, regime: true, orgNumber: true },
  });
  const units = await client.unit.findMany({
    select: {
      id: true,
      version: true,
      providerId: true,
      name: true,
      address: true,
      managerName: true,
      managerEmail: true,
    },
  });
  const activities = await client.activity.findMany({
    select: {
      id: true,
      version: true,
      unitId: true,
      areaId: true,
      name: true,
      competitiveFrom: true,
      startDate: true,
      endDate: true,
    },
  });
  return {
    areas,
    providers,
    units,
    activities: activities.map((row) => ({
      ...row,
      competitiveFrom: fromDbDate(row.competitiveFrom),
      startDate: fromDbDate(row.startDate),
      endDate: fromDbDate(row.endDate),
    })),
  };
}

async function readAgreements(client: Client) {
  const agreements = await client.agreement.findMany({
    select: {
      id: true,
      version: true,
      diaryNumber: true,
      diaryKey: true,
      basis: true,
      providerId: true,
      areaId: true,
      status: true,
    },
  });
  const terms = await client.agreementVersion.findMany({ select: { ...termsSelect, agreementId: true } });
  const coverage = await client.agreementActivity.findMany({ select: { agreementId: true, activityId: true } });
  const bases = await client.reimbursementBasis.findMany({
    select: { id: true, agreementId: true, text: true, validFrom: true },
  });
  return {
    agreements,
    terms: terms.map(({ agreementId, ...row }) => {
      const { status, changeReason: _reason, ...words } = termsOf(row);
      return { ...words, agreementId, inForce: status === "ACTIVE" };
    }),
    coverage: coverage.map((row) => ({ ...row, id: `${row.agreementId} ${row.activityId}` })),
    bases: bases.map((row) => ({ ...row, validFrom: fromDbDate(row.validFrom) })),
  };
}

async function readRequirements(client: Client) {
  const requirements = await client.requirement.findMany({
    select: { id: true, version: true, code: true, areaId: true, agreementId: true },
  });
  const wordings = await client.requirementVersion.findMany({ select: { ...versionSelect, requirementId: true } });
  return {
    requirements,
    wordings: wordings.map(({ requirementId, ...row }) => {
      const { status: _status, changeReason: _reason, copiedFromId: _copy, ...words } = versionOf(row);
      return { ...words, requirementId };
    }),
  };
}

async function readCases(client: Client) {
  const followUps = await client.followUp.findMany({
    where: { status: { not: "CANCELLED" } },
    select: {
      id: true,
      version: true,
      method: true,
      origin: true,
      status: true,
      regime: true,
      diaryNumber: true,
      diaryKey: true,
      activityId: true,
      agreementId: true,
      agreementVersionId: true,
      startedOn: true,
      concludedOn: true,
      importedSiteVisit: true,
      importedResult: true,
    },
  });
  return {
    followUps: followUps.map(({ origin, ...row }): FollowUp => ({
      ...row,
      method: methodOf(row.method),
      imported: origin === "IMPORTED",
      startedOn: fromDbDate(row.startedOn),
      concludedOn: fromDbDate(row.concludedOn),
    })),
    findings: await readFindings(client),
  };
}

/** Findings that moved in, with the day of their first resultatuppföljning. */
async function readFindings(client: Client): Promise<Finding[]> {
  const rows = await client.finding.findMany({
    where: { followUp: { origin: "IMPORTED" } },
    select: {
      id: true,
      version: true,
      followUpId: true,
      requirementVersionId: true,
      requirementVersion: { select: { requirementId: true } },
      number: true,
      status: true,
      description: true,
      confirmedOn: true,
      remedyDueOn: true,
      results: { where: { number: 1 }, select: { dueOn: true } },
    },
  });
  return rows.flatMap(({ requirementVersion, results, confirmedOn, remedyDueOn, ...row }) =>
    confirmedOn === null || remedyDueOn === null
      ? []
      : {
          ...row,
          requirementId: requirementVersion.requirementId,
          confirmedOn: fromDbDate(confirmedOn),
          remedyDueOn: fromDbDate(remedyDueOn),
          resultDueOn: fromDbDate(results[0]?.dueOn ?? remedyDueOn),
        },
  );
}
