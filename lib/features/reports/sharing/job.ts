import "server-only";
import type { Granted } from "@/lib/auth/permissions";
import type { IsoDate } from "@/lib/domain/calendar";
import { refuse, type Outcome } from "@/lib/domain/outcome";
import { keepReportPdf } from "../document";
import { sourceDigestOf } from "../finalising/mutations";
import { getReadiness } from "../finalising/queries";
import type { ReportRefusal } from "../labels";
import type { VersionInput } from "../schema";
import { toReportDocument } from "../source/document";
import { shareDraft } from "./mutations";

type Share = Readonly<{ actor: Granted<"report.finalise">; today: IsoDate; now: Date }> & VersionInput;

/** Lays out the draft as it stands and sends it to the provider; refused if the case has changed meanwhile. `now`: real time. */
export async function renderAndShare({
  actor,
  today,
  now,
  ...input
}: Share): Promise<Outcome<{ shareId: string }, ReportRefusal>> {
  const ready = await getReadiness(actor, { id: input.reportVersionId, today });
  if (!ready) return refuse("notFound");
  const { source, profile } = ready;
  if (source.version.status !== "DRAFT") return refuse("notADraft");
  const making = { status: "forFacts", today, createdAt: now.toISOString(), profile, decision: null } as const;
  const document = toReportDocument(source, making);
  const pdf = await keepReportPdf(document);
  return shareDraft({ actor, today, now, sourceDigest: sourceDigestOf(source), document, pdf, ...input });
}
