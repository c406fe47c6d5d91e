export type DispatchStatus = "QUEUED" | "SENT" | "KEPT" | "FAILED";

type Way = "send" | "keep" | "cannot";

/**
 * What becomes of a mail. A demo or test keeps it and never sends, whatever is configured: an invented case must not
 * reach a real address. A live installation without a mail server says so instead of losing it.
 */
export function wayOf(installation: "LIVE" | "DEMO" | "TEST", hasMailServer: boolean): Way {
  if (installation !== "LIVE") return "keep";
  return hasMailServer ? "send" : "cannot";
}

/** A mail that has gone out, or is kept, is never tried again: a job delivered twice sends once (trust.md B34). */
export const isDelivered = (status: DispatchStatus): boolean => status === "SENT" || status === "KEPT";
