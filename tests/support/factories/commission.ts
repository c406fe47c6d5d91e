import { db } from "@/lib/db/client";
import { makeAgreement } from "./agreement";
import { makeActivity, makeArea, makeProvider, makeUnit } from "./provider";

/** An area with a private contract in force and egen regi with an activity to give a commission to. */
export async function makeContractAndOwn() {
  const areaId = (await makeArea()).id;
  const contract = await makeAgreement((await makeActivity({ areaId })).id, {
    terms: { laws: ["HSL", "SoL"], allowedSanctions: ["FINE"], finePerOccasionOre: 1_000_000n },
  });
  const own = await makeProvider({ regime: "MUNICIPAL" });
  const unit = await makeUnit(own.id);
  const activity = await makeActivity({ unitId: unit.id, areaId, competitiveFrom: new Date("2020-01-01") });
  return { areaId, contract, providerId: own.id, activityId: activity.id };
}

/** A commission in force that mirrors the contract, without any answers. */
export async function makeCommission(contractId: string, activityId: string) {
  const commission = await makeAgreement(activityId, { basis: "COMMISSION", mirrorsId: contractId });
  return db.agreement.findUniqueOrThrow({ where: { id: commission.id } });
}
