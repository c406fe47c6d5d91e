import path from "node:path";
import { sentence } from "../system/command";
import type { OpenDatabase } from "../database/open";
import type { DataFolder } from "../installation/data-folder";
import { DEMO_ACCOUNTS } from "@/prisma/seed/demo-accounts";
import { installationKind } from "./seed";

/** Tells where the product is, where its data lies, and how to get in. */
export async function announce(address: string, { home }: DataFolder, database: OpenDatabase): Promise<void> {
  console.log(`\n${sentence("ready", { address, home })}`);
  if (database.cluster && !database.cluster.startsWith(home)) {
    console.log(sentence("dataMoved", { folder: path.dirname(database.cluster), home }));
  }
  const kind = await installationKind(database.ownerUrl);
  if (kind === null) console.log(sentence("readyEmpty"));
  // The passwords are no secret, so they are shown only where they open nothing but the demo.
  const accounts = kind === "DEMO" ? DEMO_ACCOUNTS : [];
  if (accounts.length > 0) console.log(sentence("accounts"));
  const width = Math.max(0, ...accounts.map(({ title }) => title.length));
  for (const { title, email, password } of accounts) console.log(`  ${title.padEnd(width)}  ${email}  ${password}`);
}
