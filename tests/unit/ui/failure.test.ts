import { describe, expect, it } from "vitest";
import { failureSentence } from "@/components/ui/failure";

const BROKEN =
  "Något gick fel hos oss. Inget är sparat. Försök igen. Händer det flera gånger, berätta det för den som sköter systemet";

describe("an action that answered nothing", () => {
  it.each(["Failed to fetch", "network error", "NetworkError when attempting to fetch resource.", "Load failed"])(
    "is out of reach when the browser says %s",
    (words) => {
      expect(failureSentence(new TypeError(words))).toBe(
        "Det gick inte att nå servern, så inget är sparat. Kontrollera nätet och försök igen.",
      );
    },
  );

  it.each([
    ["a fault on the server", new Error("Failed to fetch the row")],
    ["a fault of ours in the browser", new TypeError("Cannot read properties of undefined")],
    ["what is no error at all", "network"],
  ])("is ours to mend: %s", (_what, error) => {
    expect(failureSentence(error)).toBe(`${BROKEN}.`);
  });

  it("gives the number that the log has", () => {
    expect(failureSentence(Object.assign(new Error("x"), { digest: "2407" }))).toBe(`${BROKEN} och ange numret 2407.`);
  });

  it("says that what was written is still there", () => {
    expect(failureSentence(new TypeError("Load failed"), "Det du skrev finns kvar här.")).toBe(
      "Det gick inte att nå servern, så inget är sparat. Det du skrev finns kvar här. Kontrollera nätet och försök igen.",
    );
  });
});
