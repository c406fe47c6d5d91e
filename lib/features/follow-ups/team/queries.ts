import "server-only";
import type { Granted } from "@/lib/auth/permissions";
import { db, type Tx } from "@/lib/db/client";
import { toDbDate } from "@/lib/db/dates";
import type { IsoDate } from "@/lib/domain/calendar";
import type { Profile } from "@/lib/profiles/schema";
import { EXPERT_ROLES, expertsPart } from "../rules";

export type TeamChoices = Awaited<ReturnType<typeof listTeamChoices>>;

/** Who may be chosen into the team of a case in an area with these laws, and what part the experts have there. */
export async function listTeamChoices(
  _viewer: Granted<"followUp.run">,
  { areaLaws, profile, day }: Readonly<{ areaLaws: readonly string[]; profile: Profile; day: IsoDate }>,
) {
  const experts = expertsPart(areaLaws, profile);
  return { experts, people: await listMembersToChoose(db, experts !== "NONE", day) };
}

/** Officers and managers, to give the lead of a case to. */
export async function listLeadOptions(_viewer: Granted<"followUp.run">, day: IsoDate) {
  const people = await listMembersToChoose(db, false, day);
  return people.map(({ id, name }) => ({ value: id, label: name }));
}

/** Officers and managers, and the experts where they take part (ORB-23). */
export async function listMembersToChoose(client: Tx, withExperts: boolean, day: IsoDate) {
  const roles = ["OFFICER", "MANAGER", ...(withExperts ? EXPERT_ROLES : [])] as const;
  const date = toDbDate(day);
  const held = {
    role: { in: [...roles] },
    validFrom: { lte: date },
    OR: [{ validTo: null }, { validTo: { gte: date } }],
  };
  const users = await client.user.findMany({
    where: { disabledAt: null, system: false, roles: { some: held } },
    orderBy: [{ name: "asc" }, { id: "asc" }],
    select: { id: true, name: true, roles: { where: held, select: { role: true } } },
  });
  return users.map(({ id, name, roles: mine }) => ({
    id,
    name,
    roles: mine.map((one) => one.role),
    expert: mine.every(({ role }) => EXPERT_ROLES.some((one) => one === role)),
  }));
}
