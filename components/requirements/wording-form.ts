import { MAIN_METHOD } from "@/lib/domain/methods";
import type { z } from "zod";
import type { IsoDate } from "@/lib/domain/calendar";
import type { Wording } from "@/lib/features/requirements/versions/rules";
import type { editRequirementDraftInput } from "@/lib/features/requirements/versions/schema";
import { dayText } from "@/lib/format/form-values";
import { SERVICE_LAWS } from "@/lib/domain/laws";

/** A wording as it is typed. */
export type WordingForm = Omit<z.input<typeof editRequirementDraftInput>, "versionId" | "version">;
type Stored = Wording & Readonly<{ validFrom: IsoDate; changeReason: string | null }>;

/** A stored wording as the values of the form. */
export const toForm = (words: Stored): WordingForm => ({
  title: words.title,
  text: words.text,
  focusArea: words.focusArea,
  source: words.source ?? "",
  sourceRef: words.sourceRef ?? "",
  verification: words.verification ?? "",
  laws: SERVICE_LAWS.filter((law) => words.laws.includes(law)),
  appliesTo: words.appliesTo,
  methods: [...words.methods],
  qualityWork: words.qualityWork,
  limitValue: words.limitValue?.replace(".", ",") ?? "",
  limitDirection: words.limitDirection ?? "",
  unit: words.unit ?? "",
  guideValue: words.guideValue ?? "",
  validFrom: dayText(words.validFrom),
  validTo: dayText(words.validTo),
  changeReason: words.changeReason ?? "",
});

export const EMPTY_WORDING: WordingForm = {
  title: "",
  text: "",
  focusArea: "",
  source: "",
  sourceRef: "",
  verification: "",
  laws: [],
  appliesTo: "ALL",
  methods: [MAIN_METHOD],
  qualityWork: false,
  limitValue: "",
  limitDirection: "",
  unit: "",
  guideValue: "",
  validFrom: "",
  validTo: "",
  changeReason: "",
};
