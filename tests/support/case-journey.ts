import { expect, type Page } from "@playwright/test";
import { confirmed, expectSaved, unfold } from "./journey";
import { UNIT } from "./register-journey";

/** Starts the case and answers its address. One requirement is left out, with a reason (ORB-21). */
export async function startCase(page: Page): Promise<string> {
  await page.goto("/obligations");
  await page.getByRole("main").getByRole("searchbox", { name: "Sök" }).fill(UNIT);
  await page.keyboard.press("Enter");
  const row = page.getByRole("row").filter({ hasText: UNIT });
  await row.getByRole("link", { name: "Starta uppföljning" }).click();
  await page.getByRole("textbox", { name: "Diarienummer", exact: true }).fill("VON 902/2026");
  await unfold(page);
  const first = page.locator(".picks").first().getByRole("checkbox").first();
  await first.uncheck();
  await page.getByRole("button", { name: "Starta uppföljningen" }).click();
  await expect(page.getByRole("heading", { name: "Det här behöver rättas innan det går att spara:" })).toBeVisible();
  await page.getByLabel(/^Varför väljs .+ bort\?$/).fill("Ingår i en tematisk uppföljning i vår.");
  await page.getByRole("button", { name: "Starta uppföljningen" }).click();
  await expect(page.getByRole("heading", { level: 1, name: UNIT })).toBeVisible();
  return new URL(page.url()).pathname;
}

/** ORB-24: a visit on site, with a note about a requirement. */
export async function visit(page: Page, base: string): Promise<void> {
  await page.goto(`${base}/visits/new`);
  await page.getByRole("textbox", { name: "Dag", exact: true }).fill("2026-11-16");
  await page.getByRole("textbox", { name: "Klockan", exact: true }).fill("08:00");
  await page.getByRole("button", { name: "Planera besöket" }).click();
  await page.getByRole("link", { name: "Anteckna" }).click();
  await page.getByRole("button", { name: "Nästa" }).click();
  await page
    .getByRole("textbox", { name: "Din anteckning", exact: true })
    .fill("Rutinen sitter på väggen i personalrummet.");
  await expectSaved(page);
  await page.goto(`${base}/visits`);
  await page.getByRole("link", { name: "Markera som genomfört" }).click();
  await page
    .getByRole("textbox", { name: "Besöket i korthet", exact: true })
    .fill("Vi träffade chefen och tre medarbetare.");
  await page.getByRole("button", { name: "Markera som genomfört" }).click();
  await expect(page.getByText("Genomfört").first()).toBeVisible();
}

/** ORB-22: material about every requirement, which then is marked as reviewed, with who and when. */
export async function addEvidence(page: Page, base: string): Promise<void> {
  const title = "Intervju med chefen";
  await page.goto(`${base}/evidence/new`);
  await page.getByLabel("Slags underlag").selectOption({ label: "Intervju" });
  await page.getByRole("textbox", { name: "Rubrik", exact: true }).fill(title);
  await page.locator("textarea").first().fill("Chefen berättade hur arbetet är ordnat.");
  await unfold(page);
  for (const box of await page.locator(".picks").getByRole("checkbox").all()) await box.check();
  await page.getByRole("button", { name: "Lägg till underlaget" }).click();
  const row = page.getByRole("row").filter({ hasText: title });
  await row.getByRole("button", { name: /^Markera som granskat/ }).click();
  await expect(row).toContainText("Granskat av Ylva Granmosse");
}

const steps = (page: Page) => page.getByRole("region", { name: "Bedömning" });

/** ORB-41: not met, weighed for how often and for each of the three parties, and described as a finding. */
async function concludeFinding(page: Page): Promise<void> {
  await page.keyboard.press("Alt+KeyE");
  await steps(page)
    .getByRole("textbox", { name: "Motivering", exact: true })
    .fill("Ingen av de granskade planerna var undertecknad.");
  await steps(page).getByRole("radio", { name: "Flera" }).check();
  for (const party of ["individen", "kommunen", "utföraren"]) {
    const levels = page.getByRole("radiogroup", { name: `Konsekvens för ${party}` });
    await levels.getByRole("radio", { name: "Måttlig" }).click(); // the last one folds the step
  }
  await steps(page)
    .getByRole("textbox", { name: "Beskriv bristen", exact: true })
    .fill("Planerna är inte undertecknade.");
  await steps(page).getByRole("button", { name: "Sätt resultatet: brist" }).click();
}

/** All requirements from the keyboard: the first a finding, the rest met. Answers how many there were. */
export async function assess(page: Page, base: string): Promise<number> {
  await page.goto(`${base}/assess`);
  const list = page.getByRole("navigation", { name: "Krav i uppföljningen" });
  const total = Number(/av (\d+) krav/.exec(await list.innerText())?.[1]);
  const judged = (done: number) => `${String(done)} av ${String(total)} krav bedömda`;
  await concludeFinding(page);
  await expect(list).toContainText(judged(1));
  for (let done = 2; done <= total; done += 1) {
    await expectSaved(page);
    const here = page.url();
    await page.keyboard.press("Alt+KeyO");
    await expect(page).not.toHaveURL(here);
    await expect(list.locator("[aria-current=page]")).toContainText("inte bedömt");
    await expect(async () => {
      await page.keyboard.press("Alt+KeyU"); // a page that has just come may not listen yet
      await expect(list).toContainText(judged(done), { timeout: 2_000 });
    }).toPass();
  }
  await expectSaved(page);
  return total;
}

/** Begins a report and answers its address; the summary is what it lacks. */
export async function writeReport(page: Page, base: string, kind: string): Promise<string> {
  await page.goto(`${base}/reports`);
  await page.getByRole("radio", { name: new RegExp(`^${kind}`) }).check();
  await page
    .getByRole("textbox", { name: "Rapportens diarienummer", exact: true })
    .fill(kind === "Slutrapport" ? "VON 904/2026" : "VON 903/2026");
  await page.getByRole("button", { name: "Starta rapporten" }).click();
  await expect(page.getByText("Sammanfattningen är tom.")).toBeVisible();
  await page.getByRole("textbox", { name: "Sammanfattning", exact: true }).fill("Verksamheten fungerar i stort väl.");
  await expectSaved(page);
  return new URL(page.url()).pathname;
}

export async function finalise(page: Page): Promise<void> {
  await confirmed(page, { trigger: "Fastställ rapporten", confirm: "Fastställ rapporten" });
  await expect(page.getByText("Fastställd", { exact: true }).first()).toBeVisible();
}

/** The provider's answer to the finding, and what the unit makes of it. */
export async function settleFinding(page: Page, base: string): Promise<void> {
  await page.goto(`${base}/findings`);
  await page.getByRole("rowheader").getByRole("link").first().click();
  await page.getByRole("textbox", { name: "Avsändare", exact: true }).fill("Tilda Tallgren");
  await page
    .getByRole("textbox", { name: "Vad utföraren har gjort", exact: true })
    .fill("Alla planer är nu undertecknade.");
  await page.getByRole("button", { name: "Registrera svaret" }).click();
  await page.getByRole("radio", { name: "Åtgärdad", exact: true }).check();
  await page.getByRole("textbox", { name: "Motivering", exact: true }).fill("Vi har sett tio undertecknade planer.");
  await page.getByRole("button", { name: "Spara bedömningen" }).click();
  await expect(page.getByText("Hur vi kontrollerade")).toBeVisible();
}
