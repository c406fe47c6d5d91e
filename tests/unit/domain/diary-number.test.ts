import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { diaryNumberKey, normaliseDiaryNumber } from "@/lib/domain/diary-number";
import { ok, refuse } from "@/lib/domain/outcome";

function keyOf(raw: string): string {
  const number = normaliseDiaryNumber(raw);
  if (!number.ok) throw new Error(number.reason);
  return diaryNumberKey(number.value);
}

describe("a diary number is shown as the municipality writes it", () => {
  it.each([
    ["VON 112/2024", "VON 112/2024"],
    ["von 112/2024", "VON 112/2024"],
    ["  von\u00a0112/2024 ", "VON 112/2024"],
    ["VON   112/2024", "VON 112/2024"],
    ["VON\u2009112/2024", "VON 112/2024"],
    ["Sov 322/2021", "Sov 322/2021"],
    ["VON-2024-00112", "VON-2024-00112"],
    ["von-2024-00112", "VON-2024-00112"],
    ["VON 2021/1325-3", "VON 2021/1325-3"],
    ["2024:112", "2024:112"],
    ["112/2024 von", "112/2024 von"],
    ["än 1/2024", "ÄN 1/2024"],
    ["SN 2024/112 handl a", "SN 2024/112 handl a"],
    ["VON\u00ad 112\u200b/2024", "VON 112/2024"],
    ["VON 112/2024\n", "VON 112/2024"],
  ])("%j is %j", (raw, shown) => expect(normaliseDiaryNumber(raw)).toEqual(ok(shown)));

  it.each([
    ["", "empty"],
    [" \u00a0 ", "empty"],
    ["\u200b", "empty"],
    ["VON\t112/2024", "controlCharacter"],
    ["VON 112/2024\nVON 113/2024", "controlCharacter"],
    ["VON\u0000112", "controlCharacter"],
    ["\t\u0001 ", "controlCharacter"],
    ["saknas", "noDigit"],
    ["-", "noDigit"],
  ] as const)("%j is refused: %s", (raw, reason) => expect(normaliseDiaryNumber(raw)).toEqual(refuse(reason)));
});

describe("what is unique", () => {
  it.each(["VON 112/2024", "von 112/2024", "Von 112/2024", "VON112/2024", "VON 112 / 2024", "VON\u00a0112/2024"])(
    "%j is one number",
    (raw) => expect(keyOf(raw)).toBe("VON112/2024"),
  );

  it.each([
    ["VON–2024–112", "VON-2024-112"],
    ["VON 1 12/2024", "VON1 12/2024"],
    ["VON 11 2/2024", "VON11 2/2024"],
    ["VON 0112/2024", "VON0112/2024"],
  ])("%j has the key %j", (raw, key) => expect(keyOf(raw)).toBe(key));

  it("normalising again changes neither what is shown nor the key", () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[a-zA-ZåÄö \u00a0/–:-]{0,8}\d{1,4}[ /:-]{0,3}\d{0,4}$/), (raw) => {
        const once = normaliseDiaryNumber(raw);
        if (!once.ok) throw new Error(`${raw}: ${once.reason}`);
        expect(normaliseDiaryNumber(once.value)).toEqual(once);
        expect(keyOf(once.value.toLowerCase())).toBe(keyOf(raw));
      }),
      { numRuns: 1000 },
    );
  });
});
