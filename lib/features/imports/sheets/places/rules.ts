import { searchKey } from "@/lib/domain/names";
import type { Diary } from "@/lib/features/imports/reading/cells/rules";
import type { Activity, Agreement, Register } from "@/lib/features/imports/snapshot/rules";
import type { Fault } from "@/lib/features/imports/rules";
import type { Regime } from "@/lib/domain/methods";

export type Place = Readonly<{ activity: Activity; agreement: Agreement | null; regime: Regime }>;
type Found = Readonly<{ ok: true; place: Place }> | Readonly<{ ok: false; faults: readonly Fault[] }>;

const fault = (column: string, reason: Fault["reason"], unit: string): Found => ({
  ok: false,
  faults: [{ column, reason, detail: { unit } }],
});

/**
 * The activity that a row is about: sheets with history name a unit, and the diary number of its agreement where the name
 * alone is not enough. A number that is no agreement's is the case's own.
 */
export function placeOf(register: Register, unit: string, diary: Diary | null): Found {
  const activities = register.units.find(searchKey(unit)).flatMap(({ id }) => register.activities.find(id));
  if (activities.length === 0) return fault("Enhet", "unitMissing", unit);
  const agreement = (diary && register.agreements.find(diary.key)[0]) ?? null;
  const covered = agreement && new Set(register.coverage.find(agreement.id).map(({ activityId }) => activityId));
  const possible = covered ? activities.filter(({ id }) => covered.has(id)) : activities;
  const [activity] = possible;
  if (!activity) return fault("Diarienummer", "activityOfAgreementMissing", unit);
  if (possible.length > 1) return fault("Enhet", "ambiguousUnit", unit);
  const provider = register.providers.get(register.units.get(activity.unitId)?.providerId ?? "");
  return { ok: true, place: { activity, agreement, regime: provider?.regime ?? "PRIVATE" } };
}
