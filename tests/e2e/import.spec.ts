import { readFileSync } from "node:fs";
import type { Page } from "@playwright/test";
import { expectAccessible, expectNoOverflow } from "../support/accessible";
import {
  ACTIVITY,
  AGREEMENT,
  answerHeadings,
  fileRow,
  HISTORY,
  OPEN_FINDING,
  preview,
  PROVIDER,
  readIn,
  REQUIREMENT,
} from "../support/import-journey";
import { confirmed } from "../support/journey";
import { asManager, inviteManager, setUp } from "../support/installation";
import { filledIn, ownWorkbook, windowsCsv } from "../support/register-files";
import { expect, test } from "../support/signed-in";

// One new municipality, from its first visit to its whole register: each test goes on where the one before it ended.
test.describe.configure({ mode: "serial" });

const PHONE = { width: 390, height: 844 };
const SOLE_TRADER = "19900101-1239";

async function template(page: Page): Promise<Buffer> {
  await page.goto("/admin/import");
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("link", { name: "Ladda ner mall" }).click(),
  ]);
  expect(download.suggestedFilename()).toBe("Mall för registret.xlsx");
  return readFileSync(await download.path());
}

test("the first visit sets up the municipality, and its administrator invites the manager", async ({ as }) => {
  const administrator = await setUp(as);
  await inviteManager(as, administrator);
});

const CORRECT = {
  Utförare: [PROVIDER],
  Verksamheter: [ACTIVITY],
  Avtal: [AGREEMENT],
  Krav: [REQUIREMENT],
  "Genomförda uppföljningar": [HISTORY],
  "Öppna brister": [OPEN_FINDING],
};

/** Rows that are refused, each for a reason of its own, and what the screen says of them. */
const WRONG = {
  Utförare: [
    { Namn: "Björkängens Hemtjänst AB", Organisationsnummer: "529999-9011", Driftform: "Privat" },
    { Namn: "Perssons omsorg", Organisationsnummer: SOLE_TRADER, Driftform: "Privat" },
  ],
  Verksamheter: [{ ...ACTIVITY, Organisationsnummer: "529999-7774", Enhet: "Strandängen" }],
  Avtal: [
    { ...AGREEMENT, Diarienummer: "VON 113/2024", Verksamhetsområde: "Boendestöd" },
    { ...AGREEMENT, Diarienummer: "VON 114/2024", Startdatum: "31 februari" },
  ],
};
const REFUSED = [
  ["Utförare 3", "Organisationsnummer: Organisationsnumrets kontrollsiffra stämmer inte."],
  ["Utförare 4", "Organisationsnummer: Numret har formen av ett personnummer, som en enskild firma har."],
  ["Verksamheter 3", "Organisationsnummer: Utföraren finns varken i filens blad Utförare eller i registret."],
  ["Avtal 3", "Enhet: Älvdalen norr har ingen verksamhet inom Boendestöd."],
  ["Avtal 4", "Startdatum: Datumet går inte att läsa."],
] as const;

const rows = (page: Page) => page.getByRole("table", { name: "Rader i filerna" }).getByRole("rowheader");

test("every refused row is told by sheet, row, column and reason, and one of them stops them all", async ({ as }) => {
  const page = await asManager(as);
  const file = await filledIn(await template(page), {
    ...CORRECT,
    Utförare: [...CORRECT.Utförare, ...WRONG.Utförare],
    Verksamheter: [...CORRECT.Verksamheter, ...WRONG.Verksamheter],
    Avtal: [...CORRECT.Avtal, ...WRONG.Avtal],
  });
  await preview(page, file);
  await expect(page.getByText("6 nya rader läses in. 5 rader avvisas.")).toBeVisible();
  await expect(page.getByText("Nya verksamhetsområden: Hemtjänst")).toBeVisible();
  await page.getByRole("link", { name: "Avvisade 5" }).click();
  await expect(rows(page)).toHaveCount(REFUSED.length);
  for (const [place, reason] of REFUSED) await expect(fileRow(page, place)).toContainText(reason);
  for (const digits of ["19900101", "900101-1239"]) expect(await page.content()).not.toContain(digits);
  await expectAccessible(page);

  await page.getByRole("button", { name: "Läs in registret" }).click();
  await expect(page.getByRole("heading", { name: "Inget är inläst: 5 rader går inte att läsa in." })).toBeVisible();
  await confirmed(page, { trigger: "Ta bort filerna", confirm: "Ta bort filerna" });
  await page.goto("/providers");
  await expect(page.getByText(PROVIDER.Namn)).toHaveCount(0);
});

