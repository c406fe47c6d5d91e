import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { db } from "@/lib/db/client";
import { toDbDate } from "@/lib/db/dates";
import { addDays, isoDate, type IsoDate } from "@/lib/domain/calendar";
import { standings } from "@/lib/features/obligations/queries";
import { daysOf, standingOf, type ActivityFacts, type AgreementInForce } from "@/lib/features/obligations/rules";
import { orebro } from "@/lib/profiles/orebro";
import { METHODS, type Method, type Regime } from "@/lib/domain/methods";
import type { Profile } from "@/lib/profiles/schema";
import { activeTerms, makeAgreement } from "@/tests/support/factories/agreement";
import { makeHistory, makeVisit } from "@/tests/support/factories/follow-up";
import { makeActivity, makeArea, makeProvider, makeUnit } from "@/tests/support/factories/provider";

type Done = Readonly<{
  method: Method;
  concludedOn: IsoDate;
  visit: "imported" | "onSite" | "digital" | "planned" | "none";
  cancelled: boolean;
}>;
type Place = Readonly<{
  regime: Regime;
  competitiveFrom: IsoDate | null;
  startDate: IsoDate | null;
  lasts: number | null;
  unitEndedOn: IsoDate | null;
  singlePlace: boolean;
  agreements: readonly AgreementInForce[];
  done: readonly Done[];
}>;

// Few days close together, so that borders meet often.
const DAYS = [
  "2019-12-31",
  "2020-01-01",
  "2020-02-29",
  "2022-12-31",
  "2023-01-01",
  "2023-02-28",
  "2023-03-01",
  "2025-12-31",
  "2026-01-01",
  "2026-02-28",
  "2028-02-29",
];
const anyDay = fc.constantFrom(...DAYS.map(isoDate));
const maybeDay = fc.option(anyDay, { nil: null, freq: 2 });
const anyTerms = fc
  .record({
    validFrom: anyDay,
    startDate: anyDay,
    lasts: fc.option(fc.nat(2000), { nil: null }),
    extended: fc.option(fc.nat(800), { nil: null }),
  })
  .map(({ validFrom, startDate, lasts, extended }) => {
    const endDate = lasts === null ? null : addDays(startDate, lasts);
    return {
      validFrom,
      startDate,
      endDate,
      extensionTo: endDate && extended !== null ? addDays(endDate, extended) : null,
    };
  });
const anyAgreement = fc.record({
  endedOn: maybeDay,
  active: fc.uniqueArray(anyTerms, { maxLength: 3, selector: ({ validFrom }) => validFrom }),
});
const anyDone: fc.Arbitrary<Done> = fc.record({
  method: fc.constantFrom(...METHODS, "QUALITY_REQUIREMENTS" as const),
  concludedOn: anyDay,
  visit: fc.constantFrom("imported", "onSite", "digital", "planned", "none"),
  cancelled: fc.integer({ min: 0, max: 5 }).map((one) => one === 0),
});
const anyPlace: fc.Arbitrary<Place> = fc.record({
  regime: fc.constantFrom("PRIVATE", "MUNICIPAL", "MUNICIPALLY_OWNED"),
  competitiveFrom: maybeDay,
  startDate: maybeDay,
  lasts: fc.option(fc.nat(3000), { nil: null, freq: 2 }),
  unitEndedOn: fc.option(anyDay, { nil: null, freq: 1 }),
  singlePlace: fc.integer({ min: 0, max: 7 }).map((one) => one === 0),
  agreements: fc.array(anyAgreement, { maxLength: 3 }),
  done: fc.array(anyDone, { maxLength: 4 }),
});

const endOf = ({ startDate, lasts }: Place): IsoDate | null =>
  startDate && lasts !== null ? addDays(startDate, lasts) : null;
const earlier = (...days: readonly (IsoDate | null)[]): IsoDate | null =>
  days.filter((one) => one !== null).toSorted()[0] ?? null;

