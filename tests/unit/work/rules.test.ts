import { describe, expect, it } from "vitest";
import { isoDate } from "@/lib/domain/calendar";
import { endOfWeek, groupOf, groupWork, type WorkItem } from "@/lib/features/work/rules";
import { stepsOf, type StepFacts } from "@/lib/features/work/steps/rules";
import { orebro } from "@/lib/profiles/orebro";

const today = isoDate("2026-11-16"); // a Monday
const item = (key: string, dueOn: string | null, waiting = false): WorkItem => ({
  ...{ key, waiting, when: null, verb: "", href: "", unitName: "", unitLine: "", diaryNumber: null, caseLine: "" },
  dueOn: dueOn === null ? null : isoDate(dueOn),
  tag: { tone: "neutral", text: "" },
});

describe("where a step belongs today", () => {
  it.each([
    ["2026-11-15", false, "late"],
    ["2026-11-16", false, "today"],
    ["2026-11-17", false, "week"],
    ["2026-11-22", false, "week"],
    ["2026-11-23", false, "later"],
    [null, false, "later"],
    [null, true, "waiting"],
    ["2026-11-16", true, "waiting"],
    ["2026-11-15", true, "late"],
  ] as const)("%s, waiting for others %s: %s", (dueOn, waiting, group) => {
    expect(groupOf(item("a", dueOn, waiting), today)).toBe(group);
  });
  it.each([
    ["2026-11-16", "2026-11-22"],
    ["2026-11-22", "2026-11-22"],
    ["2026-12-30", "2027-01-03"],
  ])("the week of %s ends on %s", (day, sunday) => {
    expect(endOfWeek(isoDate(day))).toBe(sunday);
  });
  it("in the order of the groups, then of the days, undated last, and always the same", () => {
    const items = [item("c", null), item("b", "2026-12-24"), item("a", "2026-12-24"), item("d", "2026-11-01")];
    const found = groupWork(items, today).map(({ group, items: members }) => [group, members.map((one) => one.key)]);
    expect(found).toEqual([
      ["late", ["d"]],
      ["later", ["a", "b", "c"]],
    ]);
    expect(groupWork([], today)).toEqual([]);
  });
});

const quiet: StepFacts = {
  id: "case",
  method: "QUALITY_REQUIREMENTS",
  status: "IN_PROGRESS",
  regime: "PRIVATE",
  basis: "LOV",
  diaryNumber: "VON 1/2026",
  unitName: "Kvarnsundet",
  selected: 4,
  toAssess: 4,
  visits: [],
  requests: 0,
  requestDueOn: null,
  waitingFindings: 0,
  remedyDueOn: null,
  findingsToJudge: 0,
  judgeDueOn: null,
  acuteFindings: 0,
  draftId: null,
  unanswered: 0,
  factsReplyBy: null,
  mainFinal: null,
  closing: null,
};
/** All findings judged, and a final report that tells of it. */
const judged: NonNullable<StepFacts["closing"]> = {
  method: "QUALITY_REQUIREMENTS",
  imported: false,
  status: "AWAITING_RESULT",
  findings: [{ number: 1, status: "REMEDIED" }],
  judgedResults: 1,
  reports: [
    { kind: "MAIN", status: "FINAL", results: 0, delivered: ["ACTIVITY", "COMMITTEE", "WEB"] },
    { kind: "RESULT", status: "FINAL", results: 1, delivered: [] },
  ],
};
const untold = { ...judged, reports: judged.reports.slice(0, 1) };
const halfTold: typeof judged = {
  ...judged,
  reports: [...untold.reports, { kind: "RESULT", status: "DRAFT", results: 0, delivered: [] }],
};
const everywhere = { id: "r", delivered: ["ACTIVITY", "COMMITTEE", "WEB"] } as const;

