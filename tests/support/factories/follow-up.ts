import { db } from "@/lib/db/client";
import type { Prisma } from "@/lib/db/generated/client";
import { MAIN_METHOD, methodOf } from "@/lib/domain/methods";
import { orebro } from "@/lib/profiles/orebro";
import { diaryNumber } from "./agreement";

type Over = Partial<Prisma.FollowUpUncheckedCreateInput>;

/** A running case of the product for an activity under an agreement that `makeAgreement` made. */
export const makeFollowUp = (
  activityId: string,
  agreement: Readonly<{ id: string; versions: readonly Readonly<{ id: string }>[] }>,
  over: Over = {},
) =>
  db.followUp.create({
    data: {
      ...diaryNumber(),
      method: MAIN_METHOD,
      minSiteVisits: orebro.methods[methodOf(over.method ?? MAIN_METHOD)].minSiteVisits,
      status: "IN_PROGRESS",
      regime: "PRIVATE",
      activityId,
      agreementId: agreement.id,
      agreementVersionId: agreement.versions[0]?.id ?? null,
      startedOn: new Date("2026-01-15"),
      ...over,
    },
  });

/** A follow-up from before the product: closed, with the day it was concluded and whether a site visit was made. */
export const makeHistory = (activityId: string, concludedOn: string, over: Over = {}) =>
  db.followUp.create({
    data: {
      method: MAIN_METHOD,
      status: "CLOSED",
      origin: "IMPORTED",
      regime: "PRIVATE",
      activityId,
      concludedOn: new Date(concludedOn),
      closedOn: new Date(concludedOn),
      importedSiteVisit: true,
      ...over,
    },
  });

export const makeVisit = (followUpId: string, over: Partial<Prisma.SiteVisitUncheckedCreateInput> = {}) =>
  db.siteVisit.create({
    data: {
      followUpId,
      mode: "ON_SITE",
      announced: true,
      status: "CARRIED_OUT",
      plannedAt: new Date("2026-02-01T08:00:00Z"),
      carriedOutOn: new Date("2026-02-01"),
      ...over,
    },
  });
