import type { RefusalDetail } from "@/lib/domain/outcome";
import { refused, type RefusalLabels } from "./result";

type Part = RefusalDetail[string] | undefined;
const listOf = (part: Part): readonly string[] => (typeof part === "object" ? part : []);

/** Each refused row of an act on many, with the sentence that the single act would have answered. */
export function refusedRows<R extends string>(detail: RefusalDetail | undefined, labels: RefusalLabels<R>): string[] {
  const known = (reason: string | undefined): reason is R => reason !== undefined && Object.hasOwn(labels, reason);
  const reasons = listOf(detail?.reasons);
  return listOf(detail?.rows).map((row, index) => {
    const reason = reasons[index];
    return known(reason) ? `${row}: ${refused({ ok: false, reason }, labels).message}` : row;
  });
}

/** "Inget är ändrat. 2 av 5 går inte att ändra:" */
export function someRefusedText(detail: RefusalDetail | undefined): string {
  const count = String(listOf(detail?.rows).length);
  return `Inget är ändrat. ${count} av ${String(detail?.total)} går inte att ändra:`;
}
