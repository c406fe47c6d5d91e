import { runCommand } from "../system/command";

/** `npm run generate`: the first step of every command has generated the client already. */
await runCommand(() => {
  console.log("Databasklienten i lib/db/generated motsvarar prisma/schema.");
  return Promise.resolve();
});
