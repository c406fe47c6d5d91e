import { methodLabel } from "@/lib/domain/methods";
import { daysBetween, stockholmDate, type IsoDate } from "@/lib/domain/calendar";
import { caseLine } from "@/lib/features/follow-ups/labels";
import { countWord, plural } from "@/lib/format/numbers";
import { longDay, timeOfDay, weekdayName } from "@/lib/format/dates";
import { REGIME_LABELS } from "@/lib/format/regimes";
import type { StepFacts, NextStep, StepKind } from "./steps/rules";
import { groupOf, type WorkGroup, type WorkItem } from "./rules";

export const WORK_GROUP_LABELS: Readonly<Record<WorkGroup, string>> = {
  late: "Försenat",
  today: "I dag",
  week: "Den här veckan",
  later: "Senare",
  waiting: "Väntar på andra",
};

/** The next step as a verb. */
const VERBS: Readonly<Record<StepKind, (count: number) => string>> = {
  visit: () => "Genomför platsbesöket",
  assess: (count) => `Bedöm ${plural(count, "återstående krav", "återstående krav")}`,
  writeReport: () => "Skriv huvudrapporten",
  finishReport: () => "Skriv klart och fastställ rapporten",
  answerFacts: () => "Besvara utförarens synpunkter på utkastet",
  awaitFacts: () => "Invänta utförarens granskning av fakta",
  awaitMaterial: () => "Invänta begärt underlag",
  deliver: (count) => (count === 1 ? "Skicka eller publicera rapporten" : "Skicka och publicera rapporten"),
  judge: (count) => `Bedöm resultatuppföljning av ${plural(count, "brist", "brister")}`,
  awaitRemedy: (count) => `Invänta åtgärd av ${plural(count, "brist", "brister")}`,
  writeResult: () => "Skriv rapporten om resultatet",
  close: () => "Avsluta uppföljningen",
};

const PATHS: Readonly<Record<StepKind, (step: NextStep) => string>> = {
  visit: (step) => `/visits/${step.targetId ?? ""}`,
  assess: () => "/assess",
  writeReport: () => "/reports",
  finishReport: (step) => `/reports/${step.targetId ?? ""}`,
  answerFacts: (step) => `/reports/${step.targetId ?? ""}`,
  awaitFacts: (step) => `/reports/${step.targetId ?? ""}`,
  awaitMaterial: () => "/evidence",
  deliver: (step) => `/reports/${step.targetId ?? ""}`,
  judge: () => "/findings",
  awaitRemedy: () => "/findings",
  writeResult: () => "/reports",
  close: () => "",
};

/** A step of a case as a row of the list. */
export function workItem(step: NextStep, facts: StepFacts, today: IsoDate): WorkItem {
  return {
    key: `${facts.unitName}:${facts.id}:${step.kind}:${step.targetId ?? ""}`,
    dueOn: step.dueOn,
    when: whenOf(step, today),
    verb: VERBS[step.kind](step.count),
    href: `/follow-ups/${facts.id}${PATHS[step.kind](step)}`,
    unitName: facts.unitName,
    unitLine: caseLine(facts).slice(methodLabel(facts.method).length + 2) || REGIME_LABELS[facts.regime],
    diaryNumber: facts.diaryNumber,
    caseLine: methodLabel(facts.method),
    tag: tagOf(step, facts, today),
    waiting: step.waiting,
  };
}

function whenOf({ dueOn, at }: NextStep, today: IsoDate): string | null {
  if (dueOn === null) return null;
  if (dueOn < today) return `${plural(daysBetween(dueOn, today), "dag", "dagar")} sen`;
  const clock = at === null ? "" : ` kl. ${timeOfDay(at)}`;
  return dueOn === today ? clock.trim() || null : `${weekdayName(dueOn)}${clock}`;
}

function tagOf(step: NextStep, facts: StepFacts, today: IsoDate): WorkItem["tag"] {
  const late = step.dueOn !== null && step.dueOn < today;
  switch (step.kind) {
    case "assess":
      return { tone: "neutral", text: `${String(facts.selected - facts.toAssess)} av ${String(facts.selected)}` };
    case "visit":
      return { tone: "neutral", text: "Planerat" };
    case "awaitMaterial":
    case "awaitFacts":
    case "awaitRemedy":
      return late ? { tone: "danger", text: "Svar saknas" } : { tone: "warning", text: "Hos utföraren" };
    case "judge":
    case "answerFacts":
      return { tone: "info", text: "Svar har kommit" };
    case "writeResult":
      return { tone: "neutral", text: "Allt är bedömt" };
    case "finishReport":
    case "writeReport":
      return { tone: "neutral", text: "Utkast" };
    case "deliver":
      return { tone: "success", text: "Fastställd" };
    case "close":
      return { tone: "success", text: "Klar att avsluta" };
  }
}

/** "Måndag 2026-11-16, vecka 47. Två steg är försenade. Nästa platsbesök är på torsdag kl. 09:00." */
export function workSentence(items: readonly WorkItem[], visits: readonly Date[], today: IsoDate, now: Date): string {
  const day = longDay(today);
  const late = items.filter((item) => groupOf(item, today) === "late").length;
  const next = visits.filter((at) => at >= now).toSorted((a, b) => a.getTime() - b.getTime())[0];
  const sentences = [
    `${day.charAt(0).toUpperCase()}${day.slice(1)}.`,
    late === 0
      ? "Inget är försenat."
      : `${capital(countWord(late, "neuter"))} steg är ${late === 1 ? "försenat" : "försenade"}.`,
    next ? `Nästa platsbesök är ${longDay(stockholmDate(next))} kl. ${timeOfDay(next)}.` : "",
  ];
  return sentences.filter(Boolean).join(" ");
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
