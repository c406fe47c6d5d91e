import type { Locator, Page } from "@playwright/test";
import { readSheet } from "read-excel-file/node";
import { expectAccessible, expectNoOverflow } from "../support/accessible";
import { demoValue } from "../support/demo-database";
import { confirmed } from "../support/journey";
import { expect, test } from "../support/signed-in";

const saved = (page: Page): Locator => page.getByRole("navigation", { name: "Sparade filter" });
const saving = (page: Page): Locator => page.getByRole("form", { name: "Spara filtret" });
const unfold = (page: Page, name: RegExp) => page.locator("summary", { hasText: name }).click();

async function saveAs(page: Page, name: string): Promise<void> {
  await saving(page).getByRole("textbox", { name: "Namn på filtret" }).fill(name);
  await saving(page).getByRole("button", { name: "Spara filtret" }).click();
}

test("a filter is saved by name, opened again, never written over without a yes, and removed", async ({ as }) => {
  const page = await as("marianne");
  await page.goto("/findings?state=toJudge&sort=unit&dir=desc&page=1");
  await unfold(page, /^Spara filtret/);
  await saveAs(page, "Svar att läsa");
  await expect(saved(page).getByRole("link", { name: "Svar att läsa" })).toHaveAttribute("aria-current", "true");

  await page.goto("/findings");
  await saved(page).getByRole("link", { name: "Svar att läsa" }).click();
  await expect(page).toHaveURL(/\/findings\?dir=desc&sort=unit&state=toJudge$/);

  await page.goto("/findings?state=all");
  await unfold(page, /^Spara eller ta bort filter/);
  await saveAs(page, "svar att LÄSA");
  const question = page.getByRole("group", { name: /Du har redan ett filter som heter ”Svar att läsa”/ });
  await expect(question).toBeFocused();
  await question.getByRole("button", { name: "Nej, välj ett annat namn" }).click();
  await expect(saving(page).getByRole("textbox")).toBeFocused();
  await expect(saving(page).getByRole("textbox")).toHaveValue("svar att LÄSA");
  await saving(page).getByRole("button", { name: "Spara filtret" }).click();
  await question.getByRole("button", { name: "Skriv över" }).click();
  await expect(saved(page).getByRole("link")).toHaveText(["svar att LÄSA"]);
  await expect(saved(page).getByRole("link")).toHaveAttribute("aria-current", "true");
  await expectAccessible(page);

  await confirmed(page, { trigger: "Ta bort svar att LÄSA", confirm: "Ta bort filtret" });
  await expect(saved(page)).toHaveCount(0);
  await expect(page.locator(":focus")).toHaveText("Spara filtret");
});

test("a saved filter is its owner's alone, and opens without script", async ({ as }) => {
  const ylva = await as("ylva");
  await ylva.goto("/providers?state=late");
  await unfold(ylva, /^Spara filtret/);
  await saveAs(ylva, "Försenade");
  await expect(saved(ylva)).toBeVisible();
  const plain = await as("ylva", { javaScriptEnabled: false });
  await plain.goto("/providers");
  await saved(plain).getByRole("link", { name: "Försenade" }).click();
  await expect(plain).toHaveURL(/\/providers\?dir=asc&sort=name&state=late$/);
  const amina = await as("amina");
  await amina.goto("/providers");
  await expect(saved(amina)).toHaveCount(0);
});

test("a list leaves as a workbook with every row of its filter", async ({ as }) => {
  const page = await as("ylva");
  await page.goto("/requirements?status=inForce&sort=code");
  const total = Number(/av (\d+) krav/.exec(await page.getByRole("navigation", { name: "Sidor" }).innerText())?.[1]);
  expect(total).toBeGreaterThan(50);
  const download = page.waitForEvent("download");
  await page.getByRole("link", { name: "Hämta som Excel" }).click();
  const file = await download;
  expect(file.suggestedFilename()).toMatch(/^Krav \d{4}-\d{2}-\d{2}\.xlsx$/);
  const [head = [], ...rows] = await readSheet(await file.path());
  expect(rows).toHaveLength(total);
  expect(head.slice(0, 4)).toEqual(["Krav-id", "Krav", "Fokusområde", "Område"]);
  const shown = await page.getByRole("rowheader").getByRole("link").allInnerTexts();
  expect(rows.slice(0, shown.length).map((row) => row[1])).toEqual(shown);
  expect(rows[0]?.[head.indexOf("Från")]).toBeInstanceOf(Date);
  expect(rows.every((row) => row[head.indexOf("Läge")] === "Gäller")).toBe(true);
});

test("ORB-23 ORB-43 the workbook is refused to whom the list is, and MAS gets her own cases", async ({ as }) => {
  const fatima = await as("fatima");
  for (const list of ["follow-ups", "findings", "providers", "sent", "users"]) {
    expect((await fatima.request.get(`/api/lists/${list}`)).status(), list).toBe(404);
  }
  expect((await (await as(null)).request.get("/api/lists/reports")).status()).toBe(401);
  const solveig = await as("solveig");
  const answer = await solveig.request.get("/api/lists/follow-ups?status=all");
  const [head = [], ...rows] = await readSheet(await answer.body());
  const numbers = rows.map((row) => row[head.indexOf("Ärende")]);
  expect(numbers).toContain("VON 412/2026");
  expect(numbers).not.toContain("VON 440/2026");
});

