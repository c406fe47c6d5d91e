import type { ServiceLaw } from "@/lib/domain/laws";
import type { SanctionKind } from "@/lib/domain/sanctions";
import type { AgreementBasis } from "@/lib/features/agreements/rules";
import { CLAUSE_MOST, perTerm, TERMS } from "@/lib/features/agreements/terms/rules";
import {
  amount,
  choice,
  choices,
  column,
  day,
  diary,
  name,
  names,
  needed,
  organisationNumber,
  text,
  type RowOf,
  type Words,
} from "@/lib/features/imports/reading/cells/rules";

const BASES: Words<AgreementBasis> = [
  ["LOV", "LOV", "valfrihetssystem", "lagen om valfrihetssystem"],
  ["LOU", "LOU", "upphandling", "lagen om offentlig upphandling"],
  ["IOP", "IOP", "idéburet offentligt partnerskap"],
  ["COMMISSION", "Basuppdrag", "uppdrag", "uppdragsbeskrivning", "verksamhetsuppdrag"],
];

export const LAWS: Words<ServiceLaw> = [
  ["HSL", "HSL", "hälso- och sjukvårdslagen"],
  ["SoL", "SoL", "socialtjänstlagen"],
  ["LSS", "LSS", "lagen om stöd och service till vissa funktionshindrade"],
];

const SANCTIONS: Words<SanctionKind> = [
  ["ACTION_PLAN", "Åtgärdsplan", "åtgärdsplaner"],
  [
    "WITHHOLD_PAYMENT",
    "Innehållen betalning",
    "innehållande av betalning",
    "innehållen ersättning",
    "hålla inne betalning",
  ],
  ["PRICE_DEDUCTION", "Prisavdrag", "avdrag", "avdrag på ersättning"],
  ["FINE", "Vite", "viten"],
  ["SUSPENSION", "Avstängning", "avstängning från nya uppdrag", "intagsstopp"],
  ["TERMINATION", "Hävning", "hävning av avtalet", "uppsägning"],
];

/** A column for each term, under its own name. */
const termColumns = perTerm({
  laws: (field) => column(TERMS[field].label, choices(LAWS)),
  day: (field) => column(TERMS[field].label, day),
  clause: (field) => column(TERMS[field].label, text(CLAUSE_MOST)),
  sanctions: (field) => column(TERMS[field].label, choices(SANCTIONS)),
  ladder: (field) => column(TERMS[field].label, choices(SANCTIONS, true)),
  fine: (field) => column(TERMS[field].label, amount),
});

export const agreementColumns = {
  diary: needed("Diarienummer", diary),
  orgNumber: needed("Organisationsnummer", organisationNumber),
  units: column("Enhet", names),
  area: needed("Verksamhetsområde", name()),
  basis: column("Grund", choice(BASES)),
  ...termColumns,
  reimbursement: column("Ersättningsgrund", text(5_000)),
  reimbursementFrom: column("Ersättning från", day),
} as const;
/** One agreement as a file tells of it. */
export type AgreementCells = RowOf<typeof agreementColumns>;
