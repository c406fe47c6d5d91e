import { beforeEach, describe, expect, it } from "vitest";
import { hashPassword } from "@/lib/auth/password";
import type { Role } from "@/lib/auth/permissions";
import { closeSession, openSession, readSession } from "@/lib/auth/session-store";
import { signInLocally } from "@/lib/auth/sign-in";
import { db } from "@/lib/db/client";
import { addDays, isoDate } from "@/lib/domain/calendar";
import { realNow, today } from "@/lib/clock";
import { answerInvitation } from "@/lib/features/people/invitations/mutations";
import {
  closeAccount,
  endRole,
  endSession,
  giveRole,
  inviteAgain,
  invitePerson,
  openAccount,
} from "@/lib/features/people/mutations";
import { auditActions } from "@/tests/support/audit";
import { granted, makeActor, makeUser } from "@/tests/support/factories/user";

const now = new Date("2026-11-16T13:00:00Z");
const WEEK = 7 * 24 * 60 * 60 * 1000;
const password = "en mening om ån";
/** An administrator who has chosen a password. */
async function admin() {
  const actor = await makeActor("SYSTEM_ADMIN", "people.manage");
  await db.user.update({ where: { id: actor.id }, data: { passwordHash: "vald" } });
  return actor;
}

async function invited(roles: Role[] = ["OFFICER"], email = "per@exempel.se") {
  const actor = await admin();
  const input = { name: "Per", title: null, email, roles, validFrom: isoDate("2026-11-16") };
  const made = await invitePerson({ actor, now, ...input });
  if (!made.ok) throw new Error(made.reason);
  return { actor, input, ...made.value };
}
const answer = (token: string, at: Date) => answerInvitation({ token, password, again: password, now: at });

describe("an invitation", () => {
  it("makes the account with its roles and a link of which only the hash is kept", async () => {
    const { userId, token } = await invited(["OFFICER", "MANAGER"]);
    const user = await db.user.findUniqueOrThrow({
      where: { id: userId },
      include: { roles: true, invitations: true },
    });
    expect(user).toMatchObject({ email: "per@exempel.se", passwordHash: null, disabledAt: null });
    expect(user.roles.map((one) => one.role).toSorted()).toEqual(["MANAGER", "OFFICER"]);
    expect(JSON.stringify([user, await db.auditEntry.findMany({ select: { payload: true } })])).not.toContain(token);
    expect(await auditActions(userId)).toEqual(["person.invite"]);
  });

  it("works once, and then the password signs in", async () => {
    const { userId, token } = await invited();
    expect(await answer(token, now)).toEqual({ ok: true, value: { email: "per@exempel.se" } });
    expect(await answer(token, now)).toEqual({ ok: false, reason: "invitationUsed" });
    expect(await signInLocally({ email: " PER@exempel.se ", password, device: "" })).toMatchObject({
      ok: true,
      userId,
    });
  });

  it("of two answers at once one is taken", async () => {
    const { token } = await invited();
    const both = await Promise.all([answer(token, now), answer(token, now)]);
    expect(both.map((one) => one.ok).toSorted()).toEqual([false, true]);
  });

  it("works for a week and not a moment longer", async () => {
    const { userId, token } = await invited();
    expect(await answer(token, new Date(now.getTime() + WEEK))).toEqual({ ok: false, reason: "invitationUsed" });
    expect((await db.user.findUniqueOrThrow({ where: { id: userId } })).passwordHash).toBeNull();
    expect(await answer(token, new Date(now.getTime() + WEEK - 1))).toMatchObject({ ok: true });
  });

  it("a new one makes the old one worthless, and answering it ends what was signed in before", async () => {
    const { actor, userId, token } = await invited();
    await answer(token, now);
    const session = await openSession(userId, "");
    const [first, second] = [
      await inviteAgain({ actor, now, userId, version: 2 }),
      await inviteAgain({ actor, now, userId, version: 2 }),
    ];
    expect(await answer(first.ok ? first.value.token : "", now)).toEqual({ ok: false, reason: "invitationUsed" });
    expect(await readSession(session)).not.toBeNull();
    expect(await answer(second.ok ? second.value.token : "", now)).toMatchObject({ ok: true });
    expect(await readSession(session)).toBeNull();
  });

  it("to an address that has an account is refused, however it is written", async () => {
    const { actor, input } = await invited();
    const again = await invitePerson({ actor, now, ...input, email: "PER@EXEMPEL.SE" });
    expect(again).toEqual({ ok: false, reason: "emailTaken" });
    expect(await auditActions()).toEqual(["person.invite"]);
  });

  it("is worth nothing when the account has been closed since", async () => {
    const { actor, userId, token } = await invited();
    await closeAccount({ actor, today: today(), now, userId, version: 1 });
    expect(await answer(token, now)).toEqual({ ok: false, reason: "invitationUsed" });
    expect((await db.user.findUniqueOrThrow({ where: { id: userId } })).passwordHash).toBeNull();
    expect(await inviteAgain({ actor, now, userId, version: 2 })).toEqual({ ok: false, reason: "notFound" });
  });
});

