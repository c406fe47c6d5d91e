import { createHash } from "node:crypto";

/** A number from 0 that hangs on the text alone: the same demo every time. */
export function numberOf(text: string): number {
  return createHash("sha256").update(text).digest().readUInt32BE(0);
}

/**
 * `{a|b|c}` filled in for one case. Groups that have as many alternatives as there are measured values follow the
 * measured value; the others go their own way, so that two cases seldom read alike.
 */
export function seenBy(text: string, measured: readonly string[], salt: string) {
  const place = measured.length === 0 ? 0 : numberOf(salt) % measured.length;
  let group = 0;
  const words = text.replace(/\{([^{}]*)\}/g, (_, inner: string) => {
    const choices = inner.split("|");
    group += 1;
    const chosen = choices.length === measured.length ? place : numberOf(`${salt} ${group}`) % choices.length;
    return choices[chosen] ?? "";
  });
  return { words, measured: measured[place] ?? null };
}
