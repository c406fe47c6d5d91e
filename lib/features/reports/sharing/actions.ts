"use server";
import { perform } from "@/lib/actions/perform";
import { realNow, today } from "@/lib/clock";
import { REPORT_REFUSALS } from "../labels";
import { factsAnswerInput, factsReplyInput, versionInput } from "../schema";
import { renderAndShare } from "./job";
import { answerFacts, registerFactsReply } from "./mutations";

const asked = { permission: "report.finalise", refusals: REPORT_REFUSALS, revalidate: ["/follow-ups"] } as const;

export async function shareDraftAction(input: unknown) {
  return perform({ ...asked, schema: versionInput, input }, ({ actor, data }) =>
    renderAndShare({ actor, today: today(), now: realNow(), ...data }),
  );
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
