import { beforeEach, describe, expect, it } from "vitest";
import { db } from "@/lib/db/client";
import type { Prisma } from "@/lib/db/generated/client";
import { isoDate } from "@/lib/domain/calendar";
import type { Scales } from "@/lib/domain/weighing";
import { saveAssessment } from "@/lib/features/assessments/mutations";
import { getRequirementAtHand } from "@/lib/features/assessments/queries";
import { closeFollowUp } from "@/lib/features/closing/mutations";
import { listHindrances } from "@/lib/features/closing/queries";
import { defaultDueOn } from "@/lib/features/evidence-requests/queries";
import { judgeResultFollowUp, moveRemedyDay } from "@/lib/features/findings/results/mutations";
import { getProfileOfCase } from "@/lib/features/follow-ups/profile/queries";
import { getReadiness } from "@/lib/features/reports/finalising/queries";
import { listWork } from "@/lib/features/work/queries";
import { orebro } from "@/lib/profiles/orebro";
import { makeOpenFinding, makeReviewedEvidence } from "@/tests/support/factories/assessment";
import { makeCase } from "@/tests/support/factories/case";
import { makeHistory, makeVisit } from "@/tests/support/factories/follow-up";
import { makeInstallation } from "@/tests/support/factories/installation";
import { makeFinalReport } from "@/tests/support/factories/report";
import { granted, makeActor, makeUser } from "@/tests/support/factories/user";
import { OTHER_SCALES } from "@/tests/support/other-scales";
import { drafted, finalise, now, rendered } from "../reports/drafting";

const today = isoDate("2026-11-16");
/** The municipality changes its mind on 1 March: days, receivers and scales. */
const CHANGED = new Date("2026-03-01");
const [before, from] = [{ startedOn: new Date("2026-02-28") }, { startedOn: CHANGED }];

beforeEach(async () => {
  await makeInstallation();
  const { id: createdById } = await makeUser("SYSTEM_ADMIN");
  const { QUALITY_REQUIREMENTS: main } = orebro.methods;
  const values: Readonly<Record<string, Prisma.InputJsonValue>> = {
    deadlines: { remedyDays: 14, resultFollowUpDays: 7, evidenceRequestWorkingDays: 1 },
    methods: { ...orebro.methods, QUALITY_REQUIREMENTS: { ...main, receivers: ["ACTIVITY"], publish: false } },
    scales: OTHER_SCALES,
  };
  const rows = Object.entries(values).map(([key, value]) => ({ key, value, validFrom: CHANGED }));
  await db.profileOverride.createMany({ data: rows.map((row) => ({ ...row, reason: "Nämnden § 9", createdById })) });
});

/** What the same step comes to in a case begun the day before the change, and in one begun the same day. */
const inBoth = <T>(then: T, since: T) =>
  [
    ["begun the day before", before, then],
    ["begun the same day", from, since],
  ] as const;
const officer = async () => granted(await makeUser("OFFICER"), "followUp.run");

