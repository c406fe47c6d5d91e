import type { IsoDate } from "@/lib/domain/calendar";
import { countWord, decimal, plural } from "@/lib/format/numbers";
import type { StandingFacts } from "./queries";
import type { OutOfScope } from "./rules";
import type { ObligationState } from "./schema";

export const STATE_LABELS: Readonly<Record<ObligationState, string>> = {
  late: "Försenade",
  soon: "Inom ett halvår",
  inTime: "I tid",
  never: "Väntar på sin första",
};

/** Why nothing is due, in a few words for a cell. */
export const OUT_OF_SCOPE_SHORT: Readonly<Record<OutOfScope, string>> = {
  singlePlace: "Enstaka plats",
  activityEnded: "Avslutad",
  notCompetitive: "Inte konkurrensutsatt",
  noAgreement: "Saknar gällande avtal",
  notBegun: "Inte börjat än",
  agreementEnded: "Avtalet har upphört",
};

const WHY: Readonly<Record<OutOfScope, (facts: StandingFacts) => string>> = {
  singlePlace: () => "Köp av en enstaka plats följs upp för den som bor där, inte under avtalet.",
  activityEnded: ({ endDate }) => `Verksamheten avslutades ${endDate ?? ""}.`,
  notCompetitive: ({ competitiveFrom }) =>
    competitiveFrom === null
      ? "Egen regi omfattas bara där verksamheten har konkurrensutsatts."
      : `Omfattas från ${competitiveFrom}, när verksamheten konkurrensutsätts.`,
  noAgreement: () => "Inget avtal eller uppdrag har satts i kraft. När det görs räknas tiden från dess första dag.",
  notBegun: ({ startDate }) =>
    startDate === null ? "Avtalet har inte börjat gälla än." : `Börjar omfattas när avtal och verksamhet har startat.`,
  agreementEnded: () => "Avtalet har upphört, så inget mer ska följas upp under det.",
};

/** One sentence for each activity that is out of scope. */
export const whySentence = (facts: StandingFacts): string => (facts.why === null ? "" : WHY[facts.why](facts));

const EVERY: Readonly<Record<number, string>> = {
  1: "varje år",
  2: "vartannat år",
  3: "var tredje år",
  4: "vart fjärde år",
  5: "vart femte år",
};
const everyYears = (years: number): string => EVERY[years] ?? `vart ${decimal(years)}:e år`;
const yearsLater = (years: number): string => `${countWord(years, "neuter")} år`;

/** Why the next follow-up is due when it is. `years` is the profile's interval. */
export function causeSentence(facts: StandingFacts, years: number): string {
  const { cause, lastDone, runsFrom, dueBy, uncounted } = facts;
  if (cause === null || runsFrom === null || dueBy === null) return whySentence(facts);
  const rule = `(riktlinjen: minst en gång ${everyYears(years)})`;
  const from = `Räknat från ${runsFrom}, när ${whatBegan(facts, runsFrom)},`;
  const sentences = {
    interval: `Senaste uppföljningen var ${lastDone ?? ""}. Nästa ska vara gjord senast ${dueBy}, ${yearsLater(years)} senare ${rule}.`,
    neverFollowedUp: `Har aldrig följts upp. ${from} ska den första vara gjord senast ${dueBy} ${rule}.`,
    beforeScope: `Följdes upp ${lastDone ?? ""}, men den tiden gick ut innan verksamheten omfattades. ${from} ska nästa vara gjord senast ${dueBy} ${rule}.`,
  };
  const passed = uncounted !== null && (lastDone === null || uncounted > lastDone);
  return passed
    ? `${sentences[cause]} Uppföljningen ${uncounted} räknas inte, för inget platsbesök på plats är registrerat.`
    : sentences[cause];
}

function whatBegan({ regime, startDate, competitiveFrom }: StandingFacts, runsFrom: IsoDate): string {
  if (regime === "MUNICIPAL" && runsFrom === competitiveFrom) return "verksamheten konkurrensutsattes";
  if (runsFrom === startDate) return "verksamheten startade";
  return regime === "MUNICIPAL" ? "uppdraget började gälla" : "avtalet började gälla";
}

const DAYS_IN_MONTH = 30.44;

/** How long is left: "35 dagar sen", "i dag", "om 12 dagar", "14 månader sen", "5 år sen". */
export function daysLeftText(daysLeft: number): string {
  if (daysLeft === 0) return "i dag";
  const length = lengthText(Math.abs(daysLeft));
  return daysLeft < 0 ? `${length} sen` : `om ${length}`;
}

function lengthText(days: number): string {
  const months = Math.floor(days / DAYS_IN_MONTH);
  if (days <= 60) return plural(days, "dag", "dagar");
  return months < 24 ? plural(months, "månad", "månader") : plural(Math.floor(months / 12), "år", "år");
}

type Totals = Readonly<{ inScope: number; inTime: number; late: number; never: number }>;

/** "55 verksamheter omfattas. 4 är försenade, 45 är i tid och 6 är ännu inte följda upp första gången." */
export function coverageSentence({ inScope, inTime, late, never }: Totals): string {
  if (inScope === 0) return "Ingen verksamhet omfattas än.";
  const parts = [plural(late, "är försenad", "är försenade"), `${decimal(inTime)} är i tid`];
  const last = `${decimal(never)} väntar på sin första uppföljning`;
  return `${plural(inScope, "verksamhet", "verksamheter")} omfattas: ${parts.join(", ")} och ${last}.`;
}

export const NO_INTERVAL =
  "Kommunens profil anger inget fast antal år mellan uppföljningarna. Därför räknas ingen som försenad.";
