import { demoId } from "./identity";
import { addAccounts } from "./accounts";
import { day, moment } from "./moments";
import type { Part, Seed } from "./part";

/** Ten digits of a series that no authority gives out. */
export const MUNICIPALITY_NUMBER = "2299991006";

export const AREAS = {
  homeCare: { name: "Hemtjänst", laws: ["SoL", "HSL"] },
  nursingHome: { name: "Vård- och omsorgsboende", laws: ["SoL", "HSL"] },
  groupHome: { name: "Bostad med särskild service, LSS", laws: ["LSS", "HSL"] },
  dailyActivity: { name: "Daglig verksamhet, LSS", laws: ["LSS"] },
  dayCare: { name: "Dagverksamhet", laws: ["SoL"] },
  housingSupport: { name: "Boendestöd", laws: ["SoL"] },
} as const;
export type AreaKey = keyof typeof AREAS;
export const areaId = (key: AreaKey): string => demoId("area", key);

export const AREA_KEYS: readonly AreaKey[] = [
  "homeCare",
  "nursingHome",
  "groupHome",
  "dailyActivity",
  "dayCare",
  "housingSupport",
];

async function add(seed: Seed): Promise<void> {
  const { tx, kind, tell } = seed;
  await tx.installation.create({
    data: {
      municipalityCode: "0000",
      municipalityName: "Älvsunda kommun",
      orgNumber: MUNICIPALITY_NUMBER,
      committeeName: "Vård- och omsorgsnämnden",
      committeeEmail: "von@exempel.se",
      diaryPrefix: "VON",
      profile: "orebro",
      kind,
      createdAt: moment("2020-01-01", "08:00"),
    },
  });
  await tx.$executeRaw`
    INSERT INTO public_site.municipality (id, name, committee_name, contact)
    VALUES (1, 'Älvsunda kommun', 'Vård- och omsorgsnämnden', 'Kontaktcenter, telefon 031-390 06 00, kontakt@exempel.se')`;
  await addAccounts(seed);
  const areas = AREA_KEYS.map((key) => ({ id: areaId(key), name: AREAS[key].name, laws: [...AREAS[key].laws] }));
  await tx.serviceArea.createMany({ data: areas.map((area) => ({ ...area, createdAt: moment("2020-01-02") })) });
  for (const { id, ...after } of areas) {
    tell("petra", { action: "area.add", entity: "ServiceArea", entityId: id, after });
  }
  await addSettings(seed);
}

/** What the nämnd has decided itself, on top of the profile file. */
async function addSettings({ tx, tell }: Seed): Promise<void> {
  const delegations = [
    { kind: "ACTION_PLAN", decider: "OFFICER", amountLimitOre: null, item: "7.1" },
    { kind: "WITHHOLD_PAYMENT", decider: "MANAGER", amountLimitOre: null, item: "7.2" },
    { kind: "PRICE_DEDUCTION", decider: "MANAGER", amountLimitOre: 5_000_000, item: "7.3" },
    { kind: "FINE", decider: "MANAGER", amountLimitOre: 5_000_000, item: "7.4" },
    { kind: "FINE", decider: "HEAD_OF_ADMINISTRATION", amountLimitOre: 15_000_000, item: "7.5" },
    { kind: "SUSPENSION", decider: "COMMITTEE", amountLimitOre: null, item: "7.6" },
    { kind: "TERMINATION", decider: "COMMITTEE", amountLimitOre: null, item: "7.7" },
  ];
  const id = demoId("override", "delegations");
  const reason = "Nämndens delegationsordning 2026-01-28, § 12";
  const row = { id, key: "delegations", value: delegations, validFrom: day("2026-01-28"), reason };
  const createdById = demoId("user", "marianne@exempel.se");
  await tx.profileOverride.create({ data: { ...row, createdById, createdAt: moment("2026-01-29", "10:12") } });
  tell("marianne", {
    action: "settings.change",
    entity: "ProfileOverride",
    entityId: id,
    after: { key: "delegations", validFrom: "2026-01-28", reason },
  });
}

export const municipality: Part = { name: "municipality", add };