describe("the next steps of a case", () => {
  const due = isoDate("2026-12-01");
  it.each([
    ["to assess", {}, [["assess", 4, false]]],
    ["all assessed", { status: "ASSESSING", toAssess: 0 }, [["writeReport", 1, false]]],
    ["a draft", { status: "REPORT_DRAFT", draftId: "d" }, [["finishReport", 1, false]]],
    ["a draft at the provider", { status: "REPORT_DRAFT", draftId: "d", factsReplyBy: due }, [["awaitFacts", 1, true]]],
    ["the provider's facts", { status: "REPORT_DRAFT", draftId: "d", unanswered: 1 }, [["answerFacts", 1, false]]],
    [
      "ORB-22 material asked for",
      { requests: 2, requestDueOn: due, toAssess: 0 },
      [
        ["awaitMaterial", 2, true],
        ["writeReport", 1, false],
      ],
    ],
    [
      "ORB-25 three receivers left",
      { status: "REPORTED", mainFinal: { id: "r", delivered: [] } },
      [["deliver", 3, false]],
    ],
    [
      "ORB-25 the web alone left",
      { status: "REPORTED", mainFinal: { id: "r", delivered: ["ACTIVITY", "COMMITTEE"] } },
      [["deliver", 1, false]],
    ],
    [
      "ORB-25 method 2 is not for the web",
      { method: "ANNUAL", status: "REPORTED", mainFinal: { id: "r", delivered: ["ACTIVITY", "COMMITTEE"] } },
      [],
    ],
    [
      "ORB-47 findings at the provider",
      { status: "AWAITING_RESULT", mainFinal: everywhere, waitingFindings: 2, remedyDueOn: due },
      [["awaitRemedy", 2, true]],
    ],
    [
      "ORB-47 findings to judge",
      { status: "AWAITING_RESULT", mainFinal: everywhere, findingsToJudge: 3, judgeDueOn: due },
      [["judge", 3, false]],
    ],
    [
      "ORB-42 ready to close",
      { status: "AWAITING_RESULT", mainFinal: everywhere, closing: judged },
      [["close", 1, false]],
    ],
    [
      "ORB-42 all judged, but told in no final report: the case's page would refuse",
      { status: "AWAITING_RESULT", mainFinal: everywhere, closing: untold },
      [["writeResult", 1, false]],
    ],
    [
      "a second report half-written",
      { status: "AWAITING_RESULT", mainFinal: everywhere, draftId: "d", closing: halfTold },
      [["finishReport", 1, false]],
    ],
  ] as const)("%s", (_name, over, expected) => {
    expect(stepsOf({ ...quiet, ...over }, orebro).map((one) => [one.kind, one.count, one.waiting])).toEqual(expected);
  });
  it.each([
    ["finishReport", { draftId: "d" }, "d"],
    ["awaitFacts", { draftId: "d", factsReplyBy: due }, "d"],
    ["answerFacts", { draftId: "d", unanswered: 1 }, "d"],
    ["deliver", { status: "REPORTED", mainFinal: { id: "r", delivered: [] } }, "r"],
  ] as const)("%s opens its own report", (kind, over, targetId) => {
    expect(stepsOf({ ...quiet, ...over }, orebro).find((one) => one.kind === kind)).toMatchObject({ targetId });
  });
  it.each([
    ["findings to judge and to remedy", { findingsToJudge: 2, waitingFindings: 2, mainFinal: everywhere }],
    [
      "a finding at the provider and a receiver left",
      { waitingFindings: 1, mainFinal: { id: "r", delivered: ["ACTIVITY", "COMMITTEE"] } },
    ],
  ] as const)("ORB-42 %s: not ready to close", (_what, over) => {
    const steps = stepsOf({ ...quiet, status: "AWAITING_RESULT", ...over }, orebro);
    expect(steps.map(({ kind }) => kind)).not.toContain("close");
  });
  it("ORB-24 a planned visit is a step with its day and hour", () => {
    const plannedAt = new Date("2026-11-19T08:00:00Z");
    const [visit] = stepsOf({ ...quiet, visits: [{ id: "v", plannedAt, on: isoDate("2026-11-19") }] }, orebro);
    expect(visit).toMatchObject({ kind: "visit", dueOn: "2026-11-19", at: plannedAt, targetId: "v", waiting: false });
  });
});
