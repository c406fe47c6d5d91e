import { describe, expect, it } from "vitest";
import { contentDisposition, fileHeaders } from "@/lib/files/headers";

describe("B18 a file on its way out can do nothing in the browser", () => {
  const file = { originalName: "plan.pdf", mediaType: "application/pdf", size: 554 };

  it("B18 no guessing, no script, no framing by others, no copy kept", () => {
    expect(fileHeaders(file)).toEqual({
      "Content-Type": "application/pdf",
      "Content-Length": "554",
      "Content-Disposition": `attachment; filename="plan.pdf"; filename*=UTF-8''plan.pdf`,
      "X-Content-Type-Options": "nosniff",
      "Content-Security-Policy": "sandbox; default-src 'none'",
      "Cross-Origin-Resource-Policy": "same-origin",
      "Referrer-Policy": "no-referrer",
      "Cache-Control": "private, no-store",
    });
  });

  it.each([
    ["image/jpeg", "inline", "inline"],
    ["image/jpeg", "attachment", "attachment"],
    ["application/pdf", "inline", "attachment"],
    ["image/svg+xml", "inline", "attachment"],
    ["text/html", "inline", "attachment"],
  ] as const)("B18 %s asked for as %s is sent as %s", (mediaType, wish, sent) => {
    expect(fileHeaders({ ...file, mediaType }, wish)["Content-Disposition"]).toMatch(new RegExp(`^${sent};`, "u"));
  });

  it.each([
    ["Åtgärdsplan för 2026.pdf", "Atgardsplan for 2026.pdf", "%C3%85tg%C3%A4rdsplan%20f%C3%B6r%202026.pdf"],
    [`a"b\\c.pdf`, "a_b_c.pdf", "a%22b%5Cc.pdf"],
    ["50 % (it's).pdf", "50 _ (it_s).pdf", "50%20%25%20%28it%27s%29.pdf"],
    ["rad\r\nSet-Cookie: x.pdf", "rad__Set-Cookie_ x.pdf", "rad%0D%0ASet-Cookie%3A%20x.pdf"],
    ["😀.pdf", "_.pdf", "%F0%9F%98%80.pdf"],
    ["a\ud800.pdf", "a_.pdf", "a%EF%BF%BD.pdf"],
  ])("B18 RFC 6266: %j", (name, ascii, encoded) => {
    expect(contentDisposition(name, "inline")).toBe(`inline; filename="${ascii}"; filename*=UTF-8''${encoded}`);
  });
});
