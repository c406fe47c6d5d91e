import { toDbDate } from "@/lib/db/dates";
import { renderPdf } from "@/lib/documents/render";
import { isoDate } from "@/lib/domain/calendar";
import { enterInRegister } from "@/lib/features/reports/register/mutations";
import { finalRoleOf } from "@/lib/features/reports/finalising/labels";
import { toReportDocument, type Making } from "@/lib/features/reports/source/document";
import { readReportSource, type ReportSource } from "@/lib/features/reports/source/queries";
import { orebro } from "@/lib/profiles/orebro";
import { day, moment } from "../moments";
import type { Seed } from "../part";
import { personId, personName } from "../people";
import { addDeliveries } from "./deliveries";
import { keepBytes } from "./files";
import { firstRemedyDue } from "./findings";
import { caseId, pdfFileId, reportVersionId, shareId } from "./ids";
import { reportsOf, type KindedReport, type Rendered } from "./reports";
import type { Frozen } from "./selection";
import type { CaseData } from "./shape";

async function sourceOf({ tx }: Seed, { data }: Frozen, { kind, report }: KindedReport): Promise<ReportSource> {
  const source = await readReportSource(tx, reportVersionId(report.diary), {});
  if (!source) throw new Error(`${report.diary} is not there`);
  if (report.final === null) return source;
  return kind === "MAIN" ? withFirstDays(source, data.findings, report.final) : knownOn(source, day(report.final));
}

/** A main report gave the first day to remedy each finding; later days came after it was locked. */
function withFirstDays(source: ReportSource, told: CaseData["findings"], final: string): ReportSource {
  const findings = source.followUp.findings.map((finding) => {
    const data = told[finding.number - 1];
    return data ? { ...finding, remedyDueOn: day(firstRemedyDue(data, final)) } : finding;
  });
  return { ...source, followUp: { ...source.followUp, findings } };
}

/** A report on results tells of what had been judged when it was written, not of what came later. */
function knownOn(source: ReportSource, on: Date): ReportSource {
  const findings = source.followUp.findings.map((finding) => ({
    ...finding,
    results: finding.results.filter((one) => one.judgedOn !== null && one.judgedOn <= on),
  }));
  return { ...source, followUp: { ...source.followUp, findings } };
}

const making = (on: string, rest: Pick<Making, "status" | "decision">): Making => ({
  today: isoDate(on),
  createdAt: moment(on, "15:20").toISOString(),
  profile: orebro,
  ...rest,
});

/** The draft as it was sent to the provider: frozen, whatever became of it. */
export async function addShares(seed: Seed, frozen: Frozen): Promise<void> {
  const { main } = frozen.data;
  if (!main?.share) return;
  const { on, replyBy, answer } = main.share;
  const source = await sourceOf(seed, frozen, { kind: "MAIN", report: main });
  const content = toReportDocument(source, making(on, { status: "forFacts", decision: null }));
  await seed.tx.reportShare.create({
    data: {
      id: shareId(main.diary),
      reportVersionId: reportVersionId(main.diary),
      content,
      sharedAt: moment(on, "14:00"),
      replyBy: day(replyBy),
      answer: answer?.text ?? null,
      answeredOn: answer ? day(answer.on) : null,
    },
  });
}

/** Locks every report of a case that was made final, each with its PDF, its place in the register and its receivers. */
export async function addFinals(seed: Seed, frozen: Frozen): Promise<void> {
  for (const one of reportsOf(frozen.data)) {
    const { final, by } = one.report;
    if (final === null) continue;
    const source = await sourceOf(seed, frozen, one);
    const decision = {
      on: final,
      by: personName(by),
      role: finalRoleOf({
        id: personId(by),
        name: personName(by),
        roles: by === "marianne" ? ["MANAGER"] : ["OFFICER"],
      }),
      reviewedBy: source.version.reviewedBy,
    };
    const document = toReportDocument(source, making(final, { status: "final", decision }));
    const pdf = await renderPdf("report", document, { standard: "a-2a" });
    await lock(seed, frozen, { ...one, source, document, pdf });
    await addDeliveries(seed, frozen, { ...one, document, pdf });
  }
}

async function lock({ tx, filesDir }: Seed, { data }: Frozen, made: Rendered & Readonly<{ source: ReportSource }>) {
  const { kind, report, document, pdf, source } = made;
  if (report.final === null) return;
  const id = reportVersionId(report.diary);
  const file = await keepBytes(pdf, {
    filesDir,
    originalName: `${document.kind} ${report.diary.replaceAll("/", "-")} version 1.pdf`,
    id: pdfFileId(report.diary),
    followUpId: caseId(data.key),
    uploadedById: personId(report.by),
    createdAt: moment(report.final, "15:20"),
  });
  await tx.storedFile.create({ data: file });
  await tx.reportVersion.update({
    where: { id },
    data: {
      status: "FINAL",
      content: document,
      finalAt: moment(report.final, "15:20"),
      finalOn: toDbDate(isoDate(report.final)),
      finalById: personId(report.by),
      pdfFileId: file.id,
      pdfSha256: file.sha256,
      version: 2,
    },
  });
  await enterInRegister(tx, { reportVersionId: id, source, today: isoDate(report.final) });
  if (kind === "MAIN")
    await tx.followUp.update({ where: { id: caseId(data.key) }, data: { concludedOn: day(report.final) } });
}
