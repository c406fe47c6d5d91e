import { z } from "zod";
import { choiceParam, dirParam, pageParam, sortParam, textParam } from "@/lib/format/list-query";
import { REGIMES } from "./rules";

export const PROVIDER_STATES = ["openFindings", "late", "withoutAgreement", "ended"] as const;
export type ProviderState = (typeof PROVIDER_STATES)[number];
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
