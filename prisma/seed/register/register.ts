import { areaId, AREAS } from "../municipality";
import { day, dayOrNull, moment } from "../moments";
import type { Part, Seed } from "../part";
import { addAgreements } from "./agreements";
import { PROVIDERS, UNITS } from "./catalogue";
import { activityId, providerId, unitId } from "./ids";

/** Nobody's address: made from the manager's name. */
export const mailOf = (name: string): string =>
  `${name
    .toLowerCase()
    .normalize("NFD")
    .replace(/\p{Mn}/gu, "")
    .replace(/[^a-z]+/g, ".")}@exempel.se`;

/** Numbers kept for fiction (031-390 06 00–99). */
const phoneOf = (index: number): string =>
  `031-390 06 ${String(40 + index)
    .padStart(2, "0")
    .slice(-2)}`;

const later = (one: string, other: string): string => (one > other ? one : other);

/** The register was set up in 2020: what began before that was entered then. */
const enteredOn = (start: string): Date => moment(later(start, "2020-01-07"), "10:30");

async function addProviders({ tx, tell }: Seed): Promise<void> {
  await tx.provider.createMany({
    data: PROVIDERS.map(({ key, name, regime, orgNumber, email, phone, endedOn }) => {
      const createdAt = moment("2020-01-07", "10:00");
      return { id: providerId(key), name, regime, orgNumber, email, phone, endedOn: dayOrNull(endedOn), createdAt };
    }),
  });
  for (const { key, name, regime, orgNumber, endedOn } of PROVIDERS) {
    const target = { entity: "Provider", entityId: providerId(key) };
    tell("kerstin", { action: "provider.register", ...target, after: { name, regime, orgNumber } });
    if (endedOn) tell("ylva", { action: "provider.end", ...target, after: { endedOn } });
  }
}

async function addUnits({ tx, tell }: Seed): Promise<void> {
  await tx.unit.createMany({
    data: UNITS.map(({ unit, provider }, index) => ({
      id: unitId(unit.key),
      providerId: providerId(provider.key),
      name: unit.name,
      address: unit.address,
      managerName: unit.manager,
      managerEmail: mailOf(unit.manager),
      phone: phoneOf(index),
      endedOn: dayOrNull(unit.end),
      createdAt: enteredOn(unit.start),
    })),
  });
  await tx.activity.createMany({
    data: UNITS.map(({ unit, area }) => ({
      id: activityId(unit.key),
      unitId: unitId(unit.key),
      areaId: areaId(area),
      name: unit.name,
      competitiveFrom: dayOrNull(unit.competitiveFrom),
      startDate: day(unit.start),
      endDate: dayOrNull(unit.end),
      singlePlace: unit.singlePlace ?? false,
      createdAt: enteredOn(unit.start),
    })),
  });
  for (const { unit, area } of UNITS) {
    const after = { name: unit.name, area: AREAS[area].name, managerName: unit.manager, startDate: unit.start };
    tell("kerstin", { action: "unit.add", entity: "Unit", entityId: unitId(unit.key), after });
  }
}

async function add(seed: Seed): Promise<void> {
  await addProviders(seed);
  await addUnits(seed);
  await addAgreements(seed);
}

export const register: Part = { name: "register", add };
