import { MAIN_METHOD } from "@/lib/domain/methods";
import { searchKey } from "@/lib/domain/names";
import { readRow, type CellTexts } from "@/lib/features/imports/reading/cells/rules";
import { requirementColumns, type RequirementRow } from "@/lib/features/imports/sheets/requirements/columns/rules";
import {
  gather,
  keepWording,
  publishing,
  standing,
  wordsOver,
  type ReadRow,
} from "@/lib/features/imports/sheets/requirements/wordings/rules";
import {
  areaNamed,
  contradicts,
  created,
  refused,
  settled,
  type Decision,
  type Ground,
} from "@/lib/features/imports/sheets/judging/rules";
import { requirementKey, type Agreement } from "@/lib/features/imports/snapshot/rules";
import type { Note } from "@/lib/features/imports/rules";
import type { Wording } from "@/lib/features/requirements/versions/rules";

export const requirementSheet = {
  columns: requirementColumns,
  keyOf: ({ code, area, diary, validFrom }: RequirementRow) =>
    [searchKey(code), searchKey(area ?? ""), diary?.key ?? "", validFrom ?? ""].join("|"),
  subject: ({ code, title, text, diary }: RequirementRow) =>
    [code, title ?? titleOf(text ?? ""), diary?.number].filter(Boolean).join(", "),
  judge,
} as const;

/** One requirement in a file: its code in its area, or in its agreement when the row names one. */
const identity = ({ code, area, diary }: Pick<RequirementRow, "code" | "area" | "diary">): string =>
  `${diary?.key ?? searchKey(area ?? "")}|${searchKey(code)}`;

const { code, area, diary } = requirementColumns;

/** How many rows there are of each requirement: several are its wordings through time, and need a day each. */
export function countWordings(rows: readonly CellTexts[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const cells of rows) {
    const read = readRow({ code, area, diary }, cells);
    if (read.ok) counts.set(identity(read.row), (counts.get(identity(read.row)) ?? 0) + 1);
  }
  return counts;
}

function judge(ground: Ground, row: RequirementRow): Decision {
  const read = gather(row, (ground.wordingsOf.get(identity(row)) ?? 1) > 1);
  const day = `${identity(row)}|${row.validFrom ?? ""}`;
  if (read.oneOfSeveral && (row.validFrom === null || contradicts(ground, day, JSON.stringify(row)))) {
    return refused("Giltig från", "requirementTwice");
  }
  if ((read.direction ?? read.unit) !== null && read.limit === null) return refused("Gräns", "directionWithoutLimit");
  if (read.oneOfSeveral && (row.text ?? row.title) === null) return refused("Kravtext", "textMissing");
  if (row.diary === null)
    return row.area === null ? refused("Verksamhetsområde", "areaMissing") : place(ground, read, null);
  const agreement = ground.register.agreements.find(row.diary.key)[0];
  if (!agreement) return refused("Diarienummer", "agreementMissing");
  const area = ground.register.areas.get(agreement.areaId);
  if (row.area !== null && area && searchKey(row.area) !== searchKey(area.name))
    return refused("Verksamhetsområde", "areaDiffers");
  return place(ground, read, agreement);
}

/** In its area, or in the one agreement that it belongs to, as a promise in a bid does (PLAN-06). */
function place(ground: Ground, row: ReadRow, agreement: Agreement | null): Decision {
  const areaId = agreement?.areaId ?? ground.register.areas.find(searchKey(row.area ?? ""))[0]?.id ?? "";
  const known = ground.register.requirements.find(requirementKey(areaId, agreement?.id ?? null, row.code))[0];
  if (!known) return create(ground, row, agreement);
  const kept = keepWording(ground, known, row);
  if (!kept.ok) return kept;
  kept.write();
  return settled(kept.changes, kept.changes.length > 0 ? [...kept.notes, ...readingNotes(row)] : []);
}

const FIRST_SENTENCE = /^.*?(?=[.;:\n]|$)/u;
const MAX_TITLE = 100;

/** A requirement that has only its text is called by its first sentence. */
function titleOf(text: string): string {
  const first = (FIRST_SENTENCE.exec(text)?.[0] ?? text).trim();
  return first.length <= MAX_TITLE ? first : `${first.slice(0, MAX_TITLE - 1).trimEnd()}…`;
}

/** What a new requirement holds where the file says nothing. */
function blank({ text, title }: Readonly<{ text: string; title: string }>): Wording {
  const about = searchKey(`${title} ${text}`);
  return {
    title,
    text,
    focusArea: "Övrigt",
    source: null,
    sourceRef: null,
    verification: null,
    laws: [],
    appliesTo: "ALL",
    methods: [MAIN_METHOD],
    // Systematic quality work is preselected in method 1 (ORB-21); files have no column for it.
    qualityWork: /systematisk[at]* kvalitetsarbete|ledningssystem/u.test(about),
    limitValue: null,
    limitDirection: null,
    unit: null,
    guideValue: null,
    validTo: null,
  };
}

/** Published when nothing is missing, else a draft that says what is (ORB-16). */
function create(ground: Ground, row: ReadRow, agreement: Agreement | null): Decision {
  const text = row.text ?? row.title;
  if (text === null) return refused("Kravtext", "textMissing");
  const words = wordsOver(row, blank({ text, title: row.title ?? titleOf(text) }));
  const validFrom = row.validFrom ?? ground.today;
  if (words.validTo !== null && words.validTo < validFrom) return refused("Giltig till", "endsBeforeItBegins");
  const { register, newId } = ground;
  const agreementId = agreement?.id ?? null;
  const missing = publishing(words, agreementId);
  if (row.oneOfSeveral && missing.length > 0) return refused("Krav-id", "requirementIncomplete");
  const published = missing.length === 0;
  const areaId = agreement?.areaId ?? areaNamed(ground, row.area ?? "", row.laws ?? []).id;
  const requirement = { id: newId(), version: 1, code: row.code, areaId, agreementId };
  register.requirements.put(requirement);
  register.wordings.put({
    ...words,
    id: newId(),
    version: 1,
    requirementId: requirement.id,
    number: 1,
    published,
    validFrom,
  });
  return created([...readingNotes(row), ...(published ? [] : standing(false, validFrom, missing))]);
}

function readingNotes(row: ReadRow): Note[] {
  const unknown: Note[] = row.source?.kind === null ? [{ reason: "sourceUnknown" }] : [];
  return row.limitAsGuide ? [...unknown, { reason: "limitAsGuide" }] : unknown;
}
