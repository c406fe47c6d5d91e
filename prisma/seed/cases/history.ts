import type { Prisma } from "@/lib/db/generated/client";
import type { Method } from "@/lib/domain/methods";
import { demoId } from "../identity";
import { day, moment } from "../moments";
import type { Part, Seed } from "../part";
import { personId } from "../people";
import { diary } from "../register/agreements";
import { agreementOn, placedUnit } from "../register/catalogue";
import { activityId, agreementId, termsId } from "../register/ids";
import { REQUIREMENTS, versionOn } from "../requirements/catalogue";
import { versionId } from "../requirements/ids";
import { HISTORY } from "./history-table";
import { caseId, findingId, resultId } from "./ids";

const METHODS: Readonly<Record<string, Method>> = {
  K: "QUALITY_REQUIREMENTS",
  Å: "ANNUAL",
  T: "THEME",
  F: "EVENT_DRIVEN",
  L: "ONGOING",
};

type Row = Prisma.FollowUpCreateManyInput & Readonly<{ id: string }>;

const ROWS: readonly Row[] = HISTORY.trim()
  .split("\n")
  .map((line) => {
    const [unit = "", method = "", concluded = "", visit = "", number = "", result = ""] = line
      .split("|")
      .map((cell) => cell.trim());
    const id = demoId("imported case", number);
    return {
      ...imported(unit, METHODS[method], number, concluded),
      id,
      importedSiteVisit: visit === "Ja",
      importedResult: result,
    };
  });

function imported(unit: string, method: Method | undefined, number: string, concluded: string) {
  if (!method) throw new Error(`${number} has no method`);
  const { key, terms } = agreementOn(unit, concluded);
  return {
    ...diary(number),
    method,
    status: "CLOSED" as const,
    origin: "IMPORTED" as const,
    activityId: activityId(unit),
    agreementId: agreementId(key),
    agreementVersionId: termsId(key, terms),
    regime: placedUnit(unit).provider.regime,
    concludedOn: day(concluded),
    closedOn: day(concluded),
    createdAt: moment("2024-01-08", "13:00"),
  };
}

/** Findings that came along: those of 2023 that were found again in 2026, and one that still runs. */
const TALLMOSSEN = { key: "tallmossen-2023", unit: "tallmossen-sodra", diary: "VON 298/2023", on: "2023-08-24" };
const MJOLNARHAGEN = { key: "mjolnarhagen-2025", unit: "mjolnarhagen", diary: "VON 36/2025", on: "2025-03-14" };

const SETTLED = [
  ["TK-04", "Två av tio granskade ärenden hade besök som uteblivit utan att den enskilde fick besked.", "2024-02-14"],
  ["GP-01", "Genomförandeplanen upprättades för sent i tre av tio ärenden.", "2024-01-31"],
] as const;

function finding(home: typeof TALLMOSSEN, code: string, description: string, number: number) {
  const { area } = placedUnit(home.unit);
  const requirement = REQUIREMENTS.find((one) => one.key === `${area} ${code}`);
  const version = requirement && versionOn(requirement, home.on);
  if (!requirement || !version) throw new Error(`${code} was not in force`);
  return {
    id: findingId(home.key, code),
    followUpId: caseId(home.key),
    requirementVersionId: versionId(requirement.key, version.number),
    number,
    description,
    confirmedOn: day(home.on),
    createdAt: moment(home.on),
  };
}

async function addRunning({ tx }: Seed): Promise<void> {
  const row = (home: typeof TALLMOSSEN) => ({
    ...imported(home.unit, "QUALITY_REQUIREMENTS", home.diary, home.on),
    id: caseId(home.key),
    importedSiteVisit: true,
  });
  await tx.followUp.createMany({
    data: [
      {
        ...row(TALLMOSSEN),
        importedResult: "Två brister: uteblivna besök och sena genomförandeplaner. Båda åtgärdade.",
        closedOn: day("2024-02-14"),
      },
      {
        ...row(MJOLNARHAGEN),
        importedResult: "En brist: larm på toaletterna i gemensamma utrymmen.",
        status: "AWAITING_RESULT",
        closedOn: null,
      },
    ],
  });
  await tx.finding.createMany({ data: runningFindings() });
  const id = resultId(MJOLNARHAGEN.key, "TB-01", 1);
  const findingRow = findingId(MJOLNARHAGEN.key, "TB-01");
  await tx.resultFollowUp.create({ data: { id, findingId: findingRow, number: 1, dueOn: day("2026-12-30") } });
  await tx.followUpMember.create({
    data: { followUpId: caseId(MJOLNARHAGEN.key), userId: personId("jonas"), role: "LEAD" },
  });
}

const runningFindings = () => [
  ...SETTLED.map(([code, text, on], index) => ({
    ...finding(TALLMOSSEN, code, text, index + 1),
    status: "REMEDIED" as const,
    remedyDueOn: day("2023-12-31"),
    settledOn: day(on),
    settledReason: "Åtgärdad enligt enhetens lista före systembytet.",
  })),
  {
    ...finding(
      MJOLNARHAGEN,
      "TB-01",
      "Larmen på två gemensamma toaletter går inte till personalens telefoner. Ombyggnaden är beslutad.",
      1,
    ),
    status: "AWAITING_REMEDY" as const,
    remedyDueOn: day("2026-11-30"),
  },
];

async function add(seed: Seed): Promise<void> {
  await seed.tx.followUp.createMany({ data: [...ROWS] });
  await addRunning(seed);
  for (const { id, diaryNumber, method, importedResult } of ROWS) {
    const after = { diaryNumber, method, importedResult };
    seed.tell("marianne", { action: "followUp.import", entity: "FollowUp", entityId: id, caseId: id, after });
  }
  for (const { key, diary: diaryNumber, on } of [TALLMOSSEN, MJOLNARHAGEN]) {
    const entityId = caseId(key);
    const told = { entity: "FollowUp", entityId, caseId: entityId, after: { diaryNumber, concludedOn: on } };
    seed.tell("marianne", { action: "followUp.import", ...told });
  }
}

export const history: Part = { name: "history", add };
