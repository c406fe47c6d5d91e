import { demoValue } from "../support/demo-database";
import { expectSaved, openFirstStep, shownByMaterial } from "../support/journey";
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

test("ORB-23 MAS sees the cases she takes part in and no other, and the officer reads what she writes there", async ({
  as,
}) => {
  const page = await as("solveig");
  await page.goto("/follow-ups");
  await expect(page.getByText("VON 412/2026").first()).toBeVisible();
  await expect(page.getByText("VON 440/2026")).toHaveCount(0);
  expect((await page.goto(await caseOf("VON 440/2026")))?.status()).toBe(404);

  const requirement = await demoValue(
    `SELECT '/follow-ups/' || f.id || '/assess?krav=' || r.id FROM "FollowUpRequirement" r
     JOIN "FollowUp" f ON f.id = r."followUpId" LEFT JOIN "Assessment" a ON a."followUpRequirementId" = r.id
     WHERE f."diaryNumber" = 'VON 412/2026' AND r.selected AND a.id IS NULL ORDER BY r.id DESC LIMIT 1`,
  );
  const written = "Läkemedelslistorna är aktuella, granskade 2026-11-12.";
  await openFirstStep(page, requirement);
  await shownByMaterial(page).fill(written);
  await expectSaved(page);
  const officer = await as("ylva");
  await openFirstStep(officer, requirement);
  await expect(shownByMaterial(officer)).toHaveValue(written);
});

test("ORB-23 MAR takes notes at the visit and adds material in a case of his, and decides nothing", async ({ as }) => {
  const page = await as("henrik");
  const base = await caseOf("VON 425/2026");
  await page.goto("/follow-ups");
  await expect(page.getByText("VON 425/2026").first()).toBeVisible();
  await expect(page.getByText("VON 412/2026")).toHaveCount(0);

  const note = "Hjälpmedlen är märkta och servade i år.";
  await page.goto(`${base}/visits`);
  await page.getByRole("link", { name: "Anteckna" }).first().click();
  await page.getByRole("textbox", { name: "Din anteckning", exact: true }).fill(note);
  await expectSaved(page);
  const notes = page.url();
  await page.goto(`${base}/evidence/new`);
  await page.getByLabel("Slags underlag").selectOption({ label: "Intervju" });
  await page.getByRole("textbox", { name: "Rubrik", exact: true }).fill("Samtal med arbetsterapeuten");
  await page.locator("textarea").first().fill("Rutinen för hjälpmedel följs.");
  await page.getByRole("button", { name: "Lägg till underlaget" }).click();
  await expect(page.getByRole("row").filter({ hasText: "Samtal med arbetsterapeuten" })).toBeVisible();

  const officer = await as("amina");
  await officer.goto(notes);
  await expect(officer.getByText(note)).toBeVisible();
  for (const part of ["/visits/new", "/evidence/requests/new", "/evidence/receive"]) {
    expect((await page.request.get(`${base}${part}`)).status(), part).toBe(403);
  }
  for (const address of ["/obligations", "/sent", "/admin"]) {
    expect((await page.request.get(address)).status(), address).toBe(403);
  }
  await page.goto(base);
  await expect(page.getByRole("button", { name: "Avbryt", exact: true })).toHaveCount(0);
});

test("ORB-43 a care assessor reads final reports and nothing of the cases", async ({ as }) => {
  const page = await as("fatima");
  await page.goto("/");
  await page.getByRole("link", { name: "Rapporter", exact: true }).first().click();
  await expect(page.getByRole("heading", { level: 1 })).toContainText("apporter");
  await expect(page.getByRole("link", { name: "Uppföljningar", exact: true })).toHaveCount(0);
  expect((await page.goto("/follow-ups"))?.status()).toBe(403);
  await page.goto("/search?q=412");
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  await expect(page.getByText("VON 412/2026")).toHaveCount(0);
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

test("ORB-08 the system administrator looks after accounts and settings, and reads no case", async ({ as }) => {
  const page = await as("petra");
  await page.goto("/");
  const menu = page.getByRole("navigation", { name: "Huvudmeny" });
  await expect(menu.getByRole("link", { name: "Administration" })).toBeVisible();
  for (const name of ["Uppföljningar", "Brister", "Att följa upp", "Skickat"]) {
    await expect(menu.getByRole("link", { name, exact: true })).toHaveCount(0);
  }
  const base = await caseOf("VON 412/2026");
  const parts = ["", "/assess", "/evidence", "/visits", "/findings", "/reports", "/history"];
  for (const address of ["/follow-ups", "/findings", "/obligations", ...parts.map((part) => `${base}${part}`)]) {
    expect([403, 404], address).toContain((await page.request.get(address)).status());
  }
  await page.goto("/search?q=412");
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  await expect(page.getByText("VON 412/2026")).toHaveCount(0);
});
