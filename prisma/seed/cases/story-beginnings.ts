import { moment } from "../moments";
import { personId } from "../people";
import { placedUnit } from "../register/catalogue";
import { evidenceRows } from "./evidence";
import { caseId, requestId, visitId } from "./ids";
import { requestRows } from "./replies";
import { hasBegun, judgedIn, type Frozen } from "./selection";
import type { VisitData } from "./shape";
import { lineOf, type Line } from "./story-line";

/** From the start of a case to its first judgement. */
export const beginnings = (frozen: Frozen): readonly Line[] => [
  ...start(frozen),
  ...requests(frozen),
  ...visits(frozen),
  ...material(frozen),
];

function start(frozen: Frozen): readonly Line[] {
  const line = lineOf(frozen);
  const { data, set } = frozen;
  const target = { entity: "FollowUp", entityId: caseId(data.key) };
  const selected = set.length - Object.keys(data.deselected ?? {}).length;
  const after = {
    diaryNumber: data.diary,
    unit: placedUnit(data.unit).unit.name,
    requirements: set.length,
    selected,
    leadId: personId(data.lead),
  };
  const action = hasBegun(data) ? "followUp.start" : "followUp.plan";
  const begun = line(moment(data.started, "10:00"), data.lead, action, { ...target, after });
  if (judgedIn(frozen).length === 0) return [begun];
  const visit = data.visits.find((one) => one.outcome === "CARRIED_OUT");
  const change = { before: { status: "IN_PROGRESS" }, after: { status: "ASSESSING" } };
  return [
    begun,
    line(moment(visit?.on ?? data.started, "08:30"), data.lead, "followUp.assess", { ...target, ...change }),
  ];
}

function requests(frozen: Frozen): readonly Line[] {
  const line = lineOf(frozen);
  const { data } = frozen;
  return requestRows(frozen).all.flatMap(({ sent, due, items, reply }, index) => {
    const target = { entity: "EvidenceRequest", entityId: requestId(data.key, index) };
    if (!sent)
      return [line(moment(data.started, "09:10"), data.lead, "evidenceRequest.make", { ...target, after: { due } })];
    const asked = { due, items: items.map(([text]) => text) };
    const posted = line(moment(sent, "09:40"), data.lead, "evidenceRequest.send", { ...target, after: asked });
    if (!reply) return [posted];
    const after = { receivedOn: reply.on, senderName: reply.from };
    return [posted, line(moment(reply.on, "13:30"), data.lead, "evidenceRequest.receive", { ...target, after })];
  });
}

function visits(frozen: Frozen): readonly Line[] {
  const line = lineOf(frozen);
  const { data } = frozen;
  return data.visits.flatMap((visit, index) => {
    const { on, clock, announced, mode = "ON_SITE", notes = [] } = visit;
    const target = { entity: "SiteVisit", entityId: visitId(data.key, index) };
    const planned = { plannedAt: `${on} ${clock}`, announced, mode };
    return [
      line(moment(data.started, "10:10"), data.lead, "visit.plan", { ...target, after: planned }),
      ...notes.map(({ text, by, clock: at }) => line(moment(on, at), by, "visit.note", { ...target, after: { text } })),
      ...outcomeOf(frozen, visit, target),
    ];
  });
}

function outcomeOf(frozen: Frozen, visit: VisitData, target: Readonly<{ entity: string; entityId: string }>): Line[] {
  const line = lineOf(frozen);
  const { lead } = frozen.data;
  const { on, outcome, participants, cancelReason } = visit;
  if (outcome === "CARRIED_OUT") {
    const after = { carriedOutOn: on, participants };
    return [line(moment(on, "16:30"), lead, "visit.carryOut", { ...target, after })];
  }
  if (outcome !== "CANCELLED") return [];
  return [line(moment(on, "07:30"), lead, "visit.cancel", { ...target, after: { cancelReason } })];
}

const material = (frozen: Frozen): readonly Line[] =>
  evidenceRows(frozen).evidence.map(({ id, title, type, receivedOn, createdAt }) =>
    lineOf(frozen)(
      createdAt instanceof Date ? createdAt : moment(frozen.data.started),
      frozen.data.lead,
      "evidence.add",
      {
        entity: "Evidence",
        entityId: id ?? "",
        after: { type, title, receivedOn },
      },
    ),
  );
