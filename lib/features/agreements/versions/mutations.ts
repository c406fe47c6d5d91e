import "server-only";
import type { Granted } from "@/lib/auth/permissions";
import { audited, type Trace } from "@/lib/db/audited";
import type { Tx } from "@/lib/db/client";
import { toDbDate } from "@/lib/db/dates";
import { unlessTaken } from "@/lib/db/unique";
import { ok, refuse, type Outcome } from "@/lib/domain/outcome";
import type { AgreementRefusal } from "@/lib/features/agreements/labels";
import { activationRefusals } from "@/lib/features/agreements/rules";
import { publishCopies } from "../commissions/copies/mutations";
import { agreementFacts, termsColumns, type AgreementWithVersions, type TermsVersion } from "./queries";
import { newVersionRefusal, takeoverRefusal } from "./rules";
import type { ActivateVersionInput, EditTermsInput, StartVersionInput } from "./schema";

type Actor = Readonly<{ actor: Granted<"register.write"> }>;
export type SavedTerms = Readonly<{ agreementId: string; versionId: string; version: number }>;
type Found = Readonly<{ agreement: AgreementWithVersions; draft: TermsVersion }>;

/** A draft of terms with its agreement; refused when there is none or when it has been set in force. */
async function findDraft(tx: Tx, versionId: string): Promise<Outcome<Found, "notFound" | "notDraft">> {
  const row = await tx.agreementVersion.findUnique({ where: { id: versionId }, select: { agreementId: true } });
  const agreement = row && (await agreementFacts(tx, row.agreementId));
  const draft = agreement?.versions.find((one) => one.id === versionId);
  if (!agreement || !draft) return refuse("notFound");
  return draft.status === "DRAFT" ? ok({ agreement, draft }) : refuse("notDraft");
}

const startsOf = (agreement: AgreementWithVersions) =>
  agreement.versions.filter((one) => one.status === "ACTIVE").map((one) => one.validFrom);

/** Saves a draft of terms. The first version is valid from the agreement's own start; a later one from the day it says. */
export const editTerms = ({ actor, versionId, version, validFrom, changeReason, ...terms }: Actor & EditTermsInput) =>
  audited<SavedTerms, AgreementRefusal>(actor, async (tx, trace) => {
    const found = await findDraft(tx, versionId);
    if (!found.ok) return found;
    const { agreement, draft } = found.value;
    const from = (draft.number === 1 ? terms.startDate : validFrom) ?? draft.validFrom;
    const { count } = await tx.agreementVersion.updateMany({
      where: { id: versionId, version, status: "DRAFT" },
      data: { ...termsColumns(terms), validFrom: toDbDate(from), changeReason, version: version + 1 },
    });
    if (count === 0) return refuse("changedByAnother");
    trace.record({
      action: "agreement.editDraft",
      entity: "Agreement",
      entityId: agreement.id,
      before: draft,
      after: { versionId, validFrom: from, changeReason, ...terms },
    });
    return ok({ agreementId: agreement.id, versionId, version: version + 1 });
  });

type Activate = Actor & Readonly<{ now: Date }> & ActivateVersionInput;

/**
 * Sets a draft of terms in force from its day. Everything that is missing is named at once (ORB-01). The first activation
 * sets the agreement itself in force, and for a commission publishes the requirements that were copied into it (ORB-09).
 */
export const activateVersion = ({ actor, now, versionId, version }: Activate) =>
  unlessTaken(
    audited<SavedTerms, AgreementRefusal>(actor, async (tx, trace) => {
      const found = await findDraft(tx, versionId);
      if (!found.ok) return found;
      const { agreement, draft } = found.value;
      const refusal = activationRefusal(found.value);
      if (!refusal.ok) return refusal;
      const { count } = await tx.agreementVersion.updateMany({
        where: { id: versionId, version, status: "DRAFT" },
        data: { status: "ACTIVE", activatedAt: now, version: version + 1 },
      });
      if (count === 0) return refuse("changedByAnother");
      // An end that a colleague has set meanwhile must not be undone by this.
      const set = await tx.agreement.updateMany({
        where: { id: agreement.id, version: agreement.version },
        data: { status: "ACTIVE", version: agreement.version + 1 },
      });
      if (set.count === 0) return refuse("changedByAnother");
      trace.record({
        action: "agreement.activate",
        entity: "Agreement",
        entityId: agreement.id,
        before: { status: agreement.status },
        after: { status: "ACTIVE", versionId, number: draft.number, validFrom: draft.validFrom },
      });
      const copies = await publishFirstCopies(tx, trace, { now, ...found.value });
      return copies.ok ? ok({ agreementId: agreement.id, versionId, version: version + 1 }) : copies;
    }),
    "notAfterVersionInForce",
  );

function activationRefusal({ agreement, draft }: Found): Outcome<null, AgreementRefusal> {
  const missing = activationRefusals({ ...agreement, terms: draft });
  if (missing.length > 0) return refuse("incomplete", { missing });
  if (agreement.status === "ENDED" || agreement.status === "TERMINATED") return refuse("alreadyEnded");
  const late = takeoverRefusal(startsOf(agreement), draft.validFrom);
  return late ? refuse(late) : ok(null);
}

const publishFirstCopies = async (tx: Tx, trace: Trace, { agreement, draft, now }: Found & Readonly<{ now: Date }>) =>
  agreement.status === "DRAFT" && agreement.basis === "COMMISSION"
    ? publishCopies(tx, trace, { commissionId: agreement.id, validFrom: draft.validFrom, now })
    : ok(null);

/** Begins the next version as a draft with the terms of the newest in force: those stay untouched until it is activated. */
export const startVersion = ({ actor, agreementId, version, validFrom, changeReason }: Actor & StartVersionInput) =>
  audited<SavedTerms, AgreementRefusal>(actor, async (tx, trace) => {
    const agreement = await agreementFacts(tx, agreementId);
    if (!agreement) return refuse("notFound");
    const facts = {
      status: agreement.status,
      hasDraft: agreement.versions.some((one) => one.status === "DRAFT"),
      inForceFrom: startsOf(agreement),
    };
    const refusal = newVersionRefusal(facts, validFrom);
    if (refusal) return refuse(refusal);
    const newest = agreement.versions.find((one) => one.status === "ACTIVE");
    if (!newest) return refuse("neverInForce");
    const { count } = await tx.agreement.updateMany({
      where: { id: agreementId, version },
      data: { version: version + 1 },
    });
    if (count === 0) return refuse("changedByAnother");
    const number = newest.number + 1;
    const made = await tx.agreementVersion.create({
      data: { ...termsColumns(newest), agreementId, number, validFrom: toDbDate(validFrom), changeReason },
      select: { id: true, version: true },
    });
    trace.record({
      action: "agreement.startVersion",
      entity: "Agreement",
      entityId: agreementId,
      before: { number: newest.number },
      after: { number, versionId: made.id, validFrom, changeReason },
    });
    return ok({ agreementId, versionId: made.id, version: made.version });
  });
