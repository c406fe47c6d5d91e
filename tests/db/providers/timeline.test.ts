import { beforeEach, describe, expect, it } from "vitest";
import type { Role } from "@/lib/auth/permissions";
import { db } from "@/lib/db/client";
import { isoDate } from "@/lib/domain/calendar";
import { getActivityHead, listProviderActivities } from "@/lib/features/providers/activities/queries";
import { listProviderDocuments } from "@/lib/features/providers/documents/queries";
import { listProviderEvents } from "@/lib/features/providers/timeline/queries";
import { orebro } from "@/lib/profiles/orebro";
import { activeTerms, diaryNumber, makeAgreement } from "@/tests/support/factories/agreement";
import { makeFollowUp, makeHistory, makeVisit } from "@/tests/support/factories/follow-up";
import { makeActivity, makeProvider, makeUnit } from "@/tests/support/factories/provider";
import { granted, makeActor, makeUser } from "@/tests/support/factories/user";

const today = isoDate("2026-11-16");
const at = { profile: orebro, today };
let providerId: string;
let unitId: string;
let activityId: string;
let followUpId: string;

beforeEach(async () => {
  providerId = (await makeProvider()).id;
  unitId = (await makeUnit(providerId, { name: "Södra" })).id;
  activityId = (await makeActivity({ unitId })).id;
  const agreement = await makeAgreement(activityId, {
    versions: {
      create: [
        activeTerms("2023-01-01"),
        activeTerms("2025-01-01", { number: 2 }),
        activeTerms("2027-01-01", { number: 3 }),
      ],
    },
  });
  await makeHistory(activityId, "2023-12-12");
  followUpId = (await makeFollowUp(activityId, agreement)).id;
  await makeVisit(followUpId, { carriedOutOn: new Date("2026-02-01"), announced: false });
  await makeVisit(followUpId, { status: "PLANNED", carriedOutOn: null, announced: false });
});

const events = async (viewer: Awaited<ReturnType<typeof readerOf>>, page = 1, unit?: string) => {
  const found = await listProviderEvents(viewer, { providerId, unitId: unit, page, today });
  return found.events.map(({ kind, happenedOn }) => `${happenedOn} ${kind}`);
};
const readerOf = (role: Role) => makeActor(role, "register.read");

const OF_THE_REGISTER = ["2025-01-01 agreementVersion", "2023-01-01 agreementVersion"];
const ALL = [
  "2026-02-01 visitCarriedOut",
  "2026-01-15 followUpStarted",
  "2025-01-01 agreementVersion",
  "2023-12-12 historyImported",
  "2023-01-01 agreementVersion",
];

describe("a provider's timeline", () => {
  it("holds everything that has happened, newest first, and nothing that is yet to come", async () => {
    expect(await events(await readerOf("OFFICER"))).toEqual(ALL);
  });

  it("ORB-38 a planned visit is not in it, announced or not", async () => {
    const visits = await db.siteVisit.count({ where: { followUpId } });
    const found = await events(await readerOf("OFFICER"));
    expect([visits, found.filter((one) => one.includes("visit")).length]).toEqual([2, 1]);
  });

  it("narrows to one unit, whose agreements belong to the provider", async () => {
    const other = await makeUnit(providerId);
    expect(await events(await readerOf("OFFICER"), 1, other.id)).toEqual([]);
    expect(await events(await readerOf("OFFICER"), 1, unitId)).toEqual(ALL.filter((one) => !one.includes("agreement")));
  });

  it.each(["ECONOMIST", "SYSTEM_ADMIN", "MAS", "MAR"] as const)(
    "%s sees nothing from the inside of a case",
    async (role) => {
      expect(await events(await readerOf(role))).toEqual(OF_THE_REGISTER);
    },
  );

  it("ORB-23 MAS sees the case it takes part in, and no other", async () => {
    const mas = await makeUser("MAS");
    await db.followUpMember.create({ data: { followUpId, userId: mas.id, role: "EXPERT" } });
    expect(await events(granted(mas, "register.read"))).toEqual(ALL.filter((one) => !one.includes("history")));
  });
});

describe("activities of a provider", () => {
  it("carry agreements in force, standing and the case under way", async () => {
    const [activity] = await listProviderActivities(await readerOf("MANAGER"), providerId, at);
    expect(activity).toMatchObject({
      activityId,
      unitName: "Södra",
      agreements: [{ diaryNumber: expect.stringContaining("VON") as string }],
      lastDone: "2023-12-12",
      dueBy: "2026-12-12",
      daysLeft: 26,
      cause: "interval",
      runningId: followUpId,
      inUse: true,
      ended: false,
    });
  });

  it("hide the case under way from those who may not see it", async () => {
    expect(await getActivityHead(await readerOf("ECONOMIST"), activityId, at)).toMatchObject({ runningId: null });
    expect(await getActivityHead(await readerOf("OFFICER"), activityId, at)).toMatchObject({ runningId: followUpId });
    expect(await getActivityHead(await readerOf("OFFICER"), "nothing", at)).toBeNull();
  });
});

describe("documents of a provider", () => {
  const file = (name: string) =>
    db.storedFile.create({
      data: { storageName: name, originalName: name, mediaType: "application/pdf", size: 1000, sha256: "x" },
    });

  beforeEach(async () => {
    const [evidence, reply, report] = [await file("underlag.pdf"), await file("svar.pdf"), await file("rapport.pdf")];
    const officer = await makeUser("OFFICER");
    const receivedOn = new Date("2026-03-01");
    await db.evidence.create({
      data: { followUpId, type: "ROUTINE", title: "Rutin", receivedOn, fileId: evidence.id },
    });
    const answer = { followUpId, kind: "MATERIAL", senderName: "Rut Almlöf", text: "", receivedOn } as const;
    await db.providerReply.create({
      data: { ...answer, registeredById: officer.id, files: { create: { fileId: reply.id } } },
    });
    const final = { status: "FINAL", content: {}, finalAt: receivedOn, finalOn: new Date("2026-05-01") } as const;
    const pdf = { pdfFileId: report.id, pdfSha256: "x", finalById: officer.id };
    await db.report.create({
      data: {
        followUpId,
        kind: "MAIN",
        ...diaryNumber(),
        versions: { create: { number: 1, texts: {}, ...final, ...pdf } },
      },
    });
  });

  const names = async (role: Role) =>
    (await listProviderDocuments(await readerOf(role), { providerId, page: 1 })).rows.map(({ name, kind }) => [
      name,
      kind,
    ]);

  it("are the final reports and what the viewer's cases hold, newest first", async () => {
    expect(await names("OFFICER")).toEqual([
      ["rapport.pdf", "report"],
      ["svar.pdf", "reply"],
      ["underlag.pdf", "evidence"],
    ]);
  });

  it("ORB-43 a final report is for everyone with the register, what was collected is not", async () => {
    expect(await names("ECONOMIST")).toEqual([["rapport.pdf", "report"]]);
    expect(await events(await readerOf("ECONOMIST"))).toContain("2026-05-01 reportFinal");
  });
});
