import type { Prisma } from "@/lib/db/generated/client";
import { addDays, isoDate } from "@/lib/domain/calendar";
import { day, moment } from "../moments";
import { personId, personName } from "../people";
import { placedUnit } from "../register/catalogue";
import { selectedIdByCode } from "./assess";
import { caseId, evidenceId, selectedId, visitId } from "./ids";
import { chosenIn, codeOf, judgedIn, type Frozen } from "./selection";
import type { EvidenceData, VisitData } from "./shape";
import { USUAL_EVIDENCE, type UsualEvidence } from "./usual-evidence";
import { seenBy } from "./words";

export type EvidenceRows = Readonly<{
  evidence: readonly Prisma.EvidenceCreateManyInput[];
  links: readonly Prisma.EvidenceLinkCreateManyInput[];
  /** Name of the file in files.ts → the evidence that holds it. */
  files: ReadonlyMap<string, string>;
}>;

export const carriedOut = ({ data }: Frozen): VisitData | undefined =>
  data.visits.find((one) => one.outcome === "CARRIED_OUT");

/** The day when the provider's material had come. */
export const materialDay = ({ data }: Frozen): string =>
  data.requests?.find((one) => one.reply)?.reply?.on ?? addDays(isoDate(data.started), 18);

function usual(frozen: Frozen): readonly EvidenceData[] {
  const { data } = frozen;
  if (judgedIn(frozen).length === 0) return [];
  const visit = carriedOut(frozen);
  return USUAL_EVIDENCE[placedUnit(data.unit).area]
    .filter(({ when }) => when === "SENT" || visit !== undefined)
    .map((one, index) => {
      const on = one.when === "VISIT" && visit ? visit.on : materialDay(frozen);
      const words = (text: string) =>
        seenBy(text.replace("{year}", on.slice(0, 4)), [], `${data.key} evidence ${index} ${text.length}`).words;
      return { ...texts(one, words), type: one.type, on, covers: one.covers, reviewed: data.lead };
    });
}

const texts = ({ title, note, source }: UsualEvidence, words: (text: string) => string) => ({
  title: words(title),
  note: words(note),
  source,
});

/** Everything collected in a case, linked so that each result rests on something reviewed (ORB-22). */
export function evidenceRows(frozen: Frozen): EvidenceRows {
  const { data } = frozen;
  const common = usual(frozen).map((one, index) => ({ one, id: evidenceId(data.key, index) }));
  const own = (data.evidence ?? []).map((one, index) => ({ one, id: evidenceId(`${data.key} own`, index) }));
  const ownCodes = new Set((data.ownMaterial ?? []).map((code) => selectedIdByCode(frozen, code)));
  const commonLinks = common.flatMap(({ one, id }) => linksOf(frozen, one, id));
  const links = [
    ...commonLinks.filter((link) => !ownCodes.has(link.followUpRequirementId)),
    ...own.flatMap(({ one, id }) => linksOf(frozen, one, id)),
  ];
  const notes = data.visits.flatMap((visit, index) => observations(frozen, visit, index));
  return {
    evidence: [
      ...[...common, ...own].map(({ one, id }) => evidenceRow(frozen, one, id)),
      ...notes.map(({ row }) => row),
    ],
    links: [...links, ...restLinks(frozen, links, common.at(-1)?.id), ...notes.map(({ link }) => link)],
    files: new Map(own.flatMap(({ one, id }) => (one.file ? [[one.file, id] as const] : []))),
  };
}

const evidenceRow = ({ data }: Frozen, one: EvidenceData, id: string) => ({
  id,
  followUpId: caseId(data.key),
  type: one.type,
  title: one.title,
  note: one.note ?? "",
  source: one.source ?? "",
  receivedOn: day(one.on),
  reviewedById: one.reviewed ? personId(one.reviewed) : null,
  reviewedAt: one.reviewed ? moment(one.on, "15:05") : null,
  createdAt: moment(one.on, "11:20"),
});

const speaksOf = (covers: readonly string[], code: string): boolean =>
  covers.some((one) => (one.endsWith("-") ? code.startsWith(one) : code === one));

const linksOf = (frozen: Frozen, { covers }: EvidenceData, id: string) =>
  chosenIn(frozen)
    .filter((one) => speaksOf(covers, codeOf(one)))
    .map(({ requirement }) => ({
      evidenceId: id,
      followUpRequirementId: selectedId(frozen.data.key, requirement.key),
    }));

type Link = Readonly<{ evidenceId: string; followUpRequirementId: string }>;

/** What nothing else speaks of rests on the last of the usual material. */
function restLinks(frozen: Frozen, links: readonly Link[], last: string | undefined): readonly Link[] {
  const covered = new Set(links.map((one) => one.followUpRequirementId));
  if (last === undefined) return [];
  return judgedIn(frozen)
    .map(({ requirement }) => selectedId(frozen.data.key, requirement.key))
    .filter((id) => !covered.has(id))
    .map((followUpRequirementId) => ({ evidenceId: last, followUpRequirementId }));
}

/** What was noted at a requirement during a visit stands among the evidence too. */
function observations(frozen: Frozen, { notes = [], on }: VisitData, index: number) {
  const { data } = frozen;
  return notes.map(({ code, text, by, clock }) => {
    const id = evidenceId(`${data.key} note ${code}`, index);
    const followUpRequirementId = selectedIdByCode(frozen, code);
    const row = {
      id,
      followUpId: caseId(data.key),
      type: "OBSERVATION" as const,
      title: `Anteckning från platsbesöket ${on}`,
      note: text,
      source: personName(by),
      receivedOn: day(on),
      reviewedById: personId(by),
      reviewedAt: moment(on, clock),
      visitId: visitId(data.key, index),
      visitRequirementId: followUpRequirementId,
      createdAt: moment(on, clock),
    };
    return { row, link: { evidenceId: id, followUpRequirementId } };
  });
}
