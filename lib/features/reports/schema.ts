import { z } from "zod";
import { REGIMES } from "@/lib/domain/methods";
import { diaryNumberValue } from "@/lib/format/diary-number-value";
import { dayValue, idValue, nameValue, textValue, versionValue, writtenText } from "@/lib/format/form-values";
import { choiceParam, dirParam, pageParam, sortParam, textParam } from "@/lib/format/list-query";
import { REPORT_KINDS } from "./rules";

/** What officers write themselves; everything else in a report comes from the case. */
export const reportTexts = z.strictObject({
  title: nameValue("Skriv rapportens titel."),
  summary: z.string().max(20_000).transform(writtenText),
  procedure: z.string().max(20_000).transform(writtenText),
});
export type ReportTexts = z.infer<typeof reportTexts>;

export const createReportInput = z.strictObject({
  followUpId: idValue(),
  kind: z.enum(REPORT_KINDS),
  diaryNumber: diaryNumberValue(),
});
export type CreateReportInput = z.infer<typeof createReportInput>;

/** `version` is the row's version that the officer saw, not the number of the report's version. */
const ofVersion = { reportVersionId: idValue(), version: versionValue() };

export const saveTextsInput = z.strictObject({ ...ofVersion, texts: reportTexts });
export type SaveTextsInput = z.infer<typeof saveTextsInput>;

export const versionInput = z.strictObject(ofVersion);
export type VersionInput = z.infer<typeof versionInput>;

export const correctionInput = z.strictObject({
  reportId: idValue(),
  reason: textValue("Skriv vad som rättas och varför. Texten står i den nya rapporten."),
});
export type CorrectionInput = z.infer<typeof correctionInput>;

export const factsReplyInput = z.strictObject({
  shareId: idValue(),
  receivedOn: dayValue("Fyll i dagen då svaret kom in."),
  senderName: nameValue("Skriv vem hos utföraren som har svarat."),
  text: textValue("Skriv eller klistra in utförarens svar. Det trycks i rapporten."),
  fileIds: z.array(idValue()).max(20),
});
export type FactsReplyInput = z.infer<typeof factsReplyInput>;

export const factsAnswerInput = z.strictObject({
  shareId: idValue(),
  /** The answer that the officer saw; empty = none yet. */
  seen: z.string().max(20_000),
  answer: textValue("Skriv vad ni har ändrat, eller varför ni inte har ändrat något."),
});
export type FactsAnswerInput = z.infer<typeof factsAnswerInput>;

export const deliverInput = z.strictObject({ reportVersionId: idValue(), receiver: z.enum(["ACTIVITY", "COMMITTEE"]) });
export type DeliverInput = z.infer<typeof deliverInput>;

/** The register of final reports in the address. */
export const reportListQuery = z.object({
  q: textParam(),
  areaId: textParam(),
  regime: choiceParam(REGIMES),
  kind: choiceParam(REPORT_KINDS),
  sort: sortParam(["finalOn", "unit", "diary"]),
  dir: dirParam("desc"),
  page: pageParam(),
});
export type ReportListQuery = z.infer<typeof reportListQuery>;

/** The part of a frozen document that a covering letter names. */
export const frozenHead = z.object({
  kind: z.string(),
  diaryNumber: z.string(),
  unit: z.object({ name: z.string() }),
  municipality: z.object({ name: z.string(), unit: z.string() }),
});
