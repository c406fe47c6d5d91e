import { z } from "zod";
import { idValue, optionalName } from "@/lib/format/form-values";
import { choiceParam, pageParam } from "@/lib/format/list-query";
import { FAULTS, MAX_FILES, NOTES, OUTCOMES, SHEETS, type RowPlan } from "./rules";

const headingMap = z.record(z.string(), z.string().nullable());
/** By sheet: the heading as it is remembered → column of the template, or null = it is not read. */
export const mappings = z.partialRecord(z.enum(SHEETS), headingMap);

/** `ImportRun.mapping`: one run is one file; the first of a set carries the others' ids. */
export const runMapping = z.object({
  /** The run that this file was read together with, when it is not the first. */
  partOf: z.string().nullable().default(null),
  /** Every file of the set, this one first. */
  files: z.array(z.string()).default([]),
  /** Service area of the rows in sheets that have no column for it: a catalogue is often one area's. */
  area: z.string().nullable().default(null),
});
export type RunMapping = z.infer<typeof runMapping>;

const text = z.string();
const detail = z.record(text, z.union([text, z.number(), z.array(text)]));
const rowPlan: z.ZodType<RowPlan> = z.object({
  sheet: z.enum(SHEETS),
  file: z.number(),
  row: z.number(),
  outcome: z.enum(OUTCOMES),
  subject: text,
  changes: z.array(z.object({ column: text, before: text.nullable(), after: text.nullable() })),
  notes: z.array(
    z.object({ reason: z.enum(NOTES), detail: z.record(text, z.union([text, z.array(text)])).optional() }),
  ),
  faults: z.array(
    z.object({ column: text, reason: z.enum(FAULTS), detail: z.record(text, z.union([text, z.number()])).optional() }),
  ),
});

const table = z.object({
  file: z.number(),
  sheet: z.enum(SHEETS),
  rows: z.number(),
  lacksArea: z.boolean(),
  headings: z.array(
    z.object({ heading: text, key: text, column: text.nullable(), known: z.boolean(), template: z.boolean() }),
  ),
});
export type PreviewTable = z.infer<typeof table>;

/** `ImportRun.summary`: what the files would do, as it was shown. Nothing of a refused row but where and why. */
export const runSummary = z.object({
  files: z.array(text).default([]),
  /** A file that could not be read at all: its place and why. */
  unreadable: z.object({ file: z.number(), reason: text, detail: detail.optional() }).nullable().default(null),
  tables: z.array(table).default([]),
  newAreas: z.array(text).default([]),
  rows: z.array(rowPlan).default([]),
  /** Of the whole plan: an apply that would do anything else is refused. */
  digest: text.default(""),
  /** Rows in all, by what becomes of them; unchanged rows are counted and not listed. */
  leave: z.partialRecord(z.enum(SHEETS), z.number()).default({}),
});
export type RunSummary = z.infer<typeof runSummary>;

export const startImportInput = z.strictObject({
  fileIds: z.array(idValue()).min(1, "Välj minst en fil.").max(MAX_FILES, "Läs in högst tolv filer åt gången."),
});

export const mapHeadingsInput = z.strictObject({
  id: idValue(),
  /** `column` empty: nothing is read from it. */
  choices: z
    .array(z.strictObject({ sheet: z.enum(SHEETS), heading: z.string().min(1).max(300), column: z.string().max(100) }))
    .max(300),
  area: optionalName(),
});
export type MapHeadingsInput = z.infer<typeof mapHeadingsInput>;

export const applyImportInput = z.strictObject({ id: idValue(), leaveOutRefused: z.boolean() });
export const discardImportInput = z.strictObject({ id: idValue() });

/** Which rows of a preview are shown. */
export const previewQuery = z.object({
  outcome: choiceParam(["create", "change", "refuse"]),
  sheet: choiceParam(SHEETS),
  page: pageParam(),
});
export type PreviewQuery = z.infer<typeof previewQuery>;
