"use server";
import { perform } from "@/lib/actions/perform";
import { realNow } from "@/lib/clock";
import { readAndPublish } from "./job";
import { PUBLISH_REFUSALS } from "./labels";
import { withdrawReport } from "./mutations";
import { publishInput, withdrawInput } from "./schema";

const asked = {
  permission: "report.publish",
  refusals: PUBLISH_REFUSALS,
  revalidate: ["/follow-ups", "/reports", "/insyn"],
} as const;

export async function publishReportAction(input: unknown) {
  return perform({ ...asked, schema: publishInput, input }, ({ actor, data }) =>
    readAndPublish({ actor, now: realNow(), ...data }),
  );
}

export async function withdrawReportAction(input: unknown) {
  return perform({ ...asked, schema: withdrawInput, input }, ({ actor, data }) =>
    withdrawReport({ actor, now: realNow(), ...data }),
  );
}
