/** A result that either holds a value or names why it was refused. Expected refusals are values; the unexpected throws. */
export type Outcome<T, R extends string> = Ok<T> | Refusal<R>;
export type Ok<T> = Readonly<{ ok: true; value: T }>;
/** `detail` carries what the Swedish sentence needs to be exact: a name, a number, a list of what is missing. */
export type Refusal<R extends string> = Readonly<{ ok: false; reason: R; detail?: RefusalDetail }>;
export type RefusalDetail = Readonly<Record<string, string | number | readonly string[]>>;

export const ok = <T>(value: T): Ok<T> => ({ ok: true, value });

export const refuse = <R extends string>(reason: R, detail?: RefusalDetail): Refusal<R> =>
  detail === undefined ? { ok: false, reason } : { ok: false, reason, detail };
