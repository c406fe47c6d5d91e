import "server-only";
import { hashPassword } from "@/lib/auth/password";
import { hashToken } from "@/lib/auth/tokens";
import { audited } from "@/lib/db/audited";
import { db } from "@/lib/db/client";
import { ok, refuse } from "@/lib/domain/outcome";
import type { PeopleRefusal } from "../labels";
import type { NewPasswordInput } from "../schema";

const NOBODY_YET = { id: "invitation", name: "Inbjudan" };

/**
 * Answers an invitation: the link works once and for a week, and everything signed in with the old password ends.
 * The password is hashed before the transaction: a core's work of 30 ms must not hold a lock.
 */
export async function answerInvitation({ token, password, now }: NewPasswordInput & Readonly<{ now: Date }>) {
  const tokenHash = hashToken(token);
  const known = await db.invitation.count({ where: { tokenHash, usedAt: null, expiresAt: { gt: now } } });
  if (known === 0) return refuse<PeopleRefusal>("invitationUsed");
  const passwordHash = await hashPassword(password);
  return audited<{ email: string }, PeopleRefusal>(NOBODY_YET, async (tx, trace) => {
    const used = await tx.invitation.updateManyAndReturn({
      where: { tokenHash, usedAt: null, expiresAt: { gt: now } },
      data: { usedAt: now },
      select: { userId: true },
    });
    const [invitation] = used;
    if (!invitation) return refuse("invitationUsed");
    const { userId } = invitation;
    const changed = await tx.user.updateManyAndReturn({
      where: { id: userId, disabledAt: null },
      data: { passwordHash, version: { increment: 1 } },
      select: { email: true },
    });
    const [user] = changed;
    if (!user) return refuse("invitationUsed"); // the account has been closed since
    await tx.session.updateMany({ where: { userId, revokedAt: null }, data: { revokedAt: now } });
    trace.record({ action: "person.setPassword", entity: "User", entityId: userId });
    return ok(user);
  });
}
