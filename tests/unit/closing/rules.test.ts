import { describe, expect, it } from "vitest";
import { FINDING_STATUSES, type FindingStatus } from "@/lib/features/findings/rules";
import { hindranceText } from "@/lib/features/closing/labels";
import { CLOSING_HINDRANCES, closingHindrances, type ClosingFacts } from "@/lib/features/closing/rules";
import { FOLLOW_UP_STATUSES } from "@/lib/features/follow-ups/rules";
import { orebro } from "@/lib/profiles/orebro";
import { METHODS } from "@/lib/domain/methods";

type Report = ClosingFacts["reports"][number];
const main: Report = { kind: "MAIN", status: "FINAL", results: 0, delivered: ["ACTIVITY", "COMMITTEE", "WEB"] };
const result = (results: number, over: Partial<Report> = {}): Report => ({
  kind: "RESULT",
  status: "FINAL",
  results,
  delivered: [],
  ...over,
});
/** A case of method 1 that may be closed. */
const done: ClosingFacts = {
  method: "QUALITY_REQUIREMENTS",
  imported: false,
  status: "REPORTED",
  findings: [],
  judgedResults: 0,
  reports: [main],
};
const reasons = (over: Partial<ClosingFacts>) =>
  closingHindrances({ ...done, ...over }, orebro).map((one) => one.reason);
const remedied = { number: 1, status: "REMEDIED" } as const;

describe("ORB-42 a case is closed with its report", () => {
  it.each(METHODS)("ORB-42 %s: not without a final main report", (method) => {
    expect(reasons({ method })).toEqual([]);
    expect(reasons({ method, reports: [] })).toEqual(["mainReportMissing"]);
    expect(reasons({ method, reports: [{ ...main, status: "DRAFT" }] })).toEqual(["mainReportMissing", "draftLeft"]);
    expect(reasons({ method, reports: [{ ...main, status: "SUPERSEDED" }] })).toEqual(["mainReportMissing"]);
    expect(reasons({ method, reports: [result(0)] })).toEqual(["mainReportMissing"]);
  });
  it.each(FOLLOW_UP_STATUSES)("ORB-42 %s", (status) => {
    const nothing = ["REPORTED", "AWAITING_RESULT", "CLOSED", "CANCELLED"].includes(status);
    expect(reasons({ status, reports: status === "ASSESSING" ? [] : [main] })).toEqual(nothing ? [] : ["notReported"]);
  });
  it("ORB-42 what came of the findings stands in a report too, every judgement of it", () => {
    const findings = [remedied];
    expect(reasons({ findings, judgedResults: 0 })).toEqual(["resultReportMissing"]);
    expect(reasons({ findings, judgedResults: 2 })).toEqual(["resultReportMissing"]);
    expect(reasons({ findings, judgedResults: 2, reports: [main, result(1)] })).toEqual(["resultReportMissing"]);
    expect(reasons({ findings, judgedResults: 2, reports: [main, result(2, { status: "DRAFT" })] })).toEqual([
      "resultReportMissing",
      "draftLeft",
    ]);
    expect(reasons({ findings, judgedResults: 2, reports: [main, result(2)] })).toEqual([]);
    expect(reasons({ findings, judgedResults: 2, reports: [main, result(2, { kind: "CLOSING" })] })).toEqual([]);
  });
  it("ORB-42 findings that were all dismissed want no second report", () => {
    expect(reasons({ findings: [{ number: 1, status: "DISMISSED" }] })).toEqual([]);
  });
  it("a case that began before the product has its main report outside it", () => {
    expect(reasons({ imported: true, findings: [remedied], judgedResults: 1, reports: [result(1)] })).toEqual([]);
    expect(reasons({ imported: true, reports: [] })).toEqual(["resultReportMissing"]);
  });
});

describe("ORB-47 and ORB-45 not while a finding lacks its end", () => {
  const settled: readonly FindingStatus[] = [
    "REMARKED",
    "REMEDIED",
    "PARTLY_REMEDIED_SUFFICIENT",
    "DISMISSED",
    "ENDED_WITH_CONTRACT",
  ];
  it.each(FINDING_STATUSES)("ORB-47 a finding %s", (status) => {
    const facts = { findings: [{ number: 1, status }], reports: [main, result(1)], judgedResults: 1 };
    expect(reasons(facts)).toEqual(settled.includes(status) ? [] : ["findingsUnsettled"]);
  });
  it("ORB-47 names every open one, and no other", () => {
    const findings = [
      { number: 1, status: "AWAITING_REMEDY" },
      { ...remedied, number: 2 },
      { number: 3, status: "REMEDY_REPORTED" },
    ] as const;
    const found = closingHindrances({ ...done, findings, reports: [main, result(0)] }, orebro);
    expect(found).toEqual([{ reason: "findingsUnsettled", findings: [1, 3] }]);
    expect(found.map(hindranceText).join()).toContain("1 och 3");
  });
  it.each(METHODS)("ORB-47 whatever the method: %s", (method) => {
    const findings = [{ number: 1, status: "AWAITING_REMEDY" }] as const;
    expect(reasons({ method, findings, reports: [main, result(0)] })).toEqual(["findingsUnsettled"]);
  });
});

describe("ORB-25 activity, nämnd and web are three events", () => {
  const delivered = (method: ClosingFacts["method"], to: Report["delivered"]) =>
    closingHindrances({ ...done, method, reports: [{ ...main, delivered: to }] }, orebro);
  it.each([
    [[], ["ACTIVITY", "COMMITTEE", "WEB"]],
    [["WEB"], ["ACTIVITY", "COMMITTEE"]],
    [["ACTIVITY", "COMMITTEE"], ["WEB"]],
    [["ACTIVITY", "WEB"], ["COMMITTEE"]],
    [["COMMITTEE", "WEB"], ["ACTIVITY"]],
  ] as const)("ORB-25 method 1 delivered to %o lacks %o", (to, missing) => {
    expect(delivered("QUALITY_REQUIREMENTS", to)).toEqual([{ reason: "notDelivered", receivers: missing }]);
  });
  it.each(METHODS.filter((method) => method !== "QUALITY_REQUIREMENTS"))(
    "ORB-25 %s has no duty on the web",
    (method) => {
      expect(delivered(method, ["ACTIVITY", "COMMITTEE"])).toEqual([]);
      expect(delivered(method, ["WEB"])).toEqual([{ reason: "notDelivered", receivers: ["ACTIVITY", "COMMITTEE"] }]);
    },
  );
  it("every hindrance has its own sentence", () => {
    const all = closingHindrances(
      {
        ...done,
        status: "AWAITING_RESULT",
        findings: [{ number: 7, status: "CANDIDATE" }],
        judgedResults: 1,
        reports: [
          { ...main, delivered: [] },
          { ...main, kind: "CLOSING", status: "DRAFT" },
        ],
      },
      orebro,
    );
    expect(all.map((one) => one.reason)).toEqual([
      "findingsUnsettled",
      "resultReportMissing",
      "draftLeft",
      "notDelivered",
    ]);
    const others = [{ reason: "mainReportMissing" }, { reason: "notReported" }] as const;
    expect(new Set([...all, ...others].map(hindranceText)).size).toBe(CLOSING_HINDRANCES.length);
  });
});
