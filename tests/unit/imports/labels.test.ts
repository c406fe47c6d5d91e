import { describe, expect, it } from "vitest";
import { appliedSentence, previewSentence } from "@/lib/features/imports/labels";

const NONE = { create: 0, change: 0, leave: 0, refuse: 0 };
/** Numbers and their words are held together by a hard space. */
const plain = (text: string) => text.replaceAll("\u00a0", " ");

describe("what the rows of a file become, in words", () => {
  it.each([
    [{ create: 1 }, "1 ny rad läses in. Inga rader avvisas. Inget är ändrat än."],
    [
      { create: 6, change: 1, refuse: 5 },
      "6 nya rader och 1 ändrad rad läses in. 5 rader avvisas. Inget är ändrat än.",
    ],
    [{ leave: 40 }, "Registret innehåller redan allt som går att läsa in ur filerna. Inga rader avvisas."],
  ])("%j before", (counts, sentence) => {
    expect(plain(previewSentence({ ...NONE, ...counts }))).toBe(sentence);
  });
  it.each([
    [{ create: 1 }, "Inläst: 1 ny rad."],
    [{ change: 2, leave: 1 }, "Inläst: 2 ändrade rader. 1 rad var redan som i registret."],
    [{ create: 1, refuse: 3 }, "Inläst: 1 ny rad. 3 rader avvisades."],
    [{ leave: 40 }, "Inget nytt att läsa in. 40 rader var redan som i registret."],
  ])("%j afterwards", (counts, sentence) => {
    expect(plain(appliedSentence({ ...NONE, ...counts }))).toBe(sentence);
  });
});
