import type { FindingStatus } from "./rules";

export const FINDING_STATUS_LABELS: Readonly<Record<FindingStatus, string>> = {
  CANDIDATE: "Utkast",
  CONFIRMED: "Fastställd",
  REMARK_CANDIDATE: "Kan bli påpekande",
  REMARKED: "Påpekande",
  AWAITING_REMEDY: "Ska åtgärdas",
  REMEDY_REPORTED: "Svar har kommit",
  UNDER_RESULT_FOLLOW_UP: "Följs upp",
  REMEDIED: "Åtgärdad",
  PARTLY_REMEDIED_SUFFICIENT: "Åtgärdad i tillräcklig utsträckning",
  NOT_REMEDIED: "Inte åtgärdad",
  DISMISSED: "Avskriven",
  ENDED_WITH_CONTRACT: "Upphörde med avtalet",
};

export const FINDING_STATUS_TONES: Readonly<
  Record<FindingStatus, "danger" | "warning" | "success" | "info" | "neutral">
> = {
  CANDIDATE: "neutral",
  CONFIRMED: "danger",
  REMARK_CANDIDATE: "neutral",
  REMARKED: "success",
  AWAITING_REMEDY: "warning",
  REMEDY_REPORTED: "info",
  UNDER_RESULT_FOLLOW_UP: "info",
  REMEDIED: "success",
  PARTLY_REMEDIED_SUFFICIENT: "success",
  NOT_REMEDIED: "danger",
  DISMISSED: "neutral",
  ENDED_WITH_CONTRACT: "neutral",
};

export const FINDING_STATE_LABELS = {
  late: "Försenade",
  toJudge: "Svar att bedöma",
  settled: "Avslutade",
  all: "Alla",
} as const;
