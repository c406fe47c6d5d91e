/** What a download needs to know of a stored file. `size` in bytes. */
export type FileFacts = Readonly<{ originalName: string; mediaType: string; size: number }>;
export type Disposition = "attachment" | "inline";

/** Only pictures are ever shown inside the page: a document opens in the reader's own program. */
const SHOWN_INLINE: ReadonlySet<string> = new Set(["image/jpeg", "image/png", "image/webp"]);

/** RFC 6266 with RFC 8187: an ASCII name for old clients and the whole name, percent-encoded, for the others. */
export function contentDisposition(name: string, disposition: Disposition = "attachment"): string {
  const wellFormed = name.toWellFormed();
  const ascii = wellFormed
    .normalize("NFD")
    .replace(/\p{Mark}/gu, "")
    .replace(/[^ !#$&+\-.0-9A-Z^_`a-z{}~(),;=@[\]]/gu, "_");
  const encoded = encodeURIComponent(wellFormed).replace(
    /['()*]/gu,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
  );
  return `${disposition}; filename="${ascii}"; filename*=UTF-8''${encoded}`;
}

/**
 * Headers for a file that somebody uploaded. Whatever hides in it, the browser may not guess its type, run it, frame it
 * into another site or keep it after the session (B18). `inline` is honoured for pictures only.
 */
export const fileHeaders = (file: FileFacts, wish: Disposition = "attachment"): Record<string, string> => ({
  "Content-Type": file.mediaType,
  "Content-Length": String(file.size),
  "Content-Disposition": contentDisposition(file.originalName, SHOWN_INLINE.has(file.mediaType) ? wish : "attachment"),
  "X-Content-Type-Options": "nosniff",
  "Content-Security-Policy": "sandbox; default-src 'none'",
  "Cross-Origin-Resource-Policy": "same-origin",
  "Referrer-Policy": "no-referrer",
  "Cache-Control": "private, no-store",
});
