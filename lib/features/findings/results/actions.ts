"use server";
import { perform } from "@/lib/actions/perform";
import { someRefusedText } from "@/lib/actions/refused-rows";
import { today } from "@/lib/clock";
import { RESULT_REFUSALS } from "./labels";
import {
  endFindingWithContract,
  judgeResultFollowUp,
  moveRemedyDay,
  moveRemedyDays,
  registerRemedyReply,
} from "./mutations";
import { endWithContractInput, judgeResultInput, moveRemediesInput, moveRemedyInput, remedyReplyInput } from "./schema";

const asked = { permission: "followUp.run", refusals: RESULT_REFUSALS, revalidate: ["/findings"] } as const;
const OF_MANY = { someRefused: someRefusedText };

export async function registerRemedyReplyAction(input: unknown) {
  return perform({ ...asked, schema: remedyReplyInput, input }, ({ actor, data }) =>
    registerRemedyReply({ actor, today: today(), ...data }),
  );
}

export async function judgeResultAction(input: unknown) {
  return perform({ ...asked, schema: judgeResultInput, input }, ({ actor, data }) =>
    judgeResultFollowUp({ actor, today: today(), ...data }),
  );
}

export async function moveRemedyDayAction(input: unknown) {
  return perform({ ...asked, schema: moveRemedyInput, input }, ({ actor, data }) => moveRemedyDay({ actor, ...data }));
}

export async function moveRemedyDaysAction(input: unknown) {
  return perform({ ...asked, refusals: OF_MANY, schema: moveRemediesInput, input }, ({ actor, data }) =>
    moveRemedyDays({ actor, ...data }),
  );
}

export async function endFindingWithContractAction(input: unknown) {
  return perform({ ...asked, schema: endWithContractInput, input }, ({ actor, data }) =>
    endFindingWithContract({ actor, today: today(), ...data }),
  );
}
