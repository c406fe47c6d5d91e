import type { ServiceLaw } from "@/lib/domain/laws";
import type { AgreementBasis, SanctionKind } from "@/lib/features/agreements/rules";
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
} from "@/lib/features/imports/cells/rules";
import type { TermsWritten } from "@/lib/features/agreements/versions/rules";

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

export const agreementColumns = {
  diary: needed("Diarienummer", diary),
  orgNumber: needed("Organisationsnummer", organisationNumber),
  units: column("Enhet", names),
  area: needed("Verksamhetsområde", name()),
  basis: column("Grund", choice(BASES)),
  laws: column("Lagar", choices(LAWS)),
  startDate: column("Startdatum", day),
  endDate: column("Slutdatum", day),
  extensionTo: column("Förlängning till", day),
  allowedSanctions: column("Tillåtna sanktioner", choices(SANCTIONS)),
  insightClause: column("Insynsvillkor", text(5_000)),
  followUpClause: column("Uppföljningsvillkor", text(5_000)),
  reimbursement: column("Ersättningsgrund", text(5_000)),
  reimbursementFrom: column("Ersättning från", day),
  terminationClause: column("Hävningsvillkor", text(5_000)),
  sanctionLadder: column("Sanktionstrappa", choices(SANCTIONS, true)),
  finePerOccasionOre: column("Vite per tillfälle", amount),
  fineCapPerYearOre: column("Vite högst per år", amount),
} as const;
export type AgreementRow = RowOf<typeof agreementColumns>;

/** The terms of a row over those that stand: what the file leaves out stays. */
export const termsOver = (row: AgreementRow, before: TermsWritten): TermsWritten => ({
  laws: row.laws ?? before.laws,
  startDate: row.startDate ?? before.startDate,
  endDate: row.endDate ?? before.endDate,
  extensionTo: row.extensionTo ?? before.extensionTo,
  insightClause: row.insightClause ?? before.insightClause,
  followUpClause: row.followUpClause ?? before.followUpClause,
  terminationClause: row.terminationClause ?? before.terminationClause,
  allowedSanctions: row.allowedSanctions ?? before.allowedSanctions,
  sanctionLadder: row.sanctionLadder ?? before.sanctionLadder,
  finePerOccasionOre: row.finePerOccasionOre ?? before.finePerOccasionOre,
  fineCapPerYearOre: row.fineCapPerYearOre ?? before.fineCapPerYearOre,
});

/** Terms before anybody has said anything. */
export const NO_TERMS: TermsWritten = {
  laws: [],
  startDate: null,
  endDate: null,
  extensionTo: null,
  insightClause: null,
  followUpClause: null,
  terminationClause: null,
  allowedSanctions: [],
  sanctionLadder: [],
  finePerOccasionOre: null,
  fineCapPerYearOre: null,
};
