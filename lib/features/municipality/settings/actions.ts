"use server";
import { perform } from "@/lib/actions/perform";
import { today } from "@/lib/clock";
import { SETTING_REFUSALS } from "./labels";
import { changeContact, changeSetting } from "./mutations";
import { contactInput, deadlinesInput, delegationsInput, hoursInput, reportRulesInput } from "./schema";

const asked = { permission: "settings.manage", refusals: SETTING_REFUSALS, revalidate: ["/admin/settings"] } as const;

export async function changeDeadlinesAction(input: unknown) {
  return perform({ ...asked, schema: deadlinesInput, input }, ({ actor, data: { validFrom, reason, ...value } }) =>
    changeSetting({ actor, today: today(), key: "deadlines", value, validFrom, reason }),
  );
}

export async function changeReportRulesAction(input: unknown) {
  return perform({ ...asked, schema: reportRulesInput, input }, ({ actor, data: { validFrom, reason, ...value } }) =>
    changeSetting({ actor, today: today(), key: "report", value, validFrom, reason }),
  );
}

export async function changeHoursAction(input: unknown) {
  return perform({ ...asked, schema: hoursInput, input }, ({ actor, data: { validFrom, reason, hours } }) =>
    changeSetting({ actor, today: today(), key: "hours", value: hours, validFrom, reason }),
  );
}

export async function changeDelegationsAction(input: unknown) {
  return perform({ ...asked, schema: delegationsInput, input }, ({ actor, data: { validFrom, reason, delegations } }) =>
    changeSetting({ actor, today: today(), key: "delegations", value: delegations, validFrom, reason }),
  );
}

export async function changeContactAction(input: unknown) {
  return perform({ ...asked, schema: contactInput, input }, ({ actor, data }) => changeContact({ actor, ...data }));
}
