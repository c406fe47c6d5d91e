import path from "node:path";
import { fileURLToPath } from "node:url";

/** The folder of the clone. */
export const root = path.resolve(fileURLToPath(new URL("../../..", import.meta.url)));

/** Next's program. Run directly: a signal to npx would leave the server behind it alive. */
export const next = path.join(root, "node_modules", "next", "dist", "bin", "next");

/** The flags that let Node run a TypeScript command, with `server-only` empty as it is inside Next. */
export const typescriptFlags = ["--conditions", "react-server", "--import", "tsx"];

/** A path as the operator wrote it: npm moves to the project's folder, and remembers where they stood. */
export const givenPath = (given: string): string => path.resolve(process.env.INIT_CWD ?? process.cwd(), given);
