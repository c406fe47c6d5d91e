/** Keys and their values as one record, in their order; the caller vouches that every key of `K` is among them. */
export const recordOf = <K extends string, V>(entries: readonly (readonly [K, V])[]): Readonly<Record<K, V>> =>
  Object.fromEntries(entries) as Record<K, V>;
