import "server-only";
import type { Granted } from "@/lib/auth/permissions";
import { audited } from "@/lib/db/audited";
import { toDbDate } from "@/lib/db/dates";
import type { IsoDate } from "@/lib/domain/calendar";
import { refuse } from "@/lib/domain/outcome";
import { holdCases } from "@/lib/features/follow-ups/holding/queries";
import { isEnded } from "@/lib/features/follow-ups/rules";
import { stepCase } from "@/lib/features/follow-ups/mutations";
import { profileOfCase } from "@/lib/features/follow-ups/profile/queries";
import { hindranceText, type ClosingTextRefusal } from "./labels";
import { closingFacts } from "./queries";
import { closingHindrances } from "./rules";
import type { CloseInput } from "./schema";

type Close = Readonly<{ actor: Granted<"followUp.run">; today: IsoDate }> & CloseInput;

/**
 * Closes a case, or says everything that stands in its way (ORB-42, ORB-47). By itself the database refuses a case with
 * an open finding or without a final report.
 */
export const closeFollowUp = ({ actor, today, id, version }: Close) =>
  audited<{ version: number }, ClosingTextRefusal>(actor, async (tx, trace) => {
    // Whatever changes findings or reports holds the case too: what is read here stands until the case is closed.
    await holdCases(tx, { id });
    const found = await closingFacts(tx, actor, id);
    if (!found) return refuse("notFound");
    if (isEnded(found.status)) return refuse("notFromThisStatus");
    const hindrances = closingHindrances(found.facts, await profileOfCase(tx, id));
    if (hindrances.length > 0) return refuse("hindered", { reasons: hindrances.map(hindranceText) });
    const more = { closedOn: toDbDate(today), closedById: actor.id };
    return stepCase(tx, trace, { id, status: found.status, version, event: "close", more });
  });
