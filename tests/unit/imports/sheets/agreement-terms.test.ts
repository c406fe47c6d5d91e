import { describe, expect, it } from "vitest";
import type { Snapshot } from "@/lib/features/imports/snapshot/rules";
import {
  ACTIVITY,
  AGREEMENT,
  faultsOf,
  ONE_OF_EACH,
  outcomesOf,
  planOf,
  PROVIDER,
  TODAY,
  type Cells,
} from "@/tests/support/import-rows";

const WHOLE: Cells = {
  ...AGREEMENT,
  Slutdatum: "2027-12-31",
  "Förlängning till": "2029-12-31",
  "Tillåtna sanktioner": "åtgärdsplan, vite",
  Sanktionstrappa: "vite, åtgärdsplan",
  Insynsvillkor: "Allmänheten har insyn.",
  Uppföljningsvillkor: "Kommunen följer upp.",
  Hävningsvillkor: "Efter två viten.",
  "Vite per tillfälle": "10 000",
  "Vite högst per år": "50 000",
};
const REGISTER = { providers: [PROVIDER], activities: [ACTIVITY] };
const { after: whole } = planOf({ ...REGISTER, agreements: [WHOLE] });
const agreed = (cells: Cells, register: Snapshot = whole) =>
  planOf({ agreements: [{ ...AGREEMENT, ...cells }] }, register);

describe("every term of a contract", () => {
  it("is read from its own column", () => {
    expect(whole.terms).toMatchObject([
      {
        number: 1,
        inForce: true,
        validFrom: "2024-01-01",
        laws: ["SoL"],
        startDate: "2024-01-01",
        endDate: "2027-12-31",
        extensionTo: "2029-12-31",
        allowedSanctions: ["ACTION_PLAN", "FINE"],
        sanctionLadder: ["FINE", "ACTION_PLAN"],
        insightClause: "Allmänheten har insyn.",
        followUpClause: "Kommunen följer upp.",
        terminationClause: "Efter två viten.",
        finePerOccasionOre: 1_000_000,
        fineCapPerYearOre: 5_000_000,
      },
    ]);
    expect(whole.agreements).toMatchObject([
      { diaryNumber: "VON 112/2024", basis: "LOV", status: "ACTIVE", providerId: whole.providers[0]?.id },
    ]);
  });
  it("stays when the file leaves it out", () => {
    const bare = { ...AGREEMENT, Lagar: "", Grund: "", Startdatum: "", Enhet: "" };
    const plan = agreed({ ...bare, Hävningsvillkor: "Efter tre viten." });
    const [old, next] = plan.after.terms;
    expect(next).toEqual({
      ...old,
      id: next?.id,
      number: 2,
      validFrom: TODAY,
      terminationClause: "Efter tre viten.",
    });
    expect(next?.id).not.toBe(old?.id);
    // Written again as it is, so that one who edits the agreement meanwhile is told.
    expect(plan.after.agreements).toEqual(whole.agreements);
    expect(plan.after.agreements[0]).not.toBe(whole.agreements[0]);
  });
  it.each<[string, string, string, string, unknown]>([
    ["Lagar", "SoL, LSS", "SoL", "laws", ["SoL", "LSS"]],
    ["Startdatum", "2024-02-01", "2024-01-01", "startDate", "2024-02-01"],
    ["Slutdatum", "2028-12-31", "2027-12-31", "endDate", "2028-12-31"],
    ["Förlängning till", "2030-12-31", "2029-12-31", "extensionTo", "2030-12-31"],
    [
      "Tillåtna sanktioner",
      "Åtgärdsplan, Vite, Hävning",
      "Åtgärdsplan, Vite",
      "allowedSanctions",
      ["ACTION_PLAN", "FINE", "TERMINATION"],
    ],
    ["Sanktionstrappa", "Åtgärdsplan → Vite", "Vite → Åtgärdsplan", "sanctionLadder", ["ACTION_PLAN", "FINE"]],
    ["Insynsvillkor", "Ingen.", "Allmänheten har insyn.", "insightClause", "Ingen."],
    ["Uppföljningsvillkor", "Årligen.", "Kommunen följer upp.", "followUpClause", "Årligen."],
    ["Hävningsvillkor", "Aldrig.", "Efter två viten.", "terminationClause", "Aldrig."],
    ["Vite per tillfälle", "12\u00a0000\u00a0kr", "10\u00a0000\u00a0kr", "finePerOccasionOre", 1_200_000],
    ["Vite högst per år", "60\u00a0000\u00a0kr", "50\u00a0000\u00a0kr", "fineCapPerYearOre", 6_000_000],
  ])(
    "%s that differs is shown before and after, and is the only one that changes",
    (column, said, before, key, value) => {
      const cells = { [column]: said.replace(" → ", ", ") };
      const plan = agreed(cells);
      expect(plan.rows[0]).toMatchObject({ outcome: "change", changes: [{ column, before, after: said }] });
      const [old, next] = plan.after.terms;
      expect(next).toEqual({ ...old, id: next?.id, number: 2, validFrom: TODAY, [key]: value });
      expect(agreed(cells, plan.after).rows[0]?.outcome).toBe("leave");
    },
  );
});

