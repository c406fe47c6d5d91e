import { armClock } from "@/lib/db/installation-clock";
import { runWorker } from "@/lib/jobs/worker";

/** Started and stopped by the launcher; ends by itself on a signal. */
const ownerUrl = process.env.OWNER_DATABASE_URL;
if (!ownerUrl) throw new Error("OWNER_DATABASE_URL is missing");
await armClock();
const stop = await runWorker(ownerUrl, (text) => {
  console.error(text);
});
for (const signal of ["SIGINT", "SIGTERM"] as const) {
  process.once(signal, () => {
    void stop().then(() => process.exit(0));
  });
}
