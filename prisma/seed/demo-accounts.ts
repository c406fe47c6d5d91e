import type { Role } from "@/lib/auth/permissions";

/** An account of the demo municipality. Everybody in it is invented. */
export type DemoAccount = Readonly<{
  name: string;
  title: string;
  email: string;
  roles: readonly Role[];
  password: string;
}>;

/** One password for all: the demo is meant to be walked through in every role. It exists nowhere but in demo databases. */
const password = "demo-losenord-2026";

export const DEMO_ACCOUNTS: readonly DemoAccount[] = [
  { name: "Ylva Granmosse", title: "Uppföljare", email: "ylva@exempel.se", roles: ["OFFICER"], password },
  { name: "Amina Sjölykta", title: "Uppföljare", email: "amina@exempel.se", roles: ["OFFICER"], password },
  { name: "Jonas Åkerfält", title: "Uppföljare", email: "jonas@exempel.se", roles: ["OFFICER"], password },
  {
    name: "Marianne Åkerlund",
    title: "Enhetschef, Enheten för uppföljning",
    email: "marianne@exempel.se",
    roles: ["MANAGER"],
    password,
  },
  {
    name: "Gunilla Ekmossen",
    title: "Förvaltningschef",
    email: "gunilla@exempel.se",
    roles: ["HEAD_OF_ADMINISTRATION"],
    password,
  },
  {
    name: "Solveig Videfjäll",
    title: "Medicinskt ansvarig sjuksköterska (MAS)",
    email: "solveig@exempel.se",
    roles: ["MAS"],
    password,
  },
  {
    name: "Henrik Åsgärde",
    title: "Medicinskt ansvarig för rehabilitering (MAR)",
    email: "henrik@exempel.se",
    roles: ["MAR"],
    password,
  },
  {
    name: "Fatima Rönnskär",
    title: "Biståndshandläggare",
    email: "fatima@exempel.se",
    roles: ["CARE_ASSESSOR"],
    password,
  },
  { name: "Börje Kvistholm", title: "Ekonom", email: "borje@exempel.se", roles: ["ECONOMIST"], password },
  {
    name: "Birgit Näslycke",
    title: "Ledamot i vård- och omsorgsnämnden",
    email: "birgit@exempel.se",
    roles: ["COMMITTEE_MEMBER"],
    password,
  },
  { name: "Petra Nyponlund", title: "Systemförvaltare", email: "petra@exempel.se", roles: ["SYSTEM_ADMIN"], password },
];
