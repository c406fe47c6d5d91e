import { describe, expect, it } from "vitest";
import {
  grant,
  may,
  PERMISSIONS,
  ROLES,
  type Granted,
  type Permission,
  type Role,
  type User,
} from "@/lib/auth/permissions";

/** Every role and what it may, written out by hand: a change of the table is a decision, and shows here. */
const ALL = ["work.read", "search.use", "report.readFinal"] as const;
const UNIT = [
  ...ALL,
  ...["register.read", "register.write", "requirement.publish", "parity.read", "obligation.read"],
  ...[
    "followUp.read",
    "followUp.run",
    "followUp.contribute",
    "report.finalise",
    "report.publish",
    "dispatch.read",
    "dispatch.retry",
  ],
];
const EXPERT = [...ALL, "register.read", "followUp.read", "followUp.contribute"];
const MATRIX: Readonly<Record<Role, readonly string[]>> = {
  OFFICER: UNIT,
  MANAGER: [...UNIT, "register.import", "settings.read", "settings.manage"],
  HEAD_OF_ADMINISTRATION: [...ALL, "register.read", "parity.read", "obligation.read", "followUp.read"],
  MAS: EXPERT,
  MAR: EXPERT,
  CARE_ASSESSOR: ALL,
  ECONOMIST: [...ALL, "register.read", "parity.read"],
  COMMITTEE_MEMBER: ALL,
  SYSTEM_ADMIN: [...ALL, "register.read", "register.import", "people.manage", "settings.read", "settings.manage"],
};
const user = (...roles: Role[]) => ({ id: "u", name: "Test", roles });
const pairs = ROLES.flatMap((role) => PERMISSIONS.map((permission) => [role, permission] as const));

describe("ORB-08 who may do what", () => {
  it.each(pairs)("ORB-08 %s, %s", (role, permission) => {
    const expected = MATRIX[role].includes(permission);
    expect(may(user(role), permission)).toBe(expected);
    expect(grant(user(role), permission)).toEqual(expected ? user(role) : null);
  });
  it("the table written out above names no permission that does not exist", () => {
    const known: readonly string[] = PERMISSIONS;
    expect(
      Object.values(MATRIX)
        .flat()
        .filter((permission) => !known.includes(permission)),
    ).toEqual([]);
  });
  it.each([
    "register.write",
    "requirement.publish",
    "followUp.run",
    "report.finalise",
    "report.publish",
  ] as const satisfies readonly Permission[])("ORB-08 %s is the unit's alone", (permission) => {
    expect(ROLES.filter((role) => may(user(role), permission))).toEqual(["OFFICER", "MANAGER"]);
  });
  it("ORB-08 a member of the nämnd and a person without a role are refused every change", () => {
    const changes = PERMISSIONS.filter((permission) => !/\.(read|readFinal|use)$/u.test(permission));
    expect(changes.length).toBeGreaterThan(5);
    expect(changes.filter((permission) => may(user("COMMITTEE_MEMBER"), permission))).toEqual([]);
    expect(PERMISSIONS.filter((permission) => may(user(), permission))).toEqual([]);
  });
  it("ORB-23 MAS and MAR contribute, and neither begin, conclude nor close", () => {
    for (const role of ["MAS", "MAR"] as const) {
      expect(may(user(role), "followUp.contribute")).toBe(true);
      expect(may(user(role), "followUp.run") || may(user(role), "report.finalise")).toBe(false);
    }
  });
  it("a person with several roles may what any of them may", () => {
    const both = user("COMMITTEE_MEMBER", "ECONOMIST");
    expect(PERMISSIONS.filter((permission) => may(both, permission)).toSorted()).toEqual(
      [...MATRIX.ECONOMIST].toSorted(),
    );
  });
  it("proofs add up: who has been granted two things has both, and one of two is neither for sure", () => {
    const runs = (actor: Granted<"followUp.run">) => actor.id;
    const reads = (viewer: Granted<"followUp.read">) => viewer.id;
    const officer = grant(user("OFFICER"), "followUp.read");
    const both = officer && grant(officer, "followUp.run");
    expect(both && [runs(both), reads(both)]).toEqual(["u", "u"]);
    // @ts-expect-error reading is not running
    expect(officer && runs(officer)).toBe("u");
    const either = grant<User, "followUp.read" | "followUp.run">(user("OFFICER"), "followUp.read");
    // @ts-expect-error one of two has been proved, and nobody knows which
    expect(either && runs(either)).toBe("u");
  });
});
