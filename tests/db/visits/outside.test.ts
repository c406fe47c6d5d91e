import { beforeEach, describe, expect, it } from "vitest";
import { db } from "@/lib/db/client";
import { isoDate } from "@/lib/domain/calendar";
import { makeRequest, sendRequest } from "@/lib/features/evidence-requests/mutations";
import { previewMail } from "@/lib/features/evidence-requests/queries";
import { readReportSource } from "@/lib/features/reports/source/queries";
import { carryOutVisit } from "@/lib/features/visits/mutations";
import { diaryNumber } from "@/tests/support/factories/agreement";
import { makeCase } from "@/tests/support/factories/case";
import { makeVisit } from "@/tests/support/factories/follow-up";
import { makeInstallation } from "@/tests/support/factories/installation";
import { makeActor } from "@/tests/support/factories/user";

const CANARY = "KANARIE-oanmält";
const today = isoDate("2026-11-16");
const at = { today, now: new Date("2026-11-16T13:03:00Z") };

beforeEach(() => makeInstallation());

/** A case with an unannounced visit ahead whose every word is a canary, and a report being written. */
async function hiding() {
  const { id } = await makeCase();
  const plannedAt = new Date("2026-12-03T12:30:00Z");
  const ahead = { announced: false, status: "PLANNED", carriedOutOn: null, plannedAt } as const;
  const visit = await makeVisit(id, { ...ahead, participants: CANARY, summary: CANARY });
  const texts = { title: "Rapport", summary: "", procedure: "" };
  const report = await db.report.create({
    data: { ...diaryNumber(), followUpId: id, kind: "MAIN", versions: { create: { number: 1, texts } } },
    select: { versions: { select: { id: true } } },
  });
  return { id, visitId: visit.id, reportVersionId: report.versions[0]?.id ?? "" };
}

const traces = ["2026-12-03", "12:30", "13:30", CANARY];

describe("ORB-38 what leaves the unit does not tell of an unannounced visit that has not taken place", () => {
  it("not the mail as it is shown before it is sent, and not the one that is sent", async () => {
    const { id } = await hiding();
    const actor = await makeActor("OFFICER", "followUp.run");
    const items = [{ text: "Rutin", followUpRequirementIds: [] }];
    const made = await makeRequest({
      actor,
      ...at,
      followUpId: id,
      message: null,
      dueOn: isoDate("2026-11-30"),
      items,
    });
    const requestId = made.ok ? made.value.id : "";
    const preview = JSON.stringify(await previewMail(actor, requestId, today));
    const to = { toName: "Chef", toAddress: "chef@exempel.se" };
    expect(await sendRequest({ actor, ...at, id: requestId, version: 1, ...to })).toMatchObject({ ok: true });
    const sent = JSON.stringify(await db.dispatch.findMany());
    for (const trace of traces) {
      expect(preview).not.toContain(trace);
      expect(sent).not.toContain(trace);
    }
  });

  it("not the report and the draft that is lent for facts; once it has taken place it is told", async () => {
    const { visitId, reportVersionId } = await hiding();
    const before = JSON.stringify(await readReportSource(db, reportVersionId, {}));
    for (const trace of [...traces, visitId]) expect(before).not.toContain(trace);
    const actor = await makeActor("OFFICER", "followUp.run");
    const words = { participants: "Ylva", summary: "" };
    await carryOutVisit({ actor, ...at, id: visitId, version: 1, carriedOutOn: today, ...words });
    expect(JSON.stringify(await readReportSource(db, reportVersionId, {}))).toContain(visitId);
  });
});
