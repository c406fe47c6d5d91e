import "server-only";
import type { Granted, Role } from "@/lib/auth/permissions";
import { hashToken, newToken } from "@/lib/auth/tokens";
import { audited } from "@/lib/db/audited";
import type { Tx } from "@/lib/db/client";
import { fromDbDate, toDbDate } from "@/lib/db/dates";
import { unlessTaken } from "@/lib/db/unique";
import type { IsoDate } from "@/lib/domain/calendar";
import { ok, refuse } from "@/lib/domain/outcome";
import type { PeopleRefusal } from "./labels";
import { endRefusal, firstDayWithout, invitationEnds } from "./rules";
import type { EndRoleInput, GiveRoleInput, InviteInput, SessionInput, UserInput } from "./schema";

type By = Readonly<{ actor: Granted<"people.manage"> }>;
/** Real time: invitations and sessions never follow a moved clock. */
type Now = Readonly<{ now: Date }>;
type Today = Readonly<{ today: IsoDate }>;
export type Invited = Readonly<{ userId: string; token: string }>;

/** Registers a person with roles and makes a link that works once, for a week. Only its hash is stored. */
export const invitePerson = (input: By & Now & InviteInput) => unlessTaken(invite(input), "emailTaken");

const invite = ({ actor, now, name, title, email, roles, validFrom }: By & Now & InviteInput) =>
  audited<Invited, PeopleRefusal>(actor, async (tx, trace) => {
    const taken = await tx.user.findFirst({ where: { email: { equals: email, mode: "insensitive" } } });
    if (taken) return refuse("emailTaken");
    const user = await tx.user.create({
      data: { name, title, email, roles: { create: roles.map((role) => ({ role, validFrom: toDbDate(validFrom) })) } },
      select: { id: true },
    });
    const token = await makeInvitation(tx, user.id, now);
    trace.record({
      action: "person.invite",
      entity: "User",
      entityId: user.id,
      after: { name, title, email, roles, validFrom },
    });
    return ok({ userId: user.id, token });
  });

/** A new link for somebody who lost the first, or has to choose a new password; older links stop working. */
export const inviteAgain = ({ actor, now, userId }: By & Now & UserInput) =>
  audited<Invited, PeopleRefusal>(actor, async (tx, trace) => {
    const user = await tx.user.findFirst({ where: { id: userId, system: false, disabledAt: null } });
    if (!user) return refuse("notFound");
    await tx.invitation.updateMany({ where: { userId, usedAt: null }, data: { usedAt: now } });
    const token = await makeInvitation(tx, userId, now);
    trace.record({ action: "person.inviteAgain", entity: "User", entityId: userId });
    return ok({ userId, token });
  });

async function makeInvitation(tx: Tx, userId: string, now: Date): Promise<string> {
  const token = newToken();
  await tx.invitation.create({ data: { userId, tokenHash: hashToken(token), expiresAt: invitationEnds(now) } });
  return token;
}

export const giveRole = ({ actor, userId, role, validFrom }: By & GiveRoleInput) =>
  audited<{ id: string }, PeopleRefusal>(actor, async (tx, trace) => {
    // The account is the lock: of two who give the same role at once the second sees that it is held.
    await tx.$queryRaw`SELECT id FROM "User" WHERE id = ${userId} FOR NO KEY UPDATE`;
    const user = await tx.user.findFirst({ where: { id: userId, system: false } });
    if (!user) return refuse("notFound");
    const from = toDbDate(validFrom);
    const held = await tx.roleAssignment.findFirst({
      where: { userId, role, OR: [{ validTo: null }, { validTo: { gte: from } }] },
    });
    if (held) return refuse("roleHeld");
    const made = await tx.roleAssignment.create({ data: { userId, role, validFrom: from }, select: { id: true } });
    trace.record({ action: "person.giveRole", entity: "User", entityId: userId, after: { role, validFrom } });
    return ok(made);
  });

/**
 * Ends a role on a day, or moves its planned last day; it stays in the history. Refused when the role is over already,
 * and when a day would be left without an administrator (`firstDayWithout`).
 */
