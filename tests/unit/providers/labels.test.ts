import { describe, expect, it } from "vitest";
import { PROVIDER_REFUSALS, providerSentence, registerSentence } from "@/lib/features/providers/labels";
import { eventHref, eventPlace, eventTitle } from "@/lib/features/providers/timeline/labels";
import type { ProviderEvent } from "@/lib/features/providers/timeline/queries";
import { isoDate } from "@/lib/domain/calendar";
import { refused } from "@/lib/actions/result";
import { refuse } from "@/lib/domain/outcome";

describe("one sentence says how things stand", () => {
  const next = { unitName: "Södra", dueBy: "2026-12-12", daysLeft: 26, openFindings: 0 };

  it.each([
    [[], "Ingen verksamhet här omfattas av uppföljning just nu. Inga öppna brister."],
    [[next], "Nästa uppföljning ska vara gjord senast 2026-12-12 (Södra). Inga öppna brister."],
    [
      [{ ...next, dueBy: "2026-11-15", daysLeft: -1, openFindings: 1 }, next],
      "1\u00A0uppföljning är försenad, den första sedan 2026-11-15 (Södra). 1\u00A0öppen brist.",
    ],
    [
      [{ ...next, dueBy: null, daysLeft: null, openFindings: 3 }],
      "Ingen verksamhet här omfattas av uppföljning just nu. 3\u00A0öppna brister.",
    ],
  ])("of a provider", (activities, expected) => expect(providerSentence(activities)).toBe(expected));

  it.each([
    [0, "Ingen uppföljning är försenad."],
    [1, "1 uppföljning är försenad."],
    [4, "4 uppföljningar är försenade."],
  ])("of the register, %i late", (late, expected) => {
    expect(registerSentence({ activities: 63, providers: 24, late })).toBe(
      `63\u00A0verksamheter hos 24 utförare. ${expected}`,
    );
  });
});

describe("what happened, in words", () => {
  const event = (over: Partial<ProviderEvent>): ProviderEvent => ({
    happenedOn: isoDate("2026-01-01"),
    kind: "visitCarriedOut",
    refId: "r",
    unitName: "Södra",
    followUpId: "f",
    label: "VON 1/2026",
    detail: null,
    note: null,
    flag: null,
    ...over,
  });

  it.each([
    [{ detail: "ON_SITE", flag: true }, "Platsbesök genomfördes"],
    [{ detail: "ON_SITE", flag: false }, "Oanmält platsbesök genomfördes"],
    [{ detail: "DIGITAL", flag: true }, "Digitalt möte hölls"],
    [
      { kind: "historyImported", detail: "QUALITY_REQUIREMENTS", flag: false, note: "Inga brister" },
      "Uppföljning av kvalitetskrav genomfördes, utan platsbesök: Inga brister",
    ],
    [{ kind: "reportFinal", detail: "MAIN", note: "1", flag: false }, "Rapporten fastställdes"],
    [{ kind: "reportFinal", detail: "MAIN", note: "2", flag: false }, "Rapporten fastställdes, rättad version 2"],
    [{ kind: "agreementVersion", detail: "COMMISSION", note: "1" }, "Uppdraget VON 1/2026 började gälla"],
    [{ kind: "agreementVersion", detail: "LOV", note: "3" }, "Version 3 av VON 1/2026 började gälla"],
    [{ kind: "agreementEnded", detail: "LOU", flag: true }, "Avtalet VON 1/2026 hävdes"],
    [{ kind: "findingSettled", detail: "Kontinuitet", note: "REMEDIED" }, "Brist åtgärdad: Kontinuitet"],
  ] as const)("%o: %s", (over, expected) => expect(eventTitle(event(over))).toBe(expected));

  it("leads to the page of what happened", () => {
    expect(eventHref(event({}))).toBe("/follow-ups/f");
    expect(eventHref(event({ kind: "findingConfirmed" }))).toBe("/findings/r");
    expect(eventHref(event({ kind: "reportFinal", followUpId: null }))).toBe("/api/reports/r/pdf");
    expect(eventHref(event({ kind: "agreementEnded", followUpId: null }))).toBe("/agreements/r");
    expect(eventHref(event({ kind: "activityEnded", followUpId: null }))).toBeNull();
    expect(eventPlace(event({ kind: "replyReceived", note: "Rut Almlöf" }))).toBe(
      "Södra · VON 1/2026 · från Rut Almlöf",
    );
  });
});

it("a taken number leads to whose it is", () => {
  expect(refused(refuse("orgNumberTaken", { id: "x", name: "Tallmossen" }), PROVIDER_REFUSALS).message).toBe(
    "Organisationsnumret finns redan hos Tallmossen. Öppna den utföraren, eller kontrollera numret.",
  );
});
