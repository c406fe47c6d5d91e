import "server-only";
import type { Trace } from "@/lib/db/audited";
import type { Tx } from "@/lib/db/client";
import { toDbDate } from "@/lib/db/dates";
import type { IsoDate } from "@/lib/domain/calendar";
import { ok, refuse, type Outcome } from "@/lib/domain/outcome";
import { publishingRefusals } from "@/lib/features/requirements/rules";
import {
  versionOf,
  versionSelect,
  wordingColumns,
  type VersionRow,
} from "@/lib/features/requirements/versions/queries";
import { copiedWording } from "../rules";

type Publish = Readonly<{ commissionId: string; validFrom: IsoDate; now: Date }>;

/**
 * Publishes what was copied into a commission when the commission is set in force: from the same day, all or nothing.
 * Refused with the codes of those that lack what ORB-16 demands.
 */
export async function publishCopies(
  tx: Tx,
  trace: Trace,
  { commissionId, validFrom, now }: Publish,
): Promise<Outcome<null, "copiesIncomplete">> {
  const found = await tx.requirementVersion.findMany({
    where: { status: "DRAFT", number: 1, requirement: { agreementId: commissionId } },
    orderBy: [{ requirement: { code: "asc" } }, { id: "asc" }],
    select: { ...versionSelect, requirement: { select: { id: true, code: true, agreementId: true } } },
  });
  const incomplete = found.filter(
    (one) => publishingRefusals({ ...one, agreementId: one.requirement.agreementId }).length > 0,
  );
  if (incomplete.length > 0)
    return refuse("copiesIncomplete", { codes: incomplete.map((one) => one.requirement.code) });
  for (const { id, version, requirement } of found) {
    await tx.requirementVersion.update({
      where: { id, version },
      data: { status: "PUBLISHED", publishedAt: now, validFrom: toDbDate(validFrom), version: version + 1 },
    });
    trace.record({
      action: "requirement.publish",
      entity: "Requirement",
      entityId: requirement.id,
      before: { status: "DRAFT" },
      after: { status: "PUBLISHED", versionId: id, number: 1, validFrom },
    });
  }
  return ok(null);
}

type Origin = Readonly<{
  code: string;
  areaId: string;
  commissionId: string;
  contractDiaryNumber: string;
  validFrom: IsoDate;
}>;

/** A new requirement of the commission's own, as a draft with the words of its origin. Returns its id. */
export async function copyIntoCommission(tx: Tx, words: VersionRow, origin: Origin): Promise<string> {
  const { code, areaId, commissionId } = origin;
  const copy = await tx.requirement.create({ data: { code, areaId, agreementId: commissionId }, select: { id: true } });
  await tx.requirementVersion.create({
    data: {
      ...wordingColumns({ ...copiedWording(words, origin), changeReason: null }),
      requirementId: copy.id,
      number: 1,
      copiedFromId: words.id,
    },
  });
  return copy.id;
}

export async function wordsOf(tx: Tx, versionId: string): Promise<VersionRow | null> {
  const row = await tx.requirementVersion.findUnique({ where: { id: versionId }, select: versionSelect });
  return row && versionOf(row);
}
