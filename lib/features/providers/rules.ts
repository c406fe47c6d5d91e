import type { Regime } from "@/lib/profiles/schema";

export const REGIMES = ["PRIVATE", "MUNICIPAL", "MUNICIPALLY_OWNED"] as const satisfies readonly Regime[];
