import "server-only";
import type { Tx } from "@/lib/db/client";
import { fromDbDate, toDbDate } from "@/lib/db/dates";
import type { Prisma } from "@/lib/db/generated/client";
import type { IsoDate } from "@/lib/domain/calendar";
import { SERVICE_LAWS } from "@/lib/domain/laws";
import { recordOf } from "@/lib/domain/records";
import type { SanctionKind } from "@/lib/domain/sanctions";
import { inForceOn, lastDay } from "@/lib/features/agreements/rules";
import { convertTerms, TERMS_FIELDS } from "@/lib/features/agreements/terms/rules";
import type { TermsWritten, TermValues } from "./rules";

/** Each term is a column of its own name; the compiler says so when the database lacks one. */
const COLUMNS = TERMS_FIELDS satisfies readonly (keyof Prisma.AgreementVersionSelect)[];

export const termsSelect = {
  id: true,
  number: true,
  status: true,
  validFrom: true,
  changeReason: true,
  version: true,
  ...recordOf(COLUMNS.map((field) => [field, true] as const)),
} satisfies Prisma.AgreementVersionSelect;

type Row = Prisma.AgreementVersionGetPayload<{ select: typeof termsSelect }>;

/** From the columns of the database: legal days, and amounts in öre as numbers. */
const READ = {
  laws: (laws: readonly string[]) => SERVICE_LAWS.filter((law) => laws.includes(law)),
  day: (day: Date | null) => fromDbDate(day),
  clause: (text: string | null) => text,
  sanctions: (kinds: readonly SanctionKind[]) => [...kinds],
  ladder: (kinds: readonly SanctionKind[]) => [...kinds],
  fine: (amount: bigint | null) => (amount === null ? null : Number(amount)),
};

/** A version of the terms as the rules see it. */
export const termsOf = (row: Row) => ({
  ...{ id: row.id, number: row.number, status: row.status, version: row.version },
  ...{ changeReason: row.changeReason, validFrom: fromDbDate(row.validFrom) },
  ...convertTerms(row, READ),
});
export type TermsVersion = ReturnType<typeof termsOf>;

const STORE = {
  laws: (laws: TermValues["laws"]) => [...laws],
  day: (day: TermValues["day"]) => toDbDate(day),
  clause: (text: TermValues["clause"]) => text,
  sanctions: (kinds: TermValues["sanctions"]) => [...kinds],
  ladder: (kinds: TermValues["ladder"]) => [...kinds],
  fine: (amount: TermValues["fine"]) => amount,
};

/** Terms as the columns of the database; whatever else the caller's object holds is left out. */
export const termsColumns = (terms: TermsWritten) => convertTerms(terms, STORE);

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
