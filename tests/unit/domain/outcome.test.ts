import { expect, it } from "vitest";
import { ok, refuse } from "@/lib/domain/outcome";

it("a result holds its value, or names why it was refused, with what the sentence needs", () => {
  expect(ok(7)).toStrictEqual({ ok: true, value: 7 });
  expect(refuse("tooLong")).toStrictEqual({ ok: false, reason: "tooLong" });
  expect(refuse("tooLong", { most: 200 })).toStrictEqual({ ok: false, reason: "tooLong", detail: { most: 200 } });
});
