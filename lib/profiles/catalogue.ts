import { orebro } from "./orebro";
import type { Profile } from "./schema";

/** Every profile that an installation may choose. A municipality is one file and one line here. */
export const PROFILES: readonly Profile[] = [orebro];

export const profileByCode = (code: string): Profile | null => PROFILES.find((one) => one.code === code) ?? null;
