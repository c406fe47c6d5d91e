import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { TERMS, TERMS_FIELDS } from "@/lib/features/agreements/terms/rules";
import { FOLLOW_UP_EVENTS } from "@/lib/features/follow-ups/rules";
import { FIELD_LABELS, valueText } from "@/lib/features/history/fields/labels";
import { ACTION_LABELS } from "@/lib/features/history/labels";
import { orebro } from "@/lib/profiles/orebro";
import { changesOf } from "@/lib/features/history/rules";

const filesOf = (folder: string, ending: string) =>
  readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((path) => path.endsWith(ending) && !path.includes("generated"))
    .map((path) => readFileSync(join(folder, path), "utf8"));
const sources = [...filesOf("lib", "mutations.ts"), ...filesOf("prisma/seed", ".ts")];

/** Every "noun.verb" of what records, but rights, jobs and the kinds of mail, which look the same. */
const OTHERS = /(Granted<[^>]*>|grant\([^)]*\)|enqueue\("[^"]+"|kind: "[^"]+"|key: `[^`]+`)/g;
const recorded = sources.flatMap((source) =>
  Array.from(source.replaceAll(OTHERS, "").matchAll(/"([a-z][a-zA-Z]+\.[a-z][a-zA-Z]+)"/g), (match) => match[1] ?? ""),
);

describe("every action that can be recorded has its Swedish words", () => {
  it("none is written in the code without", () => {
    const names = [...new Set(recorded)];
    expect(names.length).toBeGreaterThan(80);
    expect(names.filter((name) => !(name in ACTION_LABELS))).toEqual([]);
  });

  it("the only ones put together from parts are the steps of a case", () => {
    const composed = sources.flatMap((source) =>
      Array.from(source.matchAll(/action: `([^`]+)`/g), (match) => match[1]),
    );
    expect(composed).toEqual(["followUp.${event}"]);
    expect(FOLLOW_UP_EVENTS.filter((event) => !(`followUp.${event}` in ACTION_LABELS))).toEqual([]);
  });

  it("and no words are kept for what no longer happens", () => {
    const composed = FOLLOW_UP_EVENTS.map((event) => `followUp.${event}`);
    expect(
      Object.keys(ACTION_LABELS).filter((name) => !recorded.includes(name) && !composed.includes(name as never)),
    ).toEqual([]);
  });
});

