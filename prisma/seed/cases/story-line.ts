import type { Told } from "../part";
import type { Person } from "../people";
import { caseId } from "./ids";
import type { Frozen } from "./selection";

/** One line of a case's history, with the moment it is told from. */
export type Line = Readonly<{ at: Date; by: Person; told: Told }>;

type What = Readonly<{ entity: string; entityId: string; before?: unknown; after?: unknown }>;

/** A line of this case. */
export const lineOf =
  ({ data }: Frozen) =>
  (at: Date, by: Person, action: string, what: What): Line => ({
    at,
    by,
    told: { action, caseId: caseId(data.key), ...what },
  });
