import { describe, expect, it } from "vitest";
import { isoDate } from "@/lib/domain/calendar";
import { FOLLOW_UP_STATUSES } from "@/lib/features/follow-ups/rules";
import {
  beginRefusal,
  finalRefusals,
  FINAL_REFUSALS,
  missingReceivers,
  REPORT_KINDS,
  type FinalFacts,
} from "@/lib/features/reports/rules";
import { orebro } from "@/lib/profiles/orebro";
import type { Profile } from "@/lib/profiles/schema";
import { METHODS } from "@/lib/domain/methods";

const today = isoDate("2026-11-16");
/** A main report of method 1 that may be final. */
const ready: FinalFacts = {
  kind: "MAIN",
  method: "QUALITY_REQUIREMENTS",
  caseStatus: "REPORT_DRAFT",
  versionStatus: "DRAFT",
  unassessed: [],
  onSiteVisits: 1,
  areaLaws: ["HSL"],
  expertTookPart: false,
  summary: "Tre brister.",
  personalNumbers: [],
  shares: [],
  authorIds: ["ylva"],
  reviewedById: null,
  judgedFindings: 0,
};
const strict = {
  ...orebro,
  report: { shareForFacts: "REQUIRED", factsReplyWorkingDays: 10, secondPerson: true },
} as const;
const demanding: Profile = { ...orebro, experts: { part: "REQUIRED", laws: ["HSL", "LSS"] } };
const refusals = (over: Partial<FinalFacts>, profile: Profile = orebro) =>
  finalRefusals({ ...ready, ...over }, profile, today);
const share = (over: Partial<FinalFacts["shares"][number]> = {}) => ({
  replyBy: isoDate("2026-11-15"),
  replies: 0,
  answered: false,
  ...over,
});

describe("what stops a report from being final, one by one", () => {
  it("ORB-42 nothing, when all is there", () => {
    expect(refusals({})).toEqual([]);
  });
  it.each([
    ["FINAL", "notADraft"],
    ["SUPERSEDED", "notADraft"],
  ] as const)("ORB-43 a version that is %s", (versionStatus, reason) => {
    expect(refusals({ versionStatus })).toEqual([reason]);
  });
  it("ORB-41 a selected requirement without a result", () => {
    expect(refusals({ unassessed: ["K-1"] })).toEqual(["requirementsUnassessed"]);
    expect(refusals({ unassessed: ["K-1"], kind: "CLOSING", caseStatus: "REPORTED" })).toEqual([]);
  });
  it("ORB-24 method 1 without a site visit carried out on site", () => {
    expect(refusals({ onSiteVisits: 0 })).toEqual(["siteVisitMissing"]);
    expect(refusals({ onSiteVisits: 0, kind: "CLOSING", caseStatus: "REPORTED" })).toEqual([]);
  });
  it.each(METHODS.filter((method) => method !== "QUALITY_REQUIREMENTS"))("ORB-24 %s needs none", (method) => {
    expect(refusals({ method, onSiteVisits: 0 })).toEqual([]);
  });
  it.each(["", " ", "\n\t"])("ORB-42 a summary that says %o", (summary) => {
    expect(refusals({ summary })).toEqual(["summaryMissing"]);
  });
  it("ORB-43 a personal number in its texts", () => {
    expect(refusals({ personalNumbers: ["Sammanfattningen, tecken 12"] })).toEqual(["personalNumberInText"]);
  });
  it("NOR-29 the part of MAS or MAR, where the profile demands it for the area's laws; ORB-23 else never", () => {
    expect(refusals({}, demanding)).toEqual(["expertPartMissing"]);
    expect(refusals({ areaLaws: ["SoL", "LSS"] }, demanding)).toEqual(["expertPartMissing"]);
    expect(refusals({ expertTookPart: true }, demanding)).toEqual([]);
    expect(refusals({ areaLaws: ["SoL"] }, demanding)).toEqual([]);
    expect(refusals({ kind: "CLOSING", caseStatus: "REPORTED" }, demanding)).toEqual([]);
    expect(refusals({}, orebro)).toEqual([]);
  });
  it("ORB-47 a report on result that has no result to tell", () => {
    const result = { kind: "RESULT", caseStatus: "AWAITING_RESULT" } as const;
    expect(refusals(result)).toEqual(["nothingToReport"]);
    expect(refusals({ ...result, judgedFindings: 1 })).toEqual([]);
  });
  it("all of them at once, in the order of the page", () => {
    const found = refusals(
      {
        versionStatus: "FINAL",
        caseStatus: "ASSESSING",
        unassessed: ["K-1"],
        onSiteVisits: 0,
        summary: "",
        personalNumbers: ["Titeln, tecken 1"],
      },
      { ...strict, experts: demanding.experts },
    );
    const never = ["waitingForFacts", "factsUnanswered", "nothingToReport"];
    expect(found).toEqual(FINAL_REFUSALS.filter((one) => !never.includes(one)));
  });
});

