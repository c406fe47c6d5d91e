import { createHash } from "node:crypto";

/**
 * The id of something in the demo, made from its name: the same in every demo database, so that a later part can point
 * to what an earlier one added without looking it up.
 */
export function demoId(kind: string, name: string): string {
  const hex = createHash("sha256").update(`demo ${kind} ${name}`).digest("hex");
  const variant = ((parseInt(hex.slice(16, 18), 16) & 0x3f) | 0x80).toString(16);
  const parts = [hex.slice(0, 8), hex.slice(8, 12), `8${hex.slice(13, 16)}`, `${variant}${hex.slice(18, 20)}`];
  return [...parts, hex.slice(20, 32)].join("-");
}
