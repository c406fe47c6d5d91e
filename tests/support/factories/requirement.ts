import { db } from "@/lib/db/client";
import type { Prisma } from "@/lib/db/generated/client";
import { sequence } from "./sequence";

type Version = Prisma.RequirementVersionCreateWithoutRequirementInput;
type Over = Readonly<{ code?: string; agreementId?: string | null }> & Partial<Version>;

/** A wording published since a day, with all that publishing demands. */
export const publishedWording = (validFrom: string, over: Partial<Version> = {}): Version => ({
  number: 1,
  status: "PUBLISHED",
  title: "Kontaktman utses",
  text: "En kontaktman utses inom fjorton dagar.",
  focusArea: "Delaktighet",
  source: "GUIDELINE",
  verification: "Genomförandeplaner granskas.",
  methods: ["QUALITY_REQUIREMENTS"],
  validFrom: new Date(validFrom),
  publishedAt: new Date(`${validFrom}T08:00:00Z`),
  ...over,
});

/** A requirement of an area, published since 2024-01-01; give `agreementId` for one that belongs to that agreement alone. */
export const makeRequirement = (
  areaId: string,
  { code = `K-${String(sequence())}`, agreementId, ...over }: Over = {},
) =>
  db.requirement.create({
    data: { code, areaId, agreementId, versions: { create: publishedWording("2024-01-01", over) } },
    include: { versions: true },
  });

/** Another wording of a requirement. */
export const addWording = (requirementId: string, validFrom: string, over: Partial<Version>) =>
  db.requirementVersion.create({
    data: { ...publishedWording(validFrom, over), requirement: { connect: { id: requirementId } } },
  });