test("ORB-20 ORB-47 corrected, the file is read in: register, last follow-up and open finding; once more it changes nothing", async ({
  as,
}) => {
  const page = await asManager(as);
  const file = await filledIn(await template(page), CORRECT);
  await preview(page, file);
  expect(await readIn(page)).toBe("Inläst: 6 nya rader.");
  await page.goto("/obligations");
  const due = page.getByRole("row").filter({ hasText: ACTIVITY.Enhet });
  await expect(due).toContainText("2028-05-02"); // three years after the last one, which came with the file
  await page.goto("/findings");
  await expect(page.getByRole("row").filter({ hasText: ACTIVITY.Enhet })).toContainText(
    OPEN_FINDING["Åtgärdas senast"],
  );

  await preview(page, file);
  await expect(page.getByText("Registret innehåller redan allt som går att läsa in ur filerna.")).toBeVisible();
  await expect(rows(page)).toHaveCount(0);
  await page.goto("/admin/import");
  await expect(page.getByRole("row").filter({ hasText: "Inläst" })).toHaveCount(1);
});

test("headings of the municipality's own are asked about once, in a Windows-1252 file with semicolons too", async ({
  as,
}) => {
  const page = await asManager(as, { viewport: PHONE });
  const own = { Företagsnamn: "Åsgårdens Omsorg AB", "Org.nr": "529999-7774", Typ: "Privat", Anmärkning: "Ringd" };
  await preview(page, windowsCsv("utforare.csv", [own]));
  await expectNoOverflow(page);
  await expectAccessible(page);
  await answerHeadings(page, {
    "Utförare: Företagsnamn": "Namn",
    "Utförare: Org.nr": "Organisationsnummer",
    "Utförare: Typ": "Driftform",
    "Utförare: Anmärkning": "Läses inte in",
  });
  await expect(fileRow(page, "Utförare 2")).toContainText("Åsgårdens Omsorg AB");
  await expectNoOverflow(page);
  expect(await readIn(page)).toBe("Inläst: 1 ny rad.");

  const later = { ...own, Företagsnamn: "Åsgårdens Vård och Omsorg AB" };
  await preview(page, await ownWorkbook("leverantörer.xlsx", "Utförare 2026", [later]));
  await expect(fileRow(page, "Utförare 2")).toContainText("från Åsgårdens Omsorg AB"); // and nothing is asked
  expect(await readIn(page)).toBe("Inläst: 1 ändrad rad.");
  await page.goto("/admin/import");
  await expectNoOverflow(page);
});

test("a file that is no table is answered with what it is and what to do", async ({ as }) => {
  const page = await asManager(as);
  await page.goto("/admin/import");
  const choose = (name: string, mimeType: string, text: string) =>
    page
      .getByLabel("Filer med registret", { exact: true })
      .setInputFiles({ name, mimeType, buffer: Buffer.from(text) });
  await choose(
    "registret.xlsx",
    "application/octet-stream",
    "Namn;Organisationsnummer\nÄlvdalens Omsorg AB;529999-9010\n",
  );
  await expect(page.getByText(/^Filen är ingen Excel-arbetsbok, fast den heter så\./)).toBeVisible();
  await page.getByRole("button", { name: "Förhandsvisa" }).click();
  await expect(page.getByText(/^En fil är inte uppladdad än, så inget är sparat\./)).toBeVisible();
  await page.getByRole("button", { name: "Ta bort registret.xlsx" }).click();
  await choose("karta.png", "image/png", "\u0089PNG");
  await expect(page.getByText("Bara xlsx och csv går att läsa in.", { exact: false })).toBeVisible();
  await preview(page, windowsCsv("lunch.csv", [{ Måndag: "Ärtsoppa", Tisdag: "Kåldolmar" }]));
  await expect(page.getByText(/^Inget blad i filen känns igen\./)).toBeVisible();
});
