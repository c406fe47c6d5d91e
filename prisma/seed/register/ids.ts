import { demoId } from "../identity";

export const providerId = (key: string): string => demoId("provider", key);
export const unitId = (key: string): string => demoId("unit", key);
export const activityId = (key: string): string => demoId("activity", key);
export const agreementId = (key: string): string => demoId("agreement", key);
export const termsId = (agreement: string, number: number): string => demoId("terms", `${agreement} ${number}`);
