import type { Role } from "@/lib/auth/permissions";

export const ROLE_LABELS: Readonly<Record<Role, string>> = {
  OFFICER: "Uppföljare",
  MANAGER: "Enhetschef",
  HEAD_OF_ADMINISTRATION: "Förvaltningschef",
  MAS: "Medicinskt ansvarig sjuksköterska (MAS)",
  MAR: "Medicinskt ansvarig för rehabilitering (MAR)",
  CARE_ASSESSOR: "Biståndshandläggare",
  ECONOMIST: "Ekonom",
  COMMITTEE_MEMBER: "Nämndledamot",
  SYSTEM_ADMIN: "Systemförvaltare",
};
