import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { renderCopies, renderPdf } from "@/lib/documents/render";
import type { ReportDocument } from "@/lib/documents/report-document";
import { bareReport, notice, report, rewritten } from "./example";
import { pagesOf, squeeze, textOf } from "./pdf-reader";

const publicPdf = (data: ReportDocument): Promise<Buffer> => renderPdf("report", data, { standard: "ua-1" });

const countTexts = (data: unknown): number => {
  let count = 0;
  rewritten(data, (text) => {
    count += 1;
    return text;
  });
  return count;
};

describe("B18 what people write is text, never markup, and never stops a report", () => {
  const texts = [
    '#panic("x")',
    "#let x = 1; $x^2$ *fet* _kursiv_",
    "\\ @ref <etikett> `kod` ~ -- --- ... 1. + - / = == ''\"",
    "[parentes] {klammer} // kommentar /* x */ https://exempel.se/a?b=c",
    "åäö ÅÄÖ é ü ß ø Ł ő š ž ŋ Ω Ж",
    "😀 👨‍👩‍👧 🇸🇪 ❤️ ✓ 👍🏽",
    "a\u0000b\u0007c",
    "\\u{41} %s ${x} {{y}} <script>alert(1)</script>",
  ];

  it.each(texts)("B18 %j is printed letter for letter wherever it is written", async (written) => {
    const wanted = squeeze(written.replace(/\p{Cc}/gu, ""));
    const text = textOf(await publicPdf(rewritten(report, () => written)));
    expect(text.split(wanted).length - 1).toBeGreaterThanOrEqual(countTexts(report));
    const letter = textOf(
      await renderPdf(
        "notice",
        rewritten(notice, () => written),
        { standard: "ua-1" },
      ),
    );
    expect(letter.split(wanted).length - 1).toBeGreaterThanOrEqual(countTexts(notice));
  });

  it("B18 a character that no font has is spelled out, so that nothing is lost in silence", async () => {
    expect(textOf(await publicPdf({ ...report, summary: "Namn: 中文 \ue000 slut" }))).toContain(
      "Namn:[U+4E2D][U+6587][U+E000]slut",
    );
  });

  it.each([
    ["a word of 400 letters", "a".repeat(400)],
    ["a word of 400 digits", "1234567890".repeat(40)],
    ["an address without end", `https://exempel.se/${"mapp/".repeat(60)}`],
    ["capitals that no pattern can part", "XQZ".repeat(60)],
    ["a long compound", "kvalitetsledningssystemsuppföljningsansvarig".repeat(5)],
  ])("B18 %s breaks over lines and stays whole", async (_what, word) => {
    expect(textOf(await publicPdf(rewritten(report, () => word)))).toContain(word);
  });

  it("B18 a page of text in every field runs on over pages, nothing is cut", { timeout: 60_000 }, async () => {
    const long = Array.from(
      { length: 120 },
      (_, at) => `Mening nummer ${String(at)} i en lång text om hur arbetet bedrivs.`,
    ).join(" ");
    const pdf = await publicPdf({
      ...report,
      summary: `${long}\n\n${long}`,
      findings: report.findings.map((finding) => ({ ...finding, description: long })),
      sections: report.sections.map((section) => ({
        ...section,
        requirements: section.requirements.map((one) => ({ ...one, motive: long })),
      })),
      providerReply: { dueOn: "2026-11-09", received: { on: "2026-11-01", from: "Eva", text: long }, answer: long },
    });
    expect(textOf(pdf).split("Meningnummer119i").length - 1).toBe(2 + 2 + 6 + 2);
    // What runs past the foot of a page is still in the file, but nobody sees it: a page has room for so much.
    for (const page of pagesOf(pdf)) expect(squeeze(page).length).toBeLessThan(4_500);
  });

  it("B18 no text whatever stops the export", { timeout: 60_000 }, async () => {
    const anything = fc.oneof(
      fc.string({ unit: "binary", maxLength: 60 }),
      fc.string({ unit: "grapheme", maxLength: 60 }),
    );
    await fc.assert(
      fc.asyncProperty(anything, anything, async (title, summary) => {
        const copies = await renderCopies("report", { ...bareReport, title, summary });
        expect(copies.accessible.length).toBeGreaterThan(10_000);
        expect((await renderCopies("notice", { ...notice, title, body: summary })).archival.length).toBeGreaterThan(
          10_000,
        );
      }),
      { numRuns: 40 },
    );
  });

  it("B18 templates read nothing but the shared layout: no package, no file, no evaluation", () => {
    const folder = join(process.cwd(), "lib/documents/templates");
    for (const name of readdirSync(folder)) {
      const source = readFileSync(join(folder, name), "utf8");
      expect(source, name).not.toMatch(/@preview|@local|\beval\(|\bread\(|\bimage\(|\bplugin\(|\binclude\b/u);
      expect([...source.matchAll(/import "([^"]*)"/gu)].map(([, from]) => from)).toEqual(
        name === "layout.typ" ? [] : ["layout.typ"],
      );
    }
  });
});
