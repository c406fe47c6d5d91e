import "server-only";
import type { Granted } from "@/lib/auth/permissions";
import { db, type Tx } from "@/lib/db/client";
import { fromDbDate } from "@/lib/db/dates";
import type { Prisma } from "@/lib/db/generated/client";
import type { IsoDate } from "@/lib/domain/calendar";
import { requirementSet, type RequirementInSet } from "@/lib/features/requirements/queries";
import { wordingOn, type RequirementSource } from "@/lib/features/requirements/rules";
import { driftsFrom, firstAnswer, type OriginState } from "./rules";

export const answerSelect = {
  id: true,
  state: true,
  reason: true,
  version: true,
  originVersion: {
    select: {
      number: true,
      requirementId: true,
      title: true,
      focusArea: true,
      source: true,
      requirement: { select: { code: true } },
    },
  },
  copy: {
    select: {
      id: true,
      code: true,
      versions: {
        orderBy: { number: "desc" },
        select: {
          id: true,
          number: true,
          status: true,
          validFrom: true,
          validTo: true,
          version: true,
          copiedFrom: { select: { number: true } },
        },
      },
    },
  },
} satisfies Prisma.CommissionRequirementSelect;
export type AnswerRow = Prisma.CommissionRequirementGetPayload<{ select: typeof answerSelect }>;

type Client = Pick<Tx, "agreement" | "commissionRequirement" | "requirement">;

/** A commission with the contract it mirrors and the contract's requirements on a day; null when it mirrors none. */
export async function mirrorOf(client: Client, commissionId: string, day: IsoDate) {
  const row = await client.agreement.findUnique({
    where: { id: commissionId },
    select: {
      status: true,
      mirrors: {
        select: { id: true, diaryNumber: true, areaId: true, provider: { select: { regime: true, name: true } } },
      },
      origins: { orderBy: [{ createdAt: "asc" }, { id: "asc" }], select: answerSelect },
    },
  });
  if (!row?.mirrors) return null;
  const { id, areaId, provider } = row.mirrors;
  const set = await requirementSet(client, { areaId, agreementId: id, regime: provider.regime, method: null, day });
  return { status: row.status, contract: row.mirrors, answers: row.origins, set };
}

/** One requirement of the contract as the commission answers it. */
export type OriginRow = ReturnType<typeof originOf>;

/** Every requirement of the mirrored contract with the commission's answer, and whether the commission has drifted (ORB-09). */
export async function listOrigins(_viewer: Granted<"register.read">, commissionId: string, day: IsoDate) {
  const mirror = await mirrorOf(db, commissionId, day);
  if (!mirror) return null;
  const { contract, set, answers } = mirror;
  const current = set.map((one) => originOf(inSet(one), answerTo(answers, one.requirementId), day));
  const gone = answers.filter((one) => set.every((other) => other.requirementId !== one.originVersion.requirementId));
  return { contract, rows: [...current, ...gone.flatMap((one) => endedOrigin(one, day))] };
}

/** A copy whose origin no longer holds in the contract: the commission has drifted, and somebody should decide. */
function endedOrigin(answer: AnswerRow, day: IsoDate): OriginRow[] {
  if (answer.state !== "COPIED") return [];
  const { requirement, number: _number, ...words } = answer.originVersion;
  return [originOf({ ...words, code: requirement.code, shared: false, inForce: null }, answer, day)];
}

type Origin = Readonly<{
  requirementId: string;
  code: string;
  title: string;
  focusArea: string;
  source: RequirementSource | null;
  /** It stands for the whole area and for everybody. */
  shared: boolean;
  /** Number of the wording in force in the contract; null when it has ended there. */
  inForce: number | null;
}>;

export const inSet = ({ requirementId, code, agreementId, wording }: RequirementInSet): Origin => ({
  requirementId,
  code,
  title: wording.title,
  focusArea: wording.focusArea,
  source: wording.source,
  shared: firstAnswer({ agreementId, appliesTo: wording.appliesTo }) === "SHARED",
  inForce: wording.number,
});

/** The newest answer to a requirement, whatever wording of it was answered. */
export const answerTo = (answers: readonly AnswerRow[], requirementId: string): AnswerRow | null =>
  answers.findLast((one) => one.originVersion.requirementId === requirementId) ?? null;

export function originOf(origin: Origin, answer: AnswerRow | null, day: IsoDate) {
  const { shared, ...shown } = origin;
  const state = stateOf(shared, answer);
  const copy = answer?.copy ? copyOf(answer.copy, day) : null;
  const takenFrom = copy?.takenFrom ?? answer?.originVersion.number ?? null;
  return {
    ...shown,
    state,
    answerId: answer?.id ?? null,
    version: answer?.version ?? null,
    reason: answer?.reason ?? null,
    takenFrom,
    drifted: driftsFrom({ state, takenFrom, inForce: origin.inForce }),
    copy: copy && { id: copy.id, inForce: copy.inForce, published: copy.published, draft: copy.draft },
  };
}

/** A requirement that was shared and now stands for private providers alone has left the commission: it wants an answer. */
function stateOf(shared: boolean, answer: AnswerRow | null): OriginState {
  if (answer === null || answer.state === "SHARED") return shared ? "SHARED" : "UNANSWERED";
  return answer.state;
}

/** The copy as it stands on the day: which wording of the contract it was taken from, and whether a draft waits. */
function copyOf({ id, versions }: NonNullable<AnswerRow["copy"]>, day: IsoDate) {
  const dated = versions.map((one) => ({
    ...one,
    published: one.status === "PUBLISHED",
    validFrom: fromDbDate(one.validFrom),
    validTo: fromDbDate(one.validTo),
  }));
  const inForce = wordingOn(dated, day);
  const shown = inForce ?? dated[0] ?? null;
  return {
    id,
    inForce: inForce !== null,
    published: dated.some((one) => one.published),
    draft: dated.some((one) => !one.published),
    takenFrom: shown?.copiedFrom?.number ?? null,
  };
}
