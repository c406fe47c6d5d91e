import "server-only";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { coverageOf } from "./coverage";

/** The two weights that the templates use, and drawn emoji for what people type. Typst takes OTF and TTF, never WOFF. */
const TEXT = ["source-sans/OTF/SourceSans3-Regular.otf", "source-sans/OTF/SourceSans3-Semibold.otf"];
const EMOJI = "@expo-google-fonts/noto-emoji/400Regular/NotoEmoji_400Regular.ttf";

type Fonts = Readonly<{ files: readonly Buffer[]; isPrintable: (codePoint: number) => boolean }>;
let loaded: Fonts | undefined;

/**
 * The fonts of every document, read once. `isPrintable`: whether a character can be printed in every weight, since one
 * without a glyph stops a PDF/UA or PDF/A export.
 */
export const fonts = (): Fonts => (loaded ??= load());

function load(): Fonts {
  const [text, emoji] = [TEXT.map(read), read(EMOJI)];
  const [inText, inEmoji] = [text.map(coverageOf), coverageOf(emoji)];
  return {
    files: [...text, emoji],
    isPrintable: (codePoint) => inText.every((covers) => covers(codePoint)) || inEmoji(codePoint),
  };
}

/** Read from the working folder, since a bundled module no longer lies beside its packages. */
function read(path: string): Buffer {
  return readFileSync(join(process.cwd(), "node_modules", path));
}
