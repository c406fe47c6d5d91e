import { describe, expect, it } from "vitest";
import { addDays, isoDate } from "@/lib/domain/calendar";
import { ok, refuse } from "@/lib/domain/outcome";
import { requestMail, REQUEST_REFUSALS, type RequestMail } from "@/lib/features/evidence-requests/labels";
import {
  afterReceipt,
  checkOutgoing,
  isLate,
  isOverdue,
  REQUEST_EVENTS,
  REQUEST_STATUSES,
  stepRequest,
} from "@/lib/features/evidence-requests/rules";
import { registerMaterialInput } from "@/lib/features/evidence-requests/schema";

const day = isoDate("2026-11-30");

describe("every status meets every event", () => {
  const leadsTo: Readonly<Record<string, string>> = {
    "DRAFT edit": "DRAFT",
    "DRAFT send": "SENT",
    "DRAFT withdraw": "WITHDRAWN",
    "SENT receive": "SENT",
    "SENT withdraw": "WITHDRAWN",
    "ANSWERED receive": "ANSWERED",
  };
  const pairs = REQUEST_STATUSES.flatMap((status) => REQUEST_EVENTS.map((event) => ({ status, event })));
  it.each(pairs)("$status, $event", ({ status, event }) => {
    const to = leadsTo[`${status} ${event}`];
    expect(stepRequest(status, event)).toEqual(to ? ok(to) : refuse("notFromThisStatus"));
  });
});

describe("days", () => {
  it("the last day is in time, the day after is late", () => {
    expect(isLate(day, day)).toBe(false);
    expect(isLate(addDays(day, 1), day)).toBe(true);
  });

  it("only what is sent and unanswered can be overdue, and only after its day", () => {
    for (const status of REQUEST_STATUSES) {
      expect(isOverdue(status, day, day)).toBe(false);
      expect(isOverdue(status, day, addDays(day, 1))).toBe(status === "SENT");
    }
  });

  it("is answered when nothing is missing", () => {
    expect(afterReceipt([{ receivedOn: day }, { receivedOn: null }])).toBe("SENT");
    expect(afterReceipt([{ receivedOn: day }, { receivedOn: day }])).toBe("ANSWERED");
  });
});

describe("what leaves the unit", () => {
  it("holds no personal number, in the message or in any line", () => {
    expect(checkOutgoing({ message: "Hej", items: ["Plan"] })).toEqual(ok(null));
    const inMessage = checkOutgoing({ message: "För 19121212-1212", items: [] });
    expect(inMessage).toEqual(refuse("personalNumberInRequest", { item: 0, line: 1, column: 5 }));
    const inLine = checkOutgoing({ message: "", items: ["Plan", "Plan\n19121212-1212"] });
    expect(inLine).toEqual(refuse("personalNumberInRequest", { item: 2, line: 2, column: 1 }));
    const say = REQUEST_REFUSALS.personalNumberInRequest;
    const text = typeof say === "function" && !inLine.ok ? say(inLine.detail) : "";
    expect(text).toBe(
      "Rad 2 i listan verkar innehålla ett personnummer (rad 2, tecken 1). Begäran skickas med e-post: ta bort numret.",
    );
  });

  const mail: RequestMail = {
    unitName: "Kvarnsundets hemomsorg",
    diaryNumber: "VON 412/2026",
    municipality: "Älvsunda kommun",
    followUpUnit: "Enheten för uppföljning",
    dueOn: day,
    message: "",
    items: ["Rutin för avvikelser"],
    officer: { name: "Ylva Granmosse", email: "ylva@exempel.se" },
    plannedVisits: [],
  };

  it("says who asks, what, by when, where to and what not to send", () => {
    const { subject, body } = requestMail(mail);
    expect(subject).toBe("Begäran om material: Kvarnsundets hemomsorg, VON 412/2026");
    expect(body).toBe(
      [
        "Hej!",
        "Enheten för uppföljning i Älvsunda kommun följer upp Kvarnsundets hemomsorg, VON 412/2026. Vi behöver material från er senast måndag 2026-11-30, vecka 49.",
        "Det här behöver vi:\n1. Rutin för avvikelser",
        "Skicka materialet till ylva@exempel.se och skriv VON 412/2026 i ämnesraden. Skicka inga journaler och inga uppgifter som pekar ut en enskild person.",
        "Saknar ni något av det vi ber om? Skriv det i svaret, så vet vi att det inte är glömt.",
        "Med vänlig hälsning\nYlva Granmosse\nEnheten för uppföljning, Älvsunda kommun",
      ].join("\n\n"),
    );
  });

  it("ORB-38 speaks of the visits it is given, and of no others", () => {
    const plannedAt = new Date("2026-12-03T12:30:00Z");
    const plannedVisits = [
      { plannedAt, digital: false },
      { plannedAt, digital: true },
    ];
    const { body } = requestMail({ ...mail, plannedVisits, message: "Ring gärna." });
    expect(body).toContain(
      "Vi har planerat att besöka er 2026-12-03 13:30.\nVi har planerat ett digitalt möte med er 2026-12-03 13:30.",
    );
    expect(body).toContain("\n\nRing gärna.\n\nDet här behöver vi:");
    expect(requestMail(mail).body).not.toContain("planerat");
  });
});

describe("what may be registered as an answer", () => {
  const input = {
    followUpId: "c",
    requestId: "",
    receivedOn: "20261130",
    senderName: "Chef",
    text: " ",
    fileIds: ["f"],
    fileType: "STATISTICS",
    itemIds: [],
    linkToRequirements: true,
  };
  it("needs a text or a file, and never is a journal", () => {
    expect(registerMaterialInput.parse(input)).toMatchObject({ requestId: null, text: null, receivedOn: "2026-11-30" });
    expect(registerMaterialInput.safeParse({ ...input, fileIds: [] }).success).toBe(false);
    expect(registerMaterialInput.safeParse({ ...input, fileIds: [], text: "Svar" }).success).toBe(true);
    expect(registerMaterialInput.safeParse({ ...input, fileType: "JOURNAL_REVIEW" }).success).toBe(false);
  });
});
