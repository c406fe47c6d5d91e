import { stripVTControlCharacters } from "node:util";
import messages from "../messages.json" with { type: "json" };

export type MessageName = keyof typeof messages;
type Values = Readonly<Record<string, string | number>>;

/** A sentence of messages.json with its `{holes}` filled. */
export const sentence = (name: MessageName, values: Values = {}): string =>
  messages[name].replace(/\{(\w+)\}/g, (hole, key: string) => String(values[key] ?? hole));

/** Ends a command with one Swedish sentence and exit code 1. */
export class OperatorError extends Error {
  constructor(
    readonly reason: MessageName,
    values: Values = {},
  ) {
    super(sentence(reason, values));
  }
}

/** The end of a program's output, without colours, empty lines and stack frames. */
export const lastLines = (text: string, count: number): string =>
  stripVTControlCharacters(text)
    .split(/\r?\n/)
    .filter((line) => line.trim() !== "" && !/^\s+at /.test(line))
    .slice(-count)
    .join("\n");

/** Runs a command to its end, then exits. An operator never meets a stack trace: what is unexpected is one sentence too. */
export async function runCommand(work: (args: readonly string[]) => Promise<number | void>): Promise<never> {
  try {
    process.exit((await work(process.argv.slice(2))) ?? 0);
  } catch (error) {
    console.error(
      error instanceof OperatorError ? error.message : sentence("unexpected", { reason: firstLine(error) }),
    );
    if (process.env.UPPFOLJNING_DEBUG) console.error(error);
    process.exit(1);
  }
}

const firstLine = (error: unknown): string => {
  const line =
    String(error instanceof Error ? error.message : error)
      .trim()
      .split("\n")[0] ?? "";
  return /[.!?]$/.test(line) ? line : `${line}.`;
};
