/** The laws that care is given under (ORB-01). An agreement, an area or a requirement may stand under several. */
export const SERVICE_LAWS = ["HSL", "SoL", "LSS"] as const;
export type ServiceLaw = (typeof SERVICE_LAWS)[number];
