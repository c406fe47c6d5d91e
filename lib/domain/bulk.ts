import { ok, refuse, type Outcome } from "./outcome";

type Act<Item, R extends string> = Readonly<{
  act: (item: Item) => Promise<Outcome<unknown, R>>;
  /** What a person calls the row. */
  nameOf: (item: Item) => string;
}>;

/**
 * The same act on many rows inside the caller's transaction: all, or none and every refused row by name. Rows are taken
 * in the order of their ids, so that two who change the same rows wait for each other and never lock each other out.
 * The refusal's `rows` names each refused row, `reasons` has its refusal in the same place, `total` is how many were tried.
 */
export async function toAll<Item extends Readonly<{ id: string }>, R extends string>(
  items: readonly Item[],
  { act, nameOf }: Act<Item, R>,
): Promise<Outcome<{ count: number }, "someRefused">> {
  const refused: Readonly<{ row: string; reason: R }>[] = [];
  for (const item of items.toSorted((a, b) => (a.id < b.id ? -1 : 1))) {
    const result = await act(item);
    if (!result.ok) refused.push({ row: nameOf(item), reason: result.reason });
  }
  if (refused.length === 0) return ok({ count: items.length });
  const rows = refused.map((one) => one.row);
  const reasons = refused.map((one) => one.reason);
  return refuse("someRefused", { rows, reasons, total: items.length });
}
