"use server";
import { perform } from "@/lib/actions/perform";
import { realNow } from "@/lib/clock";
import { refuse } from "@/lib/domain/outcome";
import { readStoredPdf } from "./document";
import { PUBLISH_REFUSALS } from "./labels";
import { publishReport, withdrawReport } from "./mutations";
import { findReportPdf } from "./queries";
import { publishInput, withdrawInput } from "./schema";

const asked = {
  permission: "report.publish",
  refusals: PUBLISH_REFUSALS,
  revalidate: ["/follow-ups", "/reports", "/insyn"],
} as const;

export async function publishReportAction(input: unknown) {
  return perform({ ...asked, schema: publishInput, input }, async ({ actor, data }) => {
    const storageName = await findReportPdf(actor, data.reportVersionId);
    if (storageName === null) return refuse("notFinal");
    const pdf = await readStoredPdf(storageName);
    return pdf === null ? refuse("fileBroken") : publishReport({ actor, now: realNow(), pdf, ...data });
  });
}

export async function withdrawReportAction(input: unknown) {
  return perform({ ...asked, schema: withdrawInput, input }, ({ actor, data }) =>
    withdrawReport({ actor, now: realNow(), ...data }),
  );
}
