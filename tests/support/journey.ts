import { expect, type Page } from "@playwright/test";

/** Presses a button that asks first, and answers yes. The dialog closes when the server has done it. */
export async function confirmed(page: Page, press: { trigger: string; confirm: string; within?: string }) {
  const { trigger, confirm, within } = press;
  const place = within === undefined ? page : page.getByRole("listitem").filter({ hasText: within });
  await place.getByRole("button", { name: trigger, exact: true }).click();
  const dialog = page.getByRole("dialog");
  await dialog.getByRole("button", { name: confirm, exact: true }).click();
  await expect(dialog).toBeHidden();
}

/** Opens every folded part of a form: what is left out or ticked lies by focus area. */
export async function unfold(page: Page): Promise<void> {
  const folded = page.locator("main details:not([open]) > summary");
  while ((await folded.count()) > 0) await folded.first().click();
}

/** What the page says about saving by itself. */
export const savedState = (page: Page) => page.locator(".saved");

/** A page that saves by itself has saved. */
export const expectSaved = (page: Page) => expect(savedState(page)).toHaveText(/^Sparat/);

/** The first words of an assessment (ORB-41). */
export const shownByMaterial = (page: Page) =>
  page.getByRole("textbox", { name: "Vad visar underlaget?", exact: true });

/** Opens a requirement at its first step by Alt 1, also when its material has already opened the second. */
export async function openFirstStep(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await expect(async () => {
    await page.keyboard.press("Alt+Digit1");
    await expect(shownByMaterial(page)).toBeVisible({ timeout: 500 });
  }).toPass();
}