async function register(place: Place, areaId: string): Promise<string> {
  const provider = await makeProvider({ regime: place.regime });
  const unit = await makeUnit(provider.id, { endedOn: toDbDate(place.unitEndedOn) });
  const { id } = await makeActivity({
    unitId: unit.id,
    areaId,
    competitiveFrom: toDbDate(place.competitiveFrom),
    startDate: toDbDate(place.startDate),
    endDate: toDbDate(endOf(place)),
    singlePlace: place.singlePlace,
  });
  for (const { endedOn, active } of place.agreements) {
    const versions = active.map(({ validFrom, startDate, endDate, extensionTo }, index) =>
      activeTerms(validFrom, {
        number: index + 1,
        startDate: toDbDate(startDate),
        endDate: toDbDate(endDate),
        extensionTo: toDbDate(extensionTo),
      }),
    );
    await makeAgreement(id, { endedOn: toDbDate(endedOn), versions: { create: versions } });
  }
  for (const one of place.done) await followUp(id, one);
  return id;
}

async function followUp(activityId: string, { method, concludedOn, visit, cancelled }: Done): Promise<void> {
  const state = cancelled ? ({ status: "CANCELLED", cancelReason: "Dubblett" } as const) : {};
  const { id } = await makeHistory(activityId, concludedOn, {
    method,
    importedSiteVisit: visit === "imported" ? true : null,
    ...state,
  });
  if (visit === "onSite") await makeVisit(id);
  if (visit === "digital") await makeVisit(id, { mode: "DIGITAL" });
  if (visit === "planned") await makeVisit(id, { status: "PLANNED", carriedOutOn: null });
}

const factsOf = (activityId: string, place: Place, today: IsoDate): ActivityFacts => ({
  ...place,
  activityId,
  endDate: earlier(endOf(place), place.unitEndedOn),
  agreements: place.agreements.map((one) => daysOf(one, today)).filter((one) => one !== null),
  done: place.done
    .filter(({ cancelled }) => !cancelled)
    .map(({ visit, ...one }) => ({ ...one, onSiteVisit: visit === "imported" || visit === "onSite" })),
});

/** The rule's answer in the shape of the database's. */
function byRule(facts: ActivityFacts, profile: Profile, today: IsoDate) {
  const found = standingOf(facts, profile, today);
  if (found === null) return { why: null, cause: null, runs_from: null, due_by: null };
  if (!found.inScope) return { why: found.why, cause: null, runs_from: null, due_by: null };
  const { cause, lastDone, uncounted, runsFrom, dueBy } = found.obligation;
  return { why: null, cause, last_done: lastDone, uncounted, runs_from: runsFrom, due_by: dueBy };
}

const noInterval: Profile = {
  ...orebro,
  municipalScope: "ALL",
  methods: { ...orebro.methods, QUALITY_REQUIREMENTS: { ...orebro.methods.QUALITY_REQUIREMENTS, intervalYears: null } },
};
const yearlyToo: Profile = {
  ...orebro,
  municipalScope: "ALL",
  methods: {
    ...orebro.methods,
    QUALITY_REQUIREMENTS: { ...orebro.methods.QUALITY_REQUIREMENTS, intervalYears: 1 },
    ANNUAL: { ...orebro.methods.ANNUAL, resetsClock: true },
  },
};

describe("ORB-02 ORB-03 ORB-20 ORB-24 the database holds the same rule", () => {
  it("gives the rule's answer for every random activity, on every day, by every profile", async () => {
    const places = fc.sample(anyPlace, 80);
    const areaId = (await makeArea()).id;
    const registered: (readonly [string, Place])[] = [];
    for (const place of places) registered.push([await register(place, areaId), place]);
    for (const profile of [orebro, noInterval, yearlyToo]) {
      for (const today of DAYS.map(isoDate)) {
        const rows = await db.$queryRaw<{ activity_id: string }[]>`
          SELECT activity_id, why, cause, last_done::text, uncounted::text, runs_from::text, due_by::text FROM ${standings({ profile, today })}`;
        const found = new Map(rows.map((row) => [row.activity_id, row]));
        expect(found.size).toBe(places.length);
        for (const [id, place] of registered) {
          expect(found.get(id), JSON.stringify({ today, place })).toMatchObject(
            byRule(factsOf(id, place, today), profile, today),
          );
        }
      }
    }
  }, 120_000);
});
