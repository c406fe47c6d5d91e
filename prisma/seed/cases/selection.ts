import { sideOf } from "@/lib/features/requirements/rules";
import { agreementOn, placedUnit } from "../register/catalogue";
import { REQUIREMENTS, versionOn, type Catalogued, type VersionData } from "../requirements/catalogue";
import type { CaseData } from "./shape";

export type Selected = Readonly<{ requirement: Catalogued; version: VersionData; position: number }>;

/** A case with what its day decided: agreement, terms and the requirement set in the versions in force (ORB-39). */
export type Frozen = Readonly<{
  data: CaseData;
  agreement: Readonly<{ key: string; terms: number }>;
  set: readonly Selected[];
}>;

export function freeze(data: CaseData): Frozen {
  const { area, provider } = placedUnit(data.unit);
  const agreement = agreementOn(data.unit, data.started);
  const side = sideOf(provider.regime);
  const set = REQUIREMENTS.flatMap((requirement) => {
    const { agreement: own, appliesTo = "ALL" } = requirement.data;
    const belongs = own ? own === agreement.key : appliesTo === "ALL" || appliesTo === side;
    const version = requirement.area === area && belongs ? versionOn(requirement, data.started) : null;
    return version ? [{ requirement, version }] : [];
  });
  return { data, agreement, set: hasBegun(data) ? set.map((one, position) => ({ ...one, position })) : [] };
}

/** What only stands in the plan has no requirement set yet: it is frozen on the day the case begins. */
export const hasBegun = ({ status }: CaseData): boolean => !IN_THE_PLAN.has(status);
const IN_THE_PLAN: ReadonlySet<string> = new Set(["PROPOSED", "DECIDED", "PLANNED", "NOTIFIED", "POSTPONED"]);

export const codeOf = ({ requirement }: Selected): string => requirement.data.code;

export function selectedByCode({ data, set }: Frozen, code: string): Selected {
  const found = set.find((one) => codeOf(one) === code);
  if (!found) throw new Error(`${data.key} has no requirement ${code}`);
  return found;
}

/** Chosen for the case and already judged in it. */
export function judgedIn({ data, set }: Frozen): readonly Selected[] {
  const open = new Set(data.unassessed ?? []);
  if (open.has("*")) return [];
  return chosenIn({ data, set }).filter((one) => !open.has(codeOf(one)));
}

export const chosenIn = ({ data, set }: Pick<Frozen, "data" | "set">): readonly Selected[] =>
  set.filter((one) => data.deselected?.[codeOf(one)] === undefined);
