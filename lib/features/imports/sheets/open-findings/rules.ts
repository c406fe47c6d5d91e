import { MAIN_METHOD } from "@/lib/domain/methods";
import { addDays, type IsoDate } from "@/lib/domain/calendar";
import { searchKey } from "@/lib/domain/names";
import { remedyDays } from "@/lib/features/findings/rules";
import { inForceAt } from "@/lib/features/imports/sheets/agreements/terms/rules";
import { column, day, diary, name, needed, text, type RowOf } from "@/lib/features/imports/reading/cells/rules";
import { placeOf, type Place } from "@/lib/features/imports/sheets/places/rules";
import {
  contradicts,
  created,
  differences,
  refused,
  settled,
  type Decision,
  type Ground,
} from "@/lib/features/imports/sheets/judging/rules";
import {
  requirementKey,
  type Agreement,
  type Finding,
  type FollowUp,
  type WordingVersion,
} from "@/lib/features/imports/snapshot/rules";
import type { Note } from "@/lib/features/imports/rules";
import { wordingOn } from "@/lib/features/requirements/rules";

const columns = {
  unit: needed("Enhet", name()),
  code: needed("Krav-id", name(40)),
  diary: column("Diarienummer", diary),
  confirmedOn: needed("Konstaterad", day),
  description: column("Beskrivning", text(5_000)),
  remedyDueOn: column("Åtgärdas senast", day),
} as const;
type Row = RowOf<typeof columns>;

export const runningSheet = {
  columns,
  keyOf: ({ unit, code, diary: number, confirmedOn }: Row) =>
    [searchKey(unit), searchKey(code), number?.key ?? "", confirmedOn].join("|"),
  subject: ({ unit, code, confirmedOn }: Row) => `${unit}, krav ${code}, ${confirmedOn}`,
  judge,
} as const;

/** An open finding moves in with a case of its own that waits for the result: one for each unit and agreement. */
function judge(ground: Ground, row: Row): Decision {
  if (row.confirmedOn > ground.today) return refused("Konstaterad", "inTheFuture");
  if (row.remedyDueOn !== null && row.remedyDueOn < row.confirmedOn)
    return refused("Åtgärdas senast", "endsBeforeItBegins");
  const found = placeOf(ground.register, row.unit, row.diary);
  if (!found.ok) return found;
  const agreement = found.place.agreement ?? onlyAgreement(ground, found.place, row.confirmedOn);
  if (!agreement) return refused("Diarienummer", "noAgreementThatDay", { unit: row.unit });
  const place = { ...found.place, agreement };
  const requirement = requirementOf(ground, place, row.code);
  if (!requirement) return refused("Krav-id", "requirementMissing");
  const wording = wordingOn(ground.register.wordings.find(requirement.id), row.confirmedOn);
  if (!wording) return refused("Konstaterad", "requirementNotInForce", { code: requirement.code });
  const one = `${place.activity.id}|${requirement.id}|${row.confirmedOn}`;
  const said = JSON.stringify([row.description, row.remedyDueOn, row.diary?.key]);
  if (contradicts(ground, one, said)) return refused("Konstaterad", "twice");
  const known = knownFinding(ground, place, { requirementId: requirement.id, confirmedOn: row.confirmedOn });
  return known ? keep(ground, known, row) : add(ground, row, { place, wording });
}

type Placed = Place & Readonly<{ agreement: Agreement }>;

/** Without an agreement's number: the one that held that day, when there is only one. */
function onlyAgreement({ register }: Ground, { activity }: Place, on: IsoDate): Agreement | null {
  const held = register.coverage
    .find(activity.id)
    .flatMap(({ agreementId }) => register.agreements.get(agreementId) ?? [])
    .filter(({ id }) => inForceAt(register.terms.find(id), on) !== null);
  return held.length === 1 ? (held[0] ?? null) : null;
}

