import type { IsoDate } from "@/lib/domain/calendar";
import { requirementColumns, type RequirementRow } from "@/lib/features/imports/sheets/requirements/columns/rules";
import { unitWithDirection } from "@/lib/features/imports/sheets/requirements/limits/rules";
import {
  differences,
  stopped,
  takesOver,
  type Ground,
  type Kept,
  type Stopped,
} from "@/lib/features/imports/sheets/judging/rules";
import type { Requirement, WordingVersion } from "@/lib/features/imports/snapshot/rules";
import type { Change, Note } from "@/lib/features/imports/rules";
import { publishingRefusals, type PublishingRefusal } from "@/lib/features/requirements/rules";
import type { Wording } from "@/lib/features/requirements/versions/rules";

/**
 * A row with what several cells say together: the limit with its unit and direction. `oneOfSeveral`: the file has more
 * rows of the same requirement, its wordings through time.
 */
export type ReadRow = RequirementRow & Readonly<{ limitAsGuide: boolean; oneOfSeveral: boolean }>;

/**
 * Catalogues write "timmar (max)", and limits without any direction ("14 dagar"): such a limit cannot be judged against,
 * so it is kept as the guide value, where the officer reads it.
 */
export function gather(row: RequirementRow, oneOfSeveral: boolean): ReadRow {
  const written = row.unit ?? row.limit?.unit ?? null; // the column is believed before the cell
  const { unit, direction } = written === null ? { unit: null, direction: null } : unitWithDirection(written);
  const found = row.direction ?? direction;
  if (row.limit === null || found !== null)
    return { ...row, unit, direction: found, limitAsGuide: false, oneOfSeveral };
  const guide = requirementColumns.limit.cell.show({ value: row.limit.value, unit });
  return { ...row, limit: null, unit: null, guideValue: row.guideValue ?? guide, limitAsGuide: true, oneOfSeveral };
}

/** Columns that say which requirement a row is about and when, and nothing of its words. */
type Identity = "code" | "area" | "diary" | "validFrom" | "validTo";

/** The words of a wording as the columns of the sheet show them. */
const asRow = (words: Wording) =>
  ({
    focusArea: words.focusArea,
    title: words.title,
    text: words.text,
    source: words.source === null && words.sourceRef === null ? null : { kind: words.source, ref: words.sourceRef },
    laws: words.laws.flatMap((law) => (law === "HSL" || law === "SoL" || law === "LSS" ? [law] : [])),
    appliesTo: words.appliesTo,
    methods: words.methods,
    limit: words.limitValue === null ? null : { value: words.limitValue, unit: null },
    direction: words.limitDirection,
    unit: words.unit,
    guideValue: words.guideValue,
    verification: words.verification,
  }) satisfies Record<Exclude<keyof RequirementRow, Identity>, unknown>;

/** The row over what stands, every field of it: what the file leaves out stays, and systematic quality work has no column. */
export function wordsOver(row: ReadRow, before: Wording): Wording {
  const from = row.source ?? { kind: before.source, ref: before.sourceRef };
  return {
    focusArea: row.focusArea ?? before.focusArea,
    title: row.title ?? before.title,
    text: row.text ?? before.text,
    source: from.kind,
    sourceRef: from.ref,
    laws: row.laws ?? before.laws,
    appliesTo: row.appliesTo ?? before.appliesTo,
    methods: row.methods ?? before.methods,
    limitValue: row.limit?.value ?? before.limitValue,
    limitDirection: row.direction ?? before.limitDirection,
    unit: row.unit ?? before.unit,
    guideValue: row.guideValue ?? before.guideValue,
    verification: row.verification ?? before.verification,
    validTo: row.validTo ?? before.validTo,
    qualityWork: before.qualityWork,
  };
}

const comparable = (row: ReadRow) => ({ ...row, limit: row.limit && { value: row.limit.value, unit: null } });

const changesOf = (row: ReadRow, before: WordingVersion): Change[] =>
  differences(requirementColumns, asRow(before), comparable(row));

/** What stops a wording from being published (ORB-16, PLAN-06). */
export const publishing = (words: Wording, agreementId: string | null): PublishingRefusal[] =>
  publishingRefusals({ ...words, agreementId });

