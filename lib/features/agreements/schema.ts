import { z } from "zod";
import { dayParam, dayValue, idValue, textValue, versionValue } from "@/lib/format/form-values";
import { choiceParam, dirParam, pageParam, sortParam, textParam } from "@/lib/format/list-query";
import { REGIMES } from "@/lib/domain/methods";
import { AGREEMENT_BASES, AGREEMENT_STANDINGS, DEFICIENCIES } from "./rules";
import { checkTerms, termsShape } from "./versions/schema";

const diaryNumber = z.string().trim().min(1, "Skriv avtalets diarienummer, till exempel VON 112/2024.").max(100);

export const createAgreementInput = z
  .strictObject({
    providerId: idValue("Välj utförare."),
    areaId: idValue("Välj verksamhetsområde."),
    basis: z.enum(AGREEMENT_BASES),
    diaryNumber,
    activityIds: z.array(idValue()).max(200),
    ...termsShape,
  })
  .superRefine(checkTerms);
export type CreateAgreementInput = z.infer<typeof createAgreementInput>;

const whichAgreement = { agreementId: idValue(), version: versionValue() };

/** Only while the whole agreement is a draft. */
export const editIdentityInput = z.strictObject({ ...whichAgreement, basis: z.enum(AGREEMENT_BASES), diaryNumber });
export type EditIdentityInput = z.infer<typeof editIdentityInput>;

export const setActivitiesInput = z.strictObject({ ...whichAgreement, activityIds: z.array(idValue()).max(200) });
export type SetActivitiesInput = z.infer<typeof setActivitiesInput>;

export const endAgreementInput = z.strictObject({
  ...whichAgreement,
  endedOn: dayValue("Fyll i avtalets sista dag."),
  reason: textValue("Skriv varför avtalet avslutas. Det står sedan i historiken.", 1_000),
});
export type EndAgreementInput = z.infer<typeof endAgreementInput>;

export const AGREEMENT_SORTS = ["provider", "diaryNumber", "area", "startDate", "lastDay"] as const;

/** `/agreements?area=…&deficiency=any`: what the list shows lies in the address. */
export const agreementListQuery = z.object({
  q: textParam(),
  /** One provider's own, on its page. */
  provider: textParam(),
  area: textParam(),
  basis: choiceParam(AGREEMENT_BASES),
  regime: choiceParam(REGIMES),
  status: choiceParam(AGREEMENT_STANDINGS),
  deficiency: choiceParam(["any", ...DEFICIENCIES]),
  sort: sortParam(AGREEMENT_SORTS),
  dir: dirParam(),
  page: pageParam(),
});
export type AgreementListQuery = z.infer<typeof agreementListQuery>;

/** `?dag=2025-03-01` shows terms and requirements as they stood that day; two versions side by side in `visa` and `mot`. */
export const agreementPageQuery = z.object({
  dag: dayParam(),
  visa: z.coerce.number().int().positive().optional().catch(undefined),
  mot: z.coerce.number().int().positive().optional().catch(undefined),
});

export const newAgreementQuery = z.object({ provider: textParam(), area: textParam() });
