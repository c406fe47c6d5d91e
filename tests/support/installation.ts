import { expect, type BrowserContextOptions, type Page } from "@playwright/test";
import { CHOSEN_PASSWORD, choosePassword, invite, signInByForm } from "./people-journey";
import { signIn, type As } from "./signed-in";

/** The installation that nobody has visited yet; it walks in real time. */
const baseURL = process.env.E2E_EMPTY_ADDRESS;
const ADMINISTRATOR = "system@exempel.se";
const MANAGER = "chef@exempel.se";

/** The first visit: which municipality, whose rules, and who looks after it. */
export async function setUp(as: As): Promise<Page> {
  const page = await as(null, { baseURL });
  await page.goto("/");
  await expect(page).toHaveURL(/\/setup$/);
  await page.getByLabel("Kommun", { exact: true }).selectOption({ label: "Örebro" });
  const fields: readonly (readonly [string, string])[] = [
    ["Namn som det ska visas", "Örebro kommun"],
    ["Kommunens organisationsnummer", "212000-9994"],
    ["Ansvarig nämnd", "Vård- och omsorgsnämnden"],
    ["Nämndens diariekod", "VON"],
    ["Ditt namn", "Systraud Älvros"],
    ["Din e-postadress", ADMINISTRATOR],
  ];
  for (const [label, text] of fields) await page.getByRole("textbox", { name: label, exact: true }).fill(text);
  await choosePassword(page, "Lösenord");
  await page.getByRole("button", { name: "Starta Uppföljning" }).click();
  await signInByForm(page, ADMINISTRATOR);
  return page;
}

/** The link that the administrator hands over, opened by the manager, who chooses a password and signs in. */
export async function inviteManager(as: As, administrator: Page): Promise<void> {
  const link = await invite(administrator, { name: "Ellinor Chefsmark", email: MANAGER, role: "Enhetschef" });
  const manager = await as(null, { baseURL });
  await manager.goto(link);
  await choosePassword(manager, "Nytt lösenord");
  await manager.getByRole("button", { name: "Spara lösenordet" }).click();
  await signInByForm(manager, MANAGER);
}

/** A page of the manager's in this installation. */
export async function asManager(as: As, options: BrowserContextOptions = {}): Promise<Page> {
  const page = await as(null, { baseURL, ...options });
  await signIn(page.context(), MANAGER, CHOSEN_PASSWORD);
  return page;
}
