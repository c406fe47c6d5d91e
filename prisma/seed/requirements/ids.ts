import { demoId } from "../identity";

/** `key` as in the catalogue: area or agreement, then code. */
export const requirementId = (key: string): string => demoId("requirement", key);
export const versionId = (key: string, number: number): string => demoId("wording", `${key} ${number}`);