describe("what a reader is shown of a change", () => {
  const schema = filesOf("prisma/schema", ".prisma").join("\n");
  const blocks = (kind: string) =>
    new Map(
      Array.from(schema.matchAll(new RegExp(`^${kind} (\\w+) \\{(.*?)^\\}`, "gms")), (m) => [m[1] ?? "", m[2] ?? ""]),
    );
  const enums = new Map(
    [...blocks("enum")].map(([name, body]) => [name, body.match(/^ {2}[A-Z_0-9]+$/gm)?.map((one) => one.trim()) ?? []]),
  );
  const models = blocks("model");
  /** What has a history, with the parts of it whose changes are told under its name. */
  const TOLD = {
    ...{
      Agreement: ["Agreement", "AgreementVersion", "ReimbursementBasis"],
      Requirement: ["Requirement", "RequirementVersion"],
    },
    ...{
      Provider: ["Provider"],
      Unit: ["Unit"],
      Activity: ["Activity"],
      ServiceArea: ["ServiceArea"],
      User: ["User", "RoleAssignment"],
    },
    ...{
      FollowUp: ["FollowUp"],
      Assessment: ["Assessment"],
      Finding: ["Finding"],
      Evidence: ["Evidence"],
      SiteVisit: ["SiteVisit"],
    },
    ...{
      EvidenceRequest: ["EvidenceRequest"],
      Dispatch: ["Dispatch"],
      VisitNote: ["VisitNote"],
      ImprovementProposal: ["ImprovementProposal"],
    },
  };
  const columns = Object.entries(TOLD).flatMap(([entity, parts]) =>
    parts.flatMap((model) =>
      Array.from((models.get(model) ?? "").matchAll(/^ {2}(\w+) +(\w+)(\[\])?/gm), (m) => ({
        entity,
        field: m[1] ?? "",
        type: m[2] ?? "",
      })),
    ),
  );
  const scalar = columns.filter(({ type }) => !models.has(type));
  /** Of no meaning to a reader: secrets, the database's own moments, where a case came from. */
  const SILENT = ["passwordHash", "system", "createdAt", "updatedAt", "origin"];

  it("has a Swedish name for every column", () => {
    expect(scalar.length).toBeGreaterThan(100);
    const shown = scalar.filter(
      ({ field }) => changesOf({ after: { [field]: "x" } }).length > 0 && !SILENT.includes(field),
    );
    expect(
      shown.filter(({ field }) => !(field in FIELD_LABELS)).map(({ entity, field }) => `${entity}.${field}`),
    ).toEqual([]);
    expect(SILENT.filter((field) => field in FIELD_LABELS)).toEqual([]);
  });

  it("has words for every code", () => {
    const coded = scalar.filter(
      ({ field, type }) => enums.has(type) && field in FIELD_LABELS && type !== "FollowUpLevel",
    );
    expect(coded.length).toBeGreaterThan(15);
    const mute = coded.flatMap(({ entity, field, type }) =>
      (enums.get(type) ?? [])
        .filter((code) => valueText({ entity, field }, code) === code)
        .map((code) => `${entity}.${field} ${code}`),
    );
    expect(mute.filter((one) => !/ (LOV|LOU|IOP)$/.test(one))).toEqual([]);
  });

  it.each([
    ["regime", "PRIVATE", "Privat"],
    ["plannedAt", "2026-11-16T13:03:00.000Z", "2026-11-16 14:03"],
    ["finePerOccasionOre", "500000", "5\u00A0000\u00A0kr"],
    ["title", "PRIVATE", "PRIVATE"],
    ["title", "toString", "toString"],
    ["regime", "toString", "toString"],
  ])("%s %s is read as %s", (field, value, expected) => {
    expect(valueText({ entity: "Provider", field }, value)).toBe(expected);
  });

  it.each([
    ["frequency", "SYSTEMATIC", "Systematisk"],
    ["consequenceMunicipality", "SMALL", "Liten"],
    ["judgementLevel", "NOT_MET", "Ej uppfyllt"],
  ])("the level %s %s is read in the case's own words", (field, value, expected) => {
    expect(valueText({ entity: "Assessment", field }, value, orebro.scales)).toBe(expected);
    expect(valueText({ entity: "Assessment", field }, value)).toBe(value);
  });

  it.each<[string, object, unknown[]]>([
    [
      "identities and what did not change are left out",
      { before: { name: "A" }, after: { name: "A", unitId: "u1", version: 2 } },
      [],
    ],
    [
      "several values are told apart",
      { before: { laws: ["SoL"] }, after: { laws: ["SoL", "LSS"] } },
      [{ field: "laws", before: ["SoL"], after: ["SoL", "LSS"] }],
    ],
    [
      "a day is a day",
      { before: null, after: { endedOn: "2026-12-31T00:00:00.000Z" } },
      [{ field: "endedOn", before: [], after: ["2026-12-31"] }],
    ],
    ["an object is nothing to read", { after: { content: { a: 1 } } }, []],
    [
      "a yes and a no",
      { before: { acute: false }, after: { acute: true } },
      [{ field: "acute", before: ["nej"], after: ["ja"] }],
    ],
    [
      "a setting by its parts",
      {
        before: { key: "deadlines", value: { remedyDays: 30 } },
        after: { key: "deadlines", value: { remedyDays: 45 }, reason: "VON 4 §" },
      },
      [
        { field: "remedyDays", before: ["30"], after: ["45"] },
        { field: "reason", before: [], after: ["VON 4 §"] },
      ],
    ],
  ])("%s", (_what, payload, expected) => {
    expect(changesOf(payload)).toEqual(expected);
  });
});

it.each(TERMS_FIELDS)("the term %s goes by its one name", (field) => {
  expect(FIELD_LABELS[field]).toBe(TERMS[field].label);
});
