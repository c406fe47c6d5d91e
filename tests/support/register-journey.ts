import { expect, type Page } from "@playwright/test";
import { confirmed } from "./journey";

export const UNIT = "Tallbackens boendestöd";
const PROVIDER = "Tallbacken Omsorg AB";

/** From nothing to a provider with a unit that does something in an area. */
export async function registerProvider(page: Page): Promise<void> {
  await page.goto("/providers/new");
  await page.getByRole("textbox", { name: "Namn", exact: true }).fill(PROVIDER);
  await page.getByRole("textbox", { name: "Organisationsnummer", exact: true }).fill("529999-7774");
  await page.getByRole("radio", { name: /^Privat/ }).check();
  await page.keyboard.press("Enter"); // a form is sent from any of its fields
  await expect(page.getByRole("heading", { level: 1, name: PROVIDER })).toBeVisible();
  await page.getByRole("link", { name: "Lägg till enhet" }).first().click();
  await page.getByRole("textbox", { name: "Enhetens namn", exact: true }).fill(UNIT);
  await page.getByRole("textbox", { name: "Verksamhetschef", exact: true }).fill("Tilda Tallgren");
  await page.getByRole("textbox", { name: "Verksamhetschefens e-post", exact: true }).fill("tilda@exempel.se");
  await page.getByRole("button", { name: "Lägg till enheten" }).click();
  await expect(page.getByRole("heading", { level: 1, name: UNIT })).toBeVisible();
  await page.goto(`${new URL(page.url()).pathname}/activities/new`);
  await page.getByLabel("Verksamhetsområde").selectOption({ label: "Boendestöd" });
  await page.getByRole("button", { name: "Lägg till verksamheten" }).click();
  await expect(page.getByRole("heading", { level: 1, name: UNIT })).toBeVisible();
}

/** ORB-01: the agreement is a draft until it says what a follow-up needs; then it is set in force. */
export async function activateAgreement(page: Page): Promise<void> {
  await page.goto("/agreements/new");
  await page.getByLabel("Utförare", { exact: true }).selectOption({ label: `${PROVIDER}, privat` });
  await page.getByLabel("Verksamhetsområde").selectOption({ label: "Boendestöd" });
  await page.getByRole("button", { name: "Fortsätt" }).click();
  await page.getByRole("radio", { name: /^LOU/ }).check();
  await page.getByRole("textbox", { name: "Diarienummer", exact: true }).fill("VON 901/2021");
  await page.getByRole("checkbox", { name: /^SoL/ }).check();
  await page.getByRole("textbox", { name: "Startdatum", exact: true }).fill("2021-01-01");
  await page
    .getByRole("textbox", { name: "Uppföljningsvillkor", exact: true })
    .fill("Kommunen följer upp avtalet vartannat år.");
  await page.getByRole("button", { name: "Spara som utkast" }).click();
  await expect(page.getByText("Utkast, inget gäller än")).toBeVisible();
  await confirmed(page, { trigger: "Sätt i kraft", confirm: "Sätt i kraft" });
  await expect(page.getByText("Utkast, inget gäller än")).toBeHidden();
}
