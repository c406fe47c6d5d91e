import type { IsoDate } from "@/lib/domain/calendar";
import {
  activationRefusals,
  inForceOn,
  type ActivationRefusal,
  type AgreementBasis,
} from "@/lib/features/agreements/rules";
import { termsOver } from "@/lib/features/agreements/versions/rules";
import { agreementColumns, type AgreementCells } from "@/lib/features/imports/sheets/agreements/columns/rules";
import { termsFaults } from "@/lib/features/imports/sheets/agreements/checks/rules";
import {
  differences,
  stopped,
  takesOver,
  type Ground,
  type Kept,
  type Stopped,
} from "@/lib/features/imports/sheets/judging/rules";
import type { Agreement, HeldTerms } from "@/lib/features/imports/snapshot/rules";
import type { Change, Note } from "@/lib/features/imports/rules";

/** `touched`: the row changes something else of the agreement, which may be what a draft was waiting for. */
type Asked = Readonly<{ agreement: Agreement; row: AgreementCells; coveredAfter: number; touched: boolean }>;

/** The terms a row is compared with: the draft of an agreement that has never been in force, else the newest in force. */
function standing(versions: readonly HeldTerms[]) {
  const inForce = versions.filter((one) => one.inForce);
  const newest = inForce.reduce<HeldTerms | null>((a, b) => (a && a.validFrom >= b.validFrom ? a : b), null);
  return { newest, draft: versions.find((one) => !one.inForce) ?? null };
}

/** What stops terms from being set in force, judged on the agreement as the file leaves it (ORB-01). */
export function hindrances(
  { register }: Ground,
  {
    agreement,
    basis,
    terms,
    covered,
  }: Readonly<{ agreement: Agreement; basis: AgreementBasis; terms: HeldTerms; covered: number }>,
): ActivationRefusal[] {
  const regime = register.providers.get(agreement.providerId)?.regime ?? "PRIVATE";
  return activationRefusals({ basis, regime, activityCount: covered, terms });
}

/** What becomes of the terms of an agreement that is already there. Nothing is written until `write` is called. */
export function keepTerms(ground: Ground, asked: Asked): Kept | Stopped {
  const { newest, draft } = standing(ground.register.terms.find(asked.agreement.id));
  const before = newest ?? draft;
  if (!before) return stopped("Diarienummer", "termsIncomplete", { missing: "" });
  const changes = differences(agreementColumns, before, asked.row);
  if (changes.length === 0 && !(asked.touched && newest === null))
    return { ok: true, changes, notes: [], write: () => undefined };
  const terms = { ...before, ...termsOver(asked.row, before) };
  const faults = termsFaults(terms);
  if (faults.length > 0) return { ok: false, faults };
  const missing = hindrances(ground, {
    ...asked,
    basis: asked.row.basis ?? asked.agreement.basis,
    terms,
    covered: asked.coveredAfter,
  });
  const found = { terms, changes, missing };
  if (!newest) return editDraft(ground, asked, found);
  return nextVersion(ground, { agreement: asked.agreement, newest, hasDraft: draft !== null }, found);
}

type Found = Readonly<{ terms: HeldTerms; changes: readonly Change[]; missing: readonly ActivationRefusal[] }>;

/** A draft is edited; once nothing is missing it is set in force, as a new contract in a file would be. */
function editDraft({ register }: Ground, { agreement, row }: Asked, { terms, changes, missing }: Found): Kept {
  const complete = missing.length === 0;
  const validFrom = terms.number === 1 ? (terms.startDate ?? terms.validFrom) : terms.validFrom;
  const write = () => {
    register.terms.put({ ...terms, validFrom, inForce: complete });
    const status = complete ? "ACTIVE" : agreement.status;
    register.agreements.put({ ...agreement, basis: row.basis ?? agreement.basis, status });
  };
  const notes: Note[] = complete
    ? [{ reason: "setInForce", detail: { day: validFrom } }]
    : [{ reason: "draftAgreement", detail: { missing } }];
  return { ok: true, changes, notes, write };
}

type Newer = Readonly<{ agreement: Agreement; newest: HeldTerms; hasDraft: boolean }>;

/** Terms in force are never edited: the file's become a version of their own, from today or after the newest (ORB-39). */
function nextVersion(ground: Ground, { agreement, newest, hasDraft }: Newer, found: Found): Kept | Stopped {
  if (agreement.status !== "ACTIVE") return stopped("Diarienummer", "agreementEnded");
  if (hasDraft) return stopped("Diarienummer", "agreementDraftExists");
  if (found.missing.length > 0) return stopped("Diarienummer", "termsIncomplete", { missing: found.missing.join(",") });
  const validFrom = takesOver(newest.validFrom, ground.today);
  const { register, newId } = ground;
  const number = Math.max(...register.terms.find(agreement.id).map((one) => one.number)) + 1;
  const write = () => {
    register.terms.put({ ...found.terms, id: newId(), version: 1, number, inForce: true, validFrom });
    // Touched, so that one who edits the agreement meanwhile is told.
    register.agreements.put({ ...agreement });
  };
  return { ok: true, changes: found.changes, notes: [{ reason: "newTerms", detail: { day: validFrom } }], write };
}

export const inForceAt = (versions: readonly HeldTerms[], day: IsoDate): HeldTerms | null =>
  inForceOn(
    versions.filter((one) => one.inForce),
    day,
  );
