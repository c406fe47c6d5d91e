import type { EvidenceType, FollowUpStatus, ResultJudgement, VisitMode } from "@/lib/db/generated/enums";
import type { Assessment } from "@/lib/features/assessments/rules";
import type { Person } from "../people";

export type VisitData = Readonly<{
  on: string;
  clock: string;
  announced: boolean;
  mode?: VisitMode;
  /** Planned unless it says what became of it. */
  outcome?: "CARRIED_OUT" | "CANCELLED";
  participants?: string;
  summary?: string;
  cancelReason?: string;
  /** What was seen at a requirement: becomes a note and an observation among the evidence. */
  notes?: readonly Readonly<{ code: string; text: string; by: Person; clock: string }>[];
}>;

export type EvidenceData = Readonly<{
  type: EvidenceType;
  title: string;
  source?: string;
  note?: string;
  on: string;
  /** Codes, or beginnings of codes, that it speaks of. */
  covers: readonly string[];
  /** Who reviewed it; null = nobody yet. */
  reviewed: Person | null;
  /** A stored file, by its name in files.ts. */
  file?: string;
}>;

export type RequestData = Readonly<{
  message: string;
  sent: string | null;
  due: string;
  /** [what was asked for, the day it came]. */
  items: readonly (readonly [string, string | null])[];
  withdrawn?: boolean;
  reply?: Readonly<{ on: string; from: string; text: string }>;
}>;

export type ResultData = Readonly<{
  /** Day of the resultatuppföljning; reckoned from the day of remedy when left out. */
  due?: string;
  reply?: Readonly<{ on: string; from: string; text: string; file?: string }>;
  judged?: Readonly<{ on: string; by: Person; judgement: ResultJudgement; motive: string }>;
}>;

export type FindingData = Readonly<{
  code: string;
  /** Step 1: what the evidence shows. */
  seen: string;
  measured?: string;
  /** Step 2, where it needs more words than the compilation. */
  motive?: string;
  /** Codes of the profile's scales: how often, and the consequence for the individual, the municipality and the provider. */
  weight: readonly [string, string, string, string];
  weighing: string;
  /** Step 4: the finding as the report prints it. */
  text: string;
  acute?: boolean;
  /** Case where the same requirement was not met before. */
  repeats?: string;
  /** To be remedied by, as the report said. */
  remedyDue?: string;
  /** The day set when the resultatuppföljning failed. */
  remedyDueNext?: string;
  results?: readonly ResultData[];
  /** Egen regi only (ORB-52). */
  recommendation?: string;
  endedWithContract?: Readonly<{ on: string; reason: string }>;
}>;

export type ShareData = Readonly<{
  on: string;
  replyBy: string;
  reply?: Readonly<{ on: string; from: string; text: string }>;
  answer?: Readonly<{ on: string; text: string }>;
}>;

export type ReportData = Readonly<{
  diary: string;
  /** Begun on this day. */
  begun: string;
  /** Final on this day; null = still a draft. */
  final: string | null;
  by: Person;
  reviewedBy?: Person;
  title?: string;
  summary: string;
  procedure?: string;
  share?: ShareData;
  /** Days on which it was sent and published; not yet where left out. */
  activity?: string;
  committee?: string;
  web?: string;
}>;

export type CaseData = Readonly<{
  key: string;
  diary: string;
  unit: string;
  status: FollowUpStatus;
  lead: Person;
  members: readonly Person[];
  started: string;
  plannedFor?: string;
  period: readonly [string, string];
  trigger?: string;
  visits: readonly VisitData[];
  /** Beside the area's usual material. */
  evidence?: readonly EvidenceData[];
  requests?: readonly RequestData[];
  deselected?: Readonly<Record<string, string>>;
  notAssessable?: Readonly<Record<string, string>>;
  /** The case's own words where the requirement is met: [text, measured value]. */
  own?: Readonly<Record<string, readonly [string, string?]>>;
  /** Codes not judged yet; "*" = none is judged. */
  unassessed?: readonly string[];
  /** Judgements begun and not ended. */
  begun?: Readonly<Record<string, Partial<Assessment> & Readonly<{ by: Person; at: string }>>>;
  /** Codes that the usual material says nothing of: the case has its own for them. */
  ownMaterial?: readonly string[];
  findings: readonly FindingData[];
  main?: ReportData;
  results?: readonly ReportData[];
  closing?: ReportData;
  closed?: Readonly<{ on: string; by: Person }>;
  cancelled?: Readonly<{ on: string; by: Person; reason: string }>;
}>;
