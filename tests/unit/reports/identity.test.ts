import { expect, it } from "vitest";
import { personalNumberPlaces } from "@/lib/features/reports/identity/rules";

it("ORB-43 tells every place where a personal number stands, and never the number", () => {
  const found = personalNumberPlaces([
    { place: "Titeln", text: "Rapport om Kvarnsundet" },
    { place: "Sammanfattningen", text: "Den enskilde 19121212-1212 och 121212-1212." },
    { place: "Brist 1", text: null },
    { place: "Utförarens svar", text: "121212 1212" },
  ]);
  expect(found).toEqual(["Sammanfattningen, tecken 14", "Sammanfattningen, tecken 32", "Utförarens svar, tecken 1"]);
  expect(found.join()).not.toMatch(/1212/u);
});

it.each([
  ["an organisation number", "529999-9010"],
  ["a diary number", "VON 412/2026"],
  ["a day", "2026-11-16"],
  ["a telephone number", "019-21 10 00"],
])("ORB-43 %s is not a person", (_name, text) => {
  expect(personalNumberPlaces([{ place: "Titeln", text }])).toEqual([]);
});
