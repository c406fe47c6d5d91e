import { expect, it } from "vitest";
import { failureText } from "@/lib/features/dispatches/labels";
import { failureOf, isDelivered, retryRefusal, serverWords, wayOf } from "@/lib/features/dispatches/rules";
import { retryInput } from "@/lib/features/dispatches/schema";

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

it.each([
  ["QUEUED", "alreadyWaiting"],
  ["FAILED", null],
  ["SENT", "alreadyDelivered"],
  ["KEPT", "alreadyDelivered"],
] as const)("%s may be tried again by hand unless %s", (status, expected) => {
  expect(retryRefusal(status)).toBe(expected);
});

it.each([
  [{ code: "EAUTH", command: "API", responseCode: 535 }, "signIn"],
  [{ code: "ECONNREFUSED", command: "CONN" }, "unreachable"],
  [{ code: "ETIMEDOUT" }, "unreachable"],
  [{ code: "EENVELOPE", command: "RCPT TO", responseCode: 550 }, "receiver"],
  [{ code: "EENVELOPE", command: "RCPT TO", responseCode: 450 }, "busy"],
  [{ code: "EENVELOPE", command: "MAIL FROM", responseCode: 553 }, "sender"],
  [{ code: "EMESSAGE", command: "DATA", responseCode: 554 }, "refused"],
  [{ responseCode: 500 }, "refused"],
  [{ responseCode: 499 }, "busy"],
  [{}, "ownFault"],
] as const)("a mail that failed with %o: %s", (error, expected) => {
  expect(failureOf(error)).toBe(expected);
});

it.each([
  [{ responseCode: 550, response: "550 5.1.1 Okänd\r\n  mottagare\u0007 " }, "550 5.1.1 Okänd mottagare"],
  [{ responseCode: 554, response: "554 hemligt=pass%40ord för kontot utskick" }, "554 hemligt=… för kontot …"],
  [{ responseCode: 554, response: "x".repeat(400) }, "x".repeat(300)],
  [{ code: "EAUTH", responseCode: 535, response: "535 kontot utskick" }, null],
  [{ responseCode: 550, response: "" }, null],
  [{ code: "ETIMEDOUT" }, null],
] as const)("B28 of %o the reader sees %j", (error, expected) => {
  expect(serverWords(error, ["pass%40ord", "", "utskick"])).toBe(expected);
});

it("says why, and what the server said when it said something", () => {
  expect(failureText("receiver", "550 Okänd")).toBe(
    "E-postservern tog inte emot mottagarens adress. Kontrollera adressen och rätta den om den är fel. Servern svarade: 550 Okänd",
  );
  expect(failureText("signIn", null)).toBe("E-postservern godtog inte vår inloggning. Säg till systemförvaltaren.");
});

it.each([
  ["  chef@exempel.se ", true],
  ["chef@", false],
  ["", false],
  ["a@exempel.se, b@exempel.se", false],
])("a corrected address %j is taken: %s", (toAddress, expected) => {
  expect(retryInput.safeParse({ dispatchId: "d", toAddress }).success).toBe(expected);
});
