import type { ProposalStatus } from "@/lib/db/generated/enums";
import { demoId } from "../identity";
import { moment } from "../moments";
import type { Seed } from "../part";
import { personId, type Person } from "../people";
import { requirementId } from "../requirements/ids";
import { caseId } from "./ids";

type Proposal = Readonly<{
  requirement: string;
  from: string;
  by: Person;
  on: string;
  status: ProposalStatus;
  text: string;
}>;

/** What follow-ups have taught about the wording, for the next procurement (PLAN-07). */
const PROPOSALS: readonly Proposal[] = [
  {
    requirement: "homeCare TK-04",
    from: "tallmossen-2026",
    by: "ylva",
    on: "2026-06-03",
    status: "ADOPTED",
    text: "”Samma dag” räcker inte för den som väntar på hjälp att stiga upp. Skriv att kontakten ska tas före det avtalade besökets slut.",
  },
  {
    requirement: "homeCare TK-02",
    from: "ht-norr-2026",
    by: "amina",
    on: "2026-07-08",
    status: "OPEN",
    text: "Överväg olika gräns för tätort och landsbygd, eller kräv larmbil där avståndet gör 30 minuter omöjligt.",
  },
  {
    requirement: "homeCare DO-17",
    from: "kvarnsundet-2023",
    by: "kerstin",
    on: "2023-12-11",
    status: "DISMISSED",
    text: "Ange lägsta försäkringsbelopp.",
  },
  {
    requirement: "nursingHome GD-06",
    from: "granbacken-2025",
    by: "amina",
    on: "2025-05-14",
    status: "OPEN",
    text: "”En aktivitet om dagen” säger inget om vilka som deltar. Föreslå att mäta per boende och vecka.",
  },
];

export async function addProposals({ tx, tell }: Seed): Promise<void> {
  const rows = PROPOSALS.map(({ requirement, from, by, on, status, text }) => ({
    id: demoId("proposal", `${requirement} ${from}`),
    requirementId: requirementId(requirement),
    followUpId: caseId(from),
    text,
    status,
    createdById: personId(by),
    createdAt: moment(on, "15:45"),
  }));
  await tx.improvementProposal.createMany({ data: rows });
  rows.forEach(({ id, followUpId, text }, index) => {
    const by = PROPOSALS[index]?.by ?? "ylva";
    tell(by, {
      action: "proposal.create",
      entity: "ImprovementProposal",
      entityId: id,
      caseId: followUpId,
      after: { text },
    });
  });
}
