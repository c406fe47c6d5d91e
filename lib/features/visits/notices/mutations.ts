import "server-only";
import { audited } from "@/lib/db/audited";
import type { Tx } from "@/lib/db/client";
import { ok, refuse, type Outcome } from "@/lib/domain/outcome";
import { queueDispatch } from "@/lib/features/dispatches/mutations";
import { personalNumberIn } from "@/lib/features/evidence/rules";
import { holdVisit, write, type By, type Changed, type Held } from "../mutations";
import { namesHiddenVisit } from "../queries";
import { noticeLetter, type NoticeRefusal } from "./labels";
import { noticeFacts } from "./queries";
import { mayNotify, tooLateToNotify } from "./rules";
import type { SendNoticeInput } from "./schema";

/**
 * Sends the kallelse to an announced visit (ENK-47), whether or not the profile asks for one: the mail is queued in the
 * transaction that registers it. The version holds that the time is the one that the sender saw.
 */
export const sendNotice = ({ actor, today, now, ...input }: By & SendNoticeInput) =>
  audited<Changed, NoticeRefusal>(actor, async (tx, trace) => {
    const { id, version, toName, toAddress, summary } = input;
    const held = await holdVisit(tx, actor, id, "notify");
    if (!held.ok) return held;
    const { visit } = held.value;
    const checked = await check(tx, { visit, now, summary });
    if (!checked.ok) return checked;
    const visitAt = visit.plannedAt;
    const more = { visitAt, summary, toName, toAddress };
    const written = await write(tx, trace, { visit, version, action: "visit.sendNotice", data: {}, more });
    if (!written.ok) return written;
    const facts = await noticeFacts(tx, { followUpId: visit.followUpId, officerId: actor.id, today });
    const dispatchId = await queueDispatch(tx, trace, {
      followUpId: visit.followUpId,
      key: `visitNotice:${id}:${String(version)}`,
      kind: "visit.notice",
      to: { address: toAddress, name: toName },
      letter: noticeLetter({ ...facts, visitAt, summary }),
    });
    const data = { visitId: id, visitAt, summary, sentAt: now, sentById: actor.id, dispatchId };
    await tx.visitNotice.create({ data });
    return written;
  });

type Checking = Readonly<{ visit: Held; now: Date; summary: string }>;

/** Which visit one may be called to, and what may stand in a text that leaves the unit. */
async function check(tx: Tx, { visit, now, summary }: Checking): Promise<Outcome<null, NoticeRefusal>> {
  if (!mayNotify(visit)) return refuse("noticeNotForVisit");
  if (tooLateToNotify(visit.plannedAt, now)) return refuse("visitHasBegun");
  const number = personalNumberIn(summary);
  if (number) return refuse("personalNumberInText", { ...number });
  return (await namesHiddenVisit(tx, visit.followUpId, [summary])) ? refuse("revealsVisit") : ok(null);
}
