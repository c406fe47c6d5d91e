import "server-only";
import type { Granted } from "@/lib/auth/permissions";
import { audited, type Trace } from "@/lib/db/audited";
import type { Tx } from "@/lib/db/client";
import type { Prisma } from "@/lib/db/generated/client";
import { toAll } from "@/lib/domain/bulk";
import type { IsoDate } from "@/lib/domain/calendar";
import { ok, refuse, type Outcome } from "@/lib/domain/outcome";
import { holdCases } from "../holding/queries";
import { profileOfCase } from "../profile/queries";
import { expertsPart } from "../rules";
import { followUpScope } from "../scope";
import type { TeamTextRefusal } from "./labels";
import { listMembersToChoose } from "./queries";
import { changedTeam, type Member, type Person, type Team } from "./rules";
import type { ChangeTeamInput, HandOverInput } from "./schema";

type By = Readonly<{ actor: Granted<"followUp.run">; today: IsoDate }>;

/** Changes who leads and who takes part in a case that has not ended, with a reason. */
export const changeTeam = ({ actor, today, leadId, memberIds, ...rest }: By & ChangeTeamInput) =>
  audited<{ version: number }, TeamTextRefusal>(actor, async (tx, trace) => {
    const people = await listMembersToChoose(tx, true, today);
    return setTeam(tx, trace, { ...rest, actor, people, wanted: () => ({ leadId, memberIds }) });
  });

/** Gives many cases a new lead, all or none; who led before stays in the team. Each refused case is named. */
export const handOver = ({ actor, today, cases, leadId, reason }: By & HandOverInput) =>
  audited<{ count: number }, "someRefused">(actor, async (tx, trace) => {
    const people = await listMembersToChoose(tx, true, today);
    await holdCases(tx, { id: { in: cases.map((one) => one.id) } });
    const names = await namesOf(tx, actor, cases);
    const wanted = (current: readonly Member[]) => ({ leadId, memberIds: current.map((one) => one.userId) });
    return toAll(cases, {
      act: (one) => setTeam(tx, trace, { ...one, actor, people, wanted, reason }),
      nameOf: ({ id }) => names.get(id) ?? "En uppföljning som du inte når",
    });
  });

async function namesOf(tx: Tx, actor: By["actor"], cases: HandOverInput["cases"]) {
  const found = await tx.followUp.findMany({
    where: { id: { in: cases.map((one) => one.id) }, ...followUpScope(actor) },
    select: { id: true, diaryNumber: true, activity: { select: { unit: { select: { name: true } } } } },
  });
  return new Map(found.map((one) => [one.id, `${one.activity.unit.name}, ${one.diaryNumber ?? "utan diarienummer"}`]));
}

type Change = Readonly<{
  actor: By["actor"];
  id: string;
  version: number;
  reason: string;
  people: readonly (Person & Readonly<{ name: string }>)[];
  wanted: (current: readonly Member[]) => Team;
}>;

/** The one way in which a team is changed, inside the caller's transaction. */
async function setTeam(tx: Tx, trace: Trace, change: Change): Promise<Outcome<{ version: number }, TeamTextRefusal>> {
  const { actor, id, version, reason, people, wanted } = change;
  const found = await tx.followUp.findFirst({ where: { id, ...followUpScope(actor) }, select: caseSelect });
  if (!found) return refuse("notFound");
  const { status, members: current, activity } = found;
  const experts = expertsPart(activity.area.laws, await profileOfCase(tx, id));
  const team = changedTeam({ status, current, people, experts, wanted: wanted(current) });
  if (!team.ok) return team;
  const next = version + 1;
  const { count } = await tx.followUp.updateMany({ where: { id, version, status }, data: { version: next } });
  if (count === 0) return refuse("changedByAnother");
  await writeMembers(tx, id, team.value);
  const names = new Map([...people, ...current.map(({ user }) => user)].map((one) => [one.id, one.name]));
  const entry = { action: "followUp.changeTeam", entity: "FollowUp", entityId: id, caseId: id };
  trace.record({ ...entry, before: inWords(current, names), after: { ...inWords(team.value, names), reason } });
  return ok({ version: next });
}

const caseSelect = {
  status: true,
  activity: { select: { area: { select: { laws: true } } } },
  members: {
    orderBy: [{ addedAt: "asc" }, { userId: "asc" }],
    select: { userId: true, role: true, user: { select: { id: true, name: true } } },
  },
} satisfies Prisma.FollowUpSelect;

/** Who stays keeps the day she joined. A case has one lead, also between two statements: the old one steps back first. */
async function writeMembers(tx: Tx, followUpId: string, team: readonly Member[]) {
  const stay = team.map((one) => one.userId);
  await tx.followUpMember.deleteMany({ where: { followUpId, userId: { notIn: stay } } });
  const leadLast = team.toSorted((a, b) => Number(a.role === "LEAD") - Number(b.role === "LEAD"));
  for (const { userId, role } of leadLast) {
    await tx.followUpMember.upsert({
      where: { followUpId_userId: { followUpId, userId } },
      create: { followUpId, userId, role },
      update: { role },
    });
  }
}

/** For the trace: names for those who read the history, ids for those who must be sure. */
function inWords(team: readonly Member[], names: ReadonlyMap<string, string>) {
  const named = (members: readonly Member[]) => members.map((one) => names.get(one.userId) ?? one.userId).join(", ");
  return {
    lead: named(team.filter((one) => one.role === "LEAD")),
    team: named(team.toSorted((a, b) => (a.userId < b.userId ? -1 : 1))),
    leadId: team.find((one) => one.role === "LEAD")?.userId ?? null,
    memberIds: team.map((one) => one.userId),
  };
}
