import type { Part } from "../part";
import { addCases } from "./add";
import { CLOSED_2024_HOME_CARE } from "./data/closed-2024-home-care";
import { CLOSED_2024_HOMES } from "./data/closed-2024-homes";
import { CLOSED_2025_HOMES } from "./data/closed-2025-homes";
import { CLOSED_2025_SUPPORT } from "./data/closed-2025-support";
import { CLOSED_2026 } from "./data/closed-2026";
import { DRAFTS } from "./data/drafts";
import { KVARNSUNDET_2023, KVARNSUNDET_2026 } from "./data/kvarnsundet";
import { PLANNED } from "./data/planned";
import { REPORTED_HOME_CARE } from "./data/reported-home-care";
import { REPORTED_HOMES } from "./data/reported-homes";
import { REPORTED_PRIVATE_HOME_CARE } from "./data/reported-private-home-care";
import { ROSENFORS } from "./data/rosenfors";
import { RUNNING } from "./data/running";
import { addProposals } from "./proposals";
import type { CaseData } from "./shape";

/** Every case that the product has carried: what came first stands first, since a finding may point to an earlier one. */
export const CASES: readonly CaseData[] = [
  KVARNSUNDET_2023,
  ...CLOSED_2024_HOME_CARE,
  ...CLOSED_2024_HOMES,
  ...CLOSED_2025_HOMES,
  ...CLOSED_2025_SUPPORT,
  ...ROSENFORS,
  ...CLOSED_2026,
  ...REPORTED_PRIVATE_HOME_CARE,
  ...REPORTED_HOMES,
  ...REPORTED_HOME_CARE,
  ...DRAFTS,
  KVARNSUNDET_2026,
  ...RUNNING,
  ...PLANNED,
];

export const cases: Part = {
  name: "cases",
  add: async (seed) => {
    await addCases(seed, CASES);
    await addProposals(seed);
  },
};
