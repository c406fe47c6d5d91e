import { describe, expect, it } from "vitest";
import { isSessionAlive, needsTouch, rolesOn, type RoleHeld } from "@/lib/auth/session-rules";
import { afterFailure, mayTry, type Failures } from "@/lib/auth/throttle-rules";
import { isoDate } from "@/lib/domain/calendar";

const t0 = new Date("2026-11-16T08:00:00Z");
const at = (minutes: number) => new Date(t0.getTime() + minutes * 60_000);

describe("a session", () => {
  const session = { lastSeenAt: t0, expiresAt: at(600), revokedAt: null };
  it.each([
    ["just used", {}, 0, true],
    ["a moment before half an hour", {}, 29.99, true],
    ["half an hour idle", {}, 30, false],
    ["in use at its end", { lastSeenAt: at(599) }, 599.99, true],
    ["at its end", { lastSeenAt: at(599) }, 600, false],
    ["ended", { revokedAt: t0 }, 0, false],
  ] as const)("%s: %o after %f minutes", (_name, over, minutes, expected) => {
    expect(isSessionAlive({ ...session, ...over }, at(minutes))).toBe(expected);
  });
  it.each([
    [0.99, false],
    [1, true],
  ])("its last use is written after %f minutes: %s", (minutes, expected) => {
    expect(needsTouch(t0, at(minutes))).toBe(expected);
  });
});

describe("ORB-08 roles on a day", () => {
  const held = (validFrom: string, validTo: string | null): RoleHeld => ({
    role: "OFFICER",
    validFrom: isoDate(validFrom),
    validTo: validTo === null ? null : isoDate(validTo),
  });
  it.each([
    ["2026-11-17", null, []],
    ["2026-11-16", null, ["OFFICER"]],
    ["2020-01-01", "2026-11-16", ["OFFICER"]],
    ["2020-01-01", "2026-11-15", []],
    ["2026-11-16", "2026-11-16", ["OFFICER"]],
  ])("from %s to %s, on 2026-11-16: %o", (from, to, expected) => {
    expect(rolesOn([held(from, to)], isoDate("2026-11-16"))).toEqual(expected);
  });
  it("a role held twice is one role", () => {
    const twice = [held("2020-01-01", null), held("2026-01-01", "2026-12-31")];
    expect(rolesOn(twice, isoDate("2026-11-16"))).toEqual(["OFFICER"]);
  });
});

describe("failed sign-ins", () => {
  /** The state after a number of failures, one every second, waiting where it must. */
  function after(count: number): Failures {
    let state: Failures | null = null;
    let now = t0;
    for (let n = 0; n < count; n += 1) {
      if (state !== null && state.lockedUntil > now) now = state.lockedUntil;
      state = afterFailure(state, now);
    }
    if (state === null) throw new Error("no failures");
    return state;
  }
  const waitOf = ({ lockedUntil }: Failures, from: Date) => (lockedUntil.getTime() - from.getTime()) / 60_000;
  it.each([
    [1, 0],
    [9, 0],
    [10, 1],
    [11, 2],
    [12, 4],
    [13, 8],
    [14, 15],
    [15, 15],
  ])("after %i the wait is %i minutes", (count, wait) => {
    const before = count === 1 ? t0 : after(count - 1).lockedUntil;
    expect(after(count).failures).toBe(count);
    expect(waitOf(after(count), before)).toBe(wait);
  });
  it("are let in again at the very end of the wait", () => {
    const state = after(10);
    expect(mayTry(null, t0)).toBe(true);
    expect(mayTry(state, new Date(state.lockedUntil.getTime() - 1))).toBe(false);
    expect(mayTry(state, state.lockedUntil)).toBe(true);
  });
  it("are forgotten a quarter after the first, when nothing waits", () => {
    expect(afterFailure(after(5), at(14.99)).failures).toBe(6);
    expect(afterFailure(after(5), at(15)).failures).toBe(1);
  });
  it("a long wait does not outlive its memory: who goes on guessing is not let loose by waiting it out", () => {
    const state = after(14);
    expect(afterFailure(state, state.lockedUntil).failures).toBe(15);
  });
});