describe("roles by their days", () => {
  it("ORB-08 are held from the first day to the last, on the next request", async () => {
    const user = await makeUser("COMMITTEE_MEMBER");
    const actor = await admin();
    const token = await openSession(user.id, "");
    const rolesNow = async () => (await readSession(token))?.user.roles.toSorted();
    const give = (validFrom: ReturnType<typeof today>, role: Role = "OFFICER") =>
      giveRole({ actor, userId: user.id, role, validFrom });
    await give(addDays(today(), 1));
    expect(await rolesNow()).toEqual(["COMMITTEE_MEMBER"]);
    await db.roleAssignment.updateMany({ where: { role: "OFFICER" }, data: { validFrom: new Date(today()) } });
    expect(await rolesNow()).toEqual(["COMMITTEE_MEMBER", "OFFICER"]);
    expect(await give(today())).toEqual({ ok: false, reason: "roleHeld" });
    const { id: assignmentId } = await db.roleAssignment.findFirstOrThrow({ where: { role: "COMMITTEE_MEMBER" } });
    const end = (validTo: ReturnType<typeof today>) => endRole({ actor, today: today(), assignmentId, validTo });
    expect(await end(isoDate("2019-12-31"))).toEqual({ ok: false, reason: "roleEndsBeforeItBegins" });
    await end(today());
    expect(await rolesNow()).toEqual(["COMMITTEE_MEMBER", "OFFICER"]);
    await end(addDays(today(), -1));
    expect(await rolesNow()).toEqual(["OFFICER"]);
    expect(await end(addDays(today(), 30))).toEqual({ ok: false, reason: "roleIsOver" });
    expect(await rolesNow()).toEqual(["OFFICER"]);
    expect(await auditActions(user.id)).toEqual(["person.giveRole", "person.endRole", "person.endRole"]);
  });
});

describe("a session", () => {
  const MINUTE = 60_000;
  const set = (data: Parameters<typeof db.session.updateMany>[0]["data"]) => db.session.updateMany({ data });
  const ago = (minutes: number) => new Date(realNow().getTime() - minutes * MINUTE);
  let token = "";
  beforeEach(async () => {
    token = await openSession((await makeUser("OFFICER")).id, "en webbläsare");
  });

  it("holds while it is used: 29 minutes idle, not 30; ten hours in all", async () => {
    const { createdAt, expiresAt, tokenHash } = await db.session.findFirstOrThrow();
    expect(expiresAt.getTime() - createdAt.getTime()).toBe(600 * MINUTE);
    expect(tokenHash).not.toContain(token);
    await set({ lastSeenAt: ago(29) });
    expect(await readSession(token)).not.toBeNull();
    expect((await db.session.findFirstOrThrow()).lastSeenAt > ago(1)).toBe(true);
    await set({ lastSeenAt: ago(30) });
    expect(await readSession(token)).toBeNull();
    await set({ lastSeenAt: realNow(), expiresAt: ago(0) });
    expect(await readSession(token)).toBeNull();
  });

  it("ends on its next request when it is ended by its owner, by an administrator, or with the account", async () => {
    const actor = await admin();
    const read = await readSession(token);
    const { sessionId = "", user: { id: userId } = { id: "" } } = read ?? {};
    await closeSession(sessionId);
    expect(await readSession(token)).toBeNull();
    await set({ revokedAt: null });
    expect(await endSession({ actor, now: realNow(), sessionId })).toMatchObject({ ok: true });
    expect(await endSession({ actor, now: realNow(), sessionId })).toEqual({ ok: false, reason: "notFound" });
    expect(await readSession(token)).toBeNull();
    await set({ revokedAt: null });
    await closeAccount({ actor, today: today(), now: realNow(), userId, version: 1 });
    expect(await readSession(token)).toBeNull();
    await openAccount({ actor, userId, version: 2 });
    expect(await readSession(token)).toBeNull();
    expect(await readSession("nothing")).toBeNull();
    await set({ revokedAt: null });
    expect(await readSession(token)).not.toBeNull();
    await db.user.updateMany({ data: { disabledAt: now } }); // the account alone, however it came about
    expect(await readSession(token)).toBeNull();
  });
});

