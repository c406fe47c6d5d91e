/**
 * What a report says, frozen as plain data: everything printed comes from here, and the same data gives the same bytes.
 * Days are IsoDate text (`2026-11-16`), printed as they stand. Texts are what people wrote: never markup, paragraphs
 * parted by an empty line.
 *
 * A frozen document is never rewritten, and is printed by the template of today. So a field that comes later is optional
 * here and has a default in the template (`data.agreement.at("terms", default: ())`); one that is here is never renamed.
 */
export type ReportDocument = Readonly<{
  municipality: Readonly<{ name: string; unit: string }>;
  kind: ReportKind;
  /** `forFacts`: the version lent to the provider to correct facts. Only `final` is printed without a mark. */
  status: "draft" | "forFacts" | "final";
  title: string;
  /** The method in the guideline's words: "Uppföljning av kvalitetskrav". */
  method: string;
  version: number;
  diaryNumber: string;
  /** The instant that the PDF carries as its creation date, ISO 8601 with offset or Z. */
  createdAt: string;
  provider: Readonly<{ name: string; organisationNumber: string | null; regime: string }>;
  unit: Readonly<{ name: string; serviceArea: string; address: string | null; manager: string | null }>;
  agreement: Readonly<{
    /** "Avtal" or the profile's word for basuppdrag. */
    label: string;
    reference: string;
    basis: string | null;
    laws: readonly string[];
    from: string | null;
    to: string | null;
    /** What the agreement says that the follow-up rests on. Documents frozen before 2026-11-28 have none. */
    terms?: readonly Readonly<{ label: string; text: string }>[];
  }>;
  period: Readonly<{ from: string; to: string }>;
  /** Only visits that may be known: an unannounced one appears when it has taken place (ORB-38). */
  visits: readonly Readonly<{ on: string; kind: string; participants: string | null }>[];
  team: readonly Readonly<{ name: string; role: string }>[];
  summary: string;
  procedure: string;
  /** The evidence that the assessment rests on (ORB-22). */
  material: readonly string[];
  sections: readonly ReportSection[];
  /** Requirements left out, each with its reason (ORB-21). */
  deselected: readonly Readonly<{ code: string; title: string; reason: string }>[];
  findings: readonly ReportFinding[];
  recommendations: readonly string[];
  providerReply: ProviderReply | null;
  results: readonly ResultFollowUp[];
  correction: Readonly<{ on: string; reason: string; replacesVersion: number }> | null;
  recipients: readonly string[];
  decision: Readonly<{ on: string; by: string; role: string; reviewedBy: string | null }> | null;
  /** One line at the foot of each page: how to reach the unit. */
  footer: string;
}>;

export type ReportKind = "Huvudrapport" | "Rapport om resultat" | "Slutrapport";
/** `label` is the profile's word; `tone` decides how it looks and where it is counted. */
export type ReportResult = Readonly<{ label: string; tone: "met" | "finding" | "other" }>;
export type ReportSection = Readonly<{ focusArea: string; requirements: readonly ReportRequirement[] }>;
export type ReportRequirement = Readonly<{
  code: string;
  title: string;
  text: string;
  source: string;
  result: ReportResult;
  /** How far it is met in the profile's word, where the result does not say it: of a finding (NOR-40). */
  degree?: string | null;
  motive: string | null;
  /** "49,9 %" and "minst 50 %", as the officer reads them; null where nothing is measured. */
  measured: string | null;
  limit: string | null;
}>;
export type ReportFinding = Readonly<{
  number: number;
  requirement: Readonly<{ code: string; title: string }>;
  description: string;
  /** As for its requirement. Absent, as there, from what was frozen before municipalities had scales of their own. */
  degree?: string | null;
  systematics: string;
  /** For whom and in which words: "Den enskilde", "Kan få allvarlig följd". */
  consequences: readonly Readonly<{ affected: string; words: string }>[];
  remedyDue: string;
}>;
export type ProviderReply = Readonly<{
  dueOn: string;
  received: Readonly<{ on: string; from: string; text: string }> | null;
  answer: string | null;
}>;
export type ResultFollowUp = Readonly<{
  number: number;
  requirement: Readonly<{ code: string; title: string }>;
  evidence: string;
  judgement: string;
  judgedOn: string;
  outcome: ReportResult;
}>;

export type OverviewRow = Readonly<{ focusArea: string; met: number; finding: number; other: number; total: number }>;

/** One row per focus area and last the sum. Nothing is weighed or rated: the counts are those of the sections. */
export function overview(sections: readonly ReportSection[]): readonly OverviewRow[] {
  const rows = sections.map(({ focusArea, requirements }) => {
    const count = (tone: ReportResult["tone"]) => requirements.filter(({ result }) => result.tone === tone).length;
    return {
      focusArea,
      met: count("met"),
      finding: count("finding"),
      other: count("other"),
      total: requirements.length,
    };
  });
  const sum = (of: "met" | "finding" | "other" | "total") => rows.reduce((total, row) => total + row[of], 0);
  return [
    ...rows,
    { focusArea: "Alla", met: sum("met"), finding: sum("finding"), other: sum("other"), total: sum("total") },
  ];
}
