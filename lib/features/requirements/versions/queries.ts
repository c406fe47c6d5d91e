import "server-only";
import { methodOf } from "@/lib/domain/methods";
import type { Tx } from "@/lib/db/client";
import { fromDbDate, toDbDate } from "@/lib/db/dates";
import type { Prisma } from "@/lib/db/generated/client";
import type { IsoDate } from "@/lib/domain/calendar";
import type { Wording } from "./rules";

/** Everything a person wrote in a version, and where it stands. */
export const versionSelect = {
  id: true,
  number: true,
  status: true,
  title: true,
  text: true,
  focusArea: true,
  source: true,
  sourceRef: true,
  verification: true,
  laws: true,
  appliesTo: true,
  methods: true,
  qualityWork: true,
  limitValue: true,
  limitDirection: true,
  unit: true,
  guideValue: true,
  validFrom: true,
  validTo: true,
  changeReason: true,
  copiedFromId: true,
  version: true,
} satisfies Prisma.RequirementVersionSelect;

type Row = Prisma.RequirementVersionGetPayload<{ select: typeof versionSelect }>;

/** A version with its days as legal days. */
export const versionOf = ({ validFrom, validTo, status, methods, ...row }: Row) => ({
  ...row,
  status,
  methods: methods.map(methodOf),
  published: status === "PUBLISHED",
  validFrom: fromDbDate(validFrom),
  validTo: fromDbDate(validTo),
});
export type VersionRow = ReturnType<typeof versionOf>;

/** The words of a wording as columns, for a draft that is saved or a version that begins as a copy. */
export const wordingColumns = (words: Wording & Readonly<{ validFrom: IsoDate; changeReason: string | null }>) => ({
  title: words.title,
  text: words.text,
  focusArea: words.focusArea,
  source: words.source,
  sourceRef: words.sourceRef,
  verification: words.verification,
  laws: [...words.laws],
  appliesTo: words.appliesTo,
  methods: [...words.methods],
  qualityWork: words.qualityWork,
  limitValue: words.limitValue,
  limitDirection: words.limitDirection,
  unit: words.unit,
  guideValue: words.guideValue,
  validFrom: toDbDate(words.validFrom),
  validTo: toDbDate(words.validTo),
  changeReason: words.changeReason,
});

/** A requirement with all its versions, newest first. */
export async function requirementWithVersions(client: Pick<Tx, "requirement">, id: string) {
  const row = await client.requirement.findUnique({
    where: { id },
    select: {
      id: true,
      code: true,
      areaId: true,
      agreementId: true,
      version: true,
      versions: { orderBy: { number: "desc" }, select: versionSelect },
    },
  });
  return row && { ...row, versions: row.versions.map(versionOf) };
}
