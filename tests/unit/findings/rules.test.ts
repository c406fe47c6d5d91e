import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isoDate } from "@/lib/domain/calendar";
import {
  EVENT_OF_JUDGEMENT,
  FINDING_EVENTS,
  FINDING_STATUSES,
  isSettled,
  judgeResult,
  mayEndWithContract,
  mayRecommend,
  OPEN_STATUSES,
  possibleFindingEvents,
  remedyDays,
  RESULT_JUDGEMENTS,
  SETTLED,
  stepFinding,
  type FindingStatus,
  type ResultFacts,
} from "@/lib/features/findings/rules";
import { orebro } from "@/lib/profiles/orebro";

const JUDGED = {
  judgeRemedied: "REMEDIED",
  judgePartly: "PARTLY_REMEDIED_SUFFICIENT",
  judgeNotRemedied: "AWAITING_REMEDY",
  endWithContract: "ENDED_WITH_CONTRACT",
} as const;
/** Every step that exists. Regime is no part of it (ORB-44). */
const STEPS = {
  CANDIDATE: { dismiss: "DISMISSED", confirm: "AWAITING_REMEDY" },
  CONFIRMED: {},
  REMARK_CANDIDATE: {},
  REMARKED: {},
  AWAITING_REMEDY: {
    reportRemedy: "REMEDY_REPORTED",
    judgeNotRemedied: "AWAITING_REMEDY",
    endWithContract: "ENDED_WITH_CONTRACT",
  },
  REMEDY_REPORTED: { reportRemedy: "REMEDY_REPORTED", takeUp: "UNDER_RESULT_FOLLOW_UP", ...JUDGED },
  UNDER_RESULT_FOLLOW_UP: { reportRemedy: "UNDER_RESULT_FOLLOW_UP", ...JUDGED },
  REMEDIED: {},
  PARTLY_REMEDIED_SUFFICIENT: {},
  NOT_REMEDIED: {},
  DISMISSED: { raiseAgain: "CANDIDATE" },
  ENDED_WITH_CONTRACT: {},
} as const satisfies Record<FindingStatus, object>;

describe("the course of a finding", () => {
  const all = FINDING_STATUSES.flatMap((status) => FINDING_EVENTS.map((event) => [status, event] as const));
  it.each(all)("ORB-44 ORB-47 %s, %s", (status, event) => {
    const to = new Map<string, string>(Object.entries(STEPS[status])).get(event);
    expect(stepFinding(status, event)).toEqual(
      to ? { ok: true, value: to } : { ok: false, reason: "notFromThisStatus" },
    );
  });
  it.each(FINDING_STATUSES)("%s offers exactly the events of the table", (status) => {
    expect(possibleFindingEvents(status).toSorted()).toEqual(Object.keys(STEPS[status]).toSorted());
  });
  it("ORB-45 there is no end called accepted: a confirmed finding ends remedied, remarked or with its contract", () => {
    expect([...FINDING_STATUSES, ...FINDING_EVENTS].filter((name) => /ACCEPT|WONT|IGNORE|WAIVE/iu.test(name))).toEqual(
      [],
    );
    const reached = new Set<FindingStatus>(["AWAITING_REMEDY"]);
    for (const status of reached) {
      for (const event of FINDING_EVENTS) {
        const next = stepFinding(status, event);
        if (next.ok) reached.add(next.value);
      }
    }
    expect([...reached].filter(isSettled).toSorted()).toEqual([
      "ENDED_WITH_CONTRACT",
      "PARTLY_REMEDIED_SUFFICIENT",
      "REMEDIED",
    ]);
  });
  it("ORB-45 what has come to its end stays there; only a dismissed candidate is raised again", () => {
    expect(SETTLED.filter((status) => possibleFindingEvents(status).length > 0)).toEqual(["DISMISSED"]);
    expect(FINDING_STATUSES.filter((status) => stepFinding(status, "dismiss").ok)).toEqual(["CANDIDATE"]);
  });
  it("ORB-47 open is what is confirmed and not at its end", () => {
    expect(OPEN_STATUSES.filter((status) => isSettled(status) || status === "CANDIDATE")).toEqual([]);
    expect(OPEN_STATUSES.length + SETTLED.length + 1).toBe(FINDING_STATUSES.length);
  });
  it("ORB-47 no order of events after confirming settles a finding without a judgement or the contract's end", () => {
    const anyEvents = fc.array(
      fc.constantFrom(...FINDING_EVENTS.filter((event) => !/judgeRemedied|judgePartly|endWithContract/u.test(event))),
    );
    fc.assert(
      fc.property(anyEvents, (events) => {
        let status: FindingStatus = "AWAITING_REMEDY";
        for (const event of events) {
          const next = stepFinding(status, event);
          if (next.ok) status = next.value;
        }
        expect(isSettled(status)).toBe(false);
      }),
    );
  });
});

