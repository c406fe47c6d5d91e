import { ok, refuse, type Outcome } from "@/lib/domain/outcome";
import { expertsMayTakePart, isEnded, type FollowUpStatus } from "../rules";

export type Member = Readonly<{ userId: string; role: "LEAD" | "OFFICER" | "EXPERT" }>;
/** Somebody who may take part today; an expert is MAS or MAR and nothing else. */
export type Person = Readonly<{ id: string; expert: boolean }>;
/** The lead is a member whether or not listed among the others. */
export type Team = Readonly<{ leadId: string; memberIds: readonly string[] }>;

type Facts = Readonly<{
  wanted: Team;
  people: readonly Person[];
  areaLaws: readonly string[];
  /** Those who take part already; they stay also when nobody could choose them anew. */
  current?: readonly Member[];
}>;
export type CompositionRefusal = "memberNotAllowed" | "expertWithoutHsl";

/**
 * Who takes part as what. An officer or manager leads; MAS and MAR are experts, and join only where the area has HSL
 * services (ORB-08, ORB-23).
 */
export function teamOf({ wanted, people, areaLaws, current = [] }: Facts): Outcome<Member[], CompositionRefusal> {
  const chosen = [...new Set([wanted.leadId, ...wanted.memberIds])];
  const team: Member[] = [];
  for (const userId of chosen) {
    const before = current.find((one) => one.userId === userId);
    const expert = before ? before.role === "EXPERT" : people.find((one) => one.id === userId)?.expert;
    const leads = userId === wanted.leadId;
    if (expert === undefined || (leads && expert)) return refuse("memberNotAllowed");
    if (expert && !before && !expertsMayTakePart(areaLaws)) return refuse("expertWithoutHsl");
    team.push({ userId, role: leads ? "LEAD" : expert ? "EXPERT" : "OFFICER" });
  }
  return ok(team);
}

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
