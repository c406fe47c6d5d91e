import { ok, refuse, type Outcome } from "@/lib/domain/outcome";
import { isEnded, type ExpertsPart, type FollowUpStatus } from "../rules";

export type Member = Readonly<{ userId: string; role: "LEAD" | "OFFICER" | "EXPERT" }>;
/** Somebody who may take part today; an expert is MAS or MAR and nothing else. */
export type Person = Readonly<{ id: string; expert: boolean }>;
/** The lead is a member whether or not listed among the others. */
export type Team = Readonly<{ leadId: string; memberIds: readonly string[] }>;

type Facts = Readonly<{
  wanted: Team;
  people: readonly Person[];
  experts: ExpertsPart;
  /** Those who take part already; they stay also when nobody could choose them anew. */
  current?: readonly Member[];
}>;
export type CompositionRefusal = "memberNotAllowed" | "expertNotHere" | "expertMissing";

/**
 * Who takes part as what. An officer or manager leads; MAS and MAR are experts, and join only where the profile
 * lets them (ORB-08, ORB-23). Where it demands one, a new team has one and a team that has one keeps one (NOR-29).
 */
export function teamOf({ wanted, people, experts, current = [] }: Facts): Outcome<Member[], CompositionRefusal> {
  const chosen = [...new Set([wanted.leadId, ...wanted.memberIds])];
  const team: Member[] = [];
  for (const userId of chosen) {
    const before = current.find((one) => one.userId === userId);
    const expert = before ? before.role === "EXPERT" : people.find((one) => one.id === userId)?.expert;
    const leads = userId === wanted.leadId;
    if (expert === undefined || (leads && expert)) return refuse("memberNotAllowed");
    if (expert && !before && experts === "NONE") return refuse("expertNotHere");
    team.push({ userId, role: leads ? "LEAD" : expert ? "EXPERT" : "OFFICER" });
  }
  const expected = current.length === 0 || !lacksExpert(current);
  return experts === "REQUIRED" && expected && lacksExpert(team) ? refuse("expertMissing") : ok(team);
}

const lacksExpert = (team: readonly Member[]): boolean => team.every((one) => one.role !== "EXPERT");

export type TeamRefusal = CompositionRefusal | "caseEnded" | "leadNotAllowed" | "sameTeam";
type ChangeFacts = Required<Facts> & Readonly<{ status: FollowUpStatus }>;

/** The team of a running case after a change; a new lead must be one who may lead today. */
export function changedTeam({ status, ...facts }: ChangeFacts): Outcome<Member[], TeamRefusal> {
  const { wanted, people, current } = facts;
  if (isEnded(status)) return refuse("caseEnded");
  const leadBefore = current.find((one) => one.role === "LEAD")?.userId;
  const mayLead = people.some((one) => one.id === wanted.leadId && !one.expert);
  if (wanted.leadId !== leadBefore && !mayLead) return refuse("leadNotAllowed");
  const team = teamOf(facts);
  if (!team.ok) return team;
  return sameTeam(current, team.value) ? refuse("sameTeam") : team;
}

const sameTeam = (a: readonly Member[], b: readonly Member[]): boolean =>
  a.length === b.length && a.every((one) => b.some((other) => other.userId === one.userId && other.role === one.role));
