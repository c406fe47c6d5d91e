import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fileExtension, fileNameProblem, normaliseFileName } from "@/lib/files/names";

describe("B18 a name is only ever data", () => {
  it.each([
    ["Handlingsplan Åsen.pdf", "Handlingsplan Åsen.pdf"],
    ["A\u030asen.pdf", "Åsen.pdf"],
    ["../../x", "x"],
    ["..\\..\\windows\\system32\\bild.jpg", "bild.jpg"],
    ["C:\\Users\\eva\\plan.pdf", "plan.pdf"],
    ["/etc/passwd", "passwd"],
    ["plan.pdf\u0000.exe", "plan.pdf.exe"],
    ["faktura\u202efdp.exe", "fakturafdp.exe"],
    ["\ufeffpl\u200ban\u2066.pdf\u2069", "plan.pdf"],
    ["CON.pdf", "_CON.pdf"],
    ["con", "_con"],
    ["Com1.tar.gz", "_Com1.tar.gz"],
    ["LPT².pdf", "_LPT².pdf"],
    ["constant.pdf", "constant.pdf"],
    ['a<b>:"c|d?*.pdf', "a_b___c_d__.pdf"],
    ["  två\r\n rader \t.pdf", "två rader .pdf"],
    ["plan.pdf...  ", "plan.pdf"],
    [".htaccess", "htaccess"],
    ["...", "namnlös fil"],
    ["", "namnlös fil"],
    ["mapp/", "namnlös fil"],
    ["rapport\ud800.pdf", "rapport.pdf"],
  ])("B18 %j becomes %j", (raw, name) => expect(normaliseFileName(raw)).toBe(name));

  it("B18 300 characters become 180 with the extension kept", () => {
    const name = normaliseFileName(`${"å".repeat(300)}.docx`);
    expect(name).toBe(`${"å".repeat(175)}.docx`);
    expect([...normaliseFileName("😀".repeat(300))]).toHaveLength(180);
    expect(normaliseFileName(`${"a".repeat(10)}.${"b".repeat(300)}`)).toHaveLength(180);
  });

  it("B18 whatever the name was, the result holds no path, no invisible character, and stays as it is", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 400 }), (raw) => {
        const name = normaliseFileName(raw);
        expect(name).not.toMatch(/[\p{Cc}\p{Cf}\p{Surrogate}/\\<>:"|?*]|^[.\s]|[.\s]$|^$/u);
        expect([...name].length).toBeLessThanOrEqual(180);
        expect(normaliseFileName(name)).toBe(name);
      }),
    );
  });

  it.each([
    ["plan.PDF", "pdf"],
    ["a.b.docx", "docx"],
    ["plan", ""],
    [".pdf", ""],
  ])("B18 the extension of %j is %j", (name, extension) => expect(fileExtension(name)).toBe(extension));
});

describe("B20 a personal number in a file's name is stopped before it is seen in a list", () => {
  it.each(["Handlingsplan 900101-2385.pdf", "199001012385.docx", "900101\u00ad-\u200b2385.pdf"])("B20 %j", (name) =>
    expect(fileNameProblem(name)).toBe("personalNumber"),
  );
  it.each(["Handlingsplan 2026-06-11.pdf", "VON 112-2024.docx", "bild.jpg"])("B20 %j passes", (name) =>
    expect(fileNameProblem(name)).toBeNull(),
  );
});
