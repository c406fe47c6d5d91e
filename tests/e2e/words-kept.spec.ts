import type { Page } from "@playwright/test";
import { expectAccessible } from "../support/accessible";
import { demoValue } from "../support/demo-database";
import { expectSaved, openFirstStep, savedState, shownByMaterial } from "../support/journey";
import { expect, signIn, test } from "../support/signed-in";

/** The address of a requirement that nobody has judged yet, in a case that is being assessed. */
const openRequirement = (place: number) =>
  demoValue(
    `SELECT '/follow-ups/' || f.id || '/assess?krav=' || r.id FROM "FollowUpRequirement" r
     JOIN "FollowUp" f ON f.id = r."followUpId" LEFT JOIN "Assessment" a ON a."followUpRequirementId" = r.id
     WHERE f.status = 'ASSESSING' AND r.selected AND a.id IS NULL ORDER BY r.id OFFSET $1 LIMIT 1`,
    [place],
  );

test("of two officers at the same requirement the second sees both texts, and loses none", async ({ as }) => {
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

test("a proposal written when the session has ended stays on the page, and search says that one is signed out", async ({
  as,
}) => {
  const page = await as(null); // a session of its own, since it is ended here
  await signIn(page.context(), "ylva@exempel.se");
  await page.goto(
    await demoValue(
      `SELECT '/requirements/' || v."requirementId" || '/propose?followUp=' || f.id FROM "FollowUp" f
       JOIN "FollowUpRequirement" r ON r."followUpId" = f.id
       JOIN "RequirementVersion" v ON v.id = r."requirementVersionId" WHERE f.status = 'ASSESSING' ORDER BY r.id LIMIT 1`,
    ),
  );
  const proposal = page.getByRole("textbox", { name: "Vad som kan bli bättre", exact: true });
  await proposal.fill("Säg hur ofta planen ska följas upp.");
  const otherTab = await page.context().newPage();
  await otherTab.goto("/");
  await otherTab.getByRole("button", { name: /din meny$/ }).click();
  await otherTab.getByRole("button", { name: "Logga ut", exact: true }).click();
  await expect(otherTab).toHaveURL(/\/sign-in$/);

  await page.getByRole("button", { name: "Spara förslaget" }).click();
  await expect(page.getByRole("form", { name: "Föreslå bättre lydelse" })).toContainText(
    "logga in i en ny flik och försök igen",
  );
  await expect(proposal).toHaveValue("Säg hur ofta planen ska följas upp.");

  await page.keyboard.press("Control+k");
  const palette = page.getByRole("dialog", { name: "Sök i allt" });
  await palette.getByRole("combobox").fill("granmosse");
  const status = palette.getByRole("status");
  await expect(status).toHaveText("Du är utloggad. Logga in igen.");
  await expect(status.getByRole("link", { name: "Logga in igen." })).toHaveAttribute("href", "/sign-in");
  expect((await page.request.get("/api/imports/template")).status()).toBe(401);

  await signIn(page.context(), "ylva@exempel.se");
  await palette.getByRole("button", { name: "Stäng", exact: true }).click();
  await page.getByRole("button", { name: "Spara förslaget" }).click();
  await expect(page).toHaveURL(/\/requirements\/[0-9a-f-]+$/);
});

test("a question whose answer never came stays open and says whose fault it is", async ({ as }) => {
  const page = await as("ylva");
  await page.goto(await demoValue(`SELECT '/follow-ups/' || id FROM "FollowUp" WHERE status = 'ASSESSING' LIMIT 1`));
  await page.getByRole("button", { name: "Avbryt", exact: true }).click();
  const question = page.getByRole("dialog", { name: "Avbryt uppföljningen?" });
  const answers = { abort: "Det gick inte att nå servern", fulfill: "Något gick fel hos oss" } as const;
  for (const [how, sentence] of Object.entries(answers)) {
    await page.route("**/follow-ups/*", (route) => {
      if (route.request().method() !== "POST") return route.fallback();
      return how === "abort" ? route.abort() : route.fulfill({ status: 403, body: "" });
    });
    await question.getByRole("button", { name: "Avbryt uppföljningen" }).click();
    await expect(question.getByRole("alert")).toContainText(sentence);
    await page.unroute("**/follow-ups/*");
  }
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
