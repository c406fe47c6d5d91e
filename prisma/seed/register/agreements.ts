import { isoDate } from "@/lib/domain/calendar";
import { diaryNumberKey, normaliseDiaryNumber } from "@/lib/domain/diary-number";
import { SERVICE_LAWS } from "@/lib/domain/laws";
import { termsColumns } from "@/lib/features/agreements/versions/queries";
import { demoId } from "../identity";
import { areaId } from "../municipality";
import { day, dayOrNull, moment } from "../moments";
import type { Seed } from "../part";
import type { AgreementData, TermsData } from "./agreement-shape";
import { AGREEMENTS } from "./catalogue";
import { activityId, agreementId, providerId, termsId } from "./ids";

/** Diary number as shown and as compared. */
export function diary(raw: string): Readonly<{ diaryNumber: string; diaryKey: string }> {
  const number = normaliseDiaryNumber(raw);
  if (!number.ok) throw new Error(`${raw} is no diary number`);
  return { diaryNumber: number.value, diaryKey: diaryNumberKey(number.value) };
}

const dayIn = (text: string | null | undefined) => (text ? isoDate(text) : null);
const later = (one: string, other: string): string => (one > other ? one : other);
const earlier = (one: string, other: string): string => (one < other ? one : other);

/** Written some weeks before it began to apply, never after the demo's own day. */
const writtenOn = (terms: TermsData): string => earlier(later(terms.validFrom, "2020-01-08"), "2026-11-12");

export async function addAgreements(seed: Seed): Promise<void> {
  const { tx } = seed;
  const rows = AGREEMENTS.map((one) => ({
    id: agreementId(one.key),
    ...diary(one.diary),
    basis: one.basis,
    providerId: providerId(one.provider),
    areaId: areaId(one.area),
    status: one.status ?? ("ACTIVE" as const),
    mirrorsId: one.mirrors ? agreementId(one.mirrors) : null,
    endedOn: dayOrNull(one.endedOn),
    createdAt: moment(one.terms[0] ? writtenOn(one.terms[0]) : "2020-01-08", "11:00"),
  }));
  await tx.agreement.createMany({ data: rows });
  await tx.agreementVersion.createMany({ data: AGREEMENTS.flatMap(termsRows) });
  await tx.agreementActivity.createMany({
    data: AGREEMENTS.flatMap(({ key, units }) =>
      units.map((unit) => ({ agreementId: agreementId(key), activityId: activityId(unit) })),
    ),
  });
  await tx.reimbursementBasis.createMany({
    data: AGREEMENTS.flatMap(({ key, bases }) =>
      bases.map(([validFrom, text]) => ({
        id: demoId("basis", `${key} ${validFrom}`),
        agreementId: agreementId(key),
        text,
        validFrom: day(validFrom),
      })),
    ),
  });
  AGREEMENTS.forEach((one) => tellAgreement(seed, one));
}

const termsRows = ({ key, terms }: AgreementData) =>
  terms.map((one, index) => ({
    id: termsId(key, index + 1),
    agreementId: agreementId(key),
    number: index + 1,
    status: one.draft ? ("DRAFT" as const) : ("ACTIVE" as const),
    validFrom: day(one.validFrom),
    ...termsColumns({
      ...one.clauses,
      laws: SERVICE_LAWS.filter((law) => one.laws.includes(law)),
      startDate: dayIn(one.startDate),
      endDate: dayIn(one.endDate),
      extensionTo: dayIn(one.extensionTo),
    }),
    changeReason: one.changeReason ?? null,
    activatedAt: one.draft ? null : moment(writtenOn(one), "13:20"),
    createdAt: moment(writtenOn(one), "11:00"),
  }));

function tellAgreement(
  { tell }: Seed,
  { key, diary: diaryNumber, basis, terms, status, endedOn }: AgreementData,
): void {
  const target = { entity: "Agreement", entityId: agreementId(key) };
  tell("marianne", { action: "agreement.create", ...target, after: { diaryNumber, basis } });
  terms.forEach(({ draft, validFrom, changeReason }, index) => {
    const after = { number: index + 1, validFrom, changeReason };
    tell("marianne", { action: draft ? "agreement.startVersion" : "agreement.activate", ...target, after });
  });
  if (status === "ENDED") tell("marianne", { action: "agreement.end", ...target, after: { endedOn } });
}
