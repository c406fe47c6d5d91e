import {
  APPLIES_TO_LABELS,
  DIRECTION_LABELS,
  WORDING_FIELD_LABELS,
  methodsText,
  SOURCE_LABELS,
} from "@/lib/features/requirements/labels";
import { listed } from "@/lib/format/numbers";
import { wordingDifference, type Wording, type WordingField } from "./rules";

const TEXTS: Readonly<Record<WordingField, (words: Wording) => string>> = {
  title: ({ title }) => title,
  text: ({ text }) => text,
  focusArea: ({ focusArea }) => focusArea,
  source: ({ source }) => (source === null ? "" : SOURCE_LABELS[source]),
  sourceRef: ({ sourceRef }) => sourceRef ?? "",
  verification: ({ verification }) => verification ?? "",
  laws: ({ laws }) => listed(laws),
  appliesTo: ({ appliesTo }) => APPLIES_TO_LABELS[appliesTo],
  methods: ({ methods }) => methodsText(methods),
  qualityWork: ({ qualityWork }) => (qualityWork ? "Ja" : "Nej"),
  limitValue: ({ limitValue }) => limitValue?.replace(".", ",") ?? "",
  limitDirection: ({ limitDirection }) => (limitDirection === null ? "" : DIRECTION_LABELS[limitDirection]),
  unit: ({ unit }) => unit ?? "",
  guideValue: ({ guideValue }) => guideValue ?? "",
  validTo: ({ validTo }) => validTo ?? "",
};

/**
 * What differs between two wordings, field by field, for the eye. That the one before got a last day, since this one took
 * over, is no change of words.
 */
export const differenceItems = (before: Wording, after: Wording) =>
  wordingDifference(before, after)
    .filter((field) => field !== "validTo" || after.validTo !== null)
    .map((field) => ({
      term: WORDING_FIELD_LABELS[field],
      before: field === "validTo" ? "" : TEXTS[field](before),
      after: TEXTS[field](after),
    }));