describe("ORB-42 in which state of the case", () => {
  const table = {
    MAIN: ["REPORT_DRAFT", "REPORTED", "AWAITING_RESULT", "CLOSED"],
    RESULT: ["AWAITING_RESULT", "CLOSED"],
    CLOSING: ["REPORTED", "AWAITING_RESULT", "CLOSED"],
  };
  const begun = {
    MAIN: ["ASSESSING", "REPORT_DRAFT"],
    RESULT: ["AWAITING_RESULT"],
    CLOSING: ["REPORTED", "AWAITING_RESULT"],
  };
  it.each(REPORT_KINDS)("ORB-42 %s may be final and begun only in its states", (kind) => {
    const final = FOLLOW_UP_STATUSES.filter(
      (caseStatus) => !refusals({ kind, caseStatus, judgedFindings: 1 }).includes("caseNotReady"),
    );
    expect(final).toEqual(table[kind]);
    expect(FOLLOW_UP_STATUSES.filter((status) => beginRefusal(kind, status, []) === null)).toEqual(begun[kind]);
  });
  const one = (kind: (typeof REPORT_KINDS)[number], ...versions: ("DRAFT" | "FINAL" | "SUPERSEDED")[]) => ({
    kind,
    versions: versions.map((status) => ({ status })),
  });
  it.each([
    ["MAIN", "ASSESSING", [one("MAIN", "FINAL")], "kindExists"],
    ["MAIN", "ASSESSING", [one("MAIN", "DRAFT")], "draftExists"],
    ["RESULT", "AWAITING_RESULT", [one("MAIN", "FINAL"), one("RESULT", "FINAL")], null],
    ["RESULT", "AWAITING_RESULT", [one("RESULT", "SUPERSEDED", "DRAFT")], "draftExists"],
    ["RESULT", "REPORTED", [], "notFromThisStatus"],
    ["CLOSING", "AWAITING_RESULT", [one("CLOSING", "FINAL")], "kindExists"],
    ["CLOSING", "AWAITING_RESULT", [one("MAIN", "FINAL"), one("RESULT", "DRAFT")], null],
  ] as const)("ORB-42 %s in %s beside %j: %s", (kind, status, reports, refusal) => {
    expect(beginRefusal(kind, status, reports)).toBe(refusal);
  });
});

describe("ORB-25 where a report goes", () => {
  it("publishing alone does not complete method 1; the others have no duty on the web", () => {
    const { QUALITY_REQUIREMENTS, ANNUAL } = orebro.methods;
    expect(missingReceivers(["WEB"], QUALITY_REQUIREMENTS)).toEqual(["ACTIVITY", "COMMITTEE"]);
    expect(missingReceivers(["COMMITTEE", "ACTIVITY"], QUALITY_REQUIREMENTS)).toEqual(["WEB"]);
    expect(missingReceivers([], ANNUAL)).toEqual(["ACTIVITY", "COMMITTEE"]);
    expect(missingReceivers([], { receivers: [], publish: false })).toEqual([]);
  });
});

describe("the provider's facts", () => {
  it.each([
    ["not shared, optional", [], orebro, []],
    ["not shared, required", [], strict, ["notShared"]],
    ["silence on the last day", [share({ replyBy: today })], orebro, ["waitingForFacts"]],
    ["silence after the last day", [share()], orebro, []],
    [
      "an answer in time, not answered by the unit",
      [share({ replyBy: today, replies: 1 })],
      orebro,
      ["factsUnanswered"],
    ],
    ["an answer, answered", [share({ replies: 1, answered: true })], orebro, []],
    [
      "one answered, one waiting",
      [share({ replies: 1, answered: true }), share({ replyBy: today })],
      orebro,
      ["waitingForFacts"],
    ],
  ] as const)("%s", (_name, shares, profile, expected) => {
    expect(refusals({ shares, reviewedById: "per" }, profile)).toEqual(expected);
  });
});

describe("the second person", () => {
  it.each([
    ["nobody, not wanted", null, orebro, []],
    ["nobody", null, strict, ["secondPersonMissing"]],
    ["somebody who wrote", "ylva", strict, ["secondPersonMissing"]],
    ["somebody else", "per", strict, []],
  ] as const)("%s", (_name, reviewedById, profile, expected) => {
    expect(refusals({ reviewedById, shares: [share()] }, profile)).toEqual(expected);
  });
});
