import type { RefusalLabels } from "@/lib/actions/result";

export type SettingRefusal = "begunAlready" | "sameDay";

export const SETTING_REFUSALS: RefusalLabels<SettingRefusal> = {
  begunAlready:
    "Dagen har redan varit. En ändring gäller från i dag eller senare, så att tidigare ärenden inte ändras.",
  sameDay: "Det finns redan en ändring från den dagen. Välj en annan dag.",
};

export const SETTING_LABELS = {
  deadlines: "Tider",
  report: "Rapporter",
  delegations: "Delegationsordning",
  hours: "Timmar per uppföljning",
  remark: "Påpekanden",
  smallGroupThreshold: "Gräns för små grupper",
} as const;

export const SHARE_LABELS = {
  OFF: "Delas inte",
  OPTIONAL: "Får delas",
  REQUIRED: "Ska delas",
} as const;

export const DECIDER_LABELS = {
  OFFICER: "Uppföljare",
  MANAGER: "Enhetschef",
  HEAD_OF_ADMINISTRATION: "Förvaltningschef",
  COMMITTEE: "Nämnden",
} as const;