/** What becomes of a requirement that is already there. */
export function keepWording(ground: Ground, requirement: Requirement, row: ReadRow): Kept | Stopped {
  const versions = ground.register.wordings.find(requirement.id);
  const published = versions.filter((one) => one.published).toSorted((a, b) => (a.validFrom < b.validFrom ? 1 : -1));
  const [newest] = published;
  const draft = versions.find((one) => !one.published);
  const before = newest ?? draft;
  if (!before) return stopped("Krav-id", "requirementIncomplete", { missing: "" });
  // A draft has no day that another wording could take over from.
  if (!newest && row.oneOfSeveral) return stopped("Giltig från", "requirementTwice");
  const changes = changesOf(row, before);
  const ending = endOf(row, before);
  if (changes.length === 0 && ending === null) return nothing;
  // An older row of the same catalogue, as when a file holds several wordings of one requirement.
  const earlier = published.slice(1).find((one) => one.validFrom === row.validFrom);
  if (earlier)
    return changesOf(row, earlier).length === 0
      ? nothing
      : stopped("Giltig från", "notAfterPublished", { day: before.validFrom });
  if (newest && row.oneOfSeveral && changes.length > 0 && (row.validFrom ?? newest.validFrom) <= newest.validFrom) {
    return stopped("Giltig från", "notAfterPublished", { day: newest.validFrom });
  }
  if (!newest) return editDraft(ground, requirement, { before, row, changes: withEnd(changes, ending) });
  if (changes.length === 0 && ending !== null && row.oneOfSeveral && row.validFrom !== newest.validFrom) return nothing;
  if (changes.length === 0 && ending !== null) return end(ground, newest, ending);
  return nextVersion(ground, requirement, { newest, row, changes, hasDraft: draft !== undefined });
}

const nothing: Kept = { ok: true, changes: [], notes: [], write: () => undefined };

/** The last day that the row gives, when it is another than the one that stands. */
const endOf = (row: ReadRow, before: WordingVersion): Change | null =>
  row.validTo === null || row.validTo === before.validTo
    ? null
    : { column: "Giltig till", before: before.validTo, after: row.validTo };
const withEnd = (changes: readonly Change[], ending: Change | null) =>
  ending === null ? changes : [...changes, ending];

/** Only the last day: the words stay, so they need no new version. */
function end({ register }: Ground, newest: WordingVersion, ending: Change): Kept | Stopped {
  const validTo = ending.after as IsoDate | null;
  if (validTo !== null && validTo < newest.validFrom) return stopped("Giltig till", "endsBeforeItBegins");
  const write = () => {
    register.wordings.put({ ...newest, validTo });
  };
  return { ok: true, changes: [ending], notes: [], write };
}

type Draft = Readonly<{ before: WordingVersion; row: ReadRow; changes: readonly Change[] }>;

/** A draft is edited, and published once nothing is missing, as a new requirement in a file would be. */
function editDraft({ register }: Ground, requirement: Requirement, { before, row, changes }: Draft): Kept | Stopped {
  const words = { ...before, ...wordsOver(row, before), validFrom: row.validFrom ?? before.validFrom };
  if (words.validTo !== null && words.validTo < words.validFrom) return stopped("Giltig till", "endsBeforeItBegins");
  const missing = publishing(words, requirement.agreementId);
  const complete = missing.length === 0;
  const write = () => {
    register.wordings.put({ ...words, published: complete });
    register.requirements.put({ ...requirement });
  };
  return { ok: true, changes, notes: standing(complete, words.validFrom, missing), write };
}

/** What the reader is told of a wording that is published, or of what is missing for it. */
export const standing = (complete: boolean, from: IsoDate, missing: readonly PublishingRefusal[]): Note[] =>
  complete ? [{ reason: "published", detail: { day: from } }] : [{ reason: "draftRequirement", detail: { missing } }];

type Newer = Readonly<{ newest: WordingVersion; row: ReadRow; changes: readonly Change[]; hasDraft: boolean }>;

/** A published wording is never edited: the file's becomes the next, from its own day or from today (ORB-09). */
function nextVersion(
  ground: Ground,
  requirement: Requirement,
  { newest, row, changes, hasDraft }: Newer,
): Kept | Stopped {
  if (hasDraft) return stopped("Krav-id", "requirementDraftExists");
  const wished = row.validFrom !== null && row.validFrom > newest.validFrom ? row.validFrom : ground.today;
  const validFrom = takesOver(newest.validFrom, wished);
  const words = wordsOver(row, { ...newest, validTo: null });
  const missing = publishing(words, requirement.agreementId);
  if (missing.length > 0) return stopped("Krav-id", "requirementIncomplete", { missing: missing.join(",") });
  if (words.validTo !== null && words.validTo < validFrom) return stopped("Giltig till", "endsBeforeItBegins");
  const { register, newId } = ground;
  const number = Math.max(...register.wordings.find(requirement.id).map((one) => one.number)) + 1;
  const write = () => {
    register.wordings.put({ ...newest, ...words, id: newId(), version: 1, number, published: true, validFrom });
    register.requirements.put({ ...requirement });
  };
  return { ok: true, changes, notes: [{ reason: "newWording", detail: { day: validFrom } }], write };
}
