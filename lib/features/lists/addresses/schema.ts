import type { z } from "zod";
import { agreementListQuery } from "@/lib/features/agreements/schema";
import { dispatchListQuery } from "@/lib/features/dispatches/schema";
import { findingListQuery } from "@/lib/features/findings/schema";
import { followUpListQuery } from "@/lib/features/follow-ups/schema";
import { obligationQuery } from "@/lib/features/obligations/schema";
import { providerListQuery } from "@/lib/features/providers/schema";
import { reportListQuery } from "@/lib/features/reports/schema";
import { proposalListQuery } from "@/lib/features/proposals/schema";
import { requirementListQuery } from "@/lib/features/requirements/schema";
import { listHref, type ListQuery } from "@/lib/format/list-href";
import { LISTS, type ListName } from "../rules";

/** Each list's own schema: what it does not know is dropped, and what is wrong falls back. */
const QUERIES: Readonly<Record<ListName, z.ZodType<ListQuery>>> = {
  "follow-ups": followUpListQuery,
  findings: findingListQuery,
  obligations: obligationQuery,
  providers: providerListQuery,
  agreements: agreementListQuery,
  requirements: requirementListQuery,
  proposals: proposalListQuery,
  reports: reportListQuery,
  sent: dispatchListQuery,
};

/**
 * A list's filter and order as its own schema reads them, without the page: "?dir=asc&sort=due&state=late". Whatever was
 * written, only a query of that list comes out.
 */
export const filterOf = (list: ListName, query: string): string =>
  listHref({ ...QUERIES[list].parse(Object.fromEntries(new URLSearchParams(query))), page: undefined });

/** The address of a saved filter: the path from our own table, so that it leads nowhere else. */
export const filterHref = (list: ListName, query: string): string => LISTS[list].path + filterOf(list, query);
