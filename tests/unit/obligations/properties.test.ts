import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addDays, addYears, daysBetween, isoDate, type IsoDate } from "@/lib/domain/calendar";
import { coverageOf, standingOf, type ActivityFacts } from "@/lib/features/obligations/rules";
import { orebro } from "@/lib/profiles/orebro";
import { METHODS } from "@/lib/domain/methods";

const first = isoDate("2020-01-01");
const anyDay = fc
  .integer({ min: 0, max: daysBetween(first, isoDate("2040-12-31")) })
  .map((days) => addDays(first, days));
const maybeDay = fc.option(anyDay, { nil: null });
const days = fc
  .record({ startDate: anyDay, length: fc.option(fc.nat(2000), { nil: null }) })
  .map(({ startDate, length }) => ({
    startDate,
    lastDay: length === null ? null : addDays(startDate, length),
  }));
const anyFacts: fc.Arbitrary<ActivityFacts> = fc.record({
  activityId: fc.constant("a"),
  regime: fc.constantFrom("PRIVATE", "MUNICIPAL", "MUNICIPALLY_OWNED"),
  competitiveFrom: maybeDay,
  startDate: maybeDay,
  endDate: maybeDay,
  singlePlace: fc.boolean(),
  agreements: fc.array(days, { maxLength: 4 }),
  done: fc.array(fc.record({ method: fc.constantFrom(...METHODS), concludedOn: anyDay, onSiteVisit: fc.boolean() }), {
    maxLength: 5,
  }),
});
const inScope = (facts: ActivityFacts, today: IsoDate) => {
  const found = standingOf(facts, orebro, today);
  return found?.inScope ? found.obligation : null;
};
const holds = (facts: ActivityFacts, day: IsoDate) =>
  facts.agreements.some(({ startDate, lastDay }) => startDate <= day && (lastDay === null || lastDay >= day));

describe("ORB-20 on any day from 2020 to 2040", () => {
  it("what is in scope has an agreement that day and is due three years after the day it runs from", () => {
    fc.assert(
      fc.property(anyFacts, anyDay, (facts, today) => {
        const found = inScope(facts, today);
        if (!found) return;
        expect(holds(facts, today)).toBe(true);
        expect(found.dueBy).toBe(addYears(found.runsFrom, 3));
        expect(found.cause === "interval").toBe(found.runsFrom === found.lastDone);
      }),
    );
  });

  it("never followed up and in scope is never invisible, and its clock does not start after today", () => {
    fc.assert(
      fc.property(anyFacts, anyDay, (facts, today) => {
        const found = inScope({ ...facts, done: [] }, today);
        if (found) expect(found.runsFrom <= today).toBe(true);
        expect(found === null).toBe(inScope(facts, today) === null);
      }),
    );
  });

  it("methods 2-6 and follow-ups without a visit on site change no day", () => {
    fc.assert(
      fc.property(anyFacts, anyDay, (facts, today) => {
        const counting = facts.done.filter(
          ({ method, onSiteVisit }) => method === "QUALITY_REQUIREMENTS" && onSiteVisit,
        );
        expect(inScope(facts, today)?.dueBy).toBe(inScope({ ...facts, done: counting }, today)?.dueBy);
      }),
    );
  });

  it("another follow-up never makes it due sooner", () => {
    fc.assert(
      fc.property(anyFacts, anyDay, anyDay, (facts, today, concludedOn) => {
        const before = inScope(facts, today);
        const more = { method: "QUALITY_REQUIREMENTS", concludedOn, onSiteVisit: true } as const;
        const after = inScope({ ...facts, done: [...facts.done, more] }, today);
        if (before && after && concludedOn >= before.runsFrom) expect(after.dueBy >= before.dueBy).toBe(true);
      }),
    );
  });

  it("coverage is the sum of its parts", () => {
    fc.assert(
      fc.property(fc.array(anyFacts), anyDay, (all, today) => {
        const standings = all.map((facts) => standingOf(facts, orebro, today)).filter((one) => one !== null);
        const { inScope: whole, inTime, late, never } = coverageOf(standings, today);
        expect(inTime + late + never).toBe(whole);
      }),
    );
  });
});
