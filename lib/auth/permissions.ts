/**
 * Who may do what: the only table of rights in the product (ORB-08, ORB-23, trust.md B07).
 * Pure data, so that pages hide by the same table that the server refuses by.
 */
export const ROLES = [
  "OFFICER",
  "MANAGER",
  "HEAD_OF_ADMINISTRATION",
  "MAS",
  "MAR",
  "CARE_ASSESSOR",
  "ECONOMIST",
  "COMMITTEE_MEMBER",
  "SYSTEM_ADMIN",
] as const;
export type Role = (typeof ROLES)[number];

/** Enheten för uppföljning: the only ones who create, assess, conclude and close (ORB-08). */
const UNIT = ["OFFICER", "MANAGER"] as const;
const UNIT_AND_HEAD = [...UNIT, "HEAD_OF_ADMINISTRATION"] as const;
/** MAS and MAR see and write in the follow-ups they take part in: the scope narrows it (ORB-23). */
const CASE_READERS = [...UNIT_AND_HEAD, "MAS", "MAR"] as const;

const GRANTS = {
  "work.read": ROLES,
  "search.use": ROLES,
  "register.read": [...CASE_READERS, "ECONOMIST", "SYSTEM_ADMIN"],
  "register.write": UNIT,
  "register.import": ["MANAGER", "SYSTEM_ADMIN"],
  "requirement.publish": UNIT,
  "parity.read": [...UNIT_AND_HEAD, "ECONOMIST"],
  "obligation.read": UNIT_AND_HEAD,
  "followUp.read": CASE_READERS,
  "followUp.run": UNIT,
  "followUp.contribute": [...UNIT, "MAS", "MAR"],
  "report.finalise": UNIT,
  "report.publish": UNIT,
  "report.readFinal": ROLES,
  "dispatch.read": UNIT,
  "dispatch.retry": UNIT,
  "people.manage": ["SYSTEM_ADMIN"],
  "settings.read": ["MANAGER", "SYSTEM_ADMIN"],
  "settings.manage": ["MANAGER", "SYSTEM_ADMIN"],
} as const satisfies Record<string, readonly Role[]>;

export type Permission = keyof typeof GRANTS;
export const PERMISSIONS = Object.keys(GRANTS).filter((key): key is Permission => key in GRANTS);

export type User = Readonly<{ id: string; name: string; roles: readonly Role[] }>;

declare const proof: unique symbol;
type Proof<P extends Permission> = P extends Permission ? Readonly<Record<P, true>> : never;
/**
 * A user whose right to P has been checked. Only grant() makes one, so what asks for it cannot be reached unchecked.
 * Proofs add up (`Granted<"a"> & Granted<"b">` has both), and of a union one is proved, never all.
 */
export type Granted<P extends Permission> = User & { readonly [proof]: Proof<P> };

export function may(user: User, permission: Permission): boolean {
  const holders: readonly Role[] = GRANTS[permission];
  return user.roles.some((role) => holders.includes(role));
}

const isGranted = <U extends User, P extends Permission>(user: U, permission: P): user is U & Granted<P> =>
  may(user, permission);

/** The user with the proof of P beside those it had, or null when no role of the user's gives P. */
export const grant = <U extends User, P extends Permission>(user: U, permission: P): (U & Granted<P>) | null =>
  isGranted(user, permission) ? user : null;
