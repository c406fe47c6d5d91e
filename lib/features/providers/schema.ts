import { z } from "zod";
import { REGIMES } from "@/lib/domain/methods";
import { normaliseOrganisationNumber, type OrganisationNumber } from "@/lib/domain/organisation-number";
import { idValue, nameValue, optionalDay, optionalName, versionValue } from "@/lib/format/form-values";
import { choiceParam, dirParam, pageParam, sortParam, textParam } from "@/lib/format/list-query";
import { ORGANISATION_NUMBER_TEXT } from "./labels";
import { PROVIDER_STATES } from "./rules";

/** Any way of writing it; what is refused is never repeated in the answer, since it may be a person's. */
const organisationNumber = z
  .string()
  .max(100)
  .transform((text, context): OrganisationNumber => {
    const found = normaliseOrganisationNumber(text);
    if (found.ok) return found.value;
    context.addIssue({ code: "custom", message: ORGANISATION_NUMBER_TEXT[found.reason] });
    return z.NEVER;
  });

/** An e-mail address that may be left out: empty becomes null. */
export const optionalEmail = () =>
  z
    .string()
    .trim()
    .max(200)
    .transform((text) => text || null)
    .pipe(z.email("Skriv en e-postadress, till exempel namn@exempel.se.").nullable());

const details = {
  name: nameValue("Skriv utförarens namn, som det står i avtalet."),
  orgNumber: organisationNumber,
  regime: z.enum(REGIMES, "Välj driftform."),
  email: optionalEmail(),
  phone: optionalName(50),
};

export const registerProviderInput = z.strictObject(details);
export type RegisterProviderInput = z.infer<typeof registerProviderInput>;

export const changeProviderInput = z.strictObject({ id: idValue(), version: versionValue(), ...details });
export type ChangeProviderInput = z.infer<typeof changeProviderInput>;

/** The last day; empty takes an end back. */
export const endInput = z.strictObject({ id: idValue(), version: versionValue(), endedOn: optionalDay() });
export type EndInput = z.infer<typeof endInput>;

/** For the form of what has not ended: there is no end to take back. */
export const firstEndInput = endInput.refine(({ endedOn }) => endedOn !== null, {
  path: ["endedOn"],
  message: "Fyll i den sista dagen.",
});

export const PROVIDER_SORTS = ["name", "lastDone", "due", "findings"] as const;

/** The register's list as it stands in the address: `/providers?area=…&sort=due`. */
export const providerListQuery = z.object({
  q: textParam(),
  area: textParam(),
  regime: choiceParam(REGIMES),
  state: choiceParam(PROVIDER_STATES),
  sort: sortParam(PROVIDER_SORTS),
  dir: dirParam(),
  page: pageParam(),
});
export type ProviderListQuery = z.infer<typeof providerListQuery>;

export const PROVIDER_VIEWS = ["overview", "units", "agreements", "documents"] as const;

/** A provider's page: which part of it, and of the timeline which unit and page. */
export const providerPageQuery = z.object({
  view: z.enum(PROVIDER_VIEWS).catch("overview"),
  unit: textParam(),
  page: pageParam(),
});
export type ProviderPageQuery = z.infer<typeof providerPageQuery>;
