import { randomBytes } from "node:crypto";
import { chmod, readFile, writeFile } from "node:fs/promises";
import path from "node:path";

/** What only this installation knows: made once, kept in the data folder and readable by its owner alone. */
export type Secrets = Readonly<{
  ownerPassword: string;
  appPassword: string;
  publicPassword: string;
  nextAuthSecret: string;
  /** AES key of server actions, base64 as Next wants it: without it a new build logs everybody's open forms out. */
  serverActionsKey: string;
}>;

const word = () => randomBytes(24).toString("hex");

export const newSecrets = (): Secrets => ({
  ownerPassword: word(),
  appPassword: word(),
  publicPassword: word(),
  nextAuthSecret: word(),
  serverActionsKey: randomBytes(32).toString("base64"),
});

const isText = (value: unknown): value is string => typeof value === "string" && value !== "";

/** The secrets in a text as written by `readSecrets`, or null where one is missing. */
export function parseSecrets(text: string): Secrets | null {
  const found: unknown = JSON.parse(text);
  if (typeof found !== "object" || found === null) return null;
  const read = (name: string): string => {
    const value: unknown = Reflect.get(found, name);
    return isText(value) ? value : "";
  };
  const secrets = {
    ownerPassword: read("ownerPassword"),
    appPassword: read("appPassword"),
    publicPassword: read("publicPassword"),
    nextAuthSecret: read("nextAuthSecret"),
    serverActionsKey: read("serverActionsKey"),
  };
  return Object.values(secrets).every(isText) ? secrets : null;
}

/** The secrets in `secrets.json` of the data folder, made the first time. */
export async function readSecrets(folder: string): Promise<Secrets> {
  const file = path.join(folder, "secrets.json");
  const known = await readFile(file, "utf8").then(parseSecrets, () => null);
  if (known) return known;
  const made = newSecrets();
  await writeFile(file, JSON.stringify(made, null, 2), { mode: 0o600 });
  await chmod(file, 0o600);
  return made;
}