const rowOf = (page: Page, diaryNumber: string): Locator => page.getByRole("row").filter({ hasText: diaryNumber });
const boxOf = (page: Page, diaryNumber: string): Locator => rowOf(page, diaryNumber).getByRole("checkbox");

test("a manager hands over two cases at once: a refused row is named, and the choice is kept", async ({ as }) => {
  const page = await as("marianne");
  await page.goto("/follow-ups?sort=diary");
  const status = page.getByRole("group", { name: "Markerade rader" }).getByRole("status");
  await page.getByRole("checkbox", { name: "Välj alla på sidan" }).press("Space");
  await expect(status).toHaveText(`${String((await page.getByRole("row").count()) - 1)} valda`);
  await page.getByRole("checkbox", { name: "Välj alla på sidan" }).press("Space");
  await expect(status).toHaveText("Inga valda");
  await boxOf(page, "VON 440/2026").press("Space");
  await boxOf(page, "VON 447/2026").press("Space");
  await expect(status).toHaveText("2 valda");

  await unfold(page, /^Byt ansvarig för de valda/);
  const form = page.getByRole("form", { name: "Byt ansvarig" });
  await form.getByRole("combobox").selectOption({ label: "Ylva Granmosse" });
  await form.getByRole("button", { name: "Byt ansvarig" }).click();
  await expect(form.getByRole("link", { name: /Skriv varför teamet ändras/ })).toBeVisible();
  await form.getByRole("textbox", { name: "Skäl" }).fill("Ny fördelning i enheten.");
  await form.getByRole("button", { name: "Byt ansvarig" }).click();
  await expect(page.locator(":focus")).toContainText("Inget är ändrat. 1 av 2 går inte att ändra:");
  await expect(form.getByRole("listitem")).toContainText("VON 440/2026: Teamet är redan så");
  await expect(status).toHaveText("2 valda");
  await expect(rowOf(page, "VON 447/2026")).toContainText("Amina");
  await expectAccessible(page);

  await form.getByRole("combobox").selectOption({ label: "Jonas Åkerfält" });
  await form.getByRole("button", { name: "Byt ansvarig" }).click();
  await expect(status).toHaveText("Inga valda");
  await expect(rowOf(page, "VON 440/2026")).toContainText("Jonas Åkerfält");
  await expect(rowOf(page, "VON 447/2026")).toContainText("Jonas Åkerfält");

  await rowOf(page, "VON 440/2026").getByRole("rowheader").getByRole("link").click();
  await expect(page.getByText("Jonas Åkerfält (håller ihop)")).toContainText("Ylva Granmosse (uppföljare)");
});

test("the day to remedy is moved for many, and fits a phone", async ({ as }) => {
  const page = await as("ylva", { viewport: { width: 320, height: 640 } });
  await page.goto("/findings?state=late");
  const boxes = page.getByRole("checkbox", { name: /^Markera / });
  const names = await Promise.all([0, 1].map((place) => boxes.nth(place).locator("..").innerText()));
  await boxes.nth(0).check();
  await boxes.nth(1).check();
  await unfold(page, /^Flytta dagen för de valda/);
  const form = page.getByRole("form", { name: "Flytta dagen" });
  await form.getByRole("textbox", { name: "Åtgärdas senast" }).fill("2031-02-03");
  await form.getByRole("textbox", { name: "Skäl" }).fill("Upphandling pågår.");
  await expectNoOverflow(page);
  await form.getByRole("button", { name: "Flytta dagen" }).click();
  await expect(page.getByRole("status").filter({ hasText: "Dagen är flyttad för 2 brister." })).toBeVisible();
  await page.goto("/findings?sort=due&dir=desc");
  for (const name of names) {
    const row = page.getByRole("row").filter({ has: page.getByRole("checkbox", { name, exact: true }) });
    await expect(row).toContainText("2031-02-03");
  }
});

test("ORB-23 the team of a case is changed on its own page; who only takes part cannot", async ({ as }) => {
  const id = await demoValue(`SELECT id FROM "FollowUp" WHERE "diaryNumber" = 'VON 412/2026'`);
  const page = await as("marianne");
  await page.goto(`/follow-ups/${id}`);
  await unfold(page, /^Ändra teamet/);
  const form = page.getByRole("form", { name: "Ändra teamet" });
  await form.getByRole("checkbox", { name: "Jonas Åkerfält" }).check();
  await form.getByRole("textbox", { name: "Skäl" }).fill("Två behövs vid besöket.");
  await form.getByRole("button", { name: "Ändra teamet" }).click();
  await expect(page.getByRole("definition").filter({ hasText: "Jonas Åkerfält (uppföljare)" })).toBeVisible();
  await expectAccessible(page);
  await page.goto(`/follow-ups/${id}/history`);
  await expect(page.getByText("Ändrade teamet").first()).toBeVisible();
  const solveig = await as("solveig");
  await solveig.goto(`/follow-ups/${id}`);
  await expect(solveig.locator("summary", { hasText: "Ändra teamet" })).toHaveCount(0);
  await solveig.goto("/follow-ups");
  await expect(solveig.getByRole("checkbox")).toHaveCount(0);
});
