import type { z } from "zod";
import type { Ok, Refusal, RefusalDetail } from "@/lib/domain/outcome";
import "./messages";

/**
 * What every server action answers. A refusal carries its Swedish sentence, so that a form can show it without knowing the
 * feature; an invalid form carries one sentence per field, keyed by the dotted path of the field (`contact.email`).
 */
export type ActionResult<T, R extends string = never> = Ok<T> | Refused<R | "forbidden"> | Invalid;
export type Refused<R extends string> = Refusal<R> & Readonly<{ message: string }>;
export type Invalid = Readonly<{
  ok: false;
  reason: "invalid";
  message: string;
  fieldErrors: Readonly<Record<string, string>>;
}>;

/** The sentences of a feature: one per refusal, as text or as a function of the refusal's detail. */
export type RefusalLabels<R extends string> = Readonly<
  Record<R, string | ((detail: RefusalDetail | undefined) => string)>
>;

const INVALID_MESSAGE = "Något i formuläret behöver rättas. Inget är sparat än.";
const FORBIDDEN_MESSAGE =
  "Du är utloggad eller saknar behörighet till det här, så inget är sparat. Det du skrev finns kvar: logga in i en ny flik och försök igen.";

/** A failed parse as field errors; the first error of a field is shown. An error on the whole form has the key "". */
export function invalid(error: z.ZodError): Invalid {
  const fieldErrors: Record<string, string> = {};
  for (const issue of error.issues) fieldErrors[issue.path.map(String).join(".")] ??= issue.message;
  return { ok: false, reason: "invalid", message: INVALID_MESSAGE, fieldErrors };
}

/** A refusal from a rule or a mutation, with the feature's sentence for it. */
export function refused<R extends string>(refusal: Refusal<R>, labels: RefusalLabels<R>): Refused<R> {
  const label = labels[refusal.reason];
  return { ...refusal, message: typeof label === "string" ? label : label(refusal.detail) };
}

/** The actor lacks the permission. */
export const forbiddenResult = (): Refused<"forbidden"> => ({
  ok: false,
  reason: "forbidden",
  message: FORBIDDEN_MESSAGE,
});
