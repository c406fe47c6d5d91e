/** A stretch of text that both versions share, or that only one of them has. */
export type TextPart = Readonly<{ kind: "same" | "removed" | "added"; text: string }>;

/** Above this many word pairs the whole texts stand against each other: nobody reads such a difference word by word. */
const MOST_PAIRS = 4_000_000;

/** Words with the space that follows, so that joining the parts gives the text back. */
const words = (text: string): string[] => text.match(/\s+|\S+\s*/gu) ?? [];

/**
 * What was taken away and what was added between two versions of a text, word by word, in reading order.
 * The parts that are not "added" give `before`; those that are not "removed" give `after`.
 */
export function textDifference(before: string, after: string): TextPart[] {
  const [a, b] = [words(before), words(after)];
  if (a.length * b.length > MOST_PAIRS) return merged([part("removed", before), part("added", after)]);
  const common = commonLengths(a, b);
  const length = (i: number, j: number): number => common[i * (b.length + 1) + j] ?? 0;
  const found: TextPart[] = [];
  for (let i = 0, j = 0; i < a.length || j < b.length;) {
    const [left, right] = [a[i], b[j]];
    if (left !== undefined && left === right) {
      found.push(part("same", left));
      [i, j] = [i + 1, j + 1];
    } else if (right === undefined || (left !== undefined && length(i + 1, j) >= length(i, j + 1))) {
      found.push(part("removed", left ?? ""));
      i += 1;
    } else {
      found.push(part("added", right));
      j += 1;
    }
  }
  return merged(found);
}

const part = (kind: TextPart["kind"], text: string): TextPart => ({ kind, text });

/** How long a sequence of words the tails from (i, j) share, as one flat table. */
function commonLengths(a: readonly string[], b: readonly string[]): Uint32Array {
  const width = b.length + 1;
  const table = new Uint32Array((a.length + 1) * width);
  for (let i = a.length - 1; i >= 0; i -= 1) {
    for (let j = b.length - 1; j >= 0; j -= 1) {
      const [below, beside] = [table[(i + 1) * width + j] ?? 0, table[i * width + j + 1] ?? 0];
      table[i * width + j] = a[i] === b[j] ? (table[(i + 1) * width + j + 1] ?? 0) + 1 : Math.max(below, beside);
    }
  }
  return table;
}

function merged(parts: readonly TextPart[]): TextPart[] {
  return parts.reduce<TextPart[]>((joined, one) => {
    const last = joined.at(-1);
    if (one.text === "") return joined;
    return last?.kind === one.kind ? [...joined.slice(0, -1), part(one.kind, last.text + one.text)] : [...joined, one];
  }, []);
}
