import "server-only";
import { hashPassword } from "@/lib/auth/password";
import { audited } from "@/lib/db/audited";
import { db } from "@/lib/db/client";
import { toDbDate } from "@/lib/db/dates";
import type { IsoDate } from "@/lib/domain/calendar";
import { ok, refuse } from "@/lib/domain/outcome";
import { profileByCode } from "@/lib/profiles/catalogue";
import type { SetupInput } from "./schema";

const FIRST_VISIT = { id: "setup", name: "Första besöket" };
export type SetupRefusal = "alreadySetUp" | "profileUnknown";

/**
 * Sets up an empty installation with its first administrator, who is manager too until others are invited. It can be
 * done once: of two first visitors, the row that is already there stops the second.
 */
export async function setUp({ today, ...input }: SetupInput & Readonly<{ today: IsoDate }>) {
  if ((await db.installation.count()) > 0) return refuse<SetupRefusal>("alreadySetUp");
  if (profileByCode(input.profile) === null) return refuse<SetupRefusal>("profileUnknown");
  const passwordHash = await hashPassword(input.password);
  return audited<null, SetupRefusal>(FIRST_VISIT, async (tx, trace) => {
    const { municipalityCode, municipalityName, orgNumber, committeeName, diaryPrefix, profile, name, email } = input;
    const data = { municipalityCode, municipalityName, orgNumber, committeeName, diaryPrefix, profile };
    const made = await tx.installation.createMany({ data: { ...data, kind: "LIVE" }, skipDuplicates: true });
    if (made.count === 0) return refuse("alreadySetUp");
    const validFrom = toDbDate(today);
    const user = await tx.user.create({
      data: {
        name,
        email,
        passwordHash,
        roles: { create: (["SYSTEM_ADMIN", "MANAGER"] as const).map((role) => ({ role, validFrom })) },
      },
      select: { id: true },
    });
    if (orgNumber) await tx.provider.create({ data: { name: municipalityName, orgNumber, regime: "MUNICIPAL" } });
    await tx.$executeRaw`INSERT INTO public_site.municipality (id, name, committee_name)
      VALUES (1, ${municipalityName}, ${committeeName}) ON CONFLICT (id) DO NOTHING`;
    trace.record({
      action: "installation.setUp",
      entity: "Installation",
      entityId: "1",
      after: { ...data, by: user.id },
    });
    return ok(null);
  });
}