describe("signing in", () => {
  const refused = { ok: false };
  const attempt = (email: string, word = password) => signInLocally({ email, password: word, device: "" });
  async function account() {
    const user = await makeUser("OFFICER");
    const data = { passwordHash: await hashPassword(password) };
    return db.user.update({ where: { id: user.id }, data });
  }

  it("answers the same for a wrong address, a wrong password, a closed account and one without a password", async () => {
    const { id, email } = await account();
    const { email: unanswered } = await db.user.findUniqueOrThrow({ where: { id: (await makeUser("MANAGER")).id } });
    expect(await attempt("ingen@exempel.se")).toEqual(refused);
    expect(await attempt(email, "fel lösenord helt")).toEqual(refused);
    expect(await attempt(unanswered)).toEqual(refused);
    await db.user.update({ where: { id }, data: { disabledAt: now } });
    expect(await attempt(email)).toEqual(refused);
    expect(await db.session.count()).toBe(0);
    const kept = await db.signInThrottle.findMany();
    expect(kept.map((one) => one.failures).toSorted()).toEqual([1, 1, 2]);
    expect(JSON.stringify(kept)).not.toContain("exempel.se");
  });

  it("a right password clears the count", async () => {
    const { email } = await account();
    await attempt(email, "fel");
    expect(await attempt(email)).toMatchObject({ ok: true });
    expect(await db.signInThrottle.count()).toBe(0);
  });

  it.each(["a known", "an unknown"])(
    "%s address waits after ten failures, even with the right password",
    async (which) => {
      const email = which === "a known" ? (await account()).email : "ingen@exempel.se";
      await Promise.all(Array.from({ length: 10 }, () => attempt(email, "fel")));
      const state = await db.signInThrottle.findFirstOrThrow();
      expect(state.failures).toBe(10);
      expect(state.lockedUntil > realNow()).toBe(true);
      expect(await attempt(email)).toEqual(refused);
      expect((await db.signInThrottle.findFirstOrThrow()).failures).toBe(10);
      await db.signInThrottle.updateMany({ data: { lockedUntil: new Date(realNow().getTime() - 1) } });
      expect((await attempt(email)).ok).toBe(which === "a known");
    },
  );

  it("a burst of guesses at once gets no more tries than one guess after another", async () => {
    const { email } = await account();
    await Promise.all(Array.from({ length: 15 }, () => attempt(email, "fel")));
    expect((await db.signInThrottle.findFirstOrThrow()).failures).toBe(10);
  });

  it("an address is letters, never a pattern that finds somebody's account under a count of its own", async () => {
    const { email } = await account();
    expect(await attempt(email.replace("user", "%"))).toEqual(refused);
    expect(await attempt(email.replace("@", "_"))).toEqual(refused);
  });

  it("is not for the worker's own account", async () => {
    const { id, email } = await account();
    await db.user.update({ where: { id }, data: { system: true } });
    expect(await attempt(email)).toEqual(refused);
  });
});

it("ORB-08 only a system administrator handles people", async () => {
  const user = await makeUser("SYSTEM_ADMIN");
  expect(granted(user, "people.manage").id).toBe(user.id);
  await expect(makeActor("MANAGER", "people.manage")).rejects.toThrow("may not people.manage");
});
