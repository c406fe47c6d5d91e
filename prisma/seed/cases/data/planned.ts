import type { CaseData } from "../shape";

type InThePlan = Pick<CaseData, "key" | "diary" | "unit" | "status" | "lead" | "started" | "plannedFor" | "trigger">;

/** Decided or thought of, not begun: their requirement sets are frozen on the day they begin. */
const IN_THE_PLAN: readonly InThePlan[] = [
  {
    key: "lindhaga-2027",
    diary: "VON 450/2026",
    unit: "lindhaga",
    status: "PLANNED",
    lead: "jonas",
    started: "2026-11-02",
    plannedFor: "2027-01-12",
    trigger: "Senast 2027-01-26 enligt löftet om vart tredje år.",
  },
  {
    key: "tuvullen-2027",
    diary: "VON 451/2026",
    unit: "tuvullen",
    status: "NOTIFIED",
    lead: "amina",
    started: "2026-11-02",
    plannedFor: "2027-01-20",
    trigger: "Senast 2027-02-09. Enheten har fått besked om vecka 3.",
  },
  {
    key: "savstranden-2027",
    diary: "VON 452/2026",
    unit: "savstranden",
    status: "DECIDED",
    lead: "ylva",
    started: "2026-11-02",
    plannedFor: "2027-01-08",
    trigger: "Avtalet slutar 2027-01-31. Uppföljningen ska vara underlag för nästa avtal.",
  },
  {
    key: "vinkelhaken-2027",
    diary: "VON 453/2026",
    unit: "vinkelhaken",
    status: "PROPOSED",
    lead: "jonas",
    started: "2026-11-09",
    plannedFor: "2027-04-13",
    trigger: "Förslag till planen för 2027. Senast 2027-05-17.",
  },
  {
    key: "stovelsparet-2027",
    diary: "VON 454/2026",
    unit: "stovelsparet",
    status: "POSTPONED",
    lead: "jonas",
    started: "2026-10-26",
    plannedFor: "2027-01-11",
    trigger: "Skulle ha gjorts i november. Flyttad eftersom gruppen byter lokal i december.",
  },
];

export const PLANNED: readonly CaseData[] = IN_THE_PLAN.map((one) => ({
  ...one,
  members: [],
  period: ["2026-01-01", "2026-12-31"],
  visits: [],
  unassessed: ["*"],
  findings: [],
}));
