import type { IsoDate } from "@/lib/domain/calendar";
import { searchKey } from "@/lib/domain/names";
import { basesFor } from "@/lib/features/agreements/rules";
import { NO_TERMS, termsOver } from "@/lib/features/agreements/versions/rules";
import { agreementColumns, type AgreementCells } from "@/lib/features/imports/sheets/agreements/columns/rules";
import { termsFaults } from "@/lib/features/imports/sheets/agreements/checks/rules";
import { hindrances, keepTerms } from "@/lib/features/imports/sheets/agreements/terms/rules";
import {
  areaNamed,
  created,
  refused,
  refusedFor,
  settled,
  stopped,
  type Decision,
  type Ground,
  type Kept,
  type Stopped,
} from "@/lib/features/imports/sheets/judging/rules";
import { activityKey, unitKey, type Agreement, type Provider } from "@/lib/features/imports/snapshot/rules";
import type { Change, Note } from "@/lib/features/imports/rules";

export const agreementSheet = {
  columns: agreementColumns,
  keyOf: ({ diary }: AgreementCells) => diary.key,
  subject: ({ diary }: AgreementCells) => diary.number,
  judge,
} as const;

function judge(ground: Ground, row: AgreementCells): Decision {
  const provider = ground.register.providers.find(row.orgNumber)[0];
  if (!provider) return refused("Organisationsnummer", "providerMissing");
  const known = ground.register.agreements.find(row.diary.key)[0];
  const basis = row.basis ?? known?.basis ?? (provider.regime === "MUNICIPAL" ? "COMMISSION" : null);
  if (basis === null) return refused("Grund", "basisMissing");
  if (!basesFor(provider.regime).includes(basis)) return refused("Grund", "basisDoesNotFit");
  const covered = coveredBy(ground, row, provider);
  if (!covered.ok) return covered;
  return known
    ? keep(ground, row, { known, provider, covered: covered.ids })
    : create(ground, { ...row, basis }, { provider, covered: covered.ids });
}

type Covered = Readonly<{ ok: true; ids: readonly string[] }> | Extract<Decision, { ok: false }>;

/** The activities of the units that the row names; all of the provider's in the area when it names none. */
function coveredBy({ register }: Ground, row: AgreementCells, provider: Provider): Covered {
  const area = register.areas.find(searchKey(row.area))[0];
  if (row.units === null) {
    const inArea = register.activities.all().filter((one) => one.areaId === area?.id);
    const own = inArea.filter((one) => register.units.get(one.unitId)?.providerId === provider.id);
    return { ok: true, ids: own.map(({ id }) => id) };
  }
  const ids: string[] = [];
  for (const name of row.units) {
    const unit = register.units.find(unitKey(provider.id, name))[0];
    if (!unit) return stopped("Enhet", "unitMissing", { unit: name });
    const activity = area && register.activities.find(activityKey(unit.id, area.id))[0];
    if (!activity) return stopped("Enhet", "activityMissing", { unit: name, area: row.area });
    ids.push(activity.id);
  }
  return { ok: true, ids };
}

type Place = Readonly<{ provider: Provider; covered: readonly string[] }>;
type Complete = AgreementCells & Readonly<{ basis: Agreement["basis"] }>;

/** A new contract is set in force when nothing is missing (ORB-01), else it becomes a draft that says what is. */
function create(ground: Ground, row: Complete, { provider, covered }: Place): Decision {
  const terms = termsOver(row, NO_TERMS);
  const faults = termsFaults(terms);
  if (faults.length > 0) return refusedFor(faults);
  const { register, newId, today } = ground;
  const id = newId();
  const validFrom = row.startDate ?? today;
  const agreement: Agreement = {
    id,
    version: 1,
    diaryNumber: row.diary.number,
    diaryKey: row.diary.key,
    basis: row.basis,
    providerId: provider.id,
    areaId: areaNamed(ground, row.area, row.laws ?? []).id,
    status: "DRAFT",
  };
  const version = { ...terms, id: newId(), version: 1, agreementId: id, number: 1, validFrom, inForce: false };
  const missing = hindrances(ground, { agreement, basis: row.basis, terms: version, covered: covered.length });
  const complete = missing.length === 0;
  register.agreements.put(complete ? { ...agreement, status: "ACTIVE" } : agreement);
  register.terms.put({ ...version, inForce: complete });
  cover(ground, id, covered);
  if (row.reimbursement !== null) addBasis(ground, id, row.reimbursement, row.reimbursementFrom ?? validFrom);
  const everything: Note[] = row.units === null && covered.length > 0 ? [{ reason: "everyActivity" }] : [];
  return created([...everything, ...(complete ? [] : [{ reason: "draftAgreement", detail: { missing } } as const])]);
}

