import { expect, it } from "vitest";
import { isDelivered, wayOf } from "@/lib/features/dispatches/rules";

it.each([
  ["LIVE", true, "send"],
  ["LIVE", false, "cannot"],
  ["DEMO", true, "keep"],
  ["DEMO", false, "keep"],
  ["TEST", true, "keep"],
  ["TEST", false, "keep"],
] as const)("a mail of a %s database, mail server %s: %s", (kind, hasMailServer, expected) => {
  expect(wayOf(kind, hasMailServer)).toBe(expected);
});

it.each([
  ["QUEUED", false],
  ["FAILED", false],
  ["SENT", true],
  ["KEPT", true],
] as const)("%s is delivered: %s", (status, expected) => {
  expect(isDelivered(status)).toBe(expected);
});
