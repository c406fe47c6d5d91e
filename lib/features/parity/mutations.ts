import "server-only";
import type { Granted } from "@/lib/auth/permissions";
import { audited } from "@/lib/db/audited";
import type { Tx } from "@/lib/db/client";
import { fromDbDate } from "@/lib/db/dates";
import { unlessTaken } from "@/lib/db/unique";
import type { IsoDate } from "@/lib/domain/calendar";
import { ok, refuse, type Outcome } from "@/lib/domain/outcome";
import { answerSelect, answerTo } from "@/lib/features/agreements/commissions/queries";
import { wordingOn } from "@/lib/features/requirements/rules";
import type { ParityRefusal } from "./labels";
import { sideOfRequirement } from "./rules";
import type { MarkInput, UnmarkInput } from "./schema";

type Actor = Readonly<{ actor: Granted<"register.write"> }>;
export type Marked = Readonly<{ answerId: string; version: number }>;

/** The wording in force of a requirement that stands on the contract's side; else why it cannot be marked. */
async function wordingToMark(
  tx: Tx,
  id: string,
  areaId: string,
  today: IsoDate,
): Promise<Outcome<string, ParityRefusal>> {
  const found = await tx.requirement.findUnique({
    where: { id },
    select: {
      areaId: true,
      agreement: { select: { basis: true } },
      versions: {
        where: { status: "PUBLISHED" },
        select: { id: true, appliesTo: true, validFrom: true, validTo: true },
      },
    },
  });
  const dated = found?.versions.map((one) => ({
    ...one,
    published: true,
    validFrom: fromDbDate(one.validFrom),
    validTo: fromDbDate(one.validTo),
  }));
  const wording = wordingOn(dated ?? [], today);
  if (!found || !wording || found.areaId !== areaId) return refuse("notFound");
  const basis = found.agreement?.basis ?? null;
  const side = sideOfRequirement({
    requirementId: id,
    appliesTo: wording.appliesTo,
    ownAgreement: basis === null ? null : basis === "COMMISSION" ? "COMMISSION" : "CONTRACT",
    answers: [],
    isCopy: false,
  });
  if (side === "BOTH") return refuse("appliesToAll");
  return side === "CONTRACT" ? ok(wording.id) : refuse("notOfTheContract");
}

/**
 * Marks that a requirement of a contract cannot apply to egen regi, with the reason: then it is no gap (ORB-10). A mark
 * that is there already gets a new reason, and is thereby judged against the wording in force.
 */
export const markNotApplicable = ({ actor, today, ...input }: Actor & Readonly<{ today: IsoDate }> & MarkInput) =>
  unlessTaken(
    audited<Marked, ParityRefusal>(actor, async (tx, trace) => {
      const { commissionId, requirementId, version, reason } = input;
      const commission = await tx.agreement.findUnique({
        where: { id: commissionId, basis: "COMMISSION" },
        select: { areaId: true, origins: { orderBy: [{ createdAt: "asc" }, { id: "asc" }], select: answerSelect } },
      });
      if (!commission) return refuse("notFound");
      const wording = await wordingToMark(tx, requirementId, commission.areaId, today);
      if (!wording.ok) return wording;
      const before = answerTo(commission.origins, requirementId);
      if (before?.state === "COPIED") return refuse("alreadyAnswered");
      if ((before?.version ?? 0) !== version) return refuse("changedByAnother");
      const data = { originVersionId: wording.value, state: "NOT_APPLICABLE" as const, reason };
      const answerId = await writeMark(tx, { commissionId, before, data });
      if (answerId === null) return refuse("changedByAnother");
      trace.record({
        action: "parity.mark",
        entity: "Agreement",
        entityId: commissionId,
        before: before && { requirementId, state: before.state, reason: before.reason },
        after: { requirementId, ...data },
      });
      return ok({ answerId, version: version + 1 });
    }),
    "changedByAnother",
  );

type Write = Readonly<{
  commissionId: string;
  before: Readonly<{ id: string; version: number }> | null;
  data: Readonly<{ originVersionId: string; state: "NOT_APPLICABLE"; reason: string }>;
}>;

/** The id of the mark, or null when a colleague was there first. */
async function writeMark(tx: Tx, { commissionId, before, data }: Write): Promise<string | null> {
  if (before === null) {
    const made = await tx.commissionRequirement.create({ data: { commissionId, ...data }, select: { id: true } });
    return made.id;
  }
  const { count } = await tx.commissionRequirement.updateMany({
    where: { id: before.id, version: before.version },
    data: { ...data, version: before.version + 1 },
  });
  return count === 0 ? null : before.id;
}

/** Takes a mark away, with the reason: the requirement is a gap again until it stands in the commission. */
export const unmarkNotApplicable = ({ actor, answerId, version, reason }: Actor & UnmarkInput) =>
  audited<Marked, ParityRefusal>(actor, async (tx, trace) => {
    const before = await tx.commissionRequirement.findUnique({
      where: { id: answerId },
      select: { commissionId: true, state: true, reason: true, originVersion: { select: { requirementId: true } } },
    });
    if (!before) return refuse("notFound");
    if (before.state !== "NOT_APPLICABLE") return refuse("notMarked");
    const { count } = await tx.commissionRequirement.deleteMany({ where: { id: answerId, version } });
    if (count === 0) return refuse("changedByAnother");
    const { requirementId } = before.originVersion;
    trace.record({
      action: "parity.unmark",
      entity: "Agreement",
      entityId: before.commissionId,
      before: { requirementId, state: before.state, reason: before.reason },
      after: { requirementId, reason },
    });
    return ok({ answerId, version });
  });
