import "server-only";
import { methodOf } from "@/lib/domain/methods";
import type { Tx } from "@/lib/db/client";
import { fromDbDate, toDbDate } from "@/lib/db/dates";
import type { Prisma } from "@/lib/db/generated/client";
import type { IsoDate } from "@/lib/domain/calendar";
import { WORDING_COLUMNS, type Wording, type WordingField } from "./rules";

/** Everything a person wrote in a version, and where it stands. */
export const versionSelect = {
  ...WORDING_COLUMNS,
  id: true,
  number: true,
  status: true,
  validFrom: true,
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
export const wordingColumns = (words: Wording & Readonly<{ validFrom: IsoDate; changeReason: string | null }>) =>
  ({
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
  }) satisfies Record<WordingField, unknown> & Record<"validFrom" | "changeReason", unknown>;

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
