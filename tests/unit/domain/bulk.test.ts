import { expect, it } from "vitest";
import { refusedRows, someRefusedText } from "@/lib/actions/refused-rows";
import { toAll } from "@/lib/domain/bulk";
import { ok, refuse } from "@/lib/domain/outcome";

const items = ["c", "a", "b"].map((id) => ({ id }));
const nameOf = ({ id }: Readonly<{ id: string }>) => `Rad ${id}`;

it("does the act to each row in the order of their ids", async () => {
  const done: string[] = [];
  const act = async ({ id }: Readonly<{ id: string }>) => ok(done.push(id));
  expect(await toAll(items, { act, nameOf })).toEqual(ok({ count: 3 }));
  expect(done).toEqual(["a", "b", "c"]);
});

it("tries every row and names each that was refused, with its reason", async () => {
  const act = async ({ id }: Readonly<{ id: string }>) =>
    id === "a" ? ok(1) : refuse(id === "b" ? "ended" : "notFound");
  const result = await toAll(items, { act, nameOf });
  const detail = { rows: ["Rad b", "Rad c"], reasons: ["ended", "notFound"], total: 3 };
  expect(result).toEqual({ ok: false, reason: "someRefused", detail });
  expect(someRefusedText(detail)).toBe("Inget är ändrat. 2 av 3 går inte att ändra:");
  expect(refusedRows(detail, { ended: "Den är avslutad.", notFound: () => "Den finns inte." })).toEqual([
    "Rad b: Den är avslutad.",
    "Rad c: Den finns inte.",
  ]);
});

it("a reason without words leaves the row's name", () => {
  expect(refusedRows({ rows: ["Rad b"], reasons: ["toString", "x"], total: 1 }, { ended: "Slut." })).toEqual(["Rad b"]);
  expect(refusedRows(undefined, { ended: "Slut." })).toEqual([]);
});
