import { plural } from "@/lib/format/numbers";

type Summary = Readonly<{ inForce: number; draft: number }>;

/** "189 krav gäller i dag. 2 utkast väntar på publicering." */
export function requirementSentence({ inForce, draft }: Summary): string {
  const held = `${plural(inForce, "krav", "krav")} gäller i dag.`;
  return draft === 0 ? held : `${held} ${plural(draft, "utkast", "utkast")} väntar på publicering.`;
}

/** The trail above a page that belongs to a requirement. */
export const requirementCrumbs = ({ id, code }: Readonly<{ id: string; code: string }>) => [
  { href: "/requirements", label: "Krav" },
  { href: `/requirements/${id}`, label: code },
];
