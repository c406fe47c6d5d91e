import type { User } from "@/lib/auth/permissions";
import { ROLE_LABELS } from "@/lib/features/people/labels";

/** In which capacity somebody sets the report: a manager as manager, else as the officer of the case. */
export const finalRoleOf = (actor: User): string =>
  actor.roles.includes("MANAGER") ? ROLE_LABELS.MANAGER : ROLE_LABELS.OFFICER;
