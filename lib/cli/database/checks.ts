import { Client } from "pg";
import { OperatorError } from "../system/command";
import { databaseName } from "./url";

const OLDEST = 160_000;

/**
 * Words in Swedish order: case does not decide, å ä ö come last and in that order; and å is a letter to LC_CTYPE, since
 * trigrams drop what is not. Under C, en_US or C.UTF-8 at least one of these is false.
 */
const SWEDISH = `
  SELECT 'apa' < 'Zebra' AND 'zebra' < 'Ål' AND 'Ål' < 'Ärlig' AND 'ärlig' < 'Ödla' AND lower('Å') = 'å'
         AND d.datctype NOT IN ('C', 'POSIX') AND pg_encoding_to_char(d.encoding) = 'UTF8' AS swedish
  FROM pg_database d WHERE d.datname = current_database()`;

/** A connection to the operator's own server, or a sentence that says why there is none. */
export async function connectOwner(url: string): Promise<Client> {
  if (!/^postgres(ql)?:\/\/[^/]+\/.+/.test(url) || !URL.canParse(url)) throw new OperatorError("databaseUrlInvalid");
  const client = new Client({ connectionString: url, connectionTimeoutMillis: 10_000 });
  client.on("error", () => undefined);
  try {
    await client.connect();
    return client;
  } catch (error) {
    throw new OperatorError("databaseUnreachable", { reason: reasonOf(error) });
  }
}

/** A refused connection to a name with several addresses carries its reasons inside and no message of its own. */
function reasonOf(error: unknown): string {
  const first: unknown = error instanceof AggregateError ? error.errors[0] : error;
  return `${first instanceof Error ? first.message : String(first)}.`;
}

/** Refuses a server that is too old, and a database without Swedish order: search and lists would be wrong for ever. */
export async function checkDatabase(client: Client, url: string): Promise<void> {
  const version = await client.query<{ number: string; text: string }>(
    "SELECT current_setting('server_version_num') AS number, current_setting('server_version') AS text",
  );
  const { number, text } = version.rows[0] ?? { number: "0", text: "" };
  if (Number(number) < OLDEST) throw new OperatorError("databaseTooOld", { version: text });
  const order = await client.query<{ swedish: boolean }>(SWEDISH);
  if (!order.rows[0]?.swedish) throw new OperatorError("databaseLocale", { database: databaseName(url) });
}
