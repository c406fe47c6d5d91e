import { db } from "@/lib/db/client";
import type { ServiceLaw } from "@/lib/domain/laws";
import { makeUser } from "./user";

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

/** The municipality has always demanded the experts' part in areas under these laws (NOR-29). */
export async function demandExperts(laws: readonly ServiceLaw[]) {
  const { id: createdById } = await makeUser("MANAGER");
  const value = { part: "REQUIRED", laws: [...laws] };
  const validFrom = new Date("2020-01-01");
  await db.profileOverride.create({ data: { key: "experts", value, reason: "Riktlinjen.", validFrom, createdById } });
}
