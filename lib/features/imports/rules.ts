/** The sheets of the municipality's own files, in the order they are read: each may point to those before it. */
export const SHEETS = ["providers", "activities", "agreements", "requirements", "history", "running"] as const;
export type SheetKind = (typeof SHEETS)[number];

/** The names of the sheets in the product's own template. A csv file is recognised by the same name, or by its headings. */
export const SHEET_NAMES: Readonly<Record<SheetKind, string>> = {
  providers: "Utförare",
  activities: "Verksamheter",
  agreements: "Avtal",
  requirements: "Krav",
  history: "Genomförda uppföljningar",
  running: "Öppna brister",
};

/** Why a row is refused. The sentence for each stands in labels.ts; `detail` never carries what the cell held. */
export const FAULTS = [
  "missing",
  "notADay",
  "notYesOrNo",
  "unknownWord",
  "notANumber",
  "notAnAmount",
  "tooLong",
  "unreadableDiaryNumber",
  "personalNumber",
  "personalNumberInText",
  "organisationNumberLength",
  "organisationNumberDigits",
  "organisationNumberCheckDigit",
  "organisationNumberMissing",
  "duplicate",
  "municipalNumberNotMunicipal",
  "municipalWithOtherNumber",
  "regimeHasAgreements",
  "providerMissing",
  "nameMissing",
  "unitDiffers",
  "endsBeforeItBegins",
  "unitMissing",
  "activityMissing",
  "activityOfAgreementMissing",
  "ambiguousUnit",
  "agreementOfAnother",
  "basisMissing",
  "basisDoesNotFit",
  "basisIsSet",
  "extensionWithoutEnd",
  "extensionBeforeEnd",
  "ladderNotAllowed",
  "ladderTwice",
  "fineNotAllowed",
  "capBelowFine",
  "agreementEnded",
  "agreementDraftExists",
  "termsIncomplete",
  "reimbursementIsSet",
  "areaMissing",
  "areaDiffers",
  "agreementMissing",
  "textMissing",
  "directionWithoutLimit",
  "requirementTwice",
  "requirementDraftExists",
  "notAfterPublished",
  "requirementIncomplete",
  "inTheFuture",
  "diaryNumberTaken",
  "twice",
  "requirementMissing",
  "requirementNotInForce",
  "noAgreementThatDay",
] as const;
export type FaultReason = (typeof FAULTS)[number];
/** `column` is the heading of the template. */
export type Fault = Readonly<{
  column: string;
  reason: FaultReason;
  detail?: Readonly<Record<string, string | number>>;
}>;

/** What the reader should know of a row that is taken in. */
export const NOTES = [
  "regimeGuessed",
  "competitiveFrom",
  "everyActivity",
  "draftAgreement",
  "newTerms",
  "setInForce",
  "sourceUnknown",
  "draftRequirement",
  "newWording",
  "published",
  "limitAsGuide",
  "defaultRemedyDay",
  "leftAsSettled",
] as const;
export type NoteReason = (typeof NOTES)[number];
export type Note = Readonly<{ reason: NoteReason; detail?: Readonly<Record<string, string | readonly string[]>> }>;

/** One field, as it stands and as it will stand; both as text, null = empty. */
export type Change = Readonly<{ column: string; before: string | null; after: string | null }>;

export const OUTCOMES = ["create", "change", "leave", "refuse"] as const;
export type RowOutcome = (typeof OUTCOMES)[number];
/** `row` is the number the row has in its file, headings counted. */
export type RowPlan = Readonly<{
  sheet: SheetKind;
  file: number;
  row: number;
  outcome: RowOutcome;
  /** What the row is about, in words; empty for a refused row, which may hold what must not be shown. */
  subject: string;
  changes: readonly Change[];
  notes: readonly Note[];
  faults: readonly Fault[];
}>;

export type Counts = Readonly<Record<RowOutcome, number>>;

const counted = (rows: readonly RowPlan[], outcome: RowOutcome): number =>
  rows.filter((row) => row.outcome === outcome).length;

/** How many rows come to each end; together they are all rows that were read. */
export const countRows = (rows: readonly RowPlan[]): Counts => ({
  create: counted(rows, "create"),
  change: counted(rows, "change"),
  leave: counted(rows, "leave"),
  refuse: counted(rows, "refuse"),
});

/** Why a whole file is not read. */
export const FILE_REFUSALS = [
  "empty",
  "damaged",
  "protected",
  "notText",
  "wrongKind",
  "noKnownSheet",
  "noRows",
] as const;
export type FileRefusal = (typeof FILE_REFUSALS)[number];

export const MAX_FILES = 12;

/** Counts of every sheet that the files held, in the order of the sheets. */
export const countSheets = (rows: readonly RowPlan[]): Readonly<{ sheet: SheetKind; counts: Counts }>[] =>
  SHEETS.flatMap((sheet) => {
    const own = rows.filter((row) => row.sheet === sheet);
    return own.length === 0 ? [] : [{ sheet, counts: countRows(own) }];
  });

export type ApplyRefusal = "rowsRefused" | "nothingToRead";

/**
 * Whether a plan may be written. A refused row stops all of it, so that nobody believes that everything came in; it is
 * left out only when the reader has said so, and then the rest is still written whole or not at all.
 */
export function applyRefusal(counts: Counts, leaveOutRefused: boolean): ApplyRefusal | null {
  if (counts.refuse > 0 && !leaveOutRefused) return "rowsRefused";
  return counts.create + counts.change + counts.leave === 0 ? "nothingToRead" : null;
}
