import "server-only";
import { grant, type Granted, type Permission, type User } from "@/lib/auth/permissions";
import { db } from "@/lib/db/client";
import { MAIN_METHOD } from "@/lib/domain/methods";
import { ok, refuse, type Outcome } from "@/lib/domain/outcome";
import { listAgreements, type AgreementRow } from "@/lib/features/agreements/list/queries";
import { agreementListQuery } from "@/lib/features/agreements/schema";
import { listDispatches, type DispatchRow } from "@/lib/features/dispatches/queries";
import { dispatchListQuery } from "@/lib/features/dispatches/schema";
import { listFindings, type FindingRow } from "@/lib/features/findings/queries";
import { findingListQuery } from "@/lib/features/findings/schema";
import { listFollowUps, type FollowUpRow } from "@/lib/features/follow-ups/queries";
import { followUpListQuery } from "@/lib/features/follow-ups/schema";
import { listObligations, type At, type ObligationRow } from "@/lib/features/obligations/queries";
import { obligationQuery } from "@/lib/features/obligations/schema";
import { listProviders, type ProviderRow } from "@/lib/features/providers/queries";
import { providerListQuery } from "@/lib/features/providers/schema";
import { listFinalReports, type FinalReportRow } from "@/lib/features/reports/queries";
import { reportListQuery } from "@/lib/features/reports/schema";
import { listRequirements, type RequirementRow } from "@/lib/features/requirements/list/queries";
import { listProposals, type ProposalRow } from "@/lib/features/proposals/queries";
import { proposalListQuery } from "@/lib/features/proposals/schema";
import { requirementListQuery } from "@/lib/features/requirements/schema";
import type { Paged } from "@/lib/format/pages";
import { filterHref } from "./addresses/schema";
import { EXPORT_LIMIT, LISTS, type ListName } from "./rules";

export type SavedFilter = Readonly<{ id: string; name: string; href: string }>;

/** The user's own filters of a list, by name. Each address is read anew by the list's schema of today. */
export async function listSavedFilters(viewer: User, list: ListName): Promise<SavedFilter[]> {
  const found = await db.savedFilter.findMany({
    where: { userId: viewer.id, list },
    orderBy: [{ nameKey: "asc" }],
    select: { id: true, name: true, query: true },
  });
  return found.map(({ query, ...rest }) => ({ ...rest, href: filterHref(list, query) }));
}

/** A row of each list, as its page shows it. An obligation carries the profile's interval, which its reason is told by. */
export type ListRows = Readonly<{
  "follow-ups": FollowUpRow;
  findings: FindingRow;
  obligations: ObligationRow & Readonly<{ years: number }>;
  providers: ProviderRow;
  agreements: AgreementRow;
  requirements: RequirementRow;
  proposals: ProposalRow;
  reports: FinalReportRow;
  sent: DispatchRow;
}>;

type Found<Row> = Readonly<{ rows: readonly Row[]; total: number }>;
/** `params`: the address' query as it came. */
type Asked = Readonly<{ params: unknown; at: At }>;
/** null: not for this user. */
type Reader<Row> = (user: User, asked: Asked) => Promise<Found<Row> | null>;
type Readers = { readonly [L in ListName]: Reader<ListRows[L]> };

/** Reads a list for who has the right of its page. */
const reader =
  <P extends Permission, Row>(
    { permission }: Readonly<{ permission: P }>,
    read: (viewer: Granted<P>, asked: Asked) => Promise<Found<Row>>,
  ): Reader<Row> =>
  async (user, asked) => {
    const viewer = grant(user, permission);
    return viewer && read(viewer, asked);
  };

const whole = <Q extends object>(query: Q): Paged<Q> => ({ ...query, page: 1, size: EXPORT_LIMIT });

/** The very queries of the pages, with the same schema: what the list shows is what is exported, scope and all. */
const READERS: Readers = {
  "follow-ups": reader(LISTS["follow-ups"], (viewer, { params }) =>
    listFollowUps(viewer, whole(followUpListQuery.parse(params))),
  ),
  findings: reader(LISTS["findings"], (viewer, { params, at }) =>
    listFindings(viewer, whole(findingListQuery.parse(params)), at.today),
  ),
  obligations: reader(LISTS.obligations, readObligations),
  providers: reader(LISTS["providers"], (viewer, { params, at }) =>
    listProviders(viewer, whole(providerListQuery.parse(params)), at),
  ),
  agreements: reader(LISTS["agreements"], (viewer, { params, at }) =>
    listAgreements(viewer, whole(agreementListQuery.parse(params)), at.today),
  ),
  requirements: reader(LISTS["requirements"], (viewer, { params, at }) =>
    listRequirements(viewer, whole(requirementListQuery.parse(params)), at.today),
  ),
  proposals: reader(LISTS["proposals"], (viewer, { params }) =>
    listProposals(viewer, whole(proposalListQuery.parse(params))),
  ),
  reports: reader(LISTS["reports"], (viewer, { params }) =>
    listFinalReports(viewer, whole(reportListQuery.parse(params))),
  ),
  sent: reader(LISTS["sent"], (viewer, { params }) => listDispatches(viewer, whole(dispatchListQuery.parse(params)))),
};

async function readObligations(viewer: Granted<"obligation.read">, { params, at }: Asked) {
  const { rows, total } = await listObligations(viewer, whole(obligationQuery.parse(params)), at);
  const years = at.profile.methods[MAIN_METHOD].intervalYears ?? 0;
  return { rows: rows.map((row) => ({ ...row, years })), total };
}

/** Every row of a list as filtered and sorted; refused without the right of its page, and above `EXPORT_LIMIT` rows. */
export async function readWholeList<L extends ListName>(
  user: User,
  { list, ...asked }: Asked & Readonly<{ list: L }>,
): Promise<Outcome<readonly ListRows[L][], "notFound" | "tooManyRows">> {
  const found = await READERS[list](user, asked);
  if (!found) return refuse("notFound");
  return found.total > EXPORT_LIMIT ? refuse("tooManyRows") : ok(found.rows);
}
