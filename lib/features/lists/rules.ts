import type { Permission } from "@/lib/auth/permissions";

/** The product's lists: where each stands, and the right that its page asks for. What is saved or exported asks for the same. */
export const LISTS = {
  "follow-ups": { path: "/follow-ups", permission: "followUp.read" },
  findings: { path: "/findings", permission: "followUp.read" },
  obligations: { path: "/obligations", permission: "obligation.read" },
  providers: { path: "/providers", permission: "register.read" },
  agreements: { path: "/agreements", permission: "register.read" },
  requirements: { path: "/requirements", permission: "register.read" },
  proposals: { path: "/requirements/proposals", permission: "register.read" },
  reports: { path: "/reports", permission: "report.readFinal" },
  sent: { path: "/sent", permission: "dispatch.read" },
} as const satisfies Record<string, Readonly<{ path: `/${string}`; permission: Permission }>>;

export type ListName = keyof typeof LISTS;
export const LIST_NAMES = Object.keys(LISTS).filter((name): name is ListName => name in LISTS);

/** Rows that one workbook may hold: it is made in memory, some five kilobytes a row. */
export const EXPORT_LIMIT = 20_000;
/** Filters that one person may save in one list: more are not found again. */
export const SAVED_LIMIT = 20;
