import type { Page } from "@playwright/test";
import { expectAccessible } from "../support/accessible";
import { demoValue } from "../support/demo-database";
import { expectSaved, savedState } from "../support/journey";
import { expect, test } from "../support/signed-in";

/** The address of a requirement that nobody has judged yet, in a case that is being assessed. */
const openRequirement = (place: number) =>
  demoValue(
    `SELECT '/follow-ups/' || f.id || '/assess?krav=' || r.id FROM "FollowUpRequirement" r
     JOIN "FollowUp" f ON f.id = r."followUpId" LEFT JOIN "Assessment" a ON a."followUpRequirementId" = r.id
     WHERE f.status = 'ASSESSING' AND r.selected AND a.id IS NULL ORDER BY r.id OFFSET $1 LIMIT 1`,
    [place],
  );

const words = (page: Page) => page.getByRole("textbox", { name: "Vad visar underlaget?", exact: true });

/** Alt 1 opens the first step, also when its material has already opened the second. */
async function open(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await expect(async () => {
    await page.keyboard.press("Alt+Digit1");
    await expect(words(page)).toBeVisible({ timeout: 500 });
  }).toPass();
}

test("ORB-40 of two officers at the same requirement the second sees both texts, and loses none", async ({ as }) => {
  const address = await openRequirement(0);
  const ylva = await as("ylva");
  const amina = await as("amina");
  await open(ylva, address);
  await open(amina, address);
  await amina.context().setOffline(true);
  await words(amina).fill("Aminas text om planerna.");
  await expect(savedState(amina)).toHaveText("Inte sparat, texten finns kvar här");
  await words(ylva).fill("Ylvas text om planerna.");
  await expectSaved(ylva);
  await amina.context().setOffline(false);

  const both = amina.getByRole("alertdialog", { name: "Ylva Granmosse sparade samtidigt" });
  await expect(both).toContainText("Aminas text om planerna.");
  await expect(both).toContainText("Ylvas text om planerna.");
  await both.getByRole("button", { name: "Behåll min text" }).click();
  await expect(both).toBeHidden();
  await expectSaved(amina);
  await open(ylva, address);
  await expect(words(ylva)).toHaveValue("Aminas text om planerna.");
});

test("words stay on the screen while the server is out of reach, and are saved when it is back", async ({ as }) => {
  const page = await as("ylva");
  await open(page, await openRequirement(1));
  const saves = "**/assess*"; // a server action is posted to the address of its page
  await page.route(saves, (route) => (route.request().method() === "POST" ? route.abort() : route.fallback()));
  await words(page).fill("Skrivet utan nät.");
  await expect(savedState(page)).toHaveText("Inte sparat, texten finns kvar här");
  await expect(words(page)).toHaveValue("Skrivet utan nät.");
  await page.unroute(saves);
  await expectSaved(page);
  await open(page, page.url());
  await expect(words(page)).toHaveValue("Skrivet utan nät.");
});

test("a form that was refused takes focus to its summary, whose links lead to the fields", async ({ as }) => {
  const page = await as("ylva");
  await page.goto("/providers/new");
  await page.getByRole("textbox", { name: "E-post", exact: true }).fill("info@exempel.se");
  await page.getByRole("button", { name: "Registrera utföraren" }).click();
  await expect(page.locator(":focus")).toContainText("Det här behöver rättas innan det går att spara:");
  await page
    .getByRole("form")
    .getByRole("link", { name: /^Organisationsnummer/ })
    .press("Enter");
  await expect(page.getByRole("textbox", { name: "Organisationsnummer", exact: true })).toBeFocused();
  await expect(page.getByRole("textbox", { name: "Organisationsnummer", exact: true })).toHaveAttribute(
    "aria-invalid",
    "true",
  );
  await expect(page.getByRole("textbox", { name: "E-post", exact: true })).toHaveValue("info@exempel.se");
});

const offer = (page: Page) => page.getByRole("status").filter({ hasText: "Du har text som inte är sparad." });
const email = (page: Page) => page.getByRole("textbox", { name: "E-post", exact: true });

test("a form that is left by the browser's back button offers its words back, to take or to throw away", async ({
  as,
}) => {
  const page = await as("ylva");
  await page.goto("/providers");
  const leave = async (text: string) => {
    await page.getByRole("link", { name: "Registrera utförare" }).first().click();
    await expect(email(page)).toBeVisible();
    if (text !== "") await email(page).fill(text);
    await page.goBack();
    await expect(page).toHaveURL(/\/providers$/u);
    await page.getByRole("link", { name: "Registrera utförare" }).first().click();
    await expect(offer(page)).toBeVisible();
    await expect(email(page)).toHaveValue("");
  };
  await leave("info@exempel.se");
  await expectAccessible(page);
  await page.getByRole("button", { name: "Ta tillbaka den" }).click();
  await expect(email(page)).toHaveValue("info@exempel.se");
  await expect(offer(page)).toBeHidden();
  await page.goBack();
  await leave("");
  await page.getByRole("button", { name: "Släng den" }).click();
  await expect(offer(page)).toBeHidden();
  await page.goBack();
  await page.getByRole("link", { name: "Registrera utförare" }).first().click();
  await expect(email(page)).toHaveValue("");
  await expect(offer(page)).toBeHidden();
});
