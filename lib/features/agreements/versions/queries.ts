import "server-only";
import type { Tx } from "@/lib/db/client";
import { fromDbDate, toDbDate } from "@/lib/db/dates";
import type { Prisma } from "@/lib/db/generated/client";
import type { ServiceLaw } from "@/lib/domain/laws";
import { SERVICE_LAWS } from "@/lib/domain/laws";
import { inForceOn, lastDay } from "@/lib/features/agreements/rules";
import type { IsoDate } from "@/lib/domain/calendar";
import type { TermsWritten } from "./rules";

export const termsSelect = {
  id: true,
  number: true,
  status: true,
  validFrom: true,
  laws: true,
  startDate: true,
  endDate: true,
  extensionTo: true,
  allowedSanctions: true,
  sanctionLadder: true,
  insightClause: true,
  followUpClause: true,
  terminationClause: true,
  finePerOccasionOre: true,
  fineCapPerYearOre: true,
  changeReason: true,
  version: true,
} satisfies Prisma.AgreementVersionSelect;

type Row = Prisma.AgreementVersionGetPayload<{ select: typeof termsSelect }>;

const knownLaws = (laws: readonly string[]): ServiceLaw[] => SERVICE_LAWS.filter((law) => laws.includes(law));
const oreOf = (amount: bigint | null): number | null => (amount === null ? null : Number(amount));

/** A version of the terms with legal days, and amounts in öre as numbers. */
export const termsOf = (row: Row) => ({
  ...row,
  laws: knownLaws(row.laws),
  validFrom: fromDbDate(row.validFrom),
  startDate: fromDbDate(row.startDate),
  endDate: fromDbDate(row.endDate),
  extensionTo: fromDbDate(row.extensionTo),
  finePerOccasionOre: oreOf(row.finePerOccasionOre),
  fineCapPerYearOre: oreOf(row.fineCapPerYearOre),
});
export type TermsVersion = ReturnType<typeof termsOf>;

export const termsColumns = (terms: TermsWritten) => ({
  laws: [...terms.laws],
  startDate: toDbDate(terms.startDate),
  endDate: toDbDate(terms.endDate),
  extensionTo: toDbDate(terms.extensionTo),
  allowedSanctions: [...terms.allowedSanctions],
  sanctionLadder: [...terms.sanctionLadder],
  insightClause: terms.insightClause,
  followUpClause: terms.followUpClause,
  terminationClause: terms.terminationClause,
  finePerOccasionOre: terms.finePerOccasionOre,
  fineCapPerYearOre: terms.fineCapPerYearOre,
});

/** An agreement as its rules see it, with every version of its terms, the newest first. */
export async function agreementFacts(client: Pick<Tx, "agreement">, id: string) {
  const row = await client.agreement.findUnique({
    where: { id },
    select: {
      id: true,
      diaryNumber: true,
      basis: true,
      status: true,
      areaId: true,
      providerId: true,
      mirrorsId: true,
      endedOn: true,
      version: true,
      provider: { select: { regime: true } },
      versions: { orderBy: { number: "desc" }, select: termsSelect },
      _count: { select: { activities: true } },
    },
  });
  if (!row) return null;
  const { provider, versions, _count, endedOn, ...agreement } = row;
  return {
    ...agreement,
    endedOn: fromDbDate(endedOn),
    regime: provider.regime,
    activityCount: _count.activities,
    versions: versions.map(termsOf),
  };
}
export type AgreementWithVersions = NonNullable<Awaited<ReturnType<typeof agreementFacts>>>;

/**
 * First and last day of an agreement that has been set in force. The first is the earliest start of any version; the last
 * is that of the terms in force today, or of the first to come. As `agreement_days()` in the database has it.
 */
export function daysOf({ versions, endedOn }: Pick<AgreementWithVersions, "versions" | "endedOn">, today: IsoDate) {
  const active = versions.filter((one) => one.status === "ACTIVE");
  const starts = active.flatMap((one) => one.startDate ?? []).toSorted();
  const coming = active.toSorted((a, b) => (a.validFrom < b.validFrom ? -1 : 1))[0] ?? null;
  const terms = inForceOn(active, today) ?? coming;
  return {
    firstDay: starts[0] ?? null,
    lastDay: terms && lastDay(terms, endedOn),
    termsLastDay: terms && lastDay(terms, null),
  };
}
