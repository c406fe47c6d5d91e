"use server";
import { perform } from "@/lib/actions/perform";
import { today } from "@/lib/clock";
import { RESULT_REFUSALS } from "./labels";
import { endFindingWithContract, judgeResultFollowUp, moveRemedyDay, registerRemedyReply } from "./mutations";
import { endWithContractInput, judgeResultInput, moveRemedyInput, remedyReplyInput } from "./schema";

const asked = { permission: "followUp.run", refusals: RESULT_REFUSALS, revalidate: ["/findings"] } as const;

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

export async function endFindingWithContractAction(input: unknown) {
  return perform({ ...asked, schema: endWithContractInput, input }, ({ actor, data }) =>
    endFindingWithContract({ actor, today: today(), ...data }),
  );
}
