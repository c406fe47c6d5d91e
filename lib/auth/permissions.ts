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
/** A user whose right to P has been checked. Only grant() makes one, so what asks for it cannot be reached unchecked. */
export type Granted<P extends Permission> = User & { readonly [proof]: P };

export function may(user: User, permission: Permission): boolean {
  const holders: readonly Role[] = GRANTS[permission];
  return user.roles.some((role) => holders.includes(role));
}

const isGranted = <P extends Permission>(user: User, permission: P): user is Granted<P> => may(user, permission);

export const grant = <P extends Permission>(user: User, permission: P): Granted<P> | null =>
  isGranted(user, permission) ? user : null;
