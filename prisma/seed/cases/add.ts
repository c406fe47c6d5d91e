import { MAIN_METHOD } from "@/lib/domain/methods";
import { orebro } from "@/lib/profiles/orebro";
import type { Prisma } from "@/lib/db/generated/client";
import { dayOrNull, day, moment } from "../moments";
import type { Seed } from "../part";
import { personId } from "../people";
import { placedUnit } from "../register/catalogue";
import { activityId, agreementId, termsId } from "../register/ids";
import { diary } from "../register/agreements";
import { assessmentRows, requirementRows } from "./assess";
import { evidenceRows } from "./evidence";
import { keepSheet } from "./files";
import { addFinals, addShares } from "./finals";
import { findingRows, recommendationRows, resultRows } from "./findings";
import { caseId } from "./ids";
import { addLetters } from "./letters";
import { replyFiles, replyRows, requestRows } from "./replies";
import { reportRows, reportVersionRows } from "./reports";
import { freeze, hasBegun, type Frozen } from "./selection";
import type { CaseData } from "./shape";
import { tellStory } from "./story";
import { noteRows, visitRows } from "./visits";

/** Adds cases with everything in them. A closed case is closed last, so that the database's own guard judges it. */
export async function addCases(seed: Seed, cases: readonly CaseData[]): Promise<void> {
  const all = cases.map(freeze);
  await addGround(seed, all);
  await addJudgements(seed, all);
  for (const one of all) await addShares(seed, one);
  await seed.tx.providerReply.createMany({ data: all.flatMap(replyRows) });
  for (const one of all) await addFiles(seed, one);
  for (const one of all) await addFinals(seed, one);
  for (const one of all) await addLetters(seed, one);
  for (const one of all) await close(seed, one);
  tellStory(seed, all);
}

async function addGround({ tx }: Seed, all: readonly Frozen[]): Promise<void> {
  await tx.followUp.createMany({ data: all.map(caseRow) });
  await tx.followUpMember.createMany({ data: all.flatMap(memberRows) });
  await tx.followUpRequirement.createMany({ data: all.flatMap(requirementRows) });
  await tx.siteVisit.createMany({ data: all.flatMap(visitRows) });
  await tx.visitNote.createMany({ data: all.flatMap(noteRows) });
  const evidence = all.map(evidenceRows);
  await tx.evidence.createMany({ data: evidence.flatMap((one) => one.evidence) });
  await tx.evidenceLink.createMany({ data: evidence.flatMap((one) => one.links), skipDuplicates: true });
  const asked = all.map(requestRows);
  await tx.evidenceRequest.createMany({ data: asked.flatMap((one) => one.requests) });
  await tx.evidenceRequestItem.createMany({ data: asked.flatMap((one) => one.items) });
}

async function addJudgements({ tx }: Seed, all: readonly Frozen[]): Promise<void> {
  await tx.assessment.createMany({ data: all.flatMap(assessmentRows) });
  await tx.finding.createMany({ data: all.flatMap(findingRows) });
  await tx.resultFollowUp.createMany({ data: all.flatMap(resultRows) });
  await tx.recommendation.createMany({ data: all.flatMap(recommendationRows) });
  await tx.report.createMany({ data: all.flatMap(reportRows) });
  await tx.reportVersion.createMany({ data: all.flatMap(reportVersionRows) });
}

function caseRow({ data, agreement }: Frozen): Prisma.FollowUpCreateManyInput {
  const { provider } = placedUnit(data.unit);
  return {
    id: caseId(data.key),
    method: MAIN_METHOD,
    minSiteVisits: orebro.methods[MAIN_METHOD].minSiteVisits,
    status: data.status === "CLOSED" ? (data.findings.length > 0 ? "AWAITING_RESULT" : "REPORTED") : data.status,
    ...diary(data.diary),
    activityId: activityId(data.unit),
    agreementId: agreementId(agreement.key),
    agreementVersionId: termsId(agreement.key, agreement.terms),
    regime: provider.regime,
    trigger: data.trigger ?? null,
    periodFrom: day(data.period[0]),
    periodTo: day(data.period[1]),
    plannedFor: dayOrNull(data.plannedFor),
    startedOn: hasBegun(data) ? day(data.started) : null,
    cancelReason: data.cancelled?.reason ?? null,
    createdById: personId(data.lead),
    createdAt: moment(data.started, "10:00"),
  };
}

const memberRows = ({ data }: Frozen): Prisma.FollowUpMemberCreateManyInput[] => [
  { followUpId: caseId(data.key), userId: personId(data.lead), role: "LEAD", addedAt: moment(data.started, "10:00") },
  ...data.members.map((one) => ({
    followUpId: caseId(data.key),
    userId: personId(one),
    role: one === "solveig" || one === "henrik" ? ("EXPERT" as const) : ("OFFICER" as const),
    addedAt: moment(data.started, "10:05"),
  })),
];

async function addFiles({ tx, filesDir }: Seed, frozen: Frozen): Promise<void> {
  const { data } = frozen;
  const kept = { filesDir, followUpId: caseId(data.key), uploadedById: personId(data.lead) };
  for (const [name, id] of evidenceRows(frozen).files) {
    const file = await keepSheet(name, { ...kept, createdAt: moment(data.started, "11:15") });
    await tx.storedFile.create({ data: file });
    await tx.evidence.update({ where: { id }, data: { fileId: file.id } });
  }
  for (const [name, replyId] of replyFiles(frozen)) {
    const file = await keepSheet(name, { ...kept, createdAt: moment(data.started, "11:15") });
    await tx.storedFile.create({ data: file });
    await tx.providerReplyFile.create({ data: { replyId, fileId: file.id } });
  }
}

async function close({ tx }: Seed, { data }: Frozen): Promise<void> {
  if (!data.closed) return;
  const { on, by } = data.closed;
  const closed = { status: "CLOSED" as const, closedOn: day(on), closedById: personId(by) };
  await tx.followUp.update({ where: { id: caseId(data.key) }, data: closed });
}
