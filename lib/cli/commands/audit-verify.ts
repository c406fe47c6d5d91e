import { Client } from "pg";
import { runCommand, sentence } from "../system/command";
import { withInstallation } from "../installation/with-installation";

type Fault = Readonly<{ seq: string; fault: string }>;

/** `npm run audit:verify`: walks the whole chain and names the first broken link; exit code 1 when there is one. */
await runCommand((args) =>
  withInstallation(args, async ({ ownerUrl }) => {
    const client = new Client({ connectionString: ownerUrl });
    await client.connect();
    try {
      const { rows } = await client.query<Fault>("SELECT seq::text, fault FROM audit_first_break()");
      const counted = await client.query<{ count: string }>('SELECT count(*)::text AS count FROM "AuditEntry"');
      const [fault] = rows;
      console.log(
        fault ? sentence("auditBroken", fault) : sentence("auditWhole", { count: counted.rows[0]?.count ?? "0" }),
      );
      return fault ? 1 : 0;
    } finally {
      await client.end();
    }
  }),
);
