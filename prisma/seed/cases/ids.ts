import { demoId } from "../identity";

export const caseId = (key: string): string => demoId("case", key);
/** `requirement` as the catalogue calls it: area or agreement, then code. */
export const selectedId = (key: string, requirement: string): string => demoId("selected", `${key} ${requirement}`);
export const assessmentId = (key: string, requirement: string): string => demoId("assessment", `${key} ${requirement}`);
export const findingId = (key: string, code: string): string => demoId("finding", `${key} ${code}`);
export const resultId = (key: string, code: string, number: number): string =>
  demoId("result", `${key} ${code} ${number}`);
export const visitId = (key: string, index: number): string => demoId("visit", `${key} ${index}`);
export const evidenceId = (key: string, index: number): string => demoId("evidence", `${key} ${index}`);
export const requestId = (key: string, index: number): string => demoId("request", `${key} ${index}`);
export const reportId = (diary: string): string => demoId("report", diary);
export const reportVersionId = (diary: string): string => demoId("report version", diary);
export const shareId = (diary: string): string => demoId("share", diary);
export const pdfFileId = (diary: string): string => demoId("report file", diary);
