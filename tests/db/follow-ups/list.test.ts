import { expect, it } from "vitest";
import { listFollowUps } from "@/lib/features/follow-ups/queries";
import { followUpListQuery } from "@/lib/features/follow-ups/schema";
import { makeFinding, makeOpenFinding } from "@/tests/support/factories/assessment";
import { makeCase } from "@/tests/support/factories/case";
import { makeActor } from "@/tests/support/factories/user";

it("counts what is open in a case: a finding that is confirmed, not one that is still a draft", async () => {
  const { id, requirementIds } = await makeCase({ status: "AWAITING_RESULT" });
  await makeOpenFinding(requirementIds[0] ?? "");
  await makeFinding(requirementIds[1] ?? "");
  const { rows } = await listFollowUps(await makeActor("OFFICER", "followUp.read"), followUpListQuery.parse({}));
  expect(rows).toMatchObject([{ id, openFindings: 1 }]);
});
