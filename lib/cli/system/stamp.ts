/** `at` in UTC as yyyymmddhhmmss, which sorts as time does. */
export const stamp = (at: Date): string => at.toISOString().replace(/\D/g, "").slice(0, 14);

/** A stamp for a new migration: after every one that is there, however the clocks of those who made them went. */
export function nextMigrationStamp(existing: readonly string[], at: Date): string {
  const latest = existing.map((name) => /^\d{14}/.exec(name)?.[0] ?? "").reduce((a, b) => (a > b ? a : b), "");
  const wanted = stamp(at);
  return wanted > latest ? wanted : String(BigInt(latest) + 1n);
}
