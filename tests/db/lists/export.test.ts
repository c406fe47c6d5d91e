import { readSheet } from "read-excel-file/node";
import { beforeEach, describe, expect, it } from "vitest";
import { ROLES, may, type Role } from "@/lib/auth/permissions";
import { db } from "@/lib/db/client";
import { isoDate } from "@/lib/domain/calendar";
import { listWorkbook } from "@/lib/features/lists/document";
import { readWholeList } from "@/lib/features/lists/queries";
import { EXPORT_LIMIT, LIST_NAMES, LISTS, type ListName } from "@/lib/features/lists/rules";
import { PAGE_SIZE } from "@/lib/format/list-query";
import { orebro } from "@/lib/profiles/orebro";
import { makeOpenFinding } from "@/tests/support/factories/assessment";
import { addMember, makeCase } from "@/tests/support/factories/case";
import { makeVisit } from "@/tests/support/factories/follow-up";
import { makeInstallation } from "@/tests/support/factories/installation";
import { makeFinalReport } from "@/tests/support/factories/report";
import { makeUser } from "@/tests/support/factories/user";

const at = { profile: orebro, today: isoDate("2026-11-16") };
const user = (role: Role) => makeUser(role);
type Asked = Readonly<{ as?: Role; params?: Record<string, string> }>;

beforeEach(async () => {
  await makeInstallation();
});

async function read(list: ListName, { as = "OFFICER", params = {} }: Asked = {}) {
  return readWholeList(await user(as), { list, params, at });
}
async function sheet(list: ListName, asked: Asked = {}) {
  const found = await readWholeList(await user(asked.as ?? "OFFICER"), { list, params: asked.params ?? {}, at });
  if (!found.ok) throw new Error(found.reason);
  return readSheet(await listWorkbook(list, found.value));
}

describe("a whole list", () => {
  it("has every row of the filter, not the page's", async () => {
    const made = [];
    for (let number = 0; number <= PAGE_SIZE; number += 1) made.push(await makeCase({ requirements: 0 }));
    await makeCase({ status: "CLOSED", closedOn: new Date("2026-11-01"), requirements: 0 });
    const found = await read("follow-ups", { params: { page: "2", size: "3" } });
    expect(found.ok && found.value.map((row) => ("id" in row ? row.id : "")).toSorted()).toEqual(
      made.map(({ id }) => id).toSorted(),
    );
    expect(await sheet("follow-ups", { params: { status: "CLOSED" } })).toHaveLength(2);
  });

  it("is sorted as asked, with dates as dates", async () => {
    await makeCase({ unit: "Östra", startedOn: new Date("2026-03-29"), requirements: 0 });
    await makeCase({ unit: "Åsen", startedOn: new Date("2026-10-25"), requirements: 0 });
    await makeCase({ unit: "Norra", startedOn: new Date("2026-01-01"), requirements: 0 });
    const [head = [], ...rows] = await sheet("follow-ups", { params: { sort: "unit", dir: "asc" } });
    expect(rows.map((row) => [row[head.indexOf("Enhet")], row[head.indexOf("Startad")]])).toEqual([
      ["Norra", new Date("2026-01-01")],
      ["Åsen", new Date("2026-10-25")],
      ["Östra", new Date("2026-03-29")],
    ]);
  });

  it("every list can be written, with a row in each that a case gives one", async () => {
    const { id, requirementIds } = await makeCase({ status: "AWAITING_RESULT", laws: ["HSL"] });
    await makeOpenFinding(requirementIds[0] ?? "");
    await makeVisit(id);
    await makeFinalReport(id);
    const letter = { key: "k", kind: "report.final", toName: "Chef", toAddress: "chef@exempel.se" };
    await db.dispatch.create({ data: { ...letter, followUpId: id, subject: "Rapport", body: "Hej!", fileIds: [] } });
    const { requirementId } = await db.requirementVersion.findFirstOrThrow();
    const by = { createdById: (await user("OFFICER")).id };
    await db.improvementProposal.create({ data: { requirementId, followUpId: id, text: "Tydligare.", ...by } });
    for (const list of LIST_NAMES) expect((await sheet(list)).length, list).toBeGreaterThan(1);
  });
});

describe("who may", () => {
  it.each(ROLES)("ORB-08 ORB-43 %s exports the lists that the role may read, and no other", async (role) => {
    const viewer = await user(role);
    for (const list of LIST_NAMES) {
      const found = await readWholeList(viewer, { list, params: {}, at });
      expect(found.ok, list).toBe(may(viewer, LISTS[list].permission));
    }
  });

  it("ORB-23 MAS exports the cases and findings she takes part in, and no other", async () => {
    const mine = await makeCase({ status: "AWAITING_RESULT" });
    const other = await makeCase({ status: "AWAITING_RESULT" });
    const finding = await makeOpenFinding(mine.requirementIds[0] ?? "");
    await makeOpenFinding(other.requirementIds[0] ?? "");
    const mas = await user("MAS");
    await addMember(mine.id, mas.id);
    const cases = await readWholeList(mas, { list: "follow-ups", params: {}, at });
    const findings = await readWholeList(mas, { list: "findings", params: { state: "all" }, at });
    expect(cases.ok && cases.value.map(({ id }) => id)).toEqual([mine.id]);
    expect(findings.ok && findings.value.map(({ id }) => id)).toEqual([finding.id]);
  });
});

it("is refused above its upper bound, whatever the filter", async () => {
  await db.$executeRaw`INSERT INTO "Dispatch" (id, key, kind, "toName", "toAddress", subject, body, status)
    SELECT 'd' || n, 'k' || n, 'x', 'x', 'x@exempel.se', CASE WHEN n = 1 THEN 'Ett' ELSE 'Annat' END, 'x', 'SENT'
    FROM generate_series(1, ${EXPORT_LIMIT + 1}) n`;
  expect(await read("sent")).toEqual({ ok: false, reason: "tooManyRows" });
  const narrowed = await read("sent", { params: { q: "Ett" } });
  expect(narrowed.ok && narrowed.value).toHaveLength(1);
  const full = await read("sent", { params: { q: "Annat" } });
  expect(full.ok && full.value).toHaveLength(EXPORT_LIMIT);
});
