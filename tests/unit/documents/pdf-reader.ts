import { inflateSync } from "node:zlib";

/** As much of a PDF as the tests need, in plain Node: a stranger's machine may lack every PDF tool. */
type PdfObject = Readonly<{ dictionary: string; stream: Buffer | null }>;
type Objects = ReadonlyMap<number, PdfObject>;
type Glyphs = ReadonlyMap<string, string>;

export function readObjects(pdf: Buffer): Objects {
  const text = pdf.toString("latin1");
  const objects = new Map<number, PdfObject>();
  for (const found of text.matchAll(/(\d+) 0 obj\s([\s\S]*?)(?:endobj|\nstream\r?\n)/gu)) {
    const dictionary = found[2] ?? "";
    const start = found.index + found[0].length;
    const length = Number(/\/Length (\d+)/u.exec(dictionary)?.[1] ?? 0);
    const raw = pdf.subarray(start, start + length);
    const stream = dictionary.includes("/FlateDecode") ? () => inflateSync(raw) : () => raw;
    objects.set(Number(found[1]), { dictionary, stream: found[0].endsWith("endobj") ? null : stream() });
  }
  return objects;
}

/** The dictionary of the one object of that type. */
export const dictionaryOf = (pdf: Buffer, type: string): string =>
  [...readObjects(pdf).values()].find(({ dictionary }) => new RegExp(`/Type /${type}\\b`, "u").test(dictionary))
    ?.dictionary ?? "";

/** The XMP metadata. */
export const metadataOf = (pdf: Buffer): string =>
  [...readObjects(pdf).values()]
    .find(({ dictionary }) => dictionary.includes("/Metadata") && dictionary.includes("/XML"))
    ?.stream?.toString() ?? "";

/** How many elements of each kind the structure tree has. */
export function structureOf(pdf: Buffer): Readonly<Record<string, number>> {
  const counts: Record<string, number> = {};
  for (const { dictionary } of readObjects(pdf).values()) {
    const kind = /\/Type \/StructElem[\s\S]*?\/S \/(\w+)/u.exec(dictionary)?.[1];
    if (kind !== undefined) counts[kind] = (counts[kind] ?? 0) + 1;
  }
  return counts;
}

/** The pages' text in the order of their content, a line for each piece that is set by itself. */
export function pagesOf(pdf: Buffer): readonly string[] {
  const objects = readObjects(pdf);
  const root = [...objects.values()].find(({ dictionary }) => dictionary.includes("/Type /Pages"));
  const kids = /\/Kids \[([^\]]*)\]/u.exec(root?.dictionary ?? "")?.[1] ?? "";
  return [...kids.matchAll(/(\d+) 0 R/gu)].map(([, page]) => pageText(objects, Number(page)));
}

/** All text without spaces, line breaks and places where a word may break: what is left must be what was written. */
export const squeeze = (text: string): string => text.replace(/[\s\u00ad\u200b]/gu, "");
export const textOf = (pdf: Buffer): string => squeeze(pagesOf(pdf).join(""));

function pageText(objects: Objects, page: number): string {
  const dictionary = objects.get(page)?.dictionary ?? "";
  const content = objects.get(Number(/\/Contents (\d+)/u.exec(dictionary)?.[1]))?.stream?.toString("latin1") ?? "";
  const fonts = new Map(
    [...dictionary.matchAll(/\/(f\d+) (\d+) 0 R/gu)].map(([, name, id]) => [name, glyphsOf(objects, Number(id))]),
  );
  const state = { glyphs: new Map<string, string>() as Glyphs, replacedAt: 0, open: 0, text: "" };
  for (const { kind, value } of tokensOf(content)) {
    if (kind === "font") state.glyphs = fonts.get(value) ?? new Map();
    if (kind === "actual" && state.replacedAt === 0) {
      state.text += utf16(value);
      state.replacedAt = state.open + 1; // until this span is closed the glyphs stand for what was just read
    }
    if (kind === "string" && state.replacedAt === 0) state.text += shown(value, state.glyphs);
    if (value === "BT" && kind === "word") state.text += "\n";
    if ((value === "BDC" || value === "BMC") && kind === "word") state.open += 1;
    if (value === "EMC" && kind === "word" && (state.open -= 1) < state.replacedAt) state.replacedAt = 0;
  }
  return state.text;
}

type Token = Readonly<{ kind: "actual" | "font" | "string" | "word"; value: string }>;

function* tokensOf(content: string): Generator<Token> {
  const next = /\/ActualText\s*<([\dA-F]*)>|\/(f\d+) [\d.]+ Tf|\b(BT|BDC|BMC|EMC)\b|\/Lang \([^)]*\)|(\()/gu;
  for (let found = next.exec(content); found; found = next.exec(content)) {
    const [, hex, font, word, string] = found;
    if (hex !== undefined) yield { kind: "actual", value: Buffer.from(hex, "hex").toString("latin1") };
    else if (font !== undefined) yield { kind: "font", value: font };
    else if (word !== undefined) yield { kind: "word", value: word };
    else if (string !== undefined) {
      const actual = /\/ActualText\s*$/u.test(content.slice(Math.max(0, found.index - 14), found.index));
      const { value, end } = literalAt(content, found.index);
      next.lastIndex = end;
      yield { kind: actual ? "actual" : "string", value };
    }
  }
}

const ESCAPES: Readonly<Record<string, string>> = { n: "\n", r: "\r", t: "\t", b: "\b", f: "\f" };

/** A string in parentheses, which may hold others that balance. */
function literalAt(content: string, start: number): Readonly<{ value: string; end: number }> {
  const part = /\\(?:([0-7]{1,3})|([\s\S]))|[\s\S]/gu;
  part.lastIndex = start + 1;
  let value = "";
  for (let depth = 1; ;) {
    const [all = ")", octal, escaped] = part.exec(content) ?? [];
    if (all === "(") depth += 1;
    if (all === ")" && (depth -= 1) === 0) return { value, end: part.lastIndex };
    if (octal !== undefined) value += String.fromCharCode(Number.parseInt(octal, 8));
    else value += escaped === undefined ? all : (ESCAPES[escaped] ?? escaped);
  }
}

function glyphsOf(objects: Objects, font: number): Glyphs {
  const map =
    objects
      .get(Number(/\/ToUnicode (\d+)/u.exec(objects.get(font)?.dictionary ?? "")?.[1]))
      ?.stream?.toString("latin1") ?? "";
  return new Map(
    [...map.matchAll(/^<([\dA-F]{4})> <([\dA-F]+)>$/gmu)].map(([, glyph = "", code = ""]) => [
      glyph,
      Buffer.from(code, "hex").swap16().toString("utf16le"),
    ]),
  );
}

const shown = (bytes: string, glyphs: Glyphs): string =>
  (Buffer.from(bytes, "latin1").toString("hex").toUpperCase().match(/.{4}/gu) ?? [])
    .map((glyph) => glyphs.get(glyph) ?? "\ufffd")
    .join("");

/** Big-endian with a mark, or plain ASCII. */
function utf16(bytes: string): string {
  if (!bytes.startsWith("\u00fe\u00ff")) return bytes;
  return Buffer.from(bytes.slice(2), "latin1").swap16().toString("utf16le");
}
