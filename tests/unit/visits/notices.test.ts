import { describe, expect, it } from "vitest";
import { isoDate } from "@/lib/domain/calendar";
import { noticeLetter, noticeSentence, suggestedSummary } from "@/lib/features/visits/notices/labels";
import {
  isFlagged,
  mayNotify,
  noticeStanding,
  noticeWindow,
  tooLateToNotify,
  type NoticedVisit,
  type NoticeStanding,
} from "@/lib/features/visits/notices/rules";
import { sendNoticeInput } from "@/lib/features/visits/notices/schema";
import { instantOn } from "@/lib/features/visits/rules";
import { defineProfile } from "@/lib/profiles/define";
import { orebro } from "@/lib/profiles/orebro";

const terms = { commission: "uppdrag", followUpUnit: "Enheten" };
const make = (visitNotice: Readonly<{ fromMonths: number; toMonths: number }>) =>
  defineProfile({ code: "egen", label: "Egen", terms, visitNotice });
const enkoping = { method: "QUALITY_REQUIREMENTS", profile: make({ fromMonths: 2, toMonths: 1 }) } as const;
const silent = { method: "QUALITY_REQUIREMENTS", profile: orebro } as const;

const plannedAt = instantOn(isoDate("2027-04-30"), 9 * 60);
const visit: NoticedVisit = { mode: "ON_SITE", announced: true, status: "PLANNED", plannedAt, notice: null };
const sent = (day: string) => ({ notice: { sentOn: isoDate(day), visitAt: plannedAt } });
const standing = (over: Partial<NoticedVisit>, today = "2027-01-15") =>
  noticeStanding({ ...visit, ...over }, enkoping, isoDate(today));

describe("ENK-47 a kallelse is sent one to two months before the visit", () => {
  it("ENK-47 the window is counted in months, also where the month is too short", () => {
    expect(noticeWindow(isoDate("2027-04-30"), enkoping)).toEqual({ from: "2027-02-28", to: "2027-03-30" });
    expect(noticeWindow(isoDate("2027-04-30"), silent)).toBeNull();
    expect(() => make({ fromMonths: 1, toMonths: 2 })).toThrow();
  });

  it.each<[string, NoticeStanding, boolean]>([
    ["2027-02-27", "early", true],
    ["2027-02-28", "inTime", false],
    ["2027-03-30", "inTime", false],
    ["2027-03-31", "late", true],
  ])("ENK-47 sent %s it is %s", (day, expected, flagged) => {
    expect(standing(sent(day))).toBe(expected);
    expect(isFlagged(expected)).toBe(flagged);
  });

  it.each<[string, NoticeStanding, boolean]>([
    ["2027-03-30", "waiting", false],
    ["2027-03-31", "missing", true],
  ])("ENK-47 not sent by %s it is %s", (day, expected, flagged) => {
    expect(standing({}, day)).toBe(expected);
    expect(isFlagged(expected)).toBe(flagged);
  });

  it("ENK-47 it is missing once the visit was made without it, and named another time when the visit moved", () => {
    expect(standing({ status: "CARRIED_OUT" })).toBe("missing");
    const moved = { ...sent("2027-03-01"), plannedAt: instantOn(isoDate("2027-05-31"), 540) };
    expect(standing(moved)).toBe("otherTime");
    expect(isFlagged("otherTime")).toBe(true);
    expect(standing({ ...moved, plannedAt: instantOn(isoDate("2027-04-30"), 541) })).toBe("otherTime");
  });

  it.each<Partial<NoticedVisit>>([{ announced: false }, { mode: "DIGITAL" }, { status: "CANCELLED" }])(
    "ENK-20 none is wanted for %o",
    (over) => {
      expect(standing(over, "2027-04-29")).toBe("notWanted");
    },
  );

  it("ENK-47 none is wanted of an event-driven follow-up", () => {
    const urgent = { ...enkoping, method: "EVENT_DRIVEN" } as const;
    expect(noticeStanding(visit, urgent, isoDate("2027-04-29"))).toBe("notWanted");
  });

  it("where the documents are silent there is no window and no flag, and one that was sent is told", () => {
    const at = isoDate("2027-04-29");
    expect(noticeStanding(visit, silent, at)).toBe("notWanted");
    const late = noticeStanding({ ...visit, ...sent("2027-04-28") }, silent, at);
    expect([late, isFlagged(late)]).toEqual(["sent", false]);
  });

  it("ENK-20 ORB-38 one goes to an announced visit on site, before it begins, and to no other", () => {
    const all = [true, false].flatMap((announced) =>
      (["ON_SITE", "DIGITAL"] as const).map((mode) => mayNotify({ announced, mode })),
    );
    expect(all).toEqual([true, false, false, false]);
    const minute = (count: number) => new Date(plannedAt.getTime() + count * 60_000);
    expect([-1, 0, 1].map((count) => tooLateToNotify(plannedAt, minute(count)))).toEqual([false, true, true]);
  });
});

describe("the words of a kallelse", () => {
  it("ENK-47 have day, time and what will be followed up", () => {
    const { subject, body } = noticeLetter({
      unitName: "Åkern",
      diaryNumber: "VON 1/2027",
      municipality: "Älvsunda kommun",
      followUpUnit: "Enheten för uppföljning",
      visitAt: plannedAt,
      summary: "Bemanning på natten.",
      officer: { name: "Ylva", email: "ylva@exempel.se" },
    });
    expect(subject).toBe("Kallelse till platsbesök: Åkern, VON 1/2027");
    expect(body).toContain("kallar er till platsbesök fredag 2027-04-30, vecka 17, klockan 09:00.");
    expect(body).toContain("Det här ska följas upp:\nBemanning på natten.");
    expect(body).toContain("ylva@exempel.se");
  });

  it("ENK-47 one without a summary is not sent; the focus areas are a start", () => {
    const input = { id: "v", version: 1, toName: "Chefen", toAddress: "chef@exempel.se" };
    expect(sendNoticeInput.safeParse({ ...input, summary: " \n" }).success).toBe(false);
    expect(sendNoticeInput.safeParse({ ...input, summary: "Bemanning." }).success).toBe(true);
    expect(suggestedSummary(["Bemanning", "Måltider"])).toBe("- Bemanning\n- Måltider");
    expect(suggestedSummary([])).toBe("");
  });

  it.each<[NoticeStanding, string]>([
    ["notWanted", ""],
    ["sent", "Kallelse till 2027-04-30 09:00 skickades 2027-03-31 av Ylva."],
    ["waiting", "Kallelse ska skickas mellan 2027-02-28 och 2027-03-30."],
    [
      "late",
      "Kallelse till 2027-04-30 09:00 skickades 2027-03-31 av Ylva. Det var sent: den skulle ha skickats senast 2027-03-30.",
    ],
    ["missing", "Kallelse saknas. Den skulle ha skickats senast 2027-03-30."],
    [
      "otherTime",
      "Kallelse till 2027-04-30 09:00 skickades 2027-03-31 av Ylva. Besöket är flyttat: en ny ska skickas mellan 2027-02-28 och 2027-03-30.",
    ],
  ])("ENK-47 tell that it is %s", (told, sentence) => {
    const notice = { sentOn: isoDate("2027-03-31"), visitAt: plannedAt, sentByName: "Ylva" };
    const window = noticeWindow(isoDate("2027-04-30"), enkoping);
    expect(noticeSentence({ standing: told, notice, window })).toBe(sentence);
  });
});
