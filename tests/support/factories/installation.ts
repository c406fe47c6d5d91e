import { db } from "@/lib/db/client";

/** The municipality of the test: Örebro's rules, an invented name, mail and clock as in a test. */
export const makeInstallation = (over: Readonly<{ orgNumber?: string | null; kind?: "LIVE" | "DEMO" | "TEST" }> = {}) =>
  db.installation.create({
    data: {
      id: 1,
      municipalityCode: "0000",
      municipalityName: "Älvsunda kommun",
      orgNumber: "2299991006",
      committeeName: "Vård- och omsorgsnämnden",
      committeeEmail: "namnden@exempel.se",
      diaryPrefix: "VON",
      profile: "orebro",
      kind: "TEST",
      ...over,
    },
  });