export const endRole = ({ actor, today, assignmentId, validTo }: By & Today & EndRoleInput) =>
  audited<null, PeopleRefusal>(actor, async (tx, trace) => {
    const administrators = await lockAdministrators(tx, today);
    await tx.$queryRaw`SELECT id FROM "RoleAssignment" WHERE id = ${assignmentId} FOR NO KEY UPDATE`;
    const held = await tx.roleAssignment.findUnique({ where: { id: assignmentId } });
    if (!held) return refuse("notFound");
    const before = { validFrom: fromDbDate(held.validFrom), validTo: fromDbDate(held.validTo) };
    const refusal = endRefusal(before, { lastDay: validTo, today });
    if (refusal) return refuse(refusal);
    if (administrators.some((one) => one.id === assignmentId)) {
      const after = administrators.map((one) => (one.id === assignmentId ? { ...one, validTo } : one));
      const day = firstDayWithout(after, today);
      if (day !== null) return refuse("lastAdministrator", { day });
    }
    await tx.roleAssignment.update({ where: { id: assignmentId }, data: { validTo: toDbDate(validTo) } });
    trace.record({
      action: "person.endRole",
      entity: "User",
      entityId: held.userId,
      before: { role: held.role, validTo: before.validTo },
      after: { role: held.role, validTo },
    });
    return ok(null);
  });

/**
 * The administrators' roles from `today` on, of accounts that are open and have a password: who was only invited cannot
 * let anybody in. All are locked while counted, role and account: two who end each other's role, or close each other's
 * account, at once must not both succeed.
 */
async function lockAdministrators(tx: Tx, today: IsoDate) {
  const role: Role = "SYSTEM_ADMIN";
  const rows = await tx.$queryRaw<{ id: string; userId: string; validFrom: Date; validTo: Date | null }[]>`
    SELECT r.id, r."userId", r."validFrom", r."validTo" FROM "RoleAssignment" r JOIN "User" u ON u.id = r."userId"
    WHERE r.role = ${role}::"Role" AND (r."validTo" IS NULL OR r."validTo" >= ${today}::date)
      AND u."disabledAt" IS NULL AND u."passwordHash" IS NOT NULL
    ORDER BY r.id FOR NO KEY UPDATE OF r, u`;
  return rows.map((row) => ({ ...row, validFrom: fromDbDate(row.validFrom), validTo: fromDbDate(row.validTo) }));
}

/** Closes an account: its sessions end at once, what the person has done stays. */
export const closeAccount = ({ actor, today, now, userId, version }: By & Today & Now & UserInput) =>
  audited<null, PeopleRefusal>(actor, async (tx, trace) => {
    if (userId === actor.id) return refuse("ownAccount");
    const administrators = await lockAdministrators(tx, today);
    const others = administrators.filter((one) => one.userId !== userId);
    const day = others.length < administrators.length ? firstDayWithout(others, today) : null;
    if (day !== null) return refuse("lastAdministrator", { day });
    const where = { id: userId, version, system: false };
    const { count } = await tx.user.updateMany({ where, data: { disabledAt: now, version: version + 1 } });
    if (count === 0) return refuse("changedByAnother");
    await tx.session.updateMany({ where: { userId, revokedAt: null }, data: { revokedAt: now } });
    trace.record({ action: "person.close", entity: "User", entityId: userId });
    return ok(null);
  });

export const openAccount = ({ actor, userId, version }: By & UserInput) =>
  audited<null, PeopleRefusal>(actor, async (tx, trace) => {
    const where = { id: userId, version, system: false };
    const { count } = await tx.user.updateMany({ where, data: { disabledAt: null, version: version + 1 } });
    if (count === 0) return refuse("changedByAnother");
    trace.record({ action: "person.open", entity: "User", entityId: userId });
    return ok(null);
  });

/** Ends one session of anybody; effective on its next request (trust.md B05). */
export const endSession = ({ actor, now, sessionId }: By & Now & SessionInput) =>
  audited<null, PeopleRefusal>(actor, async (tx, trace) => {
    const ended = await tx.session.updateManyAndReturn({
      where: { id: sessionId, revokedAt: null },
      data: { revokedAt: now },
      select: { userId: true },
    });
    const [session] = ended;
    if (!session) return refuse("notFound");
    trace.record({ action: "person.endSession", entity: "User", entityId: session.userId, after: { sessionId } });
    return ok(null);
  });
