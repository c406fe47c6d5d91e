import { describe, expect, it } from "vitest";
import { renderCopies, renderPdf } from "@/lib/documents/render";
import type { ReportDocument } from "@/lib/documents/report-document";
import { bareReport, longReport, notice, report, resultReport, rewritten } from "./example";
import { dictionaryOf, metadataOf, pagesOf, readObjects, squeeze, structureOf, textOf } from "./pdf-reader";

const publicPdf = (data: ReportDocument): Promise<Buffer> => renderPdf("report", data, { standard: "ua-1" });

describe("ORB-42 a report says what its data says, each time the same", () => {
  it("ORB-42 everything that was written stands in it", async () => {
    const text = textOf(await publicPdf(report));
    const written: string[] = [];
    rewritten(report, (part) => (written.push(part), part));
    for (const part of written) {
      const wanted = squeeze(part === report.method ? part.toLowerCase() : part);
      expect(text, part).toContain(wanted);
    }
    for (const words of ["sida1av", "Åtgärdassenast2027-01-15", "K-02Riskanalyser", "1Sammanfattning"])
      expect(text).toContain(words);
  });

  it("ORB-42 the counts are those of the requirements", async () => {
    expect(pagesOf(await publicPdf(report))[0]?.replace(/\s+/gu, " ")).toContain(
      "Fokusområde Uppfyllda Brister Övriga Krav Ledning och systematiskt kvalitetsarbete 2 1 0 3 Verksamhet och arbetssätt 1 1 1 3 Alla 3 2 1 6",
    );
  });

  it("NOR-40 how far a requirement is met stands at it and at its finding, where the scale has a word for it", async () => {
    const sections = report.sections.map(({ requirements, ...section }) => ({
      ...section,
      requirements: requirements.map((one) => ({ ...one, degree: "Uppnått till viss del" })),
    }));
    const findings = report.findings.map((one) => ({ ...one, degree: "Uppnått till hälften" }));
    const text = textOf(await publicPdf({ ...report, sections, findings }));
    const count = (words: string) => text.split(squeeze(words)).length - 1;
    expect(count("BedömningUppnått till viss del")).toBe(6);
    expect(count("BedömningUppnått till hälften")).toBe(2);
    const bare = report.findings.map((one) => ({ ...one, degree: null }));
    expect(textOf(await publicPdf({ ...report, findings: bare }))).not.toContain("BedömningUppnått");
  });

  it("ORB-42 the same data gives the same bytes, other data others", async () => {
    expect(await renderCopies("report", report)).toEqual(await renderCopies("report", structuredClone(report)));
    expect((await publicPdf(report)).equals(await publicPdf({ ...report, version: 2 }))).toBe(false);
  });

  it("ORB-42 the creation date is the data's, whatever the clock says", async () => {
    const info = [...readObjects(await publicPdf(report)).values()].map(({ dictionary }) => dictionary).join();
    expect(info).toContain("/CreationDate (D:20261116130300Z)");
  });

  it("ORB-42 sixty requirements become a report that can be leafed through", async () => {
    const pages = pagesOf(await publicPdf(longReport));
    expect(pages.length).toBeGreaterThanOrEqual(10);
    expect(pages.length).toBeLessThanOrEqual(13);
    expect(squeeze(pages[0] ?? "")).toContain("Innehåll");
    pages.forEach((page, index) =>
      expect(squeeze(page)).toContain(`sida${String(index + 1)}av${String(pages.length)}`),
    );
    expect(squeeze(pages.join(""))).toContain("K-60Kravnummer60");
    expect(squeeze(textOf(await publicPdf(report)))).not.toContain("Innehåll");
  });

  it("ORB-42 no requirement is parted between two pages when it fits on one", async () => {
    for (const page of pagesOf(await publicPdf(longReport)).map(squeeze)) {
      const [headings, sources] = [page.match(/K-\d\dKravnummer/gu), page.match(/KällaSOSFS/gu)];
      expect(headings?.length).toBe(sources?.length);
    }
  });

  it("ORB-47 ORB-46 a report on result shows what was shown and judged, and which version it corrects", async () => {
    const text = textOf(await publicPdf(resultReport));
    for (const words of ["Rättadversion.", "ersätterversion1", "Inteåtgärdad", "Verksamhetenvisade", "13,1medarbetare"])
      expect(text).toContain(words);
    expect(text).not.toContain("Resultatperfokusområde");
  });

  it.each([
    ["draft", "Utkast,intefastställd"],
    ["forFacts", "Utkastförfaktagranskning"],
  ] as const)("ORB-43 a %s says so on every page, a final report on none", async (status, mark) => {
    const draft = pagesOf(await publicPdf({ ...report, status, decision: null })).map(squeeze);
    expect(draft.every((page) => page.includes(mark))).toBe(true);
    expect(draft.join("")).not.toContain("Rapportenärfastställd");
    expect(textOf(await publicPdf(report))).not.toContain("Utkast");
  });

  it("ORB-42 a provider that did not answer is said not to have answered", async () => {
    const silent = await publicPdf({ ...report, providerReply: { dueOn: "2026-11-09", received: null, answer: null } });
    expect(textOf(silent)).toContain(squeeze("kunde svara till och med 2026-11-09. Inget svar kom in."));
  });

  it("ENK-02 ORB-42 the terms of the agreement keep their paragraphs and lines", async () => {
    const page = pagesOf(await publicPdf(report)).find((one) => one.includes("Medverkansvillkor")) ?? "";
    const lines = page.split("\n").map((line) => line.trim());
    expect(lines).toContain("Underlag lämnas:");
    expect(lines).toContain("inom tio arbetsdagar,");
  });

  it("ORB-42 a report frozen before it told of the terms is printed still", async () => {
    const { terms: _terms, ...agreement } = report.agreement;
    const text = textOf(await publicPdf({ ...report, agreement }));
    expect(text).toContain(squeeze("VON 2023/87"));
    expect(text).not.toContain(squeeze("Villkor för uppföljningen"));
  });

  it("ORB-42 the least that a report can hold is a report", async () => {
    expect(pagesOf(await publicPdf(bareReport))).toHaveLength(1);
    expect(textOf(await publicPdf(bareReport))).not.toMatch(/Adress|Verksamhetschef|Lagar|Avtal|Sågjordes|null|none/u);
  });
});