/** ORB-39: a requirement of the agreement itself, else of its whole area. */
const requirementOf = ({ register }: Ground, { activity, agreement }: Placed, code: string) =>
  register.requirements.find(requirementKey(activity.areaId, agreement.id, code))[0] ??
  register.requirements.find(requirementKey(activity.areaId, null, code))[0];

type Same = Readonly<{ requirementId: string; confirmedOn: IsoDate }>;

const knownFinding = ({ register }: Ground, { activity }: Placed, { requirementId, confirmedOn }: Same) =>
  register.followUps
    .find(activity.id)
    .flatMap(({ id }) => register.findings.find(id))
    .find((one) => one.requirementId === requirementId && one.confirmedOn === confirmedOn);

/** Once the provider has answered or the unit has judged, the case here knows better than the file. */
function keep({ register, profile }: Ground, known: Finding, row: Row): Decision {
  const changes = differences(columns, { description: known.description, remedyDueOn: known.remedyDueOn }, row);
  if (changes.length === 0) return settled([]);
  if (known.status !== "AWAITING_REMEDY") return settled([], [{ reason: "leftAsSettled" }]);
  const remedyDueOn = row.remedyDueOn ?? known.remedyDueOn;
  const resultDueOn = addDays(remedyDueOn, profile.deadlines.resultFollowUpDays);
  register.findings.put({ ...known, description: row.description ?? known.description, remedyDueOn, resultDueOn });
  return settled(changes);
}

type Ready = Readonly<{ place: Placed; wording: WordingVersion }>;

function add(ground: Ground, row: Row, { place, wording }: Ready): Decision {
  const { register, newId, profile } = ground;
  const followUp = caseOf(ground, row, place);
  if (followUp === null) return refused("Diarienummer", "diaryNumberTaken");
  const usual = remedyDays(profile, row.confirmedOn).remedyDueOn;
  const remedyDueOn = row.remedyDueOn ?? usual;
  register.findings.put({
    id: newId(),
    version: 1,
    followUpId: followUp.id,
    requirementId: wording.requirementId,
    requirementVersionId: wording.id,
    number: register.findings.find(followUp.id).reduce((most, one) => Math.max(most, one.number), 0) + 1,
    status: "AWAITING_REMEDY",
    description: row.description ?? wording.title,
    confirmedOn: row.confirmedOn,
    remedyDueOn,
    resultDueOn: addDays(remedyDueOn, profile.deadlines.resultFollowUpDays),
  });
  const notes: Note[] = row.remedyDueOn === null ? [{ reason: "defaultRemedyDay", detail: { day: remedyDueOn } }] : [];
  return created(notes);
}

/** The running case that moved in for this activity and agreement; a number that is no agreement's is the case's own, and null when another case has it. */
function caseOf({ register, newId }: Ground, row: Row, { activity, agreement, regime }: Placed): FollowUp | null {
  const own = row.diary?.key === agreement.diaryKey ? null : row.diary;
  const known = register.followUps
    .find(activity.id)
    .find(
      (one) =>
        one.imported &&
        one.status === "AWAITING_RESULT" &&
        one.agreementId === agreement.id &&
        one.diaryKey === (own?.key ?? null),
    );
  if (known) return known;
  if (own && register.followUps.find(own.key).length > 0) return null;
  const made: FollowUp = {
    id: newId(),
    version: 1,
    method: MAIN_METHOD,
    imported: true,
    status: "AWAITING_RESULT",
    regime,
    diaryNumber: own?.number ?? null,
    diaryKey: own?.key ?? null,
    activityId: activity.id,
    agreementId: agreement.id,
    agreementVersionId: inForceAt(register.terms.find(agreement.id), row.confirmedOn)?.id ?? null,
    startedOn: row.confirmedOn,
    concludedOn: null,
    importedSiteVisit: null,
    importedResult: null,
  };
  register.followUps.put(made);
  return made;
}
