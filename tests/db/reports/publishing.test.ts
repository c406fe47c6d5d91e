import { beforeEach, describe, expect, it } from "vitest";
import { db } from "@/lib/db/client";
import { readAndPublish } from "@/lib/features/publications/job";
import { publishReport, withdrawReport } from "@/lib/features/publications/mutations";
import {
  getPublishedPdf,
  getPublishedReport,
  getPublicMunicipality,
  listRegister,
} from "@/lib/features/publications/public-site/queries";
import { deliverReport } from "@/lib/features/reports/deliveries/mutations";
import { startCorrection } from "@/lib/features/reports/drafting/mutations";
import { findFinalPdf, listFinalReports } from "@/lib/features/reports/queries";
import { reportListQuery } from "@/lib/features/reports/schema";
import { auditActions } from "@/tests/support/audit";
import { makeInstallation } from "@/tests/support/factories/installation";
import { makeActor } from "@/tests/support/factories/user";
import { asOwner, onDatabase, publicUrl } from "@/tests/support/owner";
import { drafted, finalise, finalised, now, pdfBytes, versionOf, type Drafted } from "./drafting";

beforeEach(async () => {
  await makeInstallation();
});
const publisher = () => makeActor("OFFICER", "report.publish");
const publish = async ({ reportVersionId }: Pick<Drafted, "reportVersionId">, pdf = pdfBytes) =>
  publishReport({ actor: await publisher(), now, reportVersionId, pdf });
const slugOf = async (made: Drafted) => {
  const result = await publish(made);
  if (!result.ok) throw new Error(result.reason);
  return result.value.slug;
};
const register = async () => (await listRegister({ page: 1 })).rows;
const deliver = (made: Drafted, receiver: "ACTIVITY" | "COMMITTEE") => deliverReport({ ...made, now, receiver });

describe("ORB-25 three separate recorded events", () => {
  it("ORB-25 sent to the activity, sent to the nämnd and published, each with its time and trace", async () => {
    const made = await finalised();
    expect(await deliver(made, "ACTIVITY")).toMatchObject({ ok: true });
    expect(await deliver(made, "COMMITTEE")).toMatchObject({ ok: true });
    await slugOf(made);
    const deliveries = await db.reportDelivery.findMany({ orderBy: { receiver: "asc" } });
    expect(deliveries.map((one) => [one.receiver, one.at])).toEqual([
      ["ACTIVITY", now],
      ["COMMITTEE", now],
      ["WEB", now],
    ]);
    expect((await auditActions(made.reportId)).slice(-3)).toEqual([
      "report.deliver",
      "report.deliver",
      "report.publish",
    ]);
    const mails = await db.dispatch.findMany({ orderBy: { toAddress: "asc" } });
    const { pdfFileId } = await versionOf(made.reportVersionId);
    expect(mails.map((mail) => [mail.toAddress, mail.fileIds])).toEqual([
      ["chef@exempel.se", [pdfFileId]],
      ["namnden@exempel.se", [pdfFileId]],
    ]);
    const jobs = await db.outboxJob.findMany({ orderBy: { createdAt: "asc" } });
    expect(jobs.map((job) => job.kind)).toEqual(["mail.deliver", "mail.deliver"]);
  });

  it("ORB-25 once per receiver, and never before it is final", async () => {
    const draft = await drafted();
    expect(await deliver(draft, "ACTIVITY")).toEqual({ ok: false, reason: "notFinal" });
    expect(await publish(draft)).toEqual({ ok: false, reason: "notFinal" });
    const made = await finalised();
    await deliver(made, "ACTIVITY");
    expect(await deliver(made, "ACTIVITY")).toEqual({ ok: false, reason: "alreadyDelivered" });
    expect(await publish(made)).toMatchObject({ ok: true });
    expect(await publish(made)).toEqual({ ok: false, reason: "alreadyPublished" });
    expect([await db.dispatch.count(), await db.reportDelivery.count()]).toEqual([1, 2]);
  });

  it("ORB-25 a receiver without an address is named, and nothing is recorded", async () => {
    const made = await finalised();
    await db.unit.updateMany({ data: { managerEmail: null } });
    expect(await deliver(made, "ACTIVITY")).toEqual({ ok: false, reason: "receiverMissing" });
    expect(await db.reportDelivery.count()).toBe(0);
  });

  it("ORB-25 refuses a file whose bytes are not those that were frozen", async () => {
    const made = await finalised();
    expect(await publish(made, Buffer.from("en annan fil"))).toEqual({ ok: false, reason: "fileBroken" });
    expect(await register()).toMatchObject([{ slug: null }]);
  });
});

