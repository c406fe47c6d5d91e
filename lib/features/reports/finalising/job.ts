import "server-only";
import type { Granted } from "@/lib/auth/permissions";
import type { IsoDate } from "@/lib/domain/calendar";
import { refuse, type Outcome } from "@/lib/domain/outcome";
import { keepReportPdf } from "../document";
import type { ReportRefusal } from "../labels";
import type { VersionInput } from "../schema";
import { toReportDocument } from "../source/document";
import { finalRoleOf } from "./labels";
import { finaliseReport, sourceDigestOf } from "./mutations";
import { getReadiness } from "./queries";

type Finalise = Readonly<{ actor: Granted<"report.finalise">; today: IsoDate; now: Date }> & VersionInput;

/**
 * Lays out what will be frozen and makes the report final. The PDF is made before the transaction, which refuses if the
 * case has changed since. `now`: real time.
 */
export async function renderAndFinalise({
  actor,
  today,
  now,
  ...input
}: Finalise): Promise<Outcome<{ followUpId: string }, ReportRefusal>> {
  const ready = await getReadiness(actor, { id: input.reportVersionId, today });
  if (!ready) return refuse("notFound");
  const { source, profile, hindrances } = ready;
  if (hindrances.length > 0) return refuse("hindered", { reasons: hindrances.map((one) => one.text) });
  const decision = { on: today, by: actor.name, role: finalRoleOf(actor), reviewedBy: source.version.reviewedBy };
  const making = { status: "final", today, createdAt: now.toISOString(), profile, decision } as const;
  const document = toReportDocument(source, making);
  const pdf = await keepReportPdf(document);
  return finaliseReport({ actor, today, now, sourceDigest: sourceDigestOf(source), document, pdf, ...input });
}