describe("a case follows the rules of its first day", () => {
  it("whatever they are today, and one from before the product those of the day it was concluded", async () => {
    const [old, young] = [await makeCase(before), await makeCase(from)];
    const { activityId } = await db.followUp.findUniqueOrThrow({ where: { id: old.id } });
    const [then, later] = [await makeHistory(activityId, "2026-02-28"), await makeHistory(activityId, "2026-03-01")];
    const daysOf = async (id: string) => (await getProfileOfCase(id)).deadlines.remedyDays;
    expect(await Promise.all([old, young, then, later].map((one) => daysOf(one.id)))).toEqual([60, 14, 60, 14]);
    await expect(getProfileOfCase("nothing")).rejects.toThrow();
  });

  it.each(inBoth(["2027-01-15", "2027-02-14"], ["2026-11-30", "2026-12-07"]))(
    "ORB-47 the days that a finding gets: %s",
    async (_which, over, [remedyDueOn = "", dueOn = ""]) => {
      const made = await drafted({ ...over, findings: 1 });
      const { document } = await rendered(made);
      expect(document.findings.map((one) => one.remedyDue)).toEqual([remedyDueOn]);
      expect(await finalise(made)).toMatchObject({ ok: true });
      const finding = await db.finding.findFirstOrThrow({ include: { results: true } });
      expect(finding).toMatchObject({ remedyDueOn: new Date(remedyDueOn), results: [{ dueOn: new Date(dueOn) }] });
    },
  );

  it.each(inBoth(["2027-01-15", "2027-02-14", "2027-01-09"], ["2026-11-30", "2026-12-07", "2026-12-17"]))(
    "ORB-47 the days after a failed check, and after a moved day: %s",
    async (_which, over, [remedyDueOn = "", dueOn = "", movedDueOn = ""]) => {
      const { requirementIds } = await makeCase({ status: "AWAITING_RESULT", ...over });
      const { id, resultId } = await makeOpenFinding(requirementIds[0] ?? "");
      const by = { actor: await officer(), today };
      const judged = { version: 1, judgement: "NOT_REMEDIED", motive: "Inget visat." } as const;
      expect(await judgeResultFollowUp({ ...by, resultFollowUpId: resultId, ...judged })).toMatchObject({ ok: true });
      const resultOf = () => db.resultFollowUp.findFirstOrThrow({ where: { findingId: id, number: 2 } });
      expect(await resultOf()).toMatchObject({ dueOn: new Date(dueOn) });
      const finding = await db.finding.findUniqueOrThrow({ where: { id } });
      expect(finding.remedyDueOn).toEqual(new Date(remedyDueOn));
      const moved = { findingId: id, version: finding.version, remedyDueOn: isoDate("2026-12-10"), reason: "Jul." };
      expect(await moveRemedyDay({ ...by, ...moved })).toMatchObject({ ok: true });
      expect(await resultOf()).toMatchObject({ dueOn: new Date(movedDueOn) });
    },
  );

  const all = ["Kvarnsundets hemomsorg", "Vård- och omsorgsnämnden", "Kommunens webbplats"];
  it.each(inBoth({ names: all, left: ["COMMITTEE", "WEB"] }, { names: all.slice(0, 1), left: [] }))(
    "ORB-25 who shall have the report, and what is left to close: %s",
    async (_which, over, { names, left }) => {
      const others = [await makeCase(before), await makeCase(from)];
      const { document } = await rendered(await drafted(over));
      expect(document.recipients.map((one) => one.split(",")[0])).toEqual(names);

      const made = await makeCase({ ...over, status: "REPORTED" });
      await makeVisit(made.id);
      await makeFinalReport(made.id, { delivered: ["ACTIVITY"] });
      const hindrances = await listHindrances(await makeActor("OFFICER", "followUp.read"), made.id);
      expect(hindrances.flatMap((one) => one.receivers ?? [])).toEqual(left);
      const { items } = await listWork(await makeActor("OFFICER", "work.read"), { whole: true, today });
      const steps = items.flatMap((one) => one.key.split(`${made.id}:`)[1]?.split(":")[0] ?? []);
      expect(steps).toEqual(left.length > 0 ? ["deliver"] : ["close"]);
      expect(others.every(({ id }) => items.some((one) => one.key.includes(id)))).toBe(true);
      const closed = await closeFollowUp({ actor: await officer(), today, id: made.id, version: 1 });
      expect(closed.ok).toBe(left.length === 0);
    },
  );

  it.each(
    inBoth<Expected>({ scales: orebro.scales, dueOn: "2026-11-30" }, { scales: OTHER_SCALES, dueOn: "2026-11-17" }),
  )(
    "ORB-41 its scales, in the workspace and the report, and its days to answer: %s",
    async (_which, over, { scales, dueOn }) => {
      const made = await drafted(over);
      const viewer = await makeActor("OFFICER", "followUp.read");
      const atHand = await getRequirementAtHand(viewer, made.requirementIds[0] ?? "");
      expect(atHand?.ground.scales).toEqual(scales);
      const ready = await getReadiness(viewer, { id: made.reportVersionId, today });
      expect(ready?.profile.scales).toEqual(scales);
      expect(await defaultDueOn(viewer, made.id, today)).toBe(dueOn);

      const { id, requirementIds } = await makeCase(over);
      await makeReviewedEvidence(id, requirementIds);
      const actor = await makeActor("OFFICER", "followUp.contribute");
      const judge = async (judgementLevel: string) => {
        const edit = { step: "judge", judgementLevel, judgementMotive: "" } as const;
        const followUpRequirementId = requirementIds[0] ?? "";
        return saveAssessment({ actor, today, now, followUpRequirementId, version: 0, edit });
      };
      const [theirs, ours] = scales === OTHER_SCALES ? ["NOT_MET", "PARTLY"] : ["PARTLY", "NOT_MET"];
      expect(await judge(theirs)).toEqual({ ok: false, reason: "levelUnknown" });
      expect(await judge(ours)).toMatchObject({ ok: true });
    },
  );
});
type Expected = Readonly<{ scales: Scales; dueOn: string }>;
