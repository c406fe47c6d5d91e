"use server";
import { perform } from "@/lib/actions/perform";
import { realNow, today } from "@/lib/clock";
import { refuse } from "@/lib/domain/outcome";
import { keepReportPdf } from "../document";
import { REPORT_REFUSALS } from "../labels";
import { versionInput } from "../schema";
import { toReportDocument } from "../source/document";
import { finalRoleOf } from "./labels";
import { digestOf, finaliseReport } from "./mutations";
import { getReadiness } from "./queries";

const asked = {
  permission: "report.finalise",
  refusals: REPORT_REFUSALS,
  revalidate: ["/follow-ups", "/reports"],
} as const;

/** Renders what will be frozen before the transaction, and lets the transaction refuse if the case has changed since. */
export async function finaliseReportAction(input: unknown) {
  return perform({ ...asked, schema: versionInput, input }, async ({ actor, data }) => {
    const day = today();
    const ready = await getReadiness(actor, { id: data.reportVersionId, today: day });
    if (!ready) return refuse("notFound");
    const { source, profile, hindrances } = ready;
    if (hindrances.length > 0) return refuse("hindered", { reasons: hindrances.map((one) => one.text) });
    const now = realNow();
    const decision = { on: day, by: actor.name, role: finalRoleOf(actor), reviewedBy: source.version.reviewedBy };
    const making = { status: "final", today: day, createdAt: now.toISOString(), profile, decision } as const;
    const document = toReportDocument(source, making);
    const pdf = await keepReportPdf(document);
    return finaliseReport({ actor, today: day, now, sourceDigest: digestOf(source), document, pdf, ...data });
  });
}
