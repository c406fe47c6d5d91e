import { AREA_KEYS, type AreaKey } from "../municipality";
import { DAILY_ACTIVITY } from "./daily-activity";
import { DAY_CARE } from "./day-care";
import { GROUP_HOME } from "./group-home";
import * as homeQuality from "./home-care-quality";
import * as homeRecords from "./home-care-records";
import * as homeSafety from "./home-care-safety";
import * as homeStaff from "./home-care-staff";
import { HOUSING_SUPPORT } from "./housing-support";
import * as nursingCare from "./nursing-home-care";
import * as nursingHome from "./nursing-home-meals";
import * as nursingQuality from "./nursing-home-quality";
import type { FocusArea, Ground, LimitData, RequirementData } from "./shape";

const BY_AREA: Readonly<Record<AreaKey, readonly FocusArea[]>> = {
  homeCare: [
    homeQuality.QUALITY_WORK,
    homeQuality.CARE_PLAN,
    homeSafety.SAFETY_AND_CONTINUITY,
    homeStaff.STAFF,
    homeSafety.HEALTH_CARE,
    homeRecords.RECORDS,
    homeRecords.HOME_CARE_BESIDE,
  ],
  nursingHome: [
    nursingQuality.QUALITY_WORK,
    nursingQuality.PARTICIPATION,
    nursingQuality.SAFETY,
    nursingCare.STAFF,
    nursingCare.HEALTH_CARE,
    nursingHome.MEALS_AND_HOME,
    nursingHome.NURSING_HOME_BESIDE,
  ],
  groupHome: GROUP_HOME,
  dailyActivity: DAILY_ACTIVITY,
  dayCare: DAY_CARE,
  housingSupport: HOUSING_SUPPORT,
};

export type Catalogued = Readonly<{
  /** Names it in the demo: its area or its agreement, then its code. */
  key: string;
  area: AreaKey;
  focus: FocusArea;
  data: RequirementData;
  versions: readonly VersionData[];
}>;

export type VersionData = Readonly<{
  number: number;
  validFrom: string;
  validTo: string | null;
  title: string;
  text: string;
  ground: Ground;
  limit: LimitData | null;
  reason: string | null;
}>;

/** Every requirement in the order of the template. */
export const REQUIREMENTS: readonly Catalogued[] = AREA_KEYS.flatMap((area) =>
  BY_AREA[area].flatMap((focus) =>
    focus.requirements.map((data) => ({
      key: `${data.agreement ?? area} ${data.code}`,
      area,
      focus,
      data,
      versions: versionsOf(data),
    })),
  ),
);

/** A version for each day on which the words or the place they come from changed. */
function versionsOf(data: RequirementData): readonly VersionData[] {
  const changes = [...data.grounds, ...(data.earlier ?? [])].map((one) => one.from);
  const days = [...new Set([...changes, ...(data.since ? [data.since] : [])])].toSorted();
  return days.map((day, index) => {
    const ground = data.grounds.findLast((one) => one.from <= day) ?? data.grounds[0];
    if (!ground) throw new Error(`${data.code} has no source`);
    const next = days[index + 1];
    return {
      number: index + 1,
      validFrom: day,
      validTo: next ? dayBefore(next) : (data.until ?? null),
      ground,
      ...wordsOn(data, day),
      reason: index === 0 ? null : reasonOf(data, day, ground),
    };
  });
}

function wordsOn({ title, text, limit, since, earlier = [] }: RequirementData, day: string) {
  const today = { title, text, limit: limit ?? null };
  const before = since && day < since ? earlier.findLast((one) => one.from <= day) : undefined;
  if (!before) return today;
  return {
    title: before.title ?? title,
    text: before.text ?? text,
    limit: before.limit === undefined ? today.limit : before.limit,
  };
}

function reasonOf({ since, reason }: RequirementData, day: string, ground: Ground): string {
  if (day === since && reason) return reason;
  return ground.from === day
    ? `Ny källa: ${ground.ref}. Lydelsen är oförändrad.`
    : `Omarbetat vid översynen ${day.slice(0, 4)}.`;
}

function dayBefore(day: string): string {
  return new Date(Date.parse(day) - 86_400_000).toISOString().slice(0, 10);
}

/** The version in force on a day, or null. */
export const versionOn = ({ versions }: Catalogued, day: string): VersionData | null =>
  versions.findLast((one) => one.validFrom <= day && (one.validTo === null || day <= one.validTo)) ?? null;
