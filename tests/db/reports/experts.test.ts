import { beforeEach, describe, expect, it } from "vitest";
import { FINAL_REFUSAL_LABELS } from "@/lib/features/reports/labels";
import { saveNote } from "@/lib/features/visits/notes/mutations";
import { addMember } from "@/tests/support/factories/case";
import { makeVisit } from "@/tests/support/factories/follow-up";
import { demandExperts, makeInstallation } from "@/tests/support/factories/installation";
import { makeActor } from "@/tests/support/factories/user";
import { drafted, finalise, now, reasonsOfRefusal, type Drafted } from "./drafting";

beforeEach(async () => {
  await makeInstallation();
});
const reasonsOf = async (made: Drafted) => reasonsOfRefusal(await finalise(made));

describe("the part of MAS and MAR, where the profile demands it", () => {
  it("NOR-29 is missing until an expert of the case has written in it; a member who wrote nothing has no part", async () => {
    await demandExperts(["HSL"]);
    const made = await drafted({ laws: ["HSL"] });
    const mas = await makeActor("MAS", "followUp.contribute");
    await addMember(made.id, mas.id);
    expect(await reasonsOf(made)).toEqual([FINAL_REFUSAL_LABELS.expertPartMissing]);
    const visit = await makeVisit(made.id);
    const note = { visitId: visit.id, followUpRequirementId: null, text: "Läkemedlen är låsta.", version: 0, age: 0 };
    const officer = await makeActor("OFFICER", "followUp.contribute");
    expect(await saveNote({ actor: officer, now, id: crypto.randomUUID(), ...note })).toMatchObject({ ok: true });
    expect(await reasonsOf(made)).toEqual([FINAL_REFUSAL_LABELS.expertPartMissing]);
    expect(await saveNote({ actor: mas, now, id: crypto.randomUUID(), ...note })).toMatchObject({ ok: true });
    expect(await reasonsOf(made)).toEqual([]);
  });

  it("NOR-29 is asked for only where the area's laws say so, and ORB-23 never where they only may", async () => {
    const may = await drafted({ laws: ["HSL"] });
    expect(await reasonsOf(may)).toEqual([]);
    await demandExperts(["HSL"]);
    expect(await reasonsOf(await drafted({ laws: ["SoL"] }))).toEqual([]);
  });
});
