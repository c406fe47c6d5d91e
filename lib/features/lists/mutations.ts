import "server-only";
import { may, type Granted } from "@/lib/auth/permissions";
import { audited, type Trace } from "@/lib/db/audited";
import type { Tx } from "@/lib/db/client";
import { searchKey } from "@/lib/domain/names";
import { ok, refuse } from "@/lib/domain/outcome";
import { filterOf } from "./addresses/schema";
import type { FilterRefusal } from "./labels";
import { LISTS, SAVED_LIMIT } from "./rules";
import type { SaveFilterInput } from "./schema";

type By = Readonly<{ actor: Granted<"work.read"> }>;

/**
 * Saves a list's filter and order under a name of the user's own. A name she has already is refused with the id of the
 * filter that holds it: sent back as `replaces` it means yes, and only that very filter is written over.
 */
export const saveFilter = ({ actor, list, query, name, replaces }: By & SaveFilterInput) =>
  audited<{ id: string }, FilterRefusal>(actor, async (tx, trace) => {
    if (!may(actor, LISTS[list].permission)) return refuse("notFound");
    // Her own row is the lock: two tabs do not both take the last place, or the same name.
    await tx.$queryRaw`SELECT id FROM "User" WHERE id = ${actor.id} FOR NO KEY UPDATE`;
    const saved = await tx.savedFilter.findMany({ where: { userId: actor.id, list } });
    const data = { name, nameKey: searchKey(name), query: filterOf(list, query) };
    const same = saved.find((one) => one.nameKey === data.nameKey);
    if (same && same.id !== replaces) return refuse("nameTaken", { name: same.name, id: same.id });
    if (same) return replace(tx, trace, { id: same.id, before: same, data });
    if (saved.length >= SAVED_LIMIT) return refuse("tooMany");
    const made = await tx.savedFilter.create({ data: { ...data, userId: actor.id, list }, select: { id: true } });
    const after = { list, name, query: data.query };
    trace.record({ action: "savedFilter.save", entity: "SavedFilter", entityId: made.id, after });
    return ok(made);
  });

type Words = Readonly<{ name: string; query: string }>;
type Replacing = Readonly<{ id: string; before: Words; data: Words & Readonly<{ nameKey: string }> }>;

async function replace(tx: Tx, trace: Trace, { id, before, data }: Replacing) {
  await tx.savedFilter.update({ where: { id }, data });
  const [was, is] = [before, data].map(({ name, query }) => ({ name, query }));
  trace.record({ action: "savedFilter.replace", entity: "SavedFilter", entityId: id, before: was, after: is });
  return ok({ id });
}

/** Removes one of the user's own saved filters. Another's is not found. */
export const removeFilter = ({ actor, id }: By & Readonly<{ id: string }>) =>
  audited<{ id: string }, FilterRefusal>(actor, async (tx, trace) => {
    const found = await tx.savedFilter.findFirst({ where: { id, userId: actor.id } });
    if (!found) return refuse("notFound");
    const { count } = await tx.savedFilter.deleteMany({ where: { id } });
    if (count === 0) return refuse("notFound");
    const { list, name, query } = found;
    trace.record({ action: "savedFilter.remove", entity: "SavedFilter", entityId: id, before: { list, name, query } });
    return ok({ id });
  });
