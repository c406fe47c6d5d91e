import "server-only";
import { methodLabel, methodOf } from "@/lib/domain/methods";
import { fromDbDate } from "@/lib/db/dates";
import type {
  ReportDocument,
  ReportFinding,
  ReportRequirement,
  ReportResult,
  ReportSection,
} from "@/lib/documents/report-document";
import type { IsoDate } from "@/lib/domain/calendar";
import { wordOf, type Scales } from "@/lib/domain/weighing";
import { formatOrganisationNumber } from "@/lib/domain/organisation-number";
import { BASIS_LABELS } from "@/lib/features/agreements/labels";
import { lastDay } from "@/lib/features/agreements/rules";
import { reportedTerms } from "@/lib/features/agreements/versions/labels";
import { PARTY_LABELS, resultWord } from "@/lib/features/assessments/labels";
import { ROLE_IN_CASE_LABELS } from "@/lib/features/follow-ups/labels";
import { RESULT_JUDGEMENT_LABELS } from "@/lib/features/findings/results/labels";
import { remedyDays } from "@/lib/features/findings/rules";
import { REGIME_LABELS } from "@/lib/format/regimes";
import { DIRECTION_LABELS, sourceLine } from "@/lib/features/requirements/labels";
import { wantedReceivers, type Receiver } from "../rules";
import type { Profile } from "@/lib/profiles/schema";
import { REPORT_KIND_LABELS } from "../labels";
import { reportTexts } from "../schema";
import type { ReportSource } from "./queries";

/** What the case itself does not know: as what, when and by whom it is made. */
export type Making = Readonly<{
  status: ReportDocument["status"];
  today: IsoDate;
  /** ISO 8601: the PDF's creation date. */
  createdAt: string;
  profile: Profile;
  decision: ReportDocument["decision"];
}>;

type FollowUp = ReportSource["followUp"];
type Finding = FollowUp["findings"][number];

/** A case as the document that is printed, frozen and published. Same source and making, same document. */
export function toReportDocument(source: ReportSource, making: Making): ReportDocument {
  const { version, report, followUp } = source;
  const isMain = report.kind === "MAIN";
  return {
    ...headOf(source, making),
    ...caseOf(followUp, making),
    sections: isMain ? sectionsOf(followUp, making.profile.scales) : [],
    deselected: isMain ? deselectedOf(followUp) : [],
    findings: isMain ? followUp.findings.map((finding) => findingOf(finding, making)) : [],
    recommendations: followUp.findings.flatMap((finding) => finding.recommendations.map((one) => one.text)),
    providerReply: replyOf(version),
    results: isMain ? [] : followUp.findings.flatMap(resultsOf),
    correction:
      version.correctionReason === null
        ? null
        : { on: making.today, reason: version.correctionReason, replacesVersion: version.number - 1 },
    recipients: recipientsOf(source, making.profile),
    decision: making.decision,
  };
}

function headOf({ version, report, followUp, installation }: ReportSource, { status, createdAt, profile }: Making) {
  const { municipalityName: name } = installation;
  return {
    ...reportTexts.parse(version.texts),
    municipality: { name, unit: profile.terms.followUpUnit },
    kind: REPORT_KIND_LABELS[report.kind],
    status,
    method: methodLabel(methodOf(followUp.method)),
    version: version.number,
    diaryNumber: report.diaryNumber,
    createdAt,
    footer: `${name}, ${profile.terms.followUpUnit}`,
  };
}

function caseOf(followUp: FollowUp, { profile, today }: Making) {
  const { unit, area } = followUp.activity;
  return {
    provider: {
      name: unit.provider.name,
      organisationNumber: formatOrganisationNumber(unit.provider.orgNumber),
      regime: REGIME_LABELS[followUp.regime],
    },
    unit: { name: unit.name, serviceArea: area.name, address: unit.address, manager: unit.managerName },
    agreement: agreementOf(followUp, profile),
    period: {
      from: fromDbDate(followUp.periodFrom) ?? fromDbDate(followUp.startedOn) ?? today,
      to: fromDbDate(followUp.periodTo) ?? today,
    },
    visits: followUp.visits.map((visit) => ({
      on: fromDbDate(visit.carriedOutOn) ?? "",
      kind: `${visit.mode === "ON_SITE" ? "Platsbesök" : "Digitalt besök"}, ${visit.announced ? "föranmält" : "oanmält"}`,
      participants: visit.participants || null,
    })),
    team: followUp.members.map(({ role, user }) => ({
      name: user.name,
      role: role === "EXPERT" ? (user.title ?? ROLE_IN_CASE_LABELS[role]) : ROLE_IN_CASE_LABELS[role],
    })),
    material: followUp.evidence.map((one) => {
      const from = one.source === "" ? "" : `, ${one.source}`;
      return `${one.title}${from}, ${fromDbDate(one.receivedOn)}`;
    }),
  };
}

