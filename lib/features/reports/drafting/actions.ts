"use server";
import { perform } from "@/lib/actions/perform";
import { realNow } from "@/lib/clock";
import { REPORT_REFUSALS } from "../labels";
import { correctionInput, createReportInput, saveTextsInput, versionInput } from "../schema";
import { createReport, reviewReport, saveTexts, startCorrection } from "./mutations";

const asked = { permission: "report.finalise", refusals: REPORT_REFUSALS } as const;
const revalidate = ["/follow-ups", "/reports"];

export async function createReportAction(input: unknown) {
  return perform({ ...asked, revalidate, schema: createReportInput, input }, ({ actor, data }) =>
    createReport({ actor, now: realNow(), ...data }),
  );
}

/** Autosave: the officer's own screen shows what was written. */
export async function saveTextsAction(input: unknown) {
  return perform({ ...asked, schema: saveTextsInput, input }, ({ actor, data }) =>
    saveTexts({ actor, now: realNow(), ...data }),
  );
}

export async function reviewReportAction(input: unknown) {
  return perform({ ...asked, revalidate, schema: versionInput, input }, ({ actor, data }) =>
    reviewReport({ actor, now: realNow(), ...data }),
  );
}

export async function startCorrectionAction(input: unknown) {
  return perform({ ...asked, revalidate, schema: correctionInput, input }, ({ actor, data }) =>
    startCorrection({ actor, now: realNow(), ...data }),
  );
}