describe("terms that contradict themselves", () => {
  const fault = (cells: Cells) => faultsOf({ ...REGISTER, agreements: [{ ...AGREEMENT, ...cells }] });
  it.each<[string, Cells, string[]]>([
    ["end on the first day", { Slutdatum: "2024-01-01" }, []],
    ["end the day before", { Slutdatum: "2023-12-31" }, ["Slutdatum: endsBeforeItBegins"]],
    ["end without a start", { Startdatum: "", Slutdatum: "2023-12-31" }, []],
    ["extended to the last day", { Slutdatum: "2025-12-31", "Förlängning till": "2025-12-31" }, []],
    [
      "extended to before the last day",
      { Slutdatum: "2025-12-31", "Förlängning till": "2025-12-30" },
      ["Förlängning till: extensionBeforeEnd"],
    ],
    ["extended without an end", { "Förlängning till": "2025-12-30" }, ["Förlängning till: extensionWithoutEnd"]],
    ["a ladder of what is allowed", { "Tillåtna sanktioner": "vite", Sanktionstrappa: "vite" }, []],
    [
      "one step that is not allowed",
      { "Tillåtna sanktioner": "vite", Sanktionstrappa: "vite, hävning" },
      ["Sanktionstrappa: ladderNotAllowed"],
    ],
    [
      "the same step twice",
      { "Tillåtna sanktioner": "vite, hävning", Sanktionstrappa: "vite, hävning, vite" },
      ["Sanktionstrappa: ladderTwice"],
    ],
    ["a cap without fines", { "Vite högst per år": "1" }, ["Vite per tillfälle: fineNotAllowed"]],
    ["a fine without a cap", { "Tillåtna sanktioner": "vite", "Vite per tillfälle": "1" }, []],
    ["a cap without a fine", { "Tillåtna sanktioner": "vite", "Vite högst per år": "1" }, []],
    ["a cap of one fine", { "Tillåtna sanktioner": "vite", "Vite per tillfälle": "5", "Vite högst per år": "5" }, []],
    [
      "several faults at once",
      { Slutdatum: "2023-12-31", "Vite per tillfälle": "10", "Vite högst per år": "5" },
      ["Slutdatum: endsBeforeItBegins", "Vite per tillfälle: fineNotAllowed", "Vite högst per år: capBelowFine"],
    ],
  ])("%s: %j", (_what, cells, expected) => {
    expect(fault(cells)).toEqual(expected);
  });
  it("are judged on what the file and the register say together", () => {
    const plan = agreed({ Slutdatum: "2023-06-01" });
    expect(plan.rows[0]?.faults).toEqual([{ column: "Slutdatum", reason: "endsBeforeItBegins" }]);
    expect(plan.after).toEqual(whole);
  });
});

describe("terms that cannot take over", () => {
  const { after } = planOf(ONE_OF_EACH);
  const changed = { agreements: [{ ...AGREEMENT, Slutdatum: "2027-12-31" }] };
  it.each(["ENDED", "TERMINATED"] as const)("of an agreement that is %s", (status) => {
    const ended = { ...after, agreements: after.agreements.map((one) => ({ ...one, status })) };
    expect(faultsOf(changed, ended)).toEqual(["Diarienummer: agreementEnded"]);
    expect(outcomesOf({ agreements: [AGREEMENT] }, ended)).toEqual(["leave"]);
  });
  it("of an agreement with a draft that somebody is writing", () => {
    const drafts = after.terms.map((one) => ({ ...one, id: "draft", number: 2, inForce: false }));
    const drafted = { ...after, terms: [...after.terms, ...drafts] };
    expect(faultsOf(changed, drafted)).toEqual(["Diarienummer: agreementDraftExists"]);
    expect(outcomesOf({ agreements: [AGREEMENT] }, drafted)).toEqual(["leave"]);
  });
  it("PLAN-02 when the new ones may not be in force, and the refusal says why", () => {
    const iop = planOf({ ...REGISTER, agreements: [{ ...AGREEMENT, Grund: "IOP" }] }).after;
    const plan = planOf({ agreements: [{ ...AGREEMENT, Grund: "IOP", "Tillåtna sanktioner": "avstängning" }] }, iop);
    expect(plan.rows[0]?.faults).toEqual([
      { column: "Diarienummer", reason: "termsIncomplete", detail: { missing: "suspensionOnlyUnderLov" } },
    ]);
    expect(plan.after).toEqual(iop);
  });
  it("compared with the newest that have been set in force, whatever order they are stored in", () => {
    const next = planOf(changed, after).after;
    const turned = { ...next, terms: next.terms.toReversed() };
    expect(outcomesOf(changed, turned)).toEqual(["leave"]);
    const plan = planOf({ agreements: [{ ...AGREEMENT, Slutdatum: "2028-12-31" }] }, turned);
    expect(plan.rows[0]?.changes).toEqual([{ column: "Slutdatum", before: "2027-12-31", after: "2028-12-31" }]);
    expect(plan.after.terms.at(-1)).toMatchObject({ number: 3 });
  });
});
