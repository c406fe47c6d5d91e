/**
 * What was typed in a form that was left unsaved, until it is taken back, thrown away or saved. In memory only, as all
 * that is typed here: it may be about people, and nothing of it is left in the browser (ASVS 14.3.3). So it is there as
 * long as the tab is, whichever way the form was left, and the browser asks before the tab is closed or loaded anew.
 */
export type Draft = Readonly<Record<string, unknown>>;

const kept = new Map<string, Draft>();
const listeners = new Set<() => void>();

export const hasDrafts = (): boolean => kept.size > 0;
export const readDraft = (key: string): Draft | undefined => kept.get(key);

export function subscribeToDrafts(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** Adds to what is kept of the form already: words that nobody has taken back yet are not lost to newer ones. */
export function keepDraft(key: string, values: Draft): void {
  if (Object.keys(values).length === 0) return;
  kept.set(key, { ...kept.get(key), ...values });
  changed();
}

export function dropDraft(key: string): void {
  if (kept.delete(key)) changed();
}

/** Whoever signs in next finds nothing of what another wrote. */
export function clearDrafts(): void {
  kept.clear();
  changed();
}

/** Secrets are typed anew; a file belongs to the list of files on screen, which is gone when the form is. */
const NEVER_KEPT = ["password", "again", "token", "fileId", "fileIds"];

/** The values that were changed, by the names that the form has them under. */
export const changedValues = (values: Draft, dirty: Draft): Draft =>
  Object.fromEntries(Object.entries(values).filter(([name]) => name in dirty && !NEVER_KEPT.includes(name)));

/** A form by its address, its fields, and the objects that it is about: a version may pass without losing the words. */
export function draftKey(address: string, defaults: Draft): string {
  const about = Object.entries(defaults).filter(([name, value]) => /(^id|Id)$/.test(name) && typeof value === "string");
  return JSON.stringify([address, Object.keys(defaults).toSorted(), about]);
}

function changed(): void {
  for (const listener of listeners) listener();
}
