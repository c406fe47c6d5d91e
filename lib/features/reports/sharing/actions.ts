"use server";
import { perform } from "@/lib/actions/perform";
import { realNow, today } from "@/lib/clock";
import { refuse } from "@/lib/domain/outcome";
import { keepReportPdf } from "../document";
import { digestOf } from "../finalising/mutations";
import { getReadiness } from "../finalising/queries";
import { REPORT_REFUSALS } from "../labels";
import { factsAnswerInput, factsReplyInput, versionInput } from "../schema";
import { toReportDocument } from "../source/document";
import { answerFacts, registerFactsReply, shareDraft } from "./mutations";

const asked = { permission: "report.finalise", refusals: REPORT_REFUSALS, revalidate: ["/follow-ups"] } as const;

export async function shareDraftAction(input: unknown) {
  return perform({ ...asked, schema: versionInput, input }, async ({ actor, data }) => {
    const day = today();
    const ready = await getReadiness(actor, { id: data.reportVersionId, today: day });
    if (!ready) return refuse("notFound");
    if (ready.source.version.status !== "DRAFT") return refuse("notADraft");
    const now = realNow();
    const { source, profile } = ready;
    const making = { status: "forFacts", today: day, createdAt: now.toISOString(), profile, decision: null } as const;
    const document = toReportDocument(source, making);
    const pdf = await keepReportPdf(document);
    return shareDraft({ actor, today: day, now, sourceDigest: digestOf(source), document, pdf, ...data });
  });
}

export async function registerFactsReplyAction(input: unknown) {
  return perform({ ...asked, schema: factsReplyInput, input }, ({ actor, data }) =>
    registerFactsReply({ actor, today: today(), ...data }),
  );
}

export async function answerFactsAction(input: unknown) {
  return perform({ ...asked, schema: factsAnswerInput, input }, ({ actor, data }) =>
    answerFacts({ actor, today: today(), ...data }),
  );
}
