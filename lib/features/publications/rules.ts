/**
 * The address of a published report: readable, stable over corrections, and told by nothing but the report itself.
 * `key` (from the report's id) keeps two reports with one name apart.
 */
export function slugOf(title: string, key: string): string {
  const words = title
    .normalize("NFC")
    .toLowerCase()
    .replaceAll(/[åä]/gu, "a")
    .replaceAll("ö", "o")
    .normalize("NFD")
    .replaceAll(/\p{Mn}/gu, "")
    .replaceAll(/[^a-z0-9]+/gu, "-")
    .replaceAll(/^-|-$/gu, "");
  return `${words.slice(0, 80)}-${key.slice(-8)}`;
}
