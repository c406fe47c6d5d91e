import "server-only";
import { grant, type Granted } from "@/lib/auth/permissions";
import { audited } from "@/lib/db/audited";
import { db } from "@/lib/db/client";
import { ok } from "@/lib/domain/outcome";

const NAME = "Inläsning";
const EMAIL = "inlasning@system.invalid";

/** Who acts when an operator imports from the command line: no person, but named in the audit (made the first time). */
export async function importer(): Promise<Granted<"register.import">> {
  const found = await db.user.findUnique({ where: { email: EMAIL }, select: { id: true } });
  const id = found?.id ?? (await makeImporter());
  const actor = grant({ id, name: NAME, roles: ["SYSTEM_ADMIN"] }, "register.import");
  if (!actor) throw new Error("a system administrator may import");
  return actor;
}

async function makeImporter(): Promise<string> {
  const id = crypto.randomUUID();
  const made = await audited<string, never>({ id, name: NAME }, async (tx, trace) => {
    await tx.user.create({ data: { id, email: EMAIL, name: NAME, system: true } });
    trace.record({ action: "user.create", entity: "User", entityId: id, after: { name: NAME, system: true } });
    return ok(id);
  });
  if (!made.ok) throw new Error("the importer was not made");
  return made.value;
}