function recipientsOf({ followUp, installation }: ReportSource, profile: Profile): string[] {
  const { unit } = followUp.activity;
  const names: Readonly<Record<Receiver, string>> = {
    ACTIVITY: `${unit.name}, ${unit.provider.name}`,
    COMMITTEE: installation.committeeName,
    WEB: "Kommunens webbplats",
  };
  return wantedReceivers(profile.methods[methodOf(followUp.method)]).map((receiver) => names[receiver]);
}

function agreementOf({ agreement, terms }: FollowUp, profile: Profile): ReportDocument["agreement"] {
  const isCommission = agreement?.basis === "COMMISSION";
  return {
    label: isCommission ? sentence(profile.terms.commission) : "Avtal",
    reference: agreement?.diaryNumber ?? "",
    basis: agreement && !isCommission ? BASIS_LABELS[agreement.basis] : null,
    laws: terms?.laws ?? [],
    from: terms?.startDate ?? null,
    to: terms && lastDay(terms, null),
    terms: terms ? reportedTerms(terms) : [],
  };
}

const sentence = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

function sectionsOf({ requirements }: FollowUp, scales: Scales): ReportSection[] {
  const selected = requirements.filter((one) => one.selected);
  const areas = Map.groupBy(selected, (one) => one.requirementVersion.focusArea);
  return [...areas].map(([focusArea, rows]) => ({
    focusArea,
    requirements: rows.map((one) => requirementOf(one, scales)),
  }));
}

type Requirement = FollowUp["requirements"][number];

function requirementOf({ requirementVersion: wording, assessment }: Requirement, scales: Scales): ReportRequirement {
  const result = assessment?.result ?? null;
  const motive = [assessment?.compilation, assessment?.judgementMotive].filter((text) => text).join("\n\n");
  const direction = wording.limitDirection && DIRECTION_LABELS[wording.limitDirection];
  return {
    code: wording.requirement.code,
    title: wording.title,
    text: wording.text,
    source: sourceLine(wording.source, wording.sourceRef),
    result: resultOf(assessment, scales),
    degree: result === "FINDING" ? degreeOf(assessment, scales) : null,
    motive: motive || null,
    measured: assessment?.measuredValue ?? null,
    limit: direction
      ? `${direction} ${wording.limitValue?.replace(".", ",") ?? ""} ${wording.unit ?? ""}`.trim()
      : null,
  };
}

function resultOf(assessment: Requirement["assessment"], scales: Scales): ReportResult {
  const result = assessment?.result ?? null;
  if (assessment === null || result === null) return { label: "Inte bedömt än", tone: "other" };
  const label = resultWord(result, assessment.judgementLevel, scales);
  return { label, tone: result === "MET" ? "met" : result === "FINDING" ? "finding" : "other" };
}

const degreeOf = (assessment: Finding["assessment"], { judgement }: Scales): string | null =>
  assessment?.judgementLevel ? wordOf(judgement, assessment.judgementLevel) : null;

const deselectedOf = ({ requirements }: FollowUp) =>
  requirements
    .filter((one) => !one.selected)
    .map(({ requirementVersion: wording, deselectReason }) => ({
      code: wording.requirement.code,
      title: wording.title,
      reason: deselectReason ?? "",
    }));

const named = ({ requirementVersion: wording }: Finding) => ({ code: wording.requirement.code, title: wording.title });

function findingOf(finding: Finding, { profile, today }: Making): ReportFinding {
  const { frequency, consequence } = profile.scales;
  const parties = ["consequenceIndividual", "consequenceMunicipality", "consequenceProvider"] as const;
  return {
    number: finding.number,
    requirement: named(finding),
    description: finding.description,
    degree: degreeOf(finding.assessment, profile.scales),
    systematics: finding.frequency ? wordOf(frequency, finding.frequency) : "",
    consequences: parties.flatMap((party) => {
      const level = finding[party];
      return level === null ? [] : [{ affected: PARTY_LABELS[party], words: wordOf(consequence, level) }];
    }),
    // Until it is confirmed the day is the one it would get today; the final report confirms that very day.
    remedyDue: fromDbDate(finding.remedyDueOn) ?? remedyDays(profile, today).remedyDueOn,
  };
}

function replyOf({ shares }: ReportSource["version"]): ReportDocument["providerReply"] {
  const share = shares.at(-1);
  if (!share) return null;
  const received = share.replies.at(-1);
  return {
    dueOn: fromDbDate(share.replyBy),
    received: received
      ? {
          on: fromDbDate(received.receivedOn),
          from: received.senderName,
          text: share.replies.map((one) => one.text).join("\n\n"),
        }
      : null,
    answer: share.answer,
  };
}

const resultsOf = (finding: Finding): ReportDocument["results"] =>
  finding.results.map((result) => ({
    number: finding.number,
    requirement: named(finding),
    evidence: result.replies.map((one) => `${one.senderName}, ${fromDbDate(one.receivedOn)}: ${one.text}`).join("\n\n"),
    judgement: result.motive,
    judgedOn: fromDbDate(result.judgedOn) ?? "",
    outcome: {
      label: result.judgement ? RESULT_JUDGEMENT_LABELS[result.judgement] : "",
      tone: result.judgement === "NOT_REMEDIED" ? "finding" : "met",
    },
  }));
