import "server-only";
import { methodOf } from "@/lib/domain/methods";
import type { Granted } from "@/lib/auth/permissions";
import { db, type Tx } from "@/lib/db/client";
import { fromDbDate } from "@/lib/db/dates";
import type { IsoDate } from "@/lib/domain/calendar";
import { profileOfCase } from "@/lib/features/follow-ups/profile/queries";
import { followUpScope } from "@/lib/features/follow-ups/scope";
import type { Profile } from "@/lib/profiles/schema";
import { personalNumberPlaces, type PlacedText } from "../identity/rules";
import { FINAL_REFUSAL_LABELS } from "../labels";
import { finalRefusals, type FinalFacts, type FinalRefusal } from "../rules";
import { reportTexts } from "../schema";
import { readReportSource, type ReportSource } from "../source/queries";

type Viewer = Granted<"report.finalise"> | Granted<"followUp.read">;

/** Every text that people have written and the report prints, with the place where it is changed. */
export function textsOf({ version, report, followUp }: ReportSource): PlacedText[] {
  const texts = reportTexts.parse(version.texts);
  const ofFindings = followUp.findings.flatMap((finding) => [
    { place: `Brist ${String(finding.number)}`, text: finding.description },
    ...finding.recommendations.map(({ text }) => ({
      place: `Rekommendation till brist ${String(finding.number)}`,
      text,
    })),
    ...finding.results.flatMap((result) => [
      { place: `Resultatuppföljning av brist ${String(finding.number)}`, text: result.motive },
      ...result.replies.map(({ text }) => ({ place: `Utförarens svar om brist ${String(finding.number)}`, text })),
    ]),
  ]);
  const ofRequirements = followUp.requirements.flatMap(({ requirementVersion, assessment, deselectReason }) => [
    { place: `Krav ${requirementVersion.requirement.code}, sammanställning`, text: assessment?.compilation ?? null },
    { place: `Krav ${requirementVersion.requirement.code}, motivering`, text: assessment?.judgementMotive ?? null },
    { place: `Krav ${requirementVersion.requirement.code}, skäl att välja bort`, text: deselectReason },
  ]);
  return [
    { place: "Titeln", text: texts.title },
    { place: "Sammanfattningen", text: texts.summary },
    { place: "Så gick uppföljningen till", text: texts.procedure },
    { place: "Skälet till rättelsen", text: version.correctionReason },
    ...version.shares.flatMap(({ answer, replies }) => [
      { place: "Svaret till utföraren", text: answer },
      ...replies.map(({ text }) => ({ place: "Utförarens svar på utkastet", text })),
    ]),
    ...(report.kind === "MAIN" ? ofRequirements : []),
    ...ofFindings,
    ...followUp.evidence.map(({ title }) => ({ place: "Underlagets rubrik", text: title })),
    ...followUp.visits.map(({ participants }) => ({ place: "Platsbesökets deltagare", text: participants })),
  ];
}

async function factsOf(client: Tx, source: ReportSource): Promise<FinalFacts> {
  const { version, report, followUp } = source;
  const selected = followUp.requirements.filter((one) => one.selected);
  return {
    kind: report.kind,
    method: methodOf(followUp.method),
    caseStatus: followUp.status,
    versionStatus: version.status,
    unassessed: selected
      .filter((one) => (one.assessment?.result ?? null) === null)
      .map((one) => one.requirementVersion.requirement.code),
    onSiteVisits: followUp.visits.filter((visit) => visit.mode === "ON_SITE").length,
    areaLaws: followUp.activity.area.laws,
    expertTookPart: await expertTookPart(client, followUp),
    summary: reportTexts.parse(version.texts).summary,
    personalNumbers: personalNumberPlaces(textsOf(source)),
    shares: version.shares.map(({ replyBy, replies, answer }) => ({
      replyBy: fromDbDate(replyBy),
      replies: replies.length,
      answered: answer !== null,
    })),
    authorIds: await authorIds(client, report.id),
    reviewedById: version.reviewedById,
    judgedFindings: followUp.findings.filter((finding) => finding.results.length > 0).length,
  };
}

/** What an expert does in a case that the report rests on. Being a member is not enough (NOR-29). */
const EXPERT_ACTS = ["assessment.save", "evidence.add", "evidence.edit", "evidence.review", "visit.note"];

/** Whether an expert of the case has done her part, from the trace: it cannot be altered afterwards. */
async function expertTookPart(client: Tx, { id, members }: ReportSource["followUp"]): Promise<boolean> {
  const experts = members.filter((one) => one.role === "EXPERT").map((one) => one.user.id);
  const where = { caseId: id, actorId: { in: experts }, action: { in: EXPERT_ACTS } };
  return (await client.auditEntry.findFirst({ where, select: { seq: true } })) !== null;
}

/** Everybody who has written in a report, from the trace: it cannot be altered afterwards. */
export async function authorIds(client: Tx, reportId: string): Promise<string[]> {
  const rows = await client.auditEntry.findMany({
    where: {
      entity: "Report",
      entityId: reportId,
      action: { in: ["report.create", "report.write", "report.correct"] },
    },
    distinct: ["actorId"],
    select: { actorId: true },
  });
  return rows.map((row) => row.actorId);
}

export type Ready = Readonly<{ source: ReportSource; profile: Profile; hindrances: readonly Hindrance[] }>;
export type Hindrance = Readonly<{ reason: FinalRefusal; text: string }>;

/** What a version would be made of, and everything that stops it from being final. Null outside the viewer's scope. */
export async function readiness(
  client: Tx,
  viewer: Viewer,
  { id, today }: Readonly<{ id: string; today: IsoDate }>,
): Promise<Ready | null> {
  const source = await readReportSource(client, id, followUpScope(viewer));
  if (!source) return null;
  const [facts, profile] = [await factsOf(client, source), await profileOfCase(client, source.followUp.id)];
  const hindrances = finalRefusals(facts, profile, today).map((reason) => ({ reason, text: textOf(reason, facts) }));
  return { source, profile, hindrances };
}

/** The same for a page. */
export const getReadiness = (viewer: Viewer, asked: Readonly<{ id: string; today: IsoDate }>) =>
  readiness(db, viewer, asked);

const MOST_NAMED = 10;

/** The sentence with its particulars: which requirements, where in the text. */
function textOf(reason: FinalRefusal, { unassessed, personalNumbers }: FinalFacts): string {
  const particulars =
    reason === "requirementsUnassessed" ? unassessed : reason === "personalNumberInText" ? personalNumbers : [];
  if (particulars.length === 0) return FINAL_REFUSAL_LABELS[reason];
  const more = particulars.length > MOST_NAMED ? ` och ${String(particulars.length - MOST_NAMED)} till` : "";
  return `${FINAL_REFUSAL_LABELS[reason]} Det gäller: ${particulars.slice(0, MOST_NAMED).join("; ")}${more}.`;
}
