import type { Prisma } from "@/lib/db/generated/client";
import { areaId, AREAS } from "../municipality";
import { day, dayOrNull, moment } from "../moments";
import type { Part, Seed } from "../part";
import { agreementId } from "../register/ids";
import { addAnswers, copiedFromId } from "./answers";
import { REQUIREMENTS, type Catalogued, type VersionData } from "./catalogue";
import { HOME_CARE_DRAFTS, type DraftData } from "./drafts";
import { requirementId, versionId } from "./ids";

type Row = Prisma.RequirementVersionCreateManyInput;

function versionRow({ key, area, focus, data }: Catalogued, version: VersionData): Row {
  const [limitValue, limitDirection, unit] = version.limit ?? [null, null, null];
  // Decided some weeks before it began to apply.
  const decided = moment(version.validFrom, "08:00");
  return {
    id: versionId(key, version.number),
    requirementId: requirementId(key),
    number: version.number,
    status: "PUBLISHED",
    title: version.title,
    text: version.text,
    focusArea: focus.name,
    source: version.ground.source,
    sourceRef: version.ground.ref,
    verification: data.verify,
    laws: [...(data.laws ?? AREAS[area].laws.slice(0, 1))],
    appliesTo: data.appliesTo ?? "ALL",
    methods: ["QUALITY_REQUIREMENTS", ...(data.methods ?? [])],
    qualityWork: focus.qualityWork ?? false,
    limitValue,
    limitDirection,
    unit,
    guideValue: data.guide ?? null,
    validFrom: day(version.validFrom),
    validTo: dayOrNull(version.validTo),
    changeReason: version.reason,
    copiedFromId: copiedFromId(key),
    publishedAt: decided,
    createdAt: decided,
  };
}

function draftRow(draft: DraftData): Row {
  const key = `homeCare ${draft.code}`;
  const number = (draft.after ?? 0) + 1;
  const { title, text, focusArea, sourceRef, verification, changeReason, status } = draft;
  return {
    id: versionId(key, number),
    requirementId: requirementId(key),
    number,
    ...{ title, text, focusArea, sourceRef, verification, changeReason, status },
    source: "PROCUREMENT_DOCUMENT",
    laws: ["SoL"],
    methods: ["QUALITY_REQUIREMENTS"],
    validFrom: day(draft.validFrom),
    createdAt: moment("2026-10-27", "15:10"),
  };
}

async function add(seed: Seed): Promise<void> {
  const { tx } = seed;
  const fresh = HOME_CARE_DRAFTS.filter(({ after }) => after === null).map(({ code }) => `homeCare ${code}`);
  await tx.requirement.createMany({
    data: [
      ...REQUIREMENTS.map(({ key, area, data }) => ({
        id: requirementId(key),
        code: data.code,
        areaId: areaId(area),
        agreementId: data.agreement ? agreementId(data.agreement) : null,
        createdAt: moment("2020-11-16"),
      })),
      ...fresh.map((key) => ({
        id: requirementId(key),
        code: key.slice("homeCare ".length),
        areaId: areaId("homeCare"),
        createdAt: moment("2026-10-27", "15:00"),
      })),
    ],
  });
  const published = REQUIREMENTS.flatMap((one) => one.versions.map((version) => versionRow(one, version)));
  await tx.requirementVersion.createMany({ data: [...published, ...HOME_CARE_DRAFTS.map(draftRow)] });
  REQUIREMENTS.forEach((one) => tellRequirement(seed, one));
  for (const { code, validFrom } of HOME_CARE_DRAFTS) {
    const entityId = requirementId(`homeCare ${code}`);
    seed.tell("jonas", { action: "requirement.startVersion", entity: "Requirement", entityId, after: { validFrom } });
  }
  await addAnswers(seed);
}

function tellRequirement({ tell }: Seed, { key, data, versions }: Catalogued): void {
  for (const { number, validFrom, reason } of versions) {
    const by = validFrom < "2022-01-01" ? "kerstin" : "marianne";
    const after = { code: data.code, number, validFrom, changeReason: reason };
    tell(by, { action: "requirement.publish", entity: "Requirement", entityId: requirementId(key), after });
  }
}

export const requirements: Part = { name: "requirements", add };
