import type { RefusalLabels } from "@/lib/actions/result";
import type { Role } from "@/lib/auth/permissions";

export const ROLE_LABELS: Readonly<Record<Role, string>> = {
  OFFICER: "Uppföljare",
  MANAGER: "Enhetschef",
  HEAD_OF_ADMINISTRATION: "Förvaltningschef",
  MAS: "Medicinskt ansvarig sjuksköterska (MAS)",
  MAR: "Medicinskt ansvarig för rehabilitering (MAR)",
  CARE_ASSESSOR: "Biståndshandläggare",
  ECONOMIST: "Ekonom",
  COMMITTEE_MEMBER: "Nämndledamot",
  SYSTEM_ADMIN: "Systemförvaltare",
};

export type PeopleRefusal =
  | "notFound"
  | "emailTaken"
  | "roleHeld"
  | "roleEndsBeforeItBegins"
  | "roleIsOver"
  | "lastAdministrator"
  | "ownAccount"
  | "changedByAnother"
  | "invitationUsed";

export const PEOPLE_REFUSALS: RefusalLabels<PeopleRefusal> = {
  notFound: "Personen finns inte längre. Ladda om sidan.",
  emailTaken: "Det finns redan ett konto med den e-postadressen. Öppna det i listan och ge rollen där.",
  roleHeld: "Personen har redan den rollen den dagen.",
  roleEndsBeforeItBegins: "Rollen skulle sluta före den börjar. Ändra datumet.",
  roleIsOver: "Rollen är redan avslutad. Ge den på nytt om personen ska ha den igen.",
  lastAdministrator: (detail) =>
    `Från ${String(detail?.day)} skulle ingen systemförvaltare kunna logga in, och ingen skulle kunna ge behörigheter. Ge rollen till någon annan först, utan slutdag, och vänta tills personen har valt lösenord.`,
  ownAccount: "Du kan inte stänga ditt eget konto. Be en annan systemförvaltare.",
  changedByAnother: "En kollega har ändrat kontot sedan du öppnade sidan. Ladda om den och försök igen.",
  invitationUsed: "Länken har använts eller gått ut. Be systemförvaltaren om en ny inbjudan.",
};

/** The first that a browser's own description of itself holds; Edge and Chrome also call themselves Safari. */
const BROWSERS = [
  ["Edg/", "Edge"],
  ["Firefox/", "Firefox"],
  ["Chrome/", "Chrome"],
  ["Safari/", "Safari"],
] as const;
const SYSTEMS = [
  ["iPhone", "iPhone"],
  ["iPad", "iPad"],
  ["Android", "Android"],
  ["Windows", "Windows"],
  ["Mac OS X", "Mac"],
  ["Linux", "Linux"],
] as const;

/** What somebody is signed in on, from the browser's description of itself: "Chrome på Windows". */
export function deviceLabel(description: string): string {
  const browser = BROWSERS.find(([mark]) => description.includes(mark))?.[1];
  const system = SYSTEMS.find(([mark]) => description.includes(mark))?.[1];
  return [browser, system].filter(Boolean).join(" på ") || "Okänd enhet";
}
