import { db } from "@/lib/db/client";
import type { Prisma } from "@/lib/db/generated/client";
import { diaryNumberKey, normaliseDiaryNumber, type DiaryNumber } from "@/lib/domain/diary-number";
import { recordOf } from "@/lib/domain/records";
import { REQUIRED_CLAUSES, TERMS } from "@/lib/features/agreements/terms/rules";
import { sequence } from "./sequence";

/** A diary number as a form hands it over. */
export function asDiaryNumber(text: string): DiaryNumber {
  const found = normaliseDiaryNumber(text);
  if (!found.ok) throw new Error(found.reason);
  return found.value;
}

/** A diary number that no other call in this file has had, with its key. */
export function diaryNumber(): Readonly<{ diaryNumber: DiaryNumber; diaryKey: string }> {
  const number = asDiaryNumber(`VON ${sequence()}/2024`);
  return { diaryNumber: number, diaryKey: diaryNumberKey(number) };
}

type Over = Partial<Prisma.AgreementUncheckedCreateInput> &
  Readonly<{ terms?: Partial<Prisma.AgreementVersionCreateWithoutAgreementInput> }>;

/** Terms in force from a day; `startDate` follows `validFrom` unless said. */
export const activeTerms = (
  validFrom: string,
  over: Partial<Prisma.AgreementVersionCreateWithoutAgreementInput> = {},
): Prisma.AgreementVersionCreateWithoutAgreementInput => ({
  number: 1,
  status: "ACTIVE",
  validFrom: new Date(validFrom),
  startDate: new Date(validFrom),
  laws: ["SoL"],
  // Every clause that it must have, so that nothing lacks unless a test says so.
  ...recordOf(REQUIRED_CLAUSES.map((clause) => [clause, `${TERMS[clause].label} så som det står i avtalet.`])),
  activatedAt: new Date(`${validFrom}T08:00:00Z`),
  ...over,
});

/** An agreement in force since 2024-01-01 for the given activity, with its provider and area. */
export async function makeAgreement(activityId: string, { terms, ...over }: Over = {}) {
  const activity = await db.activity.findUniqueOrThrow({
    where: { id: activityId },
    select: { areaId: true, unit: { select: { providerId: true } } },
  });
  return db.agreement.create({
    data: {
      ...diaryNumber(),
      basis: "LOV",
      status: "ACTIVE",
      providerId: activity.unit.providerId,
      areaId: activity.areaId,
      activities: { create: { activityId } },
      versions: { create: activeTerms("2024-01-01", terms) },
      ...over,
    },
    include: { versions: true },
  });
}
