import { expect, type Page } from "@playwright/test";
import type { Upload } from "./register-files";

/** Uploads files and asks what they would do. */
export async function preview(page: Page, ...files: readonly Upload[]): Promise<void> {
  await page.goto("/admin/import");
  await page.getByLabel("Filer med registret", { exact: true }).setInputFiles([...files]);
  await expect(page.getByText("Uppladdad", { exact: true })).toHaveCount(files.length);
  await page.getByRole("button", { name: "Förhandsvisa" }).click();
  await expect(page).toHaveURL(/\/admin\/import\/[0-9a-f-]+/);
}

/** Says which of the template's columns each heading of the municipality's own stands for. */
export async function answerHeadings(page: Page, answers: Readonly<Record<string, string>>): Promise<void> {
  await expect(page.getByText("Några rubriker känns inte igen")).toBeVisible();
  for (const [heading, column] of Object.entries(answers)) {
    await page.getByLabel(heading, { exact: true }).selectOption({ label: column });
  }
  await page.getByRole("button", { name: "Använd kolumnerna" }).click();
  await expect(page.getByText("Några rubriker känns inte igen")).toBeHidden();
}

/** The sentence that sums up what was read in. */
export async function readIn(page: Page): Promise<string> {
  await page.getByRole("button", { name: "Läs in registret" }).click();
  const sum = page.getByRole("main").getByText(/^Inläst: /);
  await expect(sum).toBeVisible();
  return (await sum.innerText()).replaceAll("\u00A0", " "); // a number keeps to its noun
}

/** The line of a row of the file, by its sheet and number. */
export const fileRow = (page: Page, sheetAndRow: string) =>
  page.getByRole("row").filter({ has: page.getByRole("rowheader", { name: sheetAndRow, exact: true }) });

export const PROVIDER = {
  Namn: "Älvdalens Omsorg AB",
  Organisationsnummer: "529999-9010",
  Driftform: "Privat",
};
export const ACTIVITY = {
  Namn: "Älvdalens hemtjänst",
  Organisationsnummer: "529999-9010",
  Enhet: "Älvdalen norr",
  Verksamhetsområde: "Hemtjänst",
};
export const AGREEMENT = {
  Diarienummer: "VON 112/2024",
  Organisationsnummer: "529999-9010",
  Enhet: "Älvdalen norr",
  Verksamhetsområde: "Hemtjänst",
  Grund: "LOV",
  Lagar: "SoL",
  Startdatum: "2024-01-01",
  Uppföljningsvillkor: "Kommunen följer upp avtalet minst vart tredje år.",
};
export const REQUIREMENT = {
  "Krav-id": "HT-1",
  Kravtext: "En fast omsorgskontakt utses inom fjorton dagar.",
  Källa: "Riktlinje",
  Verksamhetsområde: "Hemtjänst",
  Verifiering: "Genomförandeplaner granskas.",
  "Giltig från": "2024-01-01",
};
export const HISTORY = {
  Enhet: "Älvdalen norr",
  Metod: "Uppföljning av kvalitetskrav",
  Datum: "2025-05-02",
  Platsbesök: "Ja",
};
export const OPEN_FINDING = {
  Enhet: "Älvdalen norr",
  "Krav-id": "HT-1",
  Diarienummer: "VON 112/2024",
  Konstaterad: "2025-05-02",
  Beskrivning: "Fast omsorgskontakt saknas för fyra av tio.",
  "Åtgärdas senast": "2026-12-31",
};
