import { expect, it } from "vitest";
import { slugOf } from "@/lib/features/publications/rules";

const KEY = "0193-abcdef012345";

it.each([
  ["Kvarnsundets hemomsorg", "kvarnsundets-hemomsorg-ef012345"],
  ["Ålhöjden & Ängen, 2:a vån.", "alhojden-angen-2-a-van-ef012345"],
  ["Ålhöjden".normalize("NFD"), "alhojden-ef012345"],
  ["Café Élan", "cafe-elan-ef012345"],
  ["../../etc/passwd", "etc-passwd-ef012345"],
  ["!!!", "-ef012345"],
])("ORB-25 the address of %s is %s", (title, slug) => {
  expect(slugOf(title, KEY)).toBe(slug);
});

it("ORB-25 is short, plain, and another for another report of the same name", () => {
  expect(slugOf("Å".repeat(400), KEY)).toMatch(/^a{80}-[a-z0-9]{8}$/u);
  expect(slugOf("Kvarnsundet", "0193-abcdef012346")).not.toBe(slugOf("Kvarnsundet", KEY));
});
