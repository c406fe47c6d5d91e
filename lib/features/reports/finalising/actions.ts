"use server";
import { perform } from "@/lib/actions/perform";
import { realNow, today } from "@/lib/clock";
import { REPORT_REFUSALS } from "../labels";
import { versionInput } from "../schema";
import { renderAndFinalise } from "./job";

const asked = {
  permission: "report.finalise",
  refusals: REPORT_REFUSALS,
  revalidate: ["/follow-ups", "/reports"],
} as const;

export async function finaliseReportAction(input: unknown) {
  return perform({ ...asked, schema: versionInput, input }, ({ actor, data }) =>
    renderAndFinalise({ actor, today: today(), now: realNow(), ...data }),
  );
}
