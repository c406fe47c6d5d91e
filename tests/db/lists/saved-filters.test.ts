import { describe, expect, it } from "vitest";
import type { Granted } from "@/lib/auth/permissions";
import { db } from "@/lib/db/client";
import { removeFilter, saveFilter } from "@/lib/features/lists/mutations";
import { listSavedFilters } from "@/lib/features/lists/queries";
import { SAVED_LIMIT } from "@/lib/features/lists/rules";
import type { SaveFilterInput } from "@/lib/features/lists/schema";
import { auditActions } from "@/tests/support/audit";
import { makeActor } from "@/tests/support/factories/user";

const input = { list: "findings", query: "?state=late", name: "Sena", replaces: "" } as const;
const officer = () => makeActor("OFFICER", "work.read");
const saver =
  (actor: Granted<"work.read">) =>
  async (over: Partial<SaveFilterInput> = {}) =>
    saveFilter({ actor, ...input, ...over });
const idOf = (outcome: Awaited<ReturnType<typeof saveFilter>>): string => {
  if (!outcome.ok) throw new Error(outcome.reason);
  return outcome.value.id;
};

describe("saving a filter by name", () => {
  it("is the user's own, in its list, by name, with a trace", async () => {
    const actor = await officer();
    const save = saver(actor);
    const id = idOf(await save());
    await save({ name: "Ängsro", query: "?q=%C3%84ngsro&page=4&sort=unit" });
    await save({ list: "providers", query: "?state=late" });
    await saver(await officer())({ name: "En annans" });
    expect(await listSavedFilters(actor, "findings")).toMatchObject([
      { id, name: "Sena", href: "/findings?dir=asc&sort=due&state=late" },
      { name: "Ängsro", href: "/findings?dir=asc&q=%C3%84ngsro&sort=unit" },
    ]);
    expect(await auditActions(id)).toEqual(["savedFilter.save"]);
  });

  it("stores nothing but a query of the list, whatever was sent", async () => {
    const actor = await officer();
    await saver(actor)({ query: "//evil.example?next=https://evil.example&state=nothing" });
    expect((await db.savedFilter.findFirstOrThrow()).query).toBe("?dir=asc&sort=due");
    await db.savedFilter.updateMany({ data: { query: "https://evil.example/?state=late" } });
    expect((await listSavedFilters(actor, "findings"))[0]?.href).toBe("/findings?dir=asc&sort=due");
  });

  it("asks before a name in any case is written over, and then writes over that one only", async () => {
    const actor = await officer();
    const save = saver(actor);
    const id = idOf(await save());
    const other = idOf(await save({ name: "Alla", query: "?state=all" }));
    const taken = { ok: false, reason: "nameTaken", detail: { name: "Sena", id } };
    expect(await save({ name: "SENA", query: "?state=toJudge" })).toEqual(taken);
    expect(await save({ name: "SENA", query: "?state=toJudge", replaces: other })).toEqual(taken);
    expect((await listSavedFilters(actor, "findings")).map((one) => one.name)).toEqual(["Alla", "Sena"]);
    expect(idOf(await save({ name: "SENA", query: "?state=toJudge", replaces: id }))).toBe(id);
    expect(await listSavedFilters(actor, "findings")).toMatchObject([
      { id: other, href: "/findings?dir=asc&sort=due&state=all" },
      { id, name: "SENA", href: "/findings?dir=asc&sort=due&state=toJudge" },
    ]);
    expect(await auditActions(id)).toEqual(["savedFilter.save", "savedFilter.replace"]);
  });

  it("another user's filter of the same name stands in nobody's way, and cannot be written over", async () => {
    const theirs = idOf(await saver(await officer())());
    const actor = await officer();
    const mine = idOf(await saver(actor)({ query: "?state=all", replaces: theirs }));
    expect(mine).not.toBe(theirs);
    expect((await db.savedFilter.findUniqueOrThrow({ where: { id: theirs } })).query).toContain("state=late");
  });

  it("has a limit in each list, above which an old one can still be written over", async () => {
    const actor = await officer();
    const save = saver(actor);
    const ids = [];
    for (let number = 0; number < SAVED_LIMIT; number += 1) ids.push(idOf(await save({ name: `Filter ${number}` })));
    expect(await save({ name: "Ett till" })).toEqual({ ok: false, reason: "tooMany" });
    expect(await save({ name: "Ett till", list: "providers" })).toMatchObject({ ok: true });
    expect(await save({ name: "filter 3", replaces: ids[3] ?? "" })).toMatchObject({ ok: true });
    expect(await db.savedFilter.count({ where: { userId: actor.id } })).toBe(SAVED_LIMIT + 1);
  });

  it("tabs at once get one name and the last place between them", async () => {
    const save = saver(await officer());
    const answers = await Promise.all(["Sena", "sena", "SENA"].map((name) => save({ name })));
    expect(answers.filter((one) => one.ok)).toHaveLength(1);
    expect(answers.filter((one) => !one.ok && one.reason === "nameTaken")).toHaveLength(2);
    for (let number = 2; number < SAVED_LIMIT; number += 1) await save({ name: `Filter ${number}` });
    const last = await Promise.all(Array.from({ length: 8 }, (_, index) => save({ name: `Sista ${index}` })));
    expect(last.filter((one) => one.ok)).toHaveLength(1);
    expect(await db.savedFilter.count()).toBe(SAVED_LIMIT);
  });

  it("ORB-43 is refused in a list that the user may not read", async () => {
    const actor = await makeActor("COMMITTEE_MEMBER", "work.read");
    expect(await saver(actor)()).toEqual({ ok: false, reason: "notFound" });
    expect(await saver(actor)({ list: "reports", query: "" })).toMatchObject({ ok: true });
  });
});

describe("removing a saved filter", () => {
  it("takes away that one, with a trace", async () => {
    const actor = await officer();
    const id = idOf(await saver(actor)());
    const kept = idOf(await saver(actor)({ name: "Kvar" }));
    expect(await removeFilter({ actor, id })).toMatchObject({ ok: true });
    expect((await listSavedFilters(actor, "findings")).map((one) => one.id)).toEqual([kept]);
    expect(await auditActions(id)).toEqual(["savedFilter.save", "savedFilter.remove"]);
    expect(await removeFilter({ actor, id })).toEqual({ ok: false, reason: "notFound" });
  });

  it("never another's", async () => {
    const id = idOf(await saver(await officer())());
    expect(await removeFilter({ actor: await officer(), id })).toEqual({ ok: false, reason: "notFound" });
    expect(await db.savedFilter.count()).toBe(1);
  });
});
