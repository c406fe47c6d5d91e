import { z } from "zod";
import { LEVEL_CODE } from "@/lib/domain/weighing";
import { writtenText } from "@/lib/format/form-values";

/** Two pages of text: more belongs in a file. */
const text = z
  .string()
  .max(20_000, "Korta texten till högst 20 000 tecken, eller bifoga den som underlag.")
  .transform(writtenText);
/** A code of some scale; whether it is one of the case's own is for the rules to say. */
const level = z.string().regex(LEVEL_CODE).nullable();

const compile = z.strictObject({
  step: z.literal("compile"),
  compilation: text,
  measuredValue: z
    .string()
    .max(100, "Skriv bara mätvärdet, högst 100 tecken.")
    .transform((value) => writtenText(value).trim() || null)
    .nullable(),
});
const judge = z.strictObject({
  step: z.literal("judge"),
  judgementLevel: level,
  judgementMotive: text,
});
const weigh = z.strictObject({
  step: z.literal("weigh"),
  frequency: level,
  consequenceIndividual: level,
  consequenceMunicipality: level,
  consequenceProvider: level,
  weighingMotive: text,
});
const conclude = z.strictObject({
  step: z.literal("conclude"),
  findingText: text,
  acute: z.boolean(),
  conclude: z.boolean(),
});

export const editInput = z.discriminatedUnion("step", [compile, judge, weigh, conclude]);

/** One autosaved edit. `version` is the version the officer saw: an older one loses to what another has written. */
export const saveAssessmentInput = z.strictObject({
  followUpRequirementId: z.string().min(1),
  version: z.int().nonnegative(),
  edit: editInput,
});
export type SaveAssessmentInput = z.infer<typeof saveAssessmentInput>;

export const FILTERS = ["all", "open", "findings"] as const;
export type WorkspaceFilter = (typeof FILTERS)[number];

/** `?krav=ID&visa=open`: the requirement at hand and the filter live in the address. */
export const workspaceQuery = z.object({
  krav: z.string().max(100).optional().catch(undefined),
  visa: z.enum(FILTERS).catch("all"),
});
