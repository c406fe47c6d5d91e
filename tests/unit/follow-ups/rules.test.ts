import { describe, expect, it } from "vitest";
import {
  expertsPart,
  FOLLOW_UP_EVENTS,
  FOLLOW_UP_STATUSES,
  isAssessable,
  isRunning,
  methodsToBegin,
  possibleEvents,
  shareCovered,
  startRefusal,
  step,
  type FollowUpStatus,
  type StartFacts,
} from "@/lib/features/follow-ups/rules";
import { defineProfile } from "@/lib/profiles/define";
import { orebro } from "@/lib/profiles/orebro";
import { METHODS } from "@/lib/domain/methods";

/** Every step that exists; what is not here is refused. */
const STEPS = {
  PROPOSED: { cancel: "CANCELLED" },
  DECIDED: { start: "IN_PROGRESS", cancel: "CANCELLED" },
  PLANNED: { start: "IN_PROGRESS", cancel: "CANCELLED" },
  NOTIFIED: { start: "IN_PROGRESS", cancel: "CANCELLED" },
  IN_PROGRESS: { assess: "ASSESSING", cancel: "CANCELLED" },
  ASSESSING: { draftReport: "REPORT_DRAFT", cancel: "CANCELLED" },
  REPORT_DRAFT: { reopenAssessment: "ASSESSING", finaliseReport: "REPORTED", cancel: "CANCELLED" },
  REPORTED: { awaitResult: "AWAITING_RESULT", close: "CLOSED" },
  AWAITING_RESULT: { close: "CLOSED" },
  CLOSED: {},
  POSTPONED: { cancel: "CANCELLED" },
  CANCELLED: {},
} as const satisfies Record<FollowUpStatus, object>;

describe("the course of a case", () => {
  const all = FOLLOW_UP_STATUSES.flatMap((status) => FOLLOW_UP_EVENTS.map((event) => [status, event] as const));
  it.each(all)("ORB-42 %s, %s", (status, event) => {
    const to = new Map<string, string>(Object.entries(STEPS[status])).get(event);
    expect(step(status, event)).toEqual(to ? { ok: true, value: to } : { ok: false, reason: "notFromThisStatus" });
  });
  it.each(FOLLOW_UP_STATUSES)("%s offers exactly the events of the table", (status) => {
    expect(possibleEvents(status).toSorted()).toEqual(Object.keys(STEPS[status]).toSorted());
  });
  it("ORB-42 a case is closed only after it has been reported, whichever way it took", () => {
    const before = FOLLOW_UP_STATUSES.filter((status) => step(status, "close").ok);
    expect(before).toEqual(["REPORTED", "AWAITING_RESULT"]);
    expect(FOLLOW_UP_STATUSES.filter((status) => step(status, "finaliseReport").ok)).toEqual(["REPORT_DRAFT"]);
  });
  it("ORB-45 a reported case is not cancelled: its findings would go with it", () => {
    expect(step("REPORTED", "cancel").ok).toBe(false);
    expect(step("AWAITING_RESULT", "cancel").ok).toBe(false);
  });
  it("ORB-41 assessments are written before the report is, evidence until it is final", () => {
    expect(FOLLOW_UP_STATUSES.filter(isAssessable)).toEqual(["IN_PROGRESS", "ASSESSING"]);
    expect(FOLLOW_UP_STATUSES.filter(isRunning)).toEqual(["IN_PROGRESS", "ASSESSING", "REPORT_DRAFT"]);
  });
});

const ALONE = { code: "egen", label: "Egen", terms: orebro.terms };

const startable: StartFacts = {
  method: "QUALITY_REQUIREMENTS",
  regime: "PRIVATE",
  hasAgreementInForce: true,
  singlePlace: false,
  runningDiaryNumber: null,
  selectedRequirements: 1,
  reason: "",
};

describe("what a case may begin with", () => {
  it.each([
    ["ORB-21 with an agreement and a requirement", {}, null],
    ["ORB-32 an economic one at egen regi", { method: "ECONOMIC", regime: "MUNICIPAL" }, "methodNotForRegime"],
    ["ORB-33 an economic one comes from the calendar", { method: "ECONOMIC" }, "begunElsewhere"],
    ["ORB-30 a theme comes from its decision", { method: "THEME" }, "begunElsewhere"],
    ["ORB-37 on occasion, without a reason", { method: "EVENT_DRIVEN", reason: "  " }, "reasonMissing"],
    ["ORB-37 on occasion, with one", { method: "EVENT_DRIVEN", reason: "Tre klagomål i oktober." }, null],
    ["ORB-37 on occasion, when the form is opened", { method: "EVENT_DRIVEN", reason: null }, null],
    ["ORB-39 without an agreement in force", { hasAgreementInForce: false }, "noAgreementInForce"],
    ["ORB-03 a single place", { singlePlace: true }, "singlePlacePurchase"],
    ["one of the same method under way", { runningDiaryNumber: "VON 1/2026" }, "alreadyRunning"],
    ["ORB-21 nothing selected", { selectedRequirements: 0 }, "noRequirementSelected"],
    [
      "ORB-39 the first of several reasons",
      { hasAgreementInForce: false, selectedRequirements: 0 },
      "noAgreementInForce",
    ],
  ] as const)("%s: %o %s", (_name, over, expected) => {
    expect(startRefusal({ ...startable, ...over }, orebro)).toBe(expected);
  });
  it.each(METHODS)("ORB-19 %s is for both regimes unless the guideline says otherwise", (method) => {
    const refused = startRefusal({ ...startable, method, regime: "MUNICIPAL", reason: "Ett skäl." }, orebro);
    expect(refused === "methodNotForRegime").toBe(method === "ECONOMIC");
  });
  it("ORB-19 an officer begins two of them at an activity, the others from a decision or the calendar", () => {
    expect(methodsToBegin("PRIVATE", orebro)).toEqual(["QUALITY_REQUIREMENTS", "EVENT_DRIVEN"]);
    const unused = defineProfile({ ...ALONE, methods: { EVENT_DRIVEN: { regimes: [] } } });
    expect(methodsToBegin("PRIVATE", unused)).toEqual(["QUALITY_REQUIREMENTS"]);
  });
  it.each([
    [0, 0, 0],
    [0, 7, 0],
    [7, 7, 100],
    [2, 3, 66],
    [199, 200, 99],
  ])("ORB-21 the share of %i of %i is %i %%", (selected, all, share) => {
    expect(shareCovered(selected, all)).toBe(share);
  });
  it.each([
    [["HSL"], "OPTIONAL", "REQUIRED"],
    [["HSL", "SoL"], "OPTIONAL", "REQUIRED"],
    [["SoL", "LSS"], "NONE", "REQUIRED"],
    [[], "NONE", "NONE"],
  ])(
    "ORB-23 NOR-29 in an area under %o the part of MAS and MAR is %s in one city, %s in another",
    (laws, may, shall) => {
      const demanding = { ...orebro, experts: { part: "REQUIRED" as const, laws: ["HSL" as const, "SoL" as const] } };
      expect([expertsPart(laws, orebro), expertsPart(laws, demanding)]).toEqual([may, shall]);
    },
  );
});
