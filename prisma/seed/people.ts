import { DEMO_ACCOUNTS } from "./demo-accounts";
import { demoId } from "./identity";

/** Those who act in the demo, by the name that the cases call them. */
export const EMAILS = {
  ylva: "ylva@exempel.se",
  amina: "amina@exempel.se",
  jonas: "jonas@exempel.se",
  marianne: "marianne@exempel.se",
  gunilla: "gunilla@exempel.se",
  solveig: "solveig@exempel.se",
  henrik: "henrik@exempel.se",
  petra: "petra@exempel.se",
  kerstin: "kerstin@exempel.se",
} as const;
export type Person = keyof typeof EMAILS;

/** Left the unit in 2025: her cases remain, her account does not open. */
export const LEFT = { name: "Kerstin Havtornsdal", title: "Uppföljare (slutat)", email: EMAILS.kerstin };

const NAMES = new Map([...DEMO_ACCOUNTS, LEFT].map(({ email, name }) => [email, name]));

export const personId = (person: Person): string => demoId("user", EMAILS[person]);

export const personMail = (person: Person): string => EMAILS[person];

export function personName(person: Person): string {
  const name = NAMES.get(EMAILS[person]);
  if (name === undefined) throw new Error(`nobody in the demo is called ${person}`);
  return name;
}
