const decimals = new Map<number, Intl.NumberFormat>();

/** A number the Swedish way: decimal comma, hard space between thousands, true minus. At most `most` decimals (default 2). */
export function decimal(value: number, most = 2): string {
  let format = decimals.get(most);
  if (!format) decimals.set(most, (format = new Intl.NumberFormat("sv-SE", { maximumFractionDigits: most })));
  return format.format(value);
}

/** "61 %" with a hard space; 0–1 in. */
export const percent = (share: number, most = 0): string => `${decimal(share * 100, most)}\u00A0%`;

/** "1 brist", "2 brister", "0 brister". */
export const plural = (count: number, one: string, many: string): string =>
  `${decimal(count, 0)}\u00A0${count === 1 ? one : many}`;

const SMALL = ["inga", "en", "två", "tre", "fyra", "fem", "sex", "sju", "åtta", "nio", "tio", "elva", "tolv"] as const;

/** Counts up to twelve as words in running text: "två", "ett" with `neuter`; larger ones as figures. */
export function countWord(count: number, gender: "common" | "neuter" = "common"): string {
  if (count === 1 && gender === "neuter") return "ett";
  return SMALL[count] ?? decimal(count, 0);
}

/** First letter large, the rest untouched. */
export const sentenceCase = (text: string): string => text.charAt(0).toLocaleUpperCase("sv-SE") + text.slice(1);

/** "a, b och c" */
export function listed(parts: readonly string[], joiner = "och"): string {
  if (parts.length <= 1) return parts[0] ?? "";
  return `${parts.slice(0, -1).join(", ")} ${joiner} ${parts.at(-1) ?? ""}`;
}

/** "14 kB", "2,4 MB" */
export function fileSize(bytes: number): string {
  if (bytes < 1000) return `${decimal(bytes, 0)}\u00A0byte`;
  if (bytes < 1_000_000) return `${decimal(bytes / 1000, 0)}\u00A0kB`;
  return `${decimal(bytes / 1_000_000, 1)}\u00A0MB`;
}
