import {
  choice,
  column,
  name,
  needed,
  organisationNumber,
  type RowOf,
  type Words,
} from "@/lib/features/imports/reading/cells/rules";
import {
  created,
  differences,
  refused,
  settled,
  type Decision,
  type Ground,
} from "@/lib/features/imports/sheets/judging/rules";
import type { Provider } from "@/lib/features/imports/snapshot/rules";
import type { Note } from "@/lib/features/imports/rules";
import type { Regime } from "@/lib/domain/methods";

/** PLAN-01: a company that the municipality owns is neither private nor egen regi. */
const REGIMES: Words<Regime> = [
  ["PRIVATE", "Privat", "enskild", "extern", "privat utförare", "ideell", "idéburen"],
  ["MUNICIPAL", "Egen regi", "kommunal", "kommunal regi", "kommunen", "kommunal egen regi"],
  ["MUNICIPALLY_OWNED", "Kommunägt bolag", "kommunalt bolag", "kommunägd"],
];

const columns = {
  name: needed("Namn", name()),
  orgNumber: column("Organisationsnummer", organisationNumber),
  regime: column("Driftform", choice(REGIMES)),
} as const;
type Row = RowOf<typeof columns>;

export const providerSheet = { columns, keyOf, subject: ({ name: own }: Row) => own, judge } as const;

function keyOf(row: Row, ground: Ground): string {
  return numberOf(ground, row) ?? row.name;
}

/** Egen regi has no organisation number of its own: it stands under the municipality's. */
function numberOf({ municipalNumber }: Ground, { orgNumber, regime }: Row): string | null {
  return orgNumber ?? (regime === "MUNICIPAL" ? municipalNumber : null);
}

function judge(ground: Ground, row: Row): Decision {
  const orgNumber = numberOf(ground, row);
  if (orgNumber === null) return refused("Organisationsnummer", "missing");
  const { municipalNumber, register, newId } = ground;
  const known = register.providers.find(orgNumber)[0];
  const isMunicipal = orgNumber === municipalNumber;
  const regime = row.regime ?? known?.regime ?? (isMunicipal ? "MUNICIPAL" : "PRIVATE");
  if (isMunicipal && regime !== "MUNICIPAL") return refused("Driftform", "municipalNumberNotMunicipal");
  if (regime === "MUNICIPAL" && municipalNumber !== null && !isMunicipal) {
    return refused("Organisationsnummer", "municipalWithOtherNumber");
  }
  if (known) return change(ground, known, { ...row, regime });
  register.providers.put({ id: newId(), version: 1, name: row.name, regime, orgNumber });
  const guessed: Note = { reason: "regimeGuessed", detail: { regime: columns.regime.cell.show(regime) } };
  return created(row.regime === null ? [guessed] : []);
}

function change({ register }: Ground, known: Provider, { name: own, regime }: Row & { regime: Regime }): Decision {
  // Contracts and commissions stand on the regime (ORB-09, PLAN-01).
  if (regime !== known.regime && register.agreements.find(known.id).length > 0) {
    return refused("Driftform", "regimeHasAgreements");
  }
  const changes = differences(columns, { name: known.name, regime: known.regime }, { name: own, regime });
  if (changes.length > 0) register.providers.put({ ...known, name: own, regime });
  return settled(changes);
}
