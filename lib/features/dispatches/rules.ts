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

/** Only what has failed is tried again by hand; what waits is under way already (B34). */
export function retryRefusal(status: DispatchStatus): "alreadyDelivered" | "alreadyWaiting" | null {
  if (isDelivered(status)) return "alreadyDelivered";
  return status === "QUEUED" ? "alreadyWaiting" : null;
}

/** What a mail library tells of a mail that did not go out. */
export type MailError = Readonly<{
  message?: string;
  code?: string;
  command?: string;
  responseCode?: number;
  response?: string;
}>;
export type FailureKind =
  "noServer" | "signIn" | "unreachable" | "busy" | "receiver" | "sender" | "refused" | "ownFault";

const UNREACHABLE: readonly (string | undefined)[] = [
  "ECONNECTION",
  "ECONNREFUSED",
  "ESOCKET",
  "ETIMEDOUT",
  "EDNS",
  "ETLS",
];
const SIGN_IN: readonly (string | undefined)[] = ["EAUTH", "ENOAUTH", "EOAUTH2"];

/** Why a mail did not go out, as far as somebody can do something about it. */
export function failureOf({ code, command, responseCode }: MailError): FailureKind {
  if (SIGN_IN.includes(code)) return "signIn";
  if (responseCode === undefined) return UNREACHABLE.includes(code) ? "unreachable" : "ownFault";
  if (responseCode < 500) return "busy";
  if (command === "RCPT TO") return "receiver";
  return command === "MAIL FROM" ? "sender" : "refused";
}

const LONGEST_ANSWER = 300;

/**
 * The mail server's own words, on one line and short, without the secrets that they might repeat. Nothing of an answer to
 * a sign-in is kept.
 */
export function serverWords(error: MailError, secrets: readonly string[]): string | null {
  if (failureOf(error) === "signIn" || !error.response) return null;
  const line = error.response.replaceAll(/[\p{Cc}\s]+/gu, " ").trim();
  const known = secrets.filter((secret) => secret !== "");
  return known.reduce((text, secret) => text.replaceAll(secret, "…"), line).slice(0, LONGEST_ANSWER);
}
