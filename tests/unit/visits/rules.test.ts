import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addDays, endOfDay, isoDate, startOfDay, stockholmDate } from "@/lib/domain/calendar";
import { ok, refuse } from "@/lib/domain/outcome";
import { lockedText, mentionsDay, observationTitle, siteVisitSentence } from "@/lib/features/visits/labels";
import { observationText } from "@/lib/features/visits/observations/rules";
import {
  carriedOutTooLate,
  firstVisitDay,
  instantOn,
  isSiteVisit,
  mayLeaveTheUnit,
  stepVisit,
  VISIT_EVENTS,
  VISIT_MODES,
  VISIT_STATUSES,
} from "@/lib/features/visits/rules";
import { planVisitInput } from "@/lib/features/visits/schema";
import { dayAndTime } from "@/lib/format/dates";

describe("every status meets every event", () => {
  const leadsTo: Readonly<Record<string, string>> = {
    "PLANNED edit": "PLANNED",
    "PLANNED notify": "PLANNED",
    "PLANNED carryOut": "CARRIED_OUT",
    "PLANNED cancel": "CANCELLED",
    "PLANNED note": "PLANNED",
    "CARRIED_OUT carryOut": "CARRIED_OUT",
    "CARRIED_OUT undo": "PLANNED",
    "CARRIED_OUT note": "CARRIED_OUT",
  };
  const pairs = VISIT_STATUSES.flatMap((status) => VISIT_EVENTS.map((event) => ({ status, event })));
  it.each(pairs)("$status, $event", ({ status, event }) => {
    const to = leadsTo[`${status} ${event}`];
    expect(stepVisit(status, event)).toEqual(to ? ok(to) : refuse("notFromThisStatus"));
  });
});

describe("what counts and what is seen", () => {
  const all = VISIT_STATUSES.flatMap((status) =>
    VISIT_MODES.flatMap((mode) => [true, false].map((announced) => ({ status, mode, announced }))),
  );

  it("ORB-24 only a visit carried out at the provider's counts", () => {
    expect(all.filter(isSiteVisit)).toEqual([
      { status: "CARRIED_OUT", mode: "ON_SITE", announced: true },
      { status: "CARRIED_OUT", mode: "ON_SITE", announced: false },
    ]);
  });

  it("ORB-38 an unannounced visit leaves the unit only when it has taken place", () => {
    expect(all.filter((visit) => !mayLeaveTheUnit(visit))).toEqual(
      all.filter((visit) => !visit.announced && visit.status !== "CARRIED_OUT"),
    );
  });

  it("has taken place today at the latest", () => {
    const today = isoDate("2026-11-16");
    expect(carriedOutTooLate(today, today)).toBe(false);
    expect(carriedOutTooLate(addDays(today, 1), today)).toBe(true);
  });

  it("ORB-24 says what the report still waits for", () => {
    expect(siteVisitSentence(0, 1)).toContain("först när");
    expect(siteVisitSentence(1, 1)).toContain("är genomfört");
    expect(siteVisitSentence(0, 0)).toContain("kräver inget");
  });
});

