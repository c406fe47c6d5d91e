import "server-only";
import type { Granted } from "@/lib/auth/permissions";
import { audited, type Trace } from "@/lib/db/audited";
import type { Tx } from "@/lib/db/client";
import { fromDbDate, toDbDate } from "@/lib/db/dates";
import { unlessTaken } from "@/lib/db/unique";
import type { IsoDate } from "@/lib/domain/calendar";
import { ok, refuse, type Outcome } from "@/lib/domain/outcome";
import { basesFor } from "@/lib/features/agreements/rules";
import { getInstallation } from "@/lib/features/municipality/queries";
import { daysOf } from "@/lib/features/obligations/rules";
import type { Regime } from "@/lib/domain/methods";
import type { ProviderRefusal } from "./labels";
import { agreementsAfter, endRefusal, numberRefusal } from "./rules";
import type { ChangeProviderInput, EndInput, RegisterProviderInput } from "./schema";
import { endActivities, endUnits } from "./units/mutations";

type By = Readonly<{ actor: Granted<"register.write"> }>;
type On = By & Readonly<{ today: IsoDate }>;
export type SavedProvider = Readonly<{ id: string; version: number }>;
type Saved = Outcome<SavedProvider, ProviderRefusal>;

/** A new provider. Refuses a number that another has (with whose it is), and one that does not go with the regime. */
export async function registerProvider({ actor, ...input }: By & RegisterProviderInput): Promise<Saved> {
  const refusal = numberRefusal(input, (await getInstallation()).orgNumber);
  if (refusal) return refuse(refusal);
  const work = audited<SavedProvider, ProviderRefusal>(actor, async (tx, trace) => {
    const taken = await takenBy(tx, input.orgNumber);
    if (taken) return refuse("orgNumberTaken", taken);
    const made = await tx.provider.create({ data: input, select: { id: true, version: true } });
    trace.record({ action: "provider.register", entity: "Provider", entityId: made.id, after: input });
    return ok(made);
  });
  return unlessTaken(work, "orgNumberTaken");
}

/** Refuses a regime that the agreements in force do not fit: old cases keep theirs, agreements are ended first. */
export async function changeProvider({
  actor,
  today,
  id,
  version,
  ...input
}: On & ChangeProviderInput): Promise<Saved> {
  const refusal = numberRefusal(input, (await getInstallation()).orgNumber);
  if (refusal) return refuse(refusal);
  const work = audited<SavedProvider, ProviderRefusal>(actor, async (tx, trace) => {
    const before = await tx.provider.findUnique({ where: { id }, select: detailsSelect });
    if (!before) return refuse("notFound");
    const taken = await takenBy(tx, input.orgNumber, id);
    if (taken) return refuse("orgNumberTaken", taken);
    const misfits = await agreementsThatDoNotFit(tx, id, input.regime, today);
    if (misfits.length > 0) return refuse("agreementsDoNotFit", { agreements: misfits });
    const next = { id, version: version + 1 };
    const { count } = await tx.provider.updateMany({
      where: { id, version },
      data: { ...input, version: next.version },
    });
    if (count === 0) return refuse("changedByAnother");
    trace.record({ action: "provider.change", entity: "Provider", entityId: id, before, after: input });
    return ok(next);
  });
  return unlessTaken(work, "orgNumberTaken");
}

const detailsSelect = { name: true, regime: true, orgNumber: true, email: true, phone: true } as const;

/**
 * Ends a provider on a day together with its units and activities, or takes an end back (the provider's own only).
 * Refuses while an agreement holds after the day (with their numbers).
 */
export const endProvider = ({ actor, today, id, version, endedOn }: On & EndInput): Promise<Saved> =>
  audited<SavedProvider, ProviderRefusal>(actor, async (tx, trace) => {
    const before = await tx.provider.findUnique({ where: { id }, select: { endedOn: true } });
    if (!before) return refuse("notFound");
    if (endedOn !== null) {
      const ended = await endWhatItHas(tx, trace, { id, endedOn, today });
      if (!ended.ok) return ended;
    }
    const next = { id, version: version + 1 };
    const data = { endedOn: toDbDate(endedOn), version: next.version };
    const { count } = await tx.provider.updateMany({ where: { id, version }, data });
    if (count === 0) return refuse("changedByAnother");
    const was = { endedOn: fromDbDate(before.endedOn) };
    trace.record({ action: "provider.end", entity: "Provider", entityId: id, before: was, after: { endedOn } });
    return ok(next);
  });

type Ending = Readonly<{ id: string; endedOn: IsoDate; today: IsoDate }>;

async function endWhatItHas(
  tx: Tx,
  trace: Trace,
  { id, endedOn, today }: Ending,
): Promise<Outcome<null, ProviderRefusal>> {
  const agreements = await agreementsOf(tx, id, today);
  const activities = await tx.activity.findMany({ where: { unit: { providerId: id } }, select: { startDate: true } });
  const facts = { agreements, starts: activities.map(({ startDate }) => fromDbDate(startDate)) };
  const refusal = endRefusal(facts, endedOn);
  if (refusal) return refuse(refusal, { agreements: agreementsAfter(facts, endedOn) });
  await endActivities(tx, trace, { unit: { providerId: id } }, endedOn);
  await endUnits(tx, trace, { providerId: id }, endedOn);
  return ok(null);
}

const takenBy = (tx: Tx, orgNumber: string, except = "") =>
  tx.provider.findFirst({ where: { orgNumber, NOT: { id: except } }, select: { id: true, name: true } });

/** Agreements that have been set in force, with their last day. */
async function agreementsOf(tx: Tx, providerId: string, today: IsoDate) {
  const found = await tx.agreement.findMany({
    where: { providerId },
    orderBy: { diaryNumber: "asc" },
    select: {
      diaryNumber: true,
      basis: true,
      endedOn: true,
      versions: {
        where: { status: "ACTIVE" },
        select: { validFrom: true, startDate: true, endDate: true, extensionTo: true },
      },
    },
  });
  return found.flatMap(({ endedOn, versions, ...agreement }) => {
    const active = versions.map((terms) => ({
      validFrom: fromDbDate(terms.validFrom),
      startDate: fromDbDate(terms.startDate),
      endDate: fromDbDate(terms.endDate),
      extensionTo: fromDbDate(terms.extensionTo),
    }));
    const days = daysOf({ endedOn: fromDbDate(endedOn), active }, today);
    return days ? [{ ...agreement, lastDay: days.lastDay }] : [];
  });
}

async function agreementsThatDoNotFit(tx: Tx, id: string, regime: Regime, today: IsoDate): Promise<string[]> {
  const fitting = basesFor(regime);
  const found = await agreementsOf(tx, id, today);
  return found
    .filter(({ basis, lastDay }) => !fitting.includes(basis) && (lastDay === null || lastDay >= today))
    .map(({ diaryNumber }) => diaryNumber);
}
