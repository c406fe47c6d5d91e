import { demoValue } from "../support/demo-database";
import { expectSaved, openFirstStep, savedState, shownByMaterial } from "../support/journey";
import { expect, test } from "../support/signed-in";

/** The address of a requirement that nobody has judged yet, in a case that is being assessed. */
const openRequirement = (place: number) =>
  demoValue(
    `SELECT '/follow-ups/' || f.id || '/assess?krav=' || r.id FROM "FollowUpRequirement" r
     JOIN "FollowUp" f ON f.id = r."followUpId" LEFT JOIN "Assessment" a ON a."followUpRequirementId" = r.id
     WHERE f.status = 'ASSESSING' AND r.selected AND a.id IS NULL ORDER BY r.id OFFSET $1 LIMIT 1`,
    [place],
  );

test("ORB-40 of two officers at the same requirement the second sees both texts, and loses none", async ({ as }) => {
  const address = await openRequirement(0);
  const ylva = await as("ylva");
  const amina = await as("amina");
  await openFirstStep(ylva, address);
  await openFirstStep(amina, address);
  await amina.context().setOffline(true);
  await shownByMaterial(amina).fill("Aminas text om planerna.");
  await expect(savedState(amina)).toHaveText("Inte sparat, texten finns kvar här");
  await shownByMaterial(ylva).fill("Ylvas text om planerna.");
  await expectSaved(ylva);
  await amina.context().setOffline(false);

  const both = amina.getByRole("alertdialog", { name: "Ylva Granmosse sparade samtidigt" });
  await expect(both).toContainText("Aminas text om planerna.");
  await expect(both).toContainText("Ylvas text om planerna.");
  await both.getByRole("button", { name: "Behåll min text" }).click();
  await expect(both).toBeHidden();
  await expectSaved(amina);
  await openFirstStep(ylva, address);
  await expect(shownByMaterial(ylva)).toHaveValue("Aminas text om planerna.");
});

test("words stay on the screen while the server is out of reach, and are saved when it is back", async ({ as }) => {
  const page = await as("ylva");
  await openFirstStep(page, await openRequirement(1));
  const saves = "**/assess*"; // a server action is posted to the address of its page
  await page.route(saves, (route) => (route.request().method() === "POST" ? route.abort() : route.fallback()));
  await shownByMaterial(page).fill("Skrivet utan nät.");
  await expect(savedState(page)).toHaveText("Inte sparat, texten finns kvar här");
  await expect(shownByMaterial(page)).toHaveValue("Skrivet utan nät.");
  await page.unroute(saves);
  await expectSaved(page);
  await openFirstStep(page, page.url());
  await expect(shownByMaterial(page)).toHaveValue("Skrivet utan nät.");
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
