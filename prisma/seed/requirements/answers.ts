import { demoId } from "../identity";
import { AREA_KEYS, type AreaKey } from "../municipality";
import { moment } from "../moments";
import type { Seed } from "../part";
import { agreementId } from "../register/ids";
import { REQUIREMENTS, versionOn, type Catalogued } from "./catalogue";
import { requirementId, versionId } from "./ids";

/** When each commission was last written against the contract that it mirrors. */
const WRITTEN: Readonly<Record<AreaKey, string>> = {
  homeCare: "2025-01-01",
  nursingHome: "2024-02-01",
  groupHome: "2021-03-01",
  dailyActivity: "2022-01-01",
  dayCare: "2021-10-01",
  housingSupport: "2025-03-01",
};
const MIRRORED: Readonly<Partial<Record<AreaKey, string>>> = { nursingHome: "silverlinden" };

/** What the contract says and egen regi cannot take over as it stands (ORB-10). */
const NOT_APPLICABLE: Readonly<Record<string, string>> = {
  "homeCare DO-17":
    "Kommunens egen verksamhet omfattas av kommunens ansvarsförsäkring. Krav på eget försäkringsbrev kan inte ställas på en del av samma juridiska person.",
  "nursingHome ME-01":
    "Lagen om meddelarskydd gäller privata verksamheter. Kommunens anställda har samma skydd direkt i tryckfrihetsförordningen och yttrandefrihetsgrundlagen.",
  "silverlinden AL-01":
    "Löftet är Silverlindens mervärde i anbudet och ersattes i upphandlingen. Boendena i egen regi har ett eget utbildningsmål i verksamhetsplanen.",
};

/** Copied into the commission from an earlier wording: the contract has moved on since, and nobody followed (ORB-09). */
const COPIES: Readonly<Record<string, Readonly<{ copy: string; from: number }>>> = {
  "homeCare DO-16": { copy: "commission-homeCare DO-16", from: 1 },
};

/** The contract's wording that a requirement of a commission was copied from, or null. */
export function copiedFromId(copyKey: string): string | null {
  const found = Object.entries(COPIES).find(([, { copy }]) => copy === copyKey);
  return found ? versionId(found[0], found[1].from) : null;
}

/** Has come into the contract since the commission was written: the commission has no answer yet. */
const UNANSWERED: ReadonlySet<string> = new Set(["groupHome ME-01"]);

export async function addAnswers({ tx, tell }: Seed): Promise<void> {
  const rows = AREA_KEYS.flatMap((area) =>
    REQUIREMENTS.filter((one) => isInContract(one, area)).flatMap((one) => answerOf(one, area)),
  );
  await tx.commissionRequirement.createMany({ data: rows });
  for (const area of AREA_KEYS) {
    const answers = rows.filter((one) => one.commissionId === agreementId(`commission-${area}`)).length;
    const entityId = agreementId(`commission-${area}`);
    tell("marianne", {
      action: "commission.create",
      entity: "Agreement",
      entityId,
      after: { answers, writtenOn: WRITTEN[area] },
    });
  }
}

/** The contract's set: what holds for the area and for private providers, and what that contract alone says. */
function isInContract({ area, data, key }: Catalogued, asked: AreaKey): boolean {
  if (area !== asked || UNANSWERED.has(key)) return false;
  if (data.agreement) return data.agreement === MIRRORED[asked];
  return data.appliesTo !== "MUNICIPAL";
}

function answerOf(one: Catalogued, area: AreaKey) {
  const { key } = one;
  const copied = COPIES[key];
  const origin = copied ? copied.from : versionOn(one, WRITTEN[area])?.number;
  if (origin === undefined) return [];
  const reason = NOT_APPLICABLE[key] ?? null;
  return [
    {
      id: demoId("answer", `${area} ${key}`),
      commissionId: agreementId(`commission-${area}`),
      originVersionId: versionId(key, origin),
      state: copied ? ("COPIED" as const) : reason ? ("NOT_APPLICABLE" as const) : ("SHARED" as const),
      copyId: copied ? requirementId(copied.copy) : null,
      reason,
      createdAt: moment(WRITTEN[area], "14:00"),
    },
  ];
}
