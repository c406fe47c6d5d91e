import { OperatorError } from "../system/command";

export type StartOptions = Readonly<{ empty: boolean; port: number }>;

/** The port in a text, or null. */
function parsePort(text: string): number | null {
  const port = /^\d{1,5}$/.test(text) ? Number(text) : 0;
  return port >= 1 && port <= 65_535 ? port : null;
}

/** What `npm start -- …` asks for; PORT in the environment is used where `--port` is not given. */
export function startOptions(args: readonly string[], envPort: string | undefined): StartOptions {
  let port = envPort || "3000";
  let empty = false;
  for (let at = 0; at < args.length; at += 1) {
    const arg = args[at] ?? "";
    if (arg === "--empty") empty = true;
    else if (arg === "--port") port = args[(at += 1)] ?? "";
    else if (arg.startsWith("--port=")) port = arg.slice("--port=".length);
    else throw new OperatorError("unknownOption", { option: arg });
  }
  const number = parsePort(port);
  if (number === null) throw new OperatorError("portInvalid", { port });
  return { empty, port: number };
}
