import type { Locator, Page } from "@playwright/test";
import { demoValue } from "../support/demo-database";
import { expect, test } from "../support/signed-in";

const TODAY = "2026-11-16";
const TOMORROW = "2026-11-17";

/** Opens a part of the settings and answers its form. */
async function part(page: Page, title: string, form: string) {
  await page.goto("/admin/settings");
  await page.locator("summary").getByText(title, { exact: true }).click();
  return page.getByRole("form", { name: form });
}

const field = (form: Locator, name: string | RegExp) => form.getByRole("textbox", { name, exact: true });
const save = (form: Locator) => form.getByRole("button", { name: "Spara ändringen" }).click();

/** The sentence stands at the field itself, for eye and ear. */
async function expectAtField(form: Locator, name: string | RegExp, sentence: string) {
  await expect(field(form, name)).toHaveAttribute("aria-invalid", "true");
  await expect(field(form, name)).toHaveAccessibleDescription(new RegExp(sentence));
}

async function decide(form: Locator, day: string, reason: string) {
  await field(form, "Gäller från").fill(day);
  await field(form, "Beslutat av").fill(reason);
}

/** What has been decided about a part, with its day and ground. */
const decisions = (page: Page, title: string) =>
  page
    .locator("ul.rows")
    .getByRole("listitem")
    .filter({ hasText: `${title} från` });

/** The day that a new request for material is given in a case. */
async function expectProposedDay(page: Page, base: string, day: string): Promise<void> {
  await page.goto(`${base}/evidence/requests/new`);
  await expect(page.getByRole("textbox", { name: "Ska vara här senast", exact: true })).toHaveValue(day);
}

/** Begins the follow-up that is most urgent, and answers its address. */
async function begin(page: Page, diaryNumber: string): Promise<string> {
  await page.goto("/obligations");
  await page.getByRole("link", { name: "Starta uppföljning" }).first().click();
  await page.getByRole("textbox", { name: "Diarienummer", exact: true }).fill(diaryNumber);
  await page.getByRole("button", { name: "Starta uppföljningen" }).click();
  await page.waitForURL(/\/follow-ups\/[0-9a-f-]{36}$/);
  return new URL(page.url()).pathname;
}

test("a deadline that cannot be is answered at its field, and holds from its day when it is right", async ({ as }) => {
  const page = await as("marianne");
  const officer = await as("ylva");
  const running = await demoValue(
    `SELECT '/follow-ups/' || id FROM "FollowUp" WHERE status = 'IN_PROGRESS' ORDER BY "diaryNumber" LIMIT 1`,
  );
  await expectProposedDay(officer, running, "2026-11-30"); // ten working days from Monday 16 November

  const form = await part(page, "Tider", "Ändra tider");
  const remedy = "Tid att åtgärda en brist (dagar)";
  const evidence = "Svarstid för begärt underlag (arbetsdagar)";
  await field(form, remedy).fill("-5");
  await field(form, evidence).fill("tjugo");
  await decide(form, "2026-11-13", "Enhetschefen 2026-11-12");
  await save(form);
  await expectAtField(form, remedy, "Skriv ett helt antal dagar, till exempel 30.");
  await expectAtField(form, evidence, "Skriv ett helt antal dagar, till exempel 30.");
  await expect(field(form, remedy)).toHaveValue("-5");
  await expect(field(form, "Beslutat av")).toHaveValue("Enhetschefen 2026-11-12");
  await field(form, remedy).fill("60");
  await field(form, evidence).fill("20");
  await save(form);
  await expectAtField(form, "Gäller från", "Välj i dag eller en senare dag.");
  await expect(form.getByText("Dagen har redan varit.")).toBeVisible();
  await expect(field(form, evidence)).toHaveValue("20");

  await field(form, "Gäller från").fill(TOMORROW);
  await save(form);
  const changes = decisions(page, "Tider");
  await expect(changes).toContainText(`${TOMORROW} (har inte börjat gälla)`);
  await expectProposedDay(officer, running, "2026-11-30");

  const sooner = await part(page, "Tider", "Ändra tider");
  await field(sooner, evidence).fill("5");
  await decide(sooner, TODAY, "Enhetschefen 2026-11-16");
  await save(sooner);
  await expect(changes).toHaveCount(2);
  // A case keeps the rules of its first day: the running one has ten days still, one begun today has five.
  await expectProposedDay(officer, running, "2026-11-30");
  await expectProposedDay(officer, await begin(officer, "VON 931/2026"), "2026-11-23");
});

