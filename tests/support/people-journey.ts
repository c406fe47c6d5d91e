import { expect, type Page } from "@playwright/test";

/** Long enough, and nobody's: every person that a test invites chooses it. */
export const CHOSEN_PASSWORD = "en mening om björkar 2026";

type Invited = Readonly<{ name: string; email: string; role: string; from?: string }>;

/** Invites a person on the administrator's page, and answers the link that is shown once. */
export async function invite(page: Page, { name, email, role, from }: Invited): Promise<string> {
  await page.goto("/admin/users");
  await page.locator("summary", { hasText: "Bjud in en person" }).click();
  const form = page.getByRole("form", { name: "Bjud in en person" });
  await form.getByRole("textbox", { name: "Namn", exact: true }).fill(name);
  await form.getByRole("textbox", { name: "E-postadress", exact: true }).fill(email);
  await form.getByRole("checkbox", { name: role }).check();
  if (from !== undefined) await form.getByRole("textbox", { name: "Gäller från", exact: true }).fill(from);
  await form.getByRole("button", { name: "Bjud in" }).click();
  return (await page.locator("code").innerText()).trim();
}

/** Fills in a new password, both times. */
export async function choosePassword(page: Page, label: string, password = CHOSEN_PASSWORD): Promise<void> {
  await page.getByLabel(label, { exact: true }).fill(password);
  await page.getByLabel("Samma lösenord igen", { exact: true }).fill(password);
}

/** Signs in by the form itself, as a person does the first time. */
export async function signInByForm(page: Page, email: string, password = CHOSEN_PASSWORD): Promise<void> {
  await expect(page).toHaveURL(/\/sign-in$/);
  await page.getByRole("textbox", { name: "E-postadress", exact: true }).fill(email);
  await page.getByLabel("Lösenord", { exact: true }).fill(password);
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/\/$/);
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
}
