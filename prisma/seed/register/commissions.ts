import { AREA_KEYS, AREAS, type AreaKey } from "../municipality";
import type { AgreementData, TermsData } from "./agreement-shape";
import * as bases from "./bases";
import { COMMISSION } from "./clauses";
import { MUNICIPAL } from "./providers-municipal";

/** Diary number, the contract it was created from, and how egen regi is paid. */
const COMMISSIONS: Readonly<Record<AreaKey, readonly [string, string, AgreementData["bases"]]>> = {
  homeCare: ["VON 70/2019", "kvarnsundet", bases.HOME_CARE_OWN],
  nursingHome: ["VON 71/2019", "silverlinden", bases.nursingHome(2_198)],
  groupHome: ["VON 72/2019", "stenvalvet", bases.groupHome(3_766)],
  dailyActivity: ["VON 73/2019", "kugghjulet", bases.DAILY_ACTIVITY],
  dayCare: ["VON 74/2019", "tradgardsrummet", bases.DAY_CARE],
  housingSupport: ["VON 75/2019", "vardagsnyckeln", bases.HOUSING_SUPPORT],
};

const RENEWED: Readonly<Partial<Record<AreaKey, readonly [string, string]>>> = {
  homeCare: ["2025-01-01", "Basuppdraget följer förfrågningsunderlaget för hemtjänst 2025."],
  nursingHome: ["2024-02-01", "Anpassat till villkoren när avtalet med Silverlinden förlängdes."],
  housingSupport: ["2025-03-01", "Anpassat till den nya socialtjänstlagen."],
};

function termsOf(area: AreaKey): readonly TermsData[] {
  // The commission for day care never got its follow-up clause: PLAN-04 counts egen regi too.
  const clauses = area === "dayCare" ? { ...COMMISSION, followUpClause: null } : COMMISSION;
  const first = { validFrom: "2019-03-01", startDate: "2019-03-01", laws: AREAS[area].laws, clauses };
  const renewed = RENEWED[area];
  return renewed ? [first, { ...first, validFrom: renewed[0], changeReason: renewed[1] }] : [first];
}

export const COMMISSIONED: readonly AgreementData[] = AREA_KEYS.map((area) => {
  const [diary, mirrors, paid] = COMMISSIONS[area];
  return {
    key: `commission-${area}`,
    diary,
    basis: "COMMISSION",
    provider: MUNICIPAL.key,
    area,
    units: (MUNICIPAL.units[area] ?? []).map((one) => one.key),
    terms: termsOf(area),
    bases: paid,
    mirrors,
  };
});
