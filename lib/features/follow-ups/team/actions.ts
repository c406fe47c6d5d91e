"use server";
import { perform } from "@/lib/actions/perform";
import { someRefusedText } from "@/lib/actions/refused-rows";
import { today } from "@/lib/clock";
import { TEAM_REFUSALS } from "./labels";
import { changeTeam, handOver } from "./mutations";
import { changeTeamInput, handOverInput } from "./schema";

const asked = { permission: "followUp.run", revalidate: ["/follow-ups"] } as const;
const OF_MANY = { someRefused: someRefusedText };

export async function changeTeamAction(input: unknown) {
  return perform({ ...asked, refusals: TEAM_REFUSALS, schema: changeTeamInput, input }, ({ actor, data }) =>
    changeTeam({ actor, today: today(), ...data }),
  );
}

export async function handOverAction(input: unknown) {
  return perform({ ...asked, refusals: OF_MANY, schema: handOverInput, input }, ({ actor, data }) =>
    handOver({ actor, today: today(), ...data }),
  );
}