describe("ORB-46 the provider must be able to show that the requirement is met", () => {
  const facts = (over: Partial<ResultFacts>): ResultFacts => ({
    status: "REMEDY_REPORTED",
    judgement: "REMEDIED",
    motive: "Rutinen är införd och följs i tio planer av tio.",
    replies: 1,
    alreadyJudged: false,
    ...over,
  });
  it.each([
    ["remedied, shown", {}, "REMEDIED"],
    ["sufficiently, shown", { judgement: "PARTLY_REMEDIED_SUFFICIENT" }, "PARTLY_REMEDIED_SUFFICIENT"],
    ["ORB-47 not remedied, shown", { judgement: "NOT_REMEDIED" }, "AWAITING_REMEDY"],
    ["remedied, never shown", { replies: 0 }, "remedyNotShown"],
    ["sufficiently, never shown", { judgement: "PARTLY_REMEDIED_SUFFICIENT", replies: 0 }, "remedyNotShown"],
    [
      "not remedied, no answer",
      { status: "AWAITING_REMEDY", judgement: "NOT_REMEDIED", replies: 0 },
      "AWAITING_REMEDY",
    ],
    ["without a motive", { motive: " \n" }, "motiveMissing"],
    ["twice", { alreadyJudged: true }, "alreadyJudged"],
    ["of a candidate", { status: "CANDIDATE" }, "notFromThisStatus"],
    ["of a settled one", { status: "REMEDIED" }, "notFromThisStatus"],
    ["taken up", { status: "UNDER_RESULT_FOLLOW_UP" }, "REMEDIED"],
  ] as const)("ORB-46 %s: %o %s", (_name, over, expected) => {
    const found = judgeResult(facts(over));
    expect(found.ok ? found.value : found.reason).toBe(expected);
  });
  it("ORB-46 every judgement has its event, and a report of a remedy settles nothing", () => {
    expect(RESULT_JUDGEMENTS.map((one) => EVENT_OF_JUDGEMENT[one])).toEqual([
      "judgeRemedied",
      "judgePartly",
      "judgeNotRemedied",
    ]);
    expect(stepFinding("AWAITING_REMEDY", "reportRemedy")).toEqual({ ok: true, value: "REMEDY_REPORTED" });
    expect(isSettled("REMEDY_REPORTED")).toBe(false);
  });
});

describe("days and ends", () => {
  it("ORB-47 the day to remedy and the day of the check come from the municipality's own days", () => {
    const days = { remedyDueOn: "2027-01-15", resultDueOn: "2027-02-14" };
    expect(remedyDays(orebro, isoDate("2026-11-16"))).toEqual(days);
    const short = { ...orebro, deadlines: { ...orebro.deadlines, remedyDays: 1, resultFollowUpDays: 2 } };
    expect(remedyDays(short, isoDate("2024-02-28"))).toEqual({ remedyDueOn: "2024-02-29", resultDueOn: "2024-03-02" });
  });
  it.each([
    ["2026-11-15", true],
    ["2026-11-16", false],
    ["2026-11-17", false],
    [null, false],
  ])("ORB-45 a contract whose last day is %s has ended on 2026-11-16: %s", (last, expected) => {
    expect(mayEndWithContract(last === null ? null : isoDate(last), isoDate("2026-11-16"))).toBe(expected);
  });
  it.each([
    ["MUNICIPAL", true, true],
    ["PRIVATE", true, false],
    ["MUNICIPALLY_OWNED", true, false],
    ["MUNICIPAL", false, false],
  ] as const)("ORB-52 a recommendation to %s, enabled %s: %s", (regime, enabled, expected) => {
    expect(mayRecommend(regime, { ...orebro, recommendation: { enabled } })).toBe(expected);
  });
});
