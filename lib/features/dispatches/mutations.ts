import "server-only";
import type { Trace } from "@/lib/db/audited";
import type { Tx } from "@/lib/db/client";
import type { Letter } from "./labels";

export type NewDispatch = Readonly<{
  followUpId: string | null;
  /** Unique per case, step and receiver: asked for twice, it is sent once (trust.md B34). */
  key: string;
  kind: string;
  to: Readonly<{ address: string; name: string }>;
  letter: Letter;
  fileIds?: readonly string[];
}>;

/** Writes a mail of a case and the job that delivers it, in the caller's transaction. Returns the dispatch's id. */
export async function queueDispatch(tx: Tx, trace: Trace, given: NewDispatch): Promise<string> {
  const { followUpId, key, kind, to, letter, fileIds = [] } = given;
  const made = await tx.dispatch.create({
    data: {
      followUpId,
      key,
      kind,
      toAddress: to.address,
      toName: to.name,
      subject: letter.subject,
      body: letter.body,
      fileIds: [...fileIds],
    },
    select: { id: true },
  });
  trace.enqueue("mail.deliver", { dispatchId: made.id });
  trace.record({
    action: "dispatch.queue",
    entity: "Dispatch",
    entityId: made.id,
    caseId: followUpId,
    after: { key, kind, to: to.address, subject: letter.subject },
  });
  return made.id;
}
