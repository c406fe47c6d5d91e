/** What may be asked of the worker, and with what. Payloads carry ids only: a queue is no place for case content (B28). */
export type JobPayload = {
  /** Deliver the mail of this Dispatch. */
  "mail.deliver": { dispatchId: string };
};
export type JobKind = keyof JobPayload;
