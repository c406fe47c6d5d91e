import type { IsoDate } from "@/lib/domain/calendar";
import type { TermsWritten } from "@/lib/features/agreements/versions/rules";
import type { AgreementBasis, AgreementStatus } from "@/lib/features/agreements/rules";
import type { FindingStatus } from "@/lib/features/findings/rules";
import type { FollowUpStatus } from "@/lib/features/follow-ups/rules";
import type { Wording } from "@/lib/features/requirements/versions/rules";
import { searchKey } from "@/lib/domain/names";
import type { Method, Regime } from "@/lib/domain/methods";

/** The register as an import sees it. Objects are replaced, never changed: what differs afterwards is what is written. */
type Stored = Readonly<{ id: string; version: number }>;
export type Area = Readonly<{ id: string; name: string; laws: readonly string[] }>;
export type Provider = Stored & Readonly<{ name: string; regime: Regime; orgNumber: string }>;
export type Unit = Stored &
  Readonly<{
    providerId: string;
    name: string;
    address: string | null;
    managerName: string | null;
    managerEmail: string | null;
  }>;
export type Activity = Stored &
  Readonly<{
    unitId: string;
    areaId: string;
    name: string;
    competitiveFrom: IsoDate | null;
    startDate: IsoDate | null;
    endDate: IsoDate | null;
  }>;
export type Agreement = Stored &
  Readonly<{
    diaryNumber: string;
    diaryKey: string;
    basis: AgreementBasis;
    providerId: string;
    areaId: string;
    status: AgreementStatus;
  }>;
/** A version of an agreement's terms. */
export type HeldTerms = Stored &
  TermsWritten &
  Readonly<{ agreementId: string; number: number; inForce: boolean; validFrom: IsoDate }>;
export type Coverage = Readonly<{ id: string; agreementId: string; activityId: string }>;
export type Basis = Readonly<{ id: string; agreementId: string; text: string; validFrom: IsoDate }>;
export type Requirement = Stored & Readonly<{ code: string; areaId: string; agreementId: string | null }>;
export type WordingVersion = Stored &
  Wording &
  Readonly<{ requirementId: string; number: number; published: boolean; validFrom: IsoDate }>;
export type FollowUp = Stored &
  Readonly<{
    method: Method;
    imported: boolean;
    status: FollowUpStatus;
    regime: Regime;
    diaryNumber: string | null;
    diaryKey: string | null;
    activityId: string;
    agreementId: string | null;
    agreementVersionId: string | null;
    startedOn: IsoDate | null;
    concludedOn: IsoDate | null;
    importedSiteVisit: boolean | null;
    importedResult: string | null;
  }>;
export type Finding = Stored &
  Readonly<{
    followUpId: string;
    requirementId: string;
    requirementVersionId: string;
    number: number;
    status: FindingStatus;
    description: string;
    confirmedOn: IsoDate;
    remedyDueOn: IsoDate;
    /** The day of its first resultatuppföljning. */
    resultDueOn: IsoDate;
  }>;

export type Snapshot = Readonly<{
  areas: readonly Area[];
  providers: readonly Provider[];
  units: readonly Unit[];
  activities: readonly Activity[];
  agreements: readonly Agreement[];
  terms: readonly HeldTerms[];
  coverage: readonly Coverage[];
  bases: readonly Basis[];
  requirements: readonly Requirement[];
  wordings: readonly WordingVersion[];
  followUps: readonly FollowUp[];
  findings: readonly Finding[];
}>;

/** A table in memory: found by id, and by the keys that its rows are asked for. */
export type Shelf<T> = Readonly<{
  get: (id: string) => T | null;
  find: (key: string) => readonly T[];
  put: (row: T) => void;
  all: () => readonly T[];
}>;

/** `keysOf` gives keys that a row keeps for ever. */
export function shelf<T extends Readonly<{ id: string }>>(rows: readonly T[], keysOf: (row: T) => string[]): Shelf<T> {
  const byId = new Map<string, T>();
  const byKey = new Map<string, Set<string>>();
  const put = (row: T) => {
    byId.set(row.id, row);
    for (const key of keysOf(row)) byKey.set(key, (byKey.get(key) ?? new Set()).add(row.id));
  };
  rows.forEach(put);
  const get = (id: string) => byId.get(id) ?? null;
  const find = (key: string) => [...(byKey.get(key) ?? [])].flatMap((id) => get(id) ?? []);
  return { get, find, put, all: () => [...byId.values()] };
}

export const unitKey = (providerId: string, name: string): string => `${providerId} ${searchKey(name)}`;
export const activityKey = (unitId: string, areaId: string): string => `${unitId} ${areaId}`;
/** A requirement's code is unique in its agreement, or else in its area. */
export const requirementKey = (areaId: string, agreementId: string | null, code: string): string =>
  `${agreementId ?? areaId} ${searchKey(code)}`;

export function openRegister(from: Snapshot) {
  return {
    areas: shelf(from.areas, ({ name }) => [searchKey(name)]),
    providers: shelf(from.providers, ({ orgNumber }) => [orgNumber]),
    units: shelf(from.units, ({ providerId, name }) => [unitKey(providerId, name), searchKey(name)]),
    activities: shelf(from.activities, ({ unitId, areaId }) => [activityKey(unitId, areaId), unitId]),
    agreements: shelf(from.agreements, ({ diaryKey, providerId }) => [diaryKey, providerId]),
    terms: shelf(from.terms, ({ agreementId }) => [agreementId]),
    coverage: shelf(from.coverage, ({ agreementId, activityId }) => [agreementId, activityId]),
    bases: shelf(from.bases, ({ agreementId }) => [agreementId]),
    requirements: shelf(from.requirements, (one) => [requirementKey(one.areaId, one.agreementId, one.code)]),
    wordings: shelf(from.wordings, ({ requirementId }) => [requirementId]),
    followUps: shelf(from.followUps, ({ activityId, diaryKey }) => [activityId, ...(diaryKey ? [diaryKey] : [])]),
    findings: shelf(from.findings, ({ followUpId }) => [followUpId]),
  };
}
export type Register = ReturnType<typeof openRegister>;

export const snapshotOf = (register: Register): Snapshot => ({
  areas: register.areas.all(),
  providers: register.providers.all(),
  units: register.units.all(),
  activities: register.activities.all(),
  agreements: register.agreements.all(),
  terms: register.terms.all(),
  coverage: register.coverage.all(),
  bases: register.bases.all(),
  requirements: register.requirements.all(),
  wordings: register.wordings.all(),
  followUps: register.followUps.all(),
  findings: register.findings.all(),
});

export type Changed<T> = Readonly<{ created: readonly T[]; changed: readonly Readonly<{ before: T; after: T }>[] }>;

/** What an import made of a table: rows that are new, and rows that were replaced. Nothing is ever taken away. */
export function changesIn<T extends Readonly<{ id: string }>>(before: readonly T[], after: readonly T[]): Changed<T> {
  const known = new Map(before.map((row) => [row.id, row]));
  return {
    created: after.filter((row) => !known.has(row.id)),
    changed: after.flatMap((row) => {
      const old = known.get(row.id);
      return old === undefined || old === row ? [] : [{ before: old, after: row }];
    }),
  };
}
