import { demoValue } from "../support/demo-database";
import { confirmed } from "../support/journey";
import { expect, test } from "../support/signed-in";

const caseOf = (diaryNumber: string) =>
  demoValue(`SELECT '/follow-ups/' || id FROM "FollowUp" WHERE "diaryNumber" = $1`, [diaryNumber]);

test("the head of administration reads everything and changes nothing", async ({ as }) => {
  const page = await as("gunilla");
  await page.goto("/obligations");
  await expect(page.getByRole("row").nth(1)).toBeVisible();
  await expect(page.getByRole("link", { name: "Starta uppföljning" })).toHaveCount(0);
  await page.goto(await caseOf("VON 412/2026"));
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  await expect(page.getByRole("button", { name: "Avbryt", exact: true })).toHaveCount(0);
});

test("ORB-23 MAS sees the cases she takes part in, and no other", async ({ as }) => {
  const page = await as("solveig");
  await page.goto("/follow-ups");
  await expect(page.getByText("VON 412/2026").first()).toBeVisible();
  await expect(page.getByText("VON 440/2026")).toHaveCount(0);
  expect((await page.goto(await caseOf("VON 440/2026")))?.status()).toBe(404);
  await page.goto(`${await caseOf("VON 412/2026")}/assess`);
  await expect(page.getByRole("region", { name: "Bedömning" })).toBeVisible();
});

test("ORB-43 a care assessor reads final reports and nothing of the cases", async ({ as }) => {
  const page = await as("fatima");
  await page.goto("/");
  await page.getByRole("link", { name: "Rapporter", exact: true }).first().click();
  await expect(page.getByRole("heading", { level: 1 })).toContainText("apporter");
  await expect(page.getByRole("link", { name: "Uppföljningar", exact: true })).toHaveCount(0);
  expect((await page.goto("/follow-ups"))?.status()).toBe(403);
});

test("ORB-18 an economist reads the agreement and what it is paid by, without a way to change it", async ({ as }) => {
  const page = await as("borje");
  await page.goto("/agreements");
  await page.getByRole("rowheader").getByRole("link").first().click();
  await expect(page).toHaveURL(/\/agreements\/[0-9a-f-]+$/);
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  await expect(page.getByRole("link", { name: /^Ny version|^Avsluta/ })).toHaveCount(0);
});

test("ORB-43 a committee member reads a final report's PDF", async ({ as }) => {
  const page = await as("birgit");
  await page.goto("/reports");
  const address = await page.getByRole("rowheader").getByRole("link").first().getAttribute("href");
  const answer = await page.request.get(address ?? "");
  expect(answer.status()).toBe(200);
  expect(answer.headers()["content-type"]).toBe("application/pdf");
  expect((await answer.body()).subarray(0, 5).toString()).toBe("%PDF-");
});

test("the administrator invites a person, who chooses a password, signs in, and is out when the session is ended", async ({
  as,
}) => {
  const petra = await as("petra");
  await petra.goto("/admin/users");
  const form = petra.getByRole("form", { name: "Bjud in en person" });
  await petra.locator("summary", { hasText: "Bjud in en person" }).click();
  await form.getByRole("textbox", { name: "Namn", exact: true }).fill("Nyanställd Björkdal");
  await form.getByRole("textbox", { name: "E-postadress", exact: true }).fill("bjorkdal@exempel.se");
  await form.getByRole("checkbox", { name: "Ekonom" }).check();
  await form.getByRole("button", { name: "Bjud in" }).click();
  const link = (await petra.locator("code").innerText()).trim();

  const person = await as(null);
  await person.goto(link);
  await person.getByLabel("Nytt lösenord").fill("en mening om björkar 2026");
  await person.getByLabel("Samma lösenord igen").fill("en mening om björkar 2026");
  await person.getByRole("button", { name: "Spara lösenordet" }).click();
  await person.getByRole("textbox", { name: "E-postadress", exact: true }).fill("bjorkdal@exempel.se");
  await person.getByLabel("Lösenord").fill("en mening om björkar 2026");
  await person.keyboard.press("Enter");
  await expect(person).toHaveURL(/\/$/);
  await expect(person.getByRole("heading", { level: 1 })).toBeVisible();

  await petra.goto("/admin/users");
  await petra.getByRole("link", { name: "Nyanställd Björkdal" }).click();
  await confirmed(petra, { within: "Sedan", trigger: "Avsluta", confirm: "Avsluta inloggningen" });
  await person.getByRole("link", { name: "Avtal och uppdrag" }).click();
  await expect(person).toHaveURL(/\/sign-in$/);
});
