import type { Prisma } from "@/lib/db/generated/client";
import type { ReportKind } from "@/lib/db/generated/enums";
import type { ReportDocument } from "@/lib/documents/report-document";
import { moment } from "../moments";
import { personId } from "../people";
import { diary } from "../register/agreements";
import { placedUnit } from "../register/catalogue";
import { REPORT_KIND_LABELS } from "@/lib/features/reports/labels";
import { caseId, reportId, reportVersionId } from "./ids";
import { carriedOut } from "./evidence";
import { judgedIn, type Frozen } from "./selection";
import type { CaseData, ReportData } from "./shape";

export type KindedReport = Readonly<{ kind: ReportKind; report: ReportData }>;
/** A report as it was frozen, with the bytes of its PDF. */
export type Rendered = KindedReport & Readonly<{ document: ReportDocument; pdf: Buffer }>;

/** The reports of a case in the order they were written. */
export const reportsOf = ({ main, results = [], closing }: CaseData): readonly KindedReport[] => [
  ...(main ? [{ kind: "MAIN" as const, report: main }] : []),
  ...results.map((report) => ({ kind: "RESULT" as const, report })),
  ...(closing ? [{ kind: "CLOSING" as const, report: closing }] : []),
];

export const reportRows = ({ data }: Frozen): Prisma.ReportCreateManyInput[] =>
  reportsOf(data).map(({ kind, report }) => ({
    id: reportId(report.diary),
    followUpId: caseId(data.key),
    kind,
    ...diary(report.diary),
    createdAt: moment(report.begun, "08:50"),
  }));

/** Drafts all of them: those that are final become so afterwards, past the guards of the database. */
export const reportVersionRows = (frozen: Frozen): Prisma.ReportVersionCreateManyInput[] =>
  reportsOf(frozen.data).map(({ kind, report }) => ({
    id: reportVersionId(report.diary),
    reportId: reportId(report.diary),
    number: 1,
    texts: {
      title: report.title ?? `${REPORT_KIND_LABELS[kind]}: ${placedUnit(frozen.data.unit).unit.name}`,
      summary: counted(frozen, report.summary),
      procedure: report.procedure ?? usualProcedure(frozen, kind),
    },
    reviewedById: report.reviewedBy ? personId(report.reviewedBy) : null,
    reviewedAt: report.reviewedBy ? moment(report.final ?? "2026-11-13", "10:45") : null,
    createdAt: moment(report.begun, "08:50"),
  }));

/** `{uppfyllda}` and `{alla}` in a summary: the numbers that the report itself counts. */
function counted(frozen: Frozen, summary: string): string {
  const all = judgedIn(frozen).length;
  const unmet = frozen.data.findings.length + Object.keys(frozen.data.notAssessable ?? {}).length;
  return summary.replaceAll("{alla}", String(all)).replaceAll("{uppfyllda}", String(all - unmet));
}

function usualProcedure(frozen: Frozen, kind: ReportKind): string {
  const { data } = frozen;
  if (kind !== "MAIN")
    return "Utföraren har redovisat sina åtgärder skriftligt. Vi har granskat redovisningen och stämt av den mot nya uttag ur systemen eller på plats.";
  const visit = carriedOut(frozen);
  const told = visit?.announced ? "föranmält" : "oanmält";
  return `Uppföljningen började ${data.started} och omfattar perioden ${data.period[0]} till ${data.period[1]}. Vi begärde in underlag, gjorde ett ${told} platsbesök ${visit?.on ?? ""} och bedömde varje krav för sig: sammanställning, bedömning mot kravet, systematik och konsekvens, resultat.`;
}
