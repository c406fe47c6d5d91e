"use server";
import { perform } from "@/lib/actions/perform";
import { realNow } from "@/lib/clock";
import { REPORT_REFUSALS } from "../labels";
import { deliverInput } from "../schema";
import { deliverReport } from "./mutations";

const asked = {
  permission: "report.finalise",
  refusals: REPORT_REFUSALS,
  revalidate: ["/follow-ups", "/reports"],
} as const;

export async function deliverReportAction(input: unknown) {
  return perform({ ...asked, schema: deliverInput, input }, ({ actor, data }) =>
    deliverReport({ actor, now: realNow(), ...data }),
  );
}