test("ORB-49 a delegation is a row with its limit, and the hours of a method are the municipality's own", async ({
  as,
}) => {
  const page = await as("marianne");
  const form = await part(page, "Delegationsordning", "Ändra delegationsordningen");
  await form.getByRole("button", { name: "Lägg till en punkt" }).click();
  const row = form.getByRole("row").last();
  const [most, item] = [/^Högst, rad/, /^Punkt i delegationsordningen, rad/];
  await row.getByLabel("Beslut om").selectOption({ label: "Vite" });
  await row.getByLabel("Beslutas av").selectOption({ label: "Förvaltningschef" });
  await field(row, most).fill("-50 000");
  await decide(form, TODAY, "Nämnden 2026-10-28 § 112");
  await save(form);
  await expectAtField(row, most, "Skriv beloppet i kronor, till exempel 50 000");
  await expectAtField(row, item, "Skriv punkten i delegationsordningen");
  await expect(field(row, most)).toHaveValue("-50 000");
  await field(row, most).fill("50 000");
  await field(row, item).fill("7.4");
  await save(form);
  await expect(decisions(page, "Delegationsordning").filter({ hasText: TODAY })).toContainText("§ 112");
  const again = await part(page, "Delegationsordning", "Ändra delegationsordningen");
  await expect(field(again.getByRole("row").last(), most)).toHaveValue("50\u00a0000");

  const hours = await part(page, "Timmar per uppföljning", "Ändra timmar");
  const method = "Uppföljning av kvalitetskrav (timmar)";
  await field(hours, method).fill("en vecka");
  await decide(hours, TODAY, "Enhetschefen 2026-11-16");
  await save(hours);
  await expectAtField(hours, method, "Skriv antalet timmar, till exempel 60 eller 7,5.");
  await field(hours, method).fill("37,5");
  await save(hours);
  await expect(decisions(page, "Timmar per uppföljning")).toContainText(TODAY);
  await expect(field(await part(page, "Timmar per uppföljning", "Ändra timmar"), method)).toHaveValue("37,5");
});

test("a second reader is asked for in the report from the day it was decided", async ({ as }) => {
  const page = await as("marianne");
  const draft = await demoValue(
    `SELECT '/follow-ups/' || r."followUpId" || '/reports/' || v.id FROM "ReportVersion" v
     JOIN "Report" r ON r.id = v."reportId" WHERE v.status = 'DRAFT' AND v."reviewedById" IS NULL
     ORDER BY r."diaryNumber" LIMIT 1`,
  );
  const second = page.getByText("En andra person, som inte har skrivit rapporten, ska läsa den först.");
  await page.goto(draft);
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  await expect(second).toHaveCount(0);
  const form = await part(page, "Rapporter", "Ändra regler för rapporter");
  await form.getByRole("checkbox", { name: /^En andra person läser/ }).check();
  await decide(form, TODAY, "Enhetschefen 2026-11-16");
  await save(form);
  await expect(decisions(page, "Rapporter")).toContainText(TODAY);
  await page.goto(draft);
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  await expect(second).toHaveCount(0); // the case keeps the rules of its first day
  const caseId = draft.split("/")[2] ?? "";
  await demoValue(`UPDATE "FollowUp" SET "startedOn" = '${TODAY}' WHERE id = '${caseId}' RETURNING id`);
  await page.goto(draft);
  await expect(second).toBeVisible();
});

test("an area is offered until it has had its last day", async ({ as }) => {
  const page = await as("marianne");
  const officer = await as("ylva");
  const offered = async () => {
    await officer.goto("/requirements/new");
    return officer.getByLabel("Verksamhetsområde").getByRole("option", { name: "Ledsagning" }).count();
  };
  await page.goto("/admin/areas/new");
  await page.getByRole("textbox", { name: "Namn", exact: true }).fill("Ledsagning");
  await page.getByRole("button", { name: "Lägg till området" }).click();
  await expect(page.getByText("Välj minst en lag.").last()).toBeVisible();
  await page.getByRole("checkbox", { name: /^SoL/ }).check();
  await page.getByRole("button", { name: "Lägg till området" }).click();
  await expect(page).toHaveURL(/\/admin\/areas$/);
  expect(await offered()).toBe(1);

  const end = async (lastDay: string) => {
    await page.goto("/admin/areas");
    await page.getByRole("link", { name: "Ledsagning" }).click();
    await page.getByRole("textbox", { name: "Sista dag", exact: true }).fill(lastDay);
    await page.getByRole("button", { name: "Spara området" }).click();
    await expect(page.getByRole("row").filter({ hasText: "Ledsagning" })).toContainText(`Avslutat ${lastDay}`);
  };
  await end(TODAY);
  expect(await offered()).toBe(1);
  await end("2026-11-15");
  expect(await offered()).toBe(0);
});

test("what the public is told of the committee is what was last saved", async ({ as }) => {
  const page = await as("marianne");
  const form = await part(page, "Kommunen och nämnden", "Ändra kommunen och nämnden");
  await field(form, "Nämndens e-postadress").fill("nämnden");
  await field(form, "Kontakt på de publika sidorna").fill("kontaktcenter@exempel.se");
  await form.getByRole("button", { name: "Spara" }).click();
  await expectAtField(form, "Nämndens e-postadress", "Skriv en e-postadress, till exempel namn@exempel.se.");
  await expect(field(form, "Kontakt på de publika sidorna")).toHaveValue("kontaktcenter@exempel.se");
  await field(form, "Nämndens e-postadress").fill("von@exempel.se");
  await form.getByRole("button", { name: "Spara" }).click();
  await expect(page.getByText("Inställningen är sparad.")).toBeVisible();
  const anybody = await as(null);
  await anybody.goto("/insyn");
  await expect(anybody.getByText("kontaktcenter@exempel.se").first()).toBeVisible();
});