describe("ORB-43 anyone can read it and an archive can keep it", () => {
  it("ORB-43 the public copy is PDF/UA: tagged, in Swedish, titled", async () => {
    const pdf = await publicPdf(report);
    expect(dictionaryOf(pdf, "Catalog")).toMatch(/\/Lang \(sv-SE\)/u);
    expect(dictionaryOf(pdf, "Catalog")).toMatch(/\/MarkInfo <<\s*\/Marked true/u);
    expect(dictionaryOf(pdf, "Catalog")).toMatch(/\/StructTreeRoot \d+ 0 R/u);
    expect(dictionaryOf(pdf, "Catalog")).toMatch(/\/DisplayDocTitle true/u);
    expect(metadataOf(pdf)).toContain("<pdfuaid:part>1</pdfuaid:part>");
    expect(metadataOf(pdf)).toContain("Huvudrapport: Hemtjänst Norra Åsen");
    expect(metadataOf(pdf)).toContain("VON 2026/112");
  });

  it("ORB-43 headings, lists, tables with headers and the provider's words are tagged as what they are", async () => {
    const structure = structureOf(await publicPdf(report));
    expect(structure).toMatchObject({ H1: 6, Table: 2, BlockQuote: 1, TH: 8 });
    expect(structure.H2).toBeGreaterThan(6);
    expect(structure.H3).toBe(6);
    expect(structure.LI).toBeGreaterThan(30);
  });

  it.each([
    ["a-2a", "2"],
    ["a-3a", "3"],
  ] as const)("ORB-43 the archive's copy in %s is tagged too", async (standard, part) => {
    const pdf = await renderPdf("report", report, { standard });
    expect(metadataOf(pdf)).toContain(`<pdfaid:part>${part}</pdfaid:part>`);
    expect(metadataOf(pdf)).toContain("<pdfaid:conformance>A</pdfaid:conformance>");
    expect(dictionaryOf(pdf, "Catalog")).toMatch(/\/StructTreeRoot/u);
    expect(dictionaryOf(pdf, "Catalog")).toMatch(/\/OutputIntents/u);
  });

  it("ORB-43 both copies hold the same text", async () => {
    const copies = await renderCopies("report", report);
    expect(textOf(copies.archival)).toBe(textOf(copies.accessible));
  });
});

describe("ORB-22 a request for material says what, why and by when", () => {
  it("ORB-22 everything asked for stands in it with the requirement it is to show", async () => {
    const pdf = await renderPdf("notice", notice, { standard: "ua-1" });
    const text = textOf(pdf);
    for (const words of [
      "1.Rutinföravvikelserochklagomål(K-01,K-03)",
      "3.Kontinuitetsmätning(K-14)",
      "Skickaunderlagetsenast2026-09-10",
    ]) {
      expect(text).toContain(words);
    }
    expect(pagesOf(pdf)).toHaveLength(1);
    expect(metadataOf(pdf)).toContain("<pdfuaid:part>1</pdfuaid:part>");
  });

  it("ORB-22 a letter can also be nothing but a message", async () => {
    const short = {
      ...notice,
      items: [],
      reply: null,
      closing: null,
      recipient: { name: "Ekens Omsorg AB", unit: null, address: null },
    };
    expect(textOf(await renderPdf("notice", short, { standard: "a-2a" }))).toContain("EkensOmsorgABBegäranomunderlag");
  });
});