const coverageId = (agreementId: string, activityId: string): string => `${agreementId} ${activityId}`;

function cover({ register }: Ground, agreementId: string, activityIds: readonly string[]): void {
  for (const activityId of activityIds) {
    register.coverage.put({ id: coverageId(agreementId, activityId), agreementId, activityId });
  }
}

function addBasis({ register, newId }: Ground, agreementId: string, text: string, validFrom: IsoDate): void {
  register.bases.put({ id: newId(), agreementId, text, validFrom });
}

type Known = Place & Readonly<{ known: Agreement }>;

function keep(ground: Ground, row: AgreementCells, { known, provider, covered }: Known): Decision {
  const { register } = ground;
  if (known.providerId !== provider.id) return refused("Organisationsnummer", "agreementOfAnother");
  if (register.areas.get(known.areaId)?.id !== register.areas.find(searchKey(row.area))[0]?.id) {
    return refused("Verksamhetsområde", "areaDiffers");
  }
  const isDraft = known.status === "DRAFT";
  if (row.basis !== null && row.basis !== known.basis && !isDraft) return refused("Grund", "basisIsSet");
  const added = addedUnits(ground, row, { known, provider, covered });
  const basis = basisChange(row, known);
  const coveredAfter = register.coverage.find(known.id).length + added.ids.length;
  const touched = basis.length + added.ids.length > 0;
  const terms = keepTerms(ground, { agreement: known, row, coveredAfter, touched });
  if (!terms.ok) return terms;
  const reimbursement = keepReimbursement(ground, row, known);
  if (!reimbursement.ok) return reimbursement;
  terms.write();
  cover(ground, known.id, added.ids);
  reimbursement.write();
  return settled([...basis, ...added.changes, ...terms.changes, ...reimbursement.changes], terms.notes);
}

function basisChange(row: AgreementCells, known: Agreement): Change[] {
  const { show } = agreementColumns.basis.cell;
  return row.basis === null || row.basis === known.basis
    ? []
    : [{ column: "Grund", before: show(known.basis), after: show(row.basis) }];
}

/** Units that the file adds. One that it leaves out stays: it is ended in the browser, where its cases are seen. */
function addedUnits({ register }: Ground, row: AgreementCells, { known, covered }: Known) {
  const held = new Set(register.coverage.find(known.id).map(({ activityId }) => activityId));
  const ids = row.units === null ? [] : covered.filter((id) => !held.has(id));
  const nameOf = (id: string) => register.units.get(register.activities.get(id)?.unitId ?? "")?.name ?? "";
  const before = [...held].map(nameOf).join("; ");
  const changes: Change[] =
    ids.length === 0 ? [] : [{ column: "Enhet", before, after: [...held, ...ids].map(nameOf).join("; ") }];
  return { ids, changes };
}

/** A basis that has begun stays (ORB-18): another price is another basis, from a later day. */
function keepReimbursement(ground: Ground, row: AgreementCells, known: Agreement): Kept | Stopped {
  const bases = ground.register.bases.find(known.id).toSorted((a, b) => (a.validFrom < b.validFrom ? -1 : 1));
  const newest = bases.at(-1);
  const said = row.reimbursement;
  const none = { ok: true, changes: [], notes: [], write: () => undefined } as const;
  const same = bases.some((one) => one.text === said && (row.reimbursementFrom ?? one.validFrom) === one.validFrom);
  if (said === null || same) return none;
  const from = row.reimbursementFrom ?? ground.today;
  if (newest && newest.validFrom >= from)
    return stopped("Ersättning från", "reimbursementIsSet", { day: newest.validFrom });
  const changes = [{ column: "Ersättningsgrund", before: newest?.text ?? null, after: `${said} (från ${from})` }];
  return {
    ok: true,
    changes,
    notes: [],
    write: () => {
      addBasis(ground, known.id, said, from);
    },
  };
}
