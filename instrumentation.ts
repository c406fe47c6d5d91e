/** Runs once when the server starts: legal time may move only in a demo or test database. */
export async function register(): Promise<void> {
  if (process.env.NEXT_RUNTIME !== "nodejs") return;
  const { armClock } = await import("@/lib/db/installation-clock");
  await armClock();
}
