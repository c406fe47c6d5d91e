import { createHash } from "node:crypto";
import { db } from "@/lib/db/client";
import { isoDate } from "@/lib/domain/calendar";
import { createReport, saveTexts } from "@/lib/features/reports/drafting/mutations";
import { sourceDigestOf, finaliseReport } from "@/lib/features/reports/finalising/mutations";
import { getReadiness } from "@/lib/features/reports/finalising/queries";
import { toReportDocument } from "@/lib/features/reports/source/document";
import type { StoredFile } from "@/lib/files/storage";
import type { Granted } from "@/lib/auth/permissions";
import { diaryNumber } from "@/tests/support/factories/agreement";
import { makeFinding } from "@/tests/support/factories/assessment";
import { makeCase, makeResult } from "@/tests/support/factories/case";
import { makeVisit } from "@/tests/support/factories/follow-up";
import { makeActor } from "@/tests/support/factories/user";

export const today = isoDate("2026-11-16");
export const now = new Date("2026-11-16T13:03:00Z");
export const pdfBytes = Buffer.from("%PDF-1.7 en rapport");

type Over = NonNullable<Parameters<typeof makeCase>[0]> &
  Readonly<{ visit?: boolean; findings?: number; summary?: string }>;

export type Drafted = Awaited<ReturnType<typeof drafted>>;

/** A case with its visit, its results and a main report that may be final. */
export async function drafted({ visit = true, findings = 0, summary = "Verksamheten håller.", ...over }: Over = {}) {
  const made = await makeCase({ status: "ASSESSING", ...over });
  if (visit) await makeVisit(made.id);
  for (const [at, id] of made.requirementIds.entries()) await (at < findings ? makeFinding(id) : makeResult(id));
  const actor = await makeActor("OFFICER", "report.finalise");
  const begun = await createReport({ actor, now, followUpId: made.id, kind: "MAIN", ...diaryNumberOf() });
  if (!begun.ok) throw new Error(begun.reason);
  const { reportId, reportVersionId } = begun.value;
  const texts = { title: "Kvarnsundets hemomsorg", summary, procedure: "Två dagar på plats." };
  const saved = await saveTexts({ actor, now, reportVersionId, version: 1, texts });
  if (!saved.ok) throw new Error(saved.reason);
  return { ...made, actor, reportId, reportVersionId, version: saved.value.version };
}

/** A diary number alone, as the form of a report has it. */
export function diaryNumberOf() {
  const { diaryNumber: number } = diaryNumber();
  return { diaryNumber: number };
}

export const storedPdf = (): StoredFile => ({
  storageName: crypto.randomUUID().replaceAll("-", ""),
  originalName: "Rapport.pdf",
  mediaType: "application/pdf",
  size: pdfBytes.length,
  sha256: createHash("sha256").update(pdfBytes).digest("hex"),
});

type Finalise = Readonly<{ actor: Granted<"report.finalise">; reportVersionId: string; version: number }>;

/** What the action hands to the mutation: the document of the case as it stands, and its file. */
export async function rendered({ actor, reportVersionId }: Omit<Finalise, "version">, day = today) {
  const ready = await getReadiness(actor, { id: reportVersionId, today: day });
  if (!ready) throw new Error("the report is not there");
  const decision = { on: day, by: actor.name, role: "Uppföljare", reviewedBy: ready.source.version.reviewedBy };
  const making = {
    status: "final",
    today: day,
    createdAt: now.toISOString(),
    profile: ready.profile,
    decision,
  } as const;
  return {
    document: toReportDocument(ready.source, making),
    sourceDigest: sourceDigestOf(ready.source),
    pdf: storedPdf(),
  };
}

export const finalise = async (given: Finalise, day = today) =>
  finaliseReport({ ...given, today: day, now, ...(await rendered(given, day)) });

/** A main report made final. */
export async function finalised(over: Over = {}) {
  const made = await drafted(over);
  const result = await finalise(made);
  if (!result.ok) throw new Error(JSON.stringify(result));
  return made;
}

export const versionOf = (id: string) => db.reportVersion.findUniqueOrThrow({ where: { id } });

/** The sentences that say why a report is not final; none when it is. */
export function reasonsOfRefusal(result: Awaited<ReturnType<typeof finalise>>): readonly string[] {
  if (result.ok) return [];
  const reasons = result.detail?.reasons;
  return typeof reasons === "object" ? reasons : [result.reason];
}
