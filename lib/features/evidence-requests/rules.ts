import type { IsoDate } from "@/lib/domain/calendar";
import { ok, refuse, type Outcome } from "@/lib/domain/outcome";
import { personalNumberIn } from "@/lib/features/evidence/rules";

/**
 * Who hands something in. Providers have no login yet, so the unit registers what came by mail in the sender's name; a
 * portal adds one more kind, and nothing else changes.
 */
export type SubmittingParty = Readonly<{ kind: "unitOnBehalfOfProvider"; senderName: string }>;

export const REQUEST_STATUSES = ["DRAFT", "SENT", "ANSWERED", "WITHDRAWN"] as const;
export type RequestStatus = (typeof REQUEST_STATUSES)[number];
export const REQUEST_EVENTS = ["edit", "send", "receive", "withdraw"] as const;
export type RequestEvent = (typeof REQUEST_EVENTS)[number];

/** What was sent is not edited: it lies with the provider. `receive` leads on only when all has come (`afterReceipt`). */
const STEPS: Readonly<Record<RequestStatus, Partial<Record<RequestEvent, RequestStatus>>>> = {
  DRAFT: { edit: "DRAFT", send: "SENT", withdraw: "WITHDRAWN" },
  SENT: { receive: "SENT", withdraw: "WITHDRAWN" },
  ANSWERED: { receive: "ANSWERED" },
  WITHDRAWN: {},
};

export type RequestStepRefusal = "notFromThisStatus";

export function stepRequest(status: RequestStatus, event: RequestEvent): Outcome<RequestStatus, RequestStepRefusal> {
  const to = STEPS[status][event];
  return to ? ok(to) : refuse("notFromThisStatus");
}

/** Answered when nothing that was asked for is missing any more. */
export const afterReceipt = (items: readonly Readonly<{ receivedOn: IsoDate | null }>[]): RequestStatus =>
  items.every((item) => item.receivedOn !== null) ? "ANSWERED" : "SENT";

/** The last day is in time; the day after is late. */
export const isLate = (receivedOn: IsoDate, dueOn: IsoDate): boolean => receivedOn > dueOn;

/** Something is still missing and the day has passed. */
export const isOverdue = (status: RequestStatus, dueOn: IsoDate, today: IsoDate): boolean =>
  status === "SENT" && dueOn < today;

export type OutgoingText = Readonly<{ message: string; items: readonly string[] }>;

/** A mail leaves the unit: no personal number goes with it. The refusal tells the place, never the number. */
export function checkOutgoing({ message, items }: OutgoingText): Outcome<null, "personalNumberInRequest"> {
  for (const [index, text] of [message, ...items].entries()) {
    const place = personalNumberIn(text);
    if (place) return refuse("personalNumberInRequest", { item: index, ...place });
  }
  return ok(null);
}
