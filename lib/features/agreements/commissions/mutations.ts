import "server-only";
import type { Granted } from "@/lib/auth/permissions";
import { audited } from "@/lib/db/audited";
import type { Tx } from "@/lib/db/client";
import { toDbDate } from "@/lib/db/dates";
import { unlessTaken } from "@/lib/db/unique";
import type { IsoDate } from "@/lib/domain/calendar";
import { ok, refuse, type Outcome } from "@/lib/domain/outcome";
import { inForceOn } from "@/lib/features/agreements/rules";
import { requirementSet, type RequirementInSet } from "@/lib/features/requirements/queries";
import { areCoverable, freeDiaryNumber, type SavedAgreement } from "../mutations";
import {
  agreementFacts,
  daysOf,
  termsColumns,
  type AgreementWithVersions,
  type TermsVersion,
} from "../versions/queries";
import { takenOver } from "../versions/rules";
import { copyIntoCommission, wordsOf } from "./copies/mutations";
import type { CommissionRefusal } from "./labels";
import { firstAnswer } from "./rules";
import type { CreateCommissionInput } from "./schema";

type Create = Readonly<{ actor: Granted<"register.write">; today: IsoDate }> & CreateCommissionInput;
type Contract = Readonly<{ contract: AgreementWithVersions; terms: TermsVersion }>;

/** The contract that a commission may be made from: in force, or at least set in force and not ended. */
async function findContract(tx: Tx, id: string, today: IsoDate): Promise<Outcome<Contract, CommissionRefusal>> {
  const contract = await agreementFacts(tx, id);
  if (!contract || contract.basis === "COMMISSION") return refuse("notFound");
  const active = contract.versions.filter((one) => one.status === "ACTIVE");
  const terms = inForceOn(active, today) ?? active.at(-1);
  const { lastDay } = daysOf(contract, today);
  if (!terms || (lastDay !== null && lastDay < today)) return refuse("contractNotInForce");
  return ok({ contract, terms });
}

/**
 * A commission to egen regi made from a contract (ORB-09): a draft with the contract's laws and the clauses that
 * commissions have, without its sanctions (ORB-51), and for every requirement of the contract's set an answer that keeps the link to its
 * origin: shared, copied, or not applicable with the reason (ORB-10).
 */
export const createCommission = ({ actor, today, ...input }: Create) =>
  unlessTaken(
    audited<SavedAgreement, CommissionRefusal>(actor, async (tx, trace) => {
      const found = await findContract(tx, input.contractId, today);
      if (!found.ok) return found;
      const { contract } = found.value;
      const { providerId, activityIds, startDate } = input;
      const provider = await tx.provider.findUnique({ where: { id: providerId }, select: { regime: true } });
      if (provider?.regime !== "MUNICIPAL") return refuse("basisDoesNotFitRegime");
      const number = await freeDiaryNumber(tx, input.diaryNumber);
      if (!number.ok) return number;
      const { areaId } = contract;
      if (!(await areCoverable(tx, activityIds, { providerId, areaId }))) return refuse("activityOfAnother");
      const made = await tx.agreement.create({
        data: {
          ...number.value,
          basis: "COMMISSION",
          providerId,
          areaId,
          mirrorsId: contract.id,
          versions: {
            create: { ...commissionTerms(found.value, startDate), number: 1, validFrom: toDbDate(startDate) },
          },
          activities: { create: activityIds.map((activityId) => ({ activityId })) },
        },
        select: { id: true, version: true },
      });
      const answers = await answerAll(tx, { ...found.value, ...input, commissionId: made.id, today });
      trace.record({
        action: "commission.create",
        entity: "Agreement",
        entityId: made.id,
        after: { ...number.value, providerId, areaId, mirrorsId: contract.id, activityIds, startDate, answers },
      });
      return ok(made);
    }),
    "diaryNumberTaken",
    { diaryNumber: input.diaryNumber },
  );

const commissionTerms = ({ terms }: Contract, startDate: IsoDate) => termsColumns({ ...takenOver(terms), startDate });

type AnswerAll = Contract &
  Readonly<{
    commissionId: string;
    today: IsoDate;
    startDate: IsoDate;
    exceptions: CreateCommissionInput["exceptions"];
  }>;

/** One answer for each requirement of the contract's set today; returns them for the audit. */
async function answerAll(tx: Tx, given: AnswerAll) {
  const { contract, commissionId, today, exceptions } = given;
  const { areaId, regime, id: agreementId } = contract;
  const set = await requirementSet(tx, { areaId, agreementId, regime, method: null, day: today });
  const answers = [];
  for (const one of set) {
    const exception = exceptions.find((other) => other.requirementId === one.requirementId && !other.applies);
    const answer = exception
      ? { state: "NOT_APPLICABLE" as const, reason: exception.reason, copyId: null }
      : { ...(await shareOrCopy(tx, one, given)), reason: null };
    answers.push({ commissionId, originVersionId: one.wording.id, ...answer });
  }
  await tx.commissionRequirement.createMany({ data: answers });
  return answers;
}

async function shareOrCopy(tx: Tx, one: RequirementInSet, { contract, commissionId, startDate }: AnswerAll) {
  const state = firstAnswer({ agreementId: one.agreementId, appliesTo: one.wording.appliesTo });
  const words = state === "COPIED" ? await wordsOf(tx, one.wording.id) : null;
  if (words === null) return { state: "SHARED" as const, copyId: null };
  const origin = { code: one.code, areaId: contract.areaId, commissionId, validFrom: startDate };
  const copyId = await copyIntoCommission(tx, words, { ...origin, contractDiaryNumber: contract.diaryNumber });
  return { state: "COPIED" as const, copyId };
}
