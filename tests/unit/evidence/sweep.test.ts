import { expect, it } from "vitest";
import { sweepsBefore } from "@/lib/features/evidence/uploads/rules";

it("B19 an upload has two days of real time, over a change of the clock too", () => {
  expect(sweepsBefore(new Date("2026-10-26T02:30:00Z"))).toEqual(new Date("2026-10-24T02:30:00Z"));
});
