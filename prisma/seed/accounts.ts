import type { Role } from "@/lib/auth/permissions";
import { hashPassword } from "@/lib/auth/password";
import { DEMO_ACCOUNTS } from "./demo-accounts";
import { demoId } from "./identity";
import { day, dayOrNull, moment } from "./moments";
import type { Seed } from "./part";
import { EMAILS, LEFT } from "./people";

type Held = Readonly<{ email: string; role: Role; from: string; to?: string }>;

/** Roles that began or ended at another time than the rest. */
const OTHER_ROLES: readonly Held[] = [
  { email: EMAILS.kerstin, role: "OFFICER", from: "2019-03-01", to: "2025-05-31" },
  { email: EMAILS.marianne, role: "OFFICER", from: "2017-08-14", to: "2021-12-31" },
];
const BEGAN: Readonly<Record<string, string>> = {
  [EMAILS.marianne]: "2022-01-01",
  [EMAILS.amina]: "2022-03-01",
  [EMAILS.jonas]: "2024-09-02",
};

/** The accounts of those who act in the demo, with the roles they hold and have held. */
export async function addAccounts({ tx, tell }: Seed): Promise<void> {
  const users = await Promise.all(
    DEMO_ACCOUNTS.map(async ({ name, title, email, password }) => {
      const began = BEGAN[email] ?? "2020-01-01";
      const passwordHash = await hashPassword(password);
      return { id: demoId("user", email), name, title, email, passwordHash, createdAt: moment(began, "08:15") };
    }),
  );
  const left = {
    id: demoId("user", LEFT.email),
    ...LEFT,
    passwordHash: null,
    createdAt: moment("2019-03-01", "08:15"),
  };
  await tx.user.createMany({ data: [...users, { ...left, disabledAt: moment("2025-05-31", "16:00") }] });
  const held = DEMO_ACCOUNTS.flatMap(({ email, roles }) =>
    roles.map((role): Held => ({ email, role, from: BEGAN[email] ?? "2020-01-01" })),
  );
  await tx.roleAssignment.createMany({
    data: [...held, ...OTHER_ROLES].map(({ email, role, from, to }) => ({
      id: demoId("role", `${email} ${role}`),
      userId: demoId("user", email),
      role,
      validFrom: day(from),
      validTo: dayOrNull(to),
      createdAt: moment(from, "08:20"),
    })),
  });
  for (const { id, name, title, email } of [...users, left]) {
    tell("petra", { action: "person.invite", entity: "User", entityId: id, after: { name, title, email } });
  }
  for (const { email, role, from, to } of [...held, ...OTHER_ROLES]) {
    const entityId = demoId("user", email);
    tell("petra", { action: "person.giveRole", entity: "User", entityId, after: { role, validFrom: from } });
    if (to) tell("petra", { action: "person.endRole", entity: "User", entityId, after: { role, validTo: to } });
  }
  tell("petra", { action: "person.close", entity: "User", entityId: left.id, after: { disabledAt: "2025-05-31" } });
}