describe("a Swedish clock", () => {
  it.each([
    ["2026-12-03", 13 * 60 + 30, "2026-12-03T12:30:00.000Z"],
    ["2026-06-03", 13 * 60 + 30, "2026-06-03T11:30:00.000Z"],
    ["2026-03-29", 90, "2026-03-29T00:30:00.000Z"],
    ["2026-03-29", 3 * 60, "2026-03-29T01:00:00.000Z"],
    ["2026-10-25", 2 * 60 + 30, "2026-10-25T00:30:00.000Z"],
    ["2026-10-25", 3 * 60, "2026-10-25T02:00:00.000Z"],
    ["2026-10-25", 23 * 60 + 59, "2026-10-25T22:59:00.000Z"],
  ])("%s, %i minutes after midnight", (day, minutes, instant) => {
    expect(instantOn(isoDate(day), minutes).toISOString()).toBe(instant);
  });

  it("shows the time that was typed, on every day and hour that exist", () => {
    const days = fc.integer({ min: 0, max: 3_000 }).map((count) => addDays(isoDate("2024-01-01"), count));
    fc.assert(
      fc.property(days, fc.integer({ min: 0, max: 24 * 60 - 1 }), (day, minutes) => {
        const instant = instantOn(day, minutes);
        expect(stockholmDate(instant)).toBe(day);
        const springDay = endOfDay(day).getTime() - startOfDay(day).getTime() < 24 * 3_600_000 - 1;
        fc.pre(!(springDay && minutes >= 120 && minutes < 180));
        const clock = [Math.floor(minutes / 60), minutes % 60].map((part) => String(part).padStart(2, "0")).join(":");
        expect(dayAndTime(instant)).toBe(`${day} ${clock}`);
      }),
    );
  });

  it.each([
    ["9:30", 570],
    ["09.30", 570],
    ["0930", 570],
    ["930", 570],
    [" 00:00 ", 0],
    ["23:59", 1439],
    ["24:00", null],
    ["12:60", null],
    ["9", null],
    ["", null],
  ])("reads %j", (time, minutes) => {
    const input = { followUpId: "c", mode: "ON_SITE", announced: "no", day: "2026-12-03", participants: "" };
    const parsed = planVisitInput.safeParse({ ...input, time });
    expect(parsed.success ? parsed.data.time : null).toBe(minutes);
    if (parsed.success) expect(parsed.data.announced).toBe(false);
  });
});

describe("words", () => {
  const day = isoDate("2026-12-03");
  it.each([
    ["Vi ses 2026-12-03.", true],
    ["Vi ses 20261203!", true],
    ["den 3 december", true],
    ["Den 3:e dec", true],
    ["03/12 klockan nio", true],
    ["3.12", true],
    ["13 december", false],
    ["3 november", false],
    ["2026-12-04", false],
    ["3/11", false],
    ["13/12", false],
    ["3 decimaler", false],
    ["Rum 312", false],
  ])("ORB-38 %j names the third of December: %s", (text, named) => expect(mentionsDay(text, day)).toBe(named));

  it("a visit's evidence is called after where and when", () => {
    expect(observationTitle("ON_SITE", day)).toBe("Anteckning från platsbesöket 2026-12-03");
    expect(observationTitle("DIGITAL", day)).toBe("Anteckning från det digitala mötet 2026-12-03");
  });

  it("says whose words they are only where several have written", () => {
    const [one, two] = [
      { text: "Ett.", author: "Ylva" },
      { text: "Två.", author: "Amina" },
    ];
    expect(observationText([one, { ...one, text: "Mer." }])).toBe("Ett.\n\nMer.");
    expect(observationText([one, two])).toBe("Ylva: Ett.\n\nAmina: Två.");
  });

  it("says why notes are only read", () => {
    const open = { contributes: true, running: true, status: "PLANNED" } as const;
    expect(lockedText(open)).toBeNull();
    expect(lockedText({ ...open, contributes: false })).toContain("Du läser");
    expect(lockedText({ ...open, running: false })).toContain("rapporterad");
    expect(lockedText({ ...open, status: "CANCELLED" })).toContain("inställt");
  });
});

it.each([
  ["2025-11-16", "2026-10-01", "2025-11-16"],
  ["2026-11-01", "2026-10-01", "2026-10-01"],
  [null, "2026-10-01", "2026-10-01"],
  ["2025-11-16", null, "2025-11-16"],
  [null, null, null],
])("ORB-24 of a period from %s in a case begun %s the first day for a visit is %s", (period, began, expected) => {
  const day = (text: string | null) => (text === null ? null : isoDate(text));
  expect(firstVisitDay({ periodFrom: day(period), startedOn: day(began) })).toBe(expected);
});
