const HEADER = 12;
const RECORD = 16;
const SEGMENTED_COVERAGE = 12;

/** Which code points a TrueType or OpenType font has glyphs for: the `cmap` table, format 12, which all our fonts have. */
export function coverageOf(font: Buffer): (codePoint: number) => boolean {
  const covered = new Set<number>();
  const groups = groupsAt(font);
  for (let index = 0; index < font.readUInt32BE(groups - 4); index += 1) {
    const [first, last] = [font.readUInt32BE(groups + index * 12), font.readUInt32BE(groups + index * 12 + 4)];
    for (let code = first; code <= last; code += 1) covered.add(code);
  }
  return (codePoint) => covered.has(codePoint);
}

function groupsAt(font: Buffer): number {
  const records = Array.from({ length: font.readUInt16BE(4) }, (_, index) => HEADER + index * RECORD);
  const record = records.find((at) => font.toString("latin1", at, at + 4) === "cmap");
  const cmap = record === undefined ? 0 : font.readUInt32BE(record + 8);
  const tables = Array.from(
    { length: font.readUInt16BE(cmap + 2) },
    (_, index) => cmap + font.readUInt32BE(cmap + 8 + index * 8),
  );
  const table = tables.find((at) => font.readUInt16BE(at) === SEGMENTED_COVERAGE);
  if (record === undefined || table === undefined) throw new Error("The font has no cmap table of format 12");
  return table + 16;
}