describe("ORB-43 what the public reads", () => {
  it("ORB-43 every final report of every method in the register, published or not; never a draft", async () => {
    await drafted({ method: "QUALITY_REQUIREMENTS" });
    const annual = await finalised({ method: "ANNUAL", visit: false });
    const main = await finalised();
    const slug = await slugOf(main);
    const rows = await register();
    expect(rows.map((row) => [row.report_version_id, row.method, row.slug]).toSorted()).toEqual(
      [
        [annual.reportVersionId, "ANNUAL", null],
        [main.reportVersionId, "QUALITY_REQUIREMENTS", slug],
      ].toSorted(),
    );
  });

  it("ORB-43 the frozen snapshot and its file, whatever becomes of the case afterwards", async () => {
    const made = await finalised();
    const slug = await slugOf(made);
    const { content } = await versionOf(made.reportVersionId);
    await db.unit.updateMany({ data: { name: "Ett annat namn" } });
    expect((await getPublishedReport(slug))?.snapshot).toEqual(content);
    expect((await getPublishedPdf(slug))?.pdf).toEqual(pdfBytes);
  });

  it("ORB-43 a draft is not found by any address: not its own, not its id, not its file", async () => {
    const draft = await drafted();
    for (const address of ["", draft.reportId, draft.reportVersionId, "kvarnsundets-hemomsorg"]) {
      expect(await getPublishedReport(address)).toBeNull();
      expect(await getPublishedPdf(address)).toBeNull();
    }
    const reader = await makeActor("COMMITTEE_MEMBER", "report.readFinal");
    expect(await findFinalPdf(reader, draft.reportVersionId)).toBeNull();
    const early = { actor: await publisher(), now, reportVersionId: draft.reportVersionId };
    expect(await readAndPublish(early)).toEqual({ ok: false, reason: "notFinal" });
    expect((await listFinalReports(reader, reportListQuery.parse({}))).rows).toEqual([]);
  });

  it("ORB-43 is not published without the file that was made final", async () => {
    const { reportVersionId } = await finalised();
    const given = { actor: await publisher(), now, reportVersionId };
    expect(await readAndPublish(given)).toEqual({ ok: false, reason: "fileBroken" });
    expect(await register()).toMatchObject([{ slug: null }]);
  });

  it("ORB-43 whoever is signed in lists and fetches the final ones", async () => {
    const made = await finalised();
    const reader = await makeActor("COMMITTEE_MEMBER", "report.readFinal");
    const { rows, total } = await listFinalReports(reader, reportListQuery.parse({}));
    expect([rows.map((row) => row.id), total]).toEqual([[made.reportVersionId], 1]);
    expect(await findFinalPdf(reader, made.reportVersionId)).toMatchObject({ mediaType: "application/pdf" });
  });

  it("ORB-43 withdrawn from the web it stays in the register, with its reason", async () => {
    const made = await finalised();
    const actor = await publisher();
    const withdraw = () => withdrawReport({ actor, now, reportVersionId: made.reportVersionId, reason: "Fel bilaga." });
    expect(await withdraw()).toEqual({ ok: false, reason: "notPublished" });
    const slug = await slugOf(made);
    expect(await withdraw()).toEqual({ ok: true, value: null });
    expect([await getPublishedReport(slug), await getPublishedPdf(slug)]).toEqual([null, null]);
    expect(await register()).toMatchObject([{ report_version_id: made.reportVersionId, slug: null }]);
    expect((await auditActions(made.reportId)).at(-1)).toBe("report.withdraw");
  });

  it("ORB-43 a correction takes over the address when it is published, not before", async () => {
    const made = await finalised();
    const slug = await slugOf(made);
    const begun = await startCorrection({ ...made, now, reason: "Fel antal planer." });
    const next = { ...made, reportVersionId: begun.ok ? begun.value.reportVersionId : "", version: 1 };
    await finalise(next);
    expect(await getPublishedReport(slug)).toMatchObject({ version: 1 });
    expect(await slugOf(next)).toBe(slug);
    expect(await getPublishedReport(slug)).toMatchObject({
      version: 2,
      snapshot: { correction: { replacesVersion: 1 } },
    });
    expect(await register()).toMatchObject([{ report_version_id: next.reportVersionId, version: 2, slug }]);
  });

  it("ORB-43 a published snapshot is not changed, not even by the application", async () => {
    await slugOf(await finalised());
    const change = db.$executeRaw`UPDATE public_site.published_report SET snapshot = '{}'`;
    await expect(change).rejects.toThrow(/corrected only by a new one/u);
  });
});

describe("ORB-43 the public role", () => {
  const asPublic = (sql: string) => onDatabase(publicUrl(), sql);

  it("ORB-43 reads the register, the published reports and the municipality", async () => {
    await slugOf(await finalised());
    expect(await asPublic("SELECT 1 FROM public_site.register")).toHaveLength(1);
    expect(await asPublic("SELECT 1 FROM public_site.reports")).toHaveLength(1);
    expect(await getPublicMunicipality()).toBeNull();
  });

  it("ORB-43 is refused on every other table and view, and may change nothing", async () => {
    const relations = await asOwner<{ name: string }>(
      `SELECT format('%I.%I', n.nspname, c.relname) AS name FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
       WHERE c.relkind IN ('r', 'v', 'm') AND n.nspname IN ('public', 'public_site')`,
    );
    expect(relations.length).toBeGreaterThan(40);
    const open: string[] = [];
    for (const { name } of relations) {
      await asPublic(`SELECT 1 FROM ${name} LIMIT 1`).then(
        () => open.push(name),
        (error: unknown) => {
          expect(String(error)).toMatch(/permission denied/u);
        },
      );
    }
    expect(open.toSorted()).toEqual(["public_site.municipality", "public_site.register", "public_site.reports"]);
    for (const sql of [
      "DELETE FROM public_site.municipality",
      "INSERT INTO public_site.municipality (name, committee_name) VALUES ('x', 'x')",
      "SELECT public.append_audit('x', 'x', '[]', '[]')",
      "CREATE TABLE public_site.x (y int)",
    ]) {
      await expect(asPublic(sql)).rejects.toThrow(/permission denied/u);
    }
  });
});
