import { AREA_KEYS, type AreaKey } from "../municipality";
import type { AgreementData } from "./agreement-shape";
import { COMMISSIONED } from "./commissions";
import { CONTRACTS } from "./contracts";
import { DISABILITY_CONTRACTS } from "./contracts-disability";
import { DISABILITY_SUPPORT } from "./providers-disability";
import { ELDERLY_CARE } from "./providers-elderly";
import { MUNICIPAL } from "./providers-municipal";
import type { ProviderData, UnitData } from "./shape";

export const PROVIDERS: readonly ProviderData[] = [MUNICIPAL, ...ELDERLY_CARE, ...DISABILITY_SUPPORT];
export const AGREEMENTS: readonly AgreementData[] = [...CONTRACTS, ...DISABILITY_CONTRACTS, ...COMMISSIONED];

export type PlacedUnit = Readonly<{ unit: UnitData; area: AreaKey; provider: ProviderData }>;

/** Every unit with its area and its provider. */
export const UNITS: readonly PlacedUnit[] = PROVIDERS.flatMap((provider) =>
  AREA_KEYS.flatMap((area) => (provider.units[area] ?? []).map((unit) => ({ unit, area, provider }))),
);

const byKey = new Map(UNITS.map((one) => [one.unit.key, one]));

export function placedUnit(key: string): PlacedUnit {
  const found = byKey.get(key);
  if (!found) throw new Error(`the demo has no unit ${key}`);
  return found;
}

/** The agreement of a unit whose terms were in force on a day, and the number of those terms (ORB-39). */
export function agreementOn(unitKey: string, day: string): Readonly<{ key: string; terms: number }> {
  const found = AGREEMENTS.filter(
    (one) => one.units.includes(unitKey) && one.status !== "DRAFT" && (one.endedOn === undefined || day <= one.endedOn),
  )
    .map((one) => ({
      key: one.key,
      terms: one.terms.filter(({ draft, validFrom }) => !draft && validFrom <= day).length,
    }))
    .find(({ terms }) => terms > 0);
  if (!found) throw new Error(`no agreement of ${unitKey} was in force on ${day}`);
  return found;
}
