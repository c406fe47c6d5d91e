import type { Regime } from "@/lib/domain/methods";

/** Driftform as people call it. */
export const REGIME_LABELS: Readonly<Record<Regime, string>> = {
  PRIVATE: "Privat",
  MUNICIPAL: "Egen regi",
  MUNICIPALLY_OWNED: "Kommunägt bolag",
};
