import type { AgreementData, TermsData } from "./agreement-shape";
import * as bases from "./bases";
import { FIRST, PARTNERSHIP, SECOND, THIRD, underLov, type Clauses } from "./clauses";

const HOME_CARE = ["SoL", "HSL"];
const NURSING = ["SoL", "HSL"];

/** Until further notice, as an approval under LOV is. */
function lov(startDate: string, laws: readonly string[], ...generations: [string, Clauses, string?][]): TermsData[] {
  return generations.map(([validFrom, clauses, changeReason]) => ({
    validFrom,
    startDate,
    laws,
    clauses: underLov(clauses),
    changeReason,
  }));
}

const NEW_DOCUMENT_2025 = "Förfrågningsunderlag hemtjänst 2025 ersätter det från 2021.";

export const CONTRACTS: readonly AgreementData[] = [
  {
    key: "kvarnsundet",
    diary: "VON 96/2017",
    basis: "LOV",
    provider: "kvarnsundet",
    area: "homeCare",
    units: ["kvarnsundet-norra"],
    terms: [
      ...lov(
        "2017-02-01",
        HOME_CARE,
        ["2017-02-01", FIRST],
        ["2021-01-01", SECOND, "Nytt förfrågningsunderlag 2021."],
        ["2025-01-01", THIRD, NEW_DOCUMENT_2025],
      ),
      {
        validFrom: "2027-01-01",
        startDate: "2017-02-01",
        laws: HOME_CARE,
        clauses: underLov(THIRD),
        changeReason: "Indexuppräkning och ny punkt om digital tillsyn nattetid.",
        draft: true,
      },
    ],
    bases: bases.HOME_CARE,
  },
  {
    key: "tallmossen-2015",
    diary: "VON 187/2015",
    basis: "LOV",
    provider: "tallmossen",
    area: "homeCare",
    units: ["tallmossen-sodra"],
    terms: lov(
      "2015-09-01",
      HOME_CARE,
      ["2015-09-01", FIRST],
      ["2021-01-01", SECOND, "Nytt förfrågningsunderlag 2021."],
    ),
    bases: bases.HOME_CARE.slice(0, 2),
    status: "ENDED",
    endedOn: "2024-05-31",
  },
  {
    key: "tallmossen",
    diary: "VON 214/2024",
    basis: "LOV",
    provider: "tallmossen",
    area: "homeCare",
    units: ["tallmossen-sodra"],
    terms: lov("2024-06-01", HOME_CARE, ["2024-06-01", SECOND], ["2025-01-01", THIRD, NEW_DOCUMENT_2025]),
    bases: bases.HOME_CARE.slice(1),
  },
  {
    key: "bjornmossen",
    diary: "VON 61/2018",
    basis: "LOV",
    provider: "bjornmossen",
    area: "homeCare",
    units: ["bjornmossen-oster", "bjornmossen-centrum"],
    terms: lov(
      "2018-03-01",
      HOME_CARE,
      ["2018-03-01", FIRST],
      ["2021-01-01", SECOND, "Nytt förfrågningsunderlag 2021."],
      ["2025-01-01", THIRD, NEW_DOCUMENT_2025],
    ),
    bases: bases.HOME_CARE,
  },
  {
    key: "lindhaga",
    diary: "VON 402/2015",
    basis: "LOV",
    provider: "lindhaga",
    area: "homeCare",
    units: ["lindhaga"],
    // Never renewed after 2021, and its insight clause was forgotten then: the list of deficiencies shows it.
    terms: lov(
      "2016-01-01",
      HOME_CARE,
      ["2016-01-01", FIRST],
      ["2021-01-01", { ...SECOND, insightClause: null }, "Nytt förfrågningsunderlag 2021."],
    ),
    bases: bases.HOME_CARE,
  },
  {
    key: "rosenfors",
    diary: "VON 233/2019",
    basis: "LOV",
    provider: "rosenfors",
    area: "homeCare",
    units: ["rosenfors"],
    terms: lov("2019-09-01", HOME_CARE, ["2019-09-01", SECOND]),
    bases: bases.HOME_CARE.slice(0, 3),
    status: "ENDED",
    endedOn: "2025-08-31",
  },
  {
    key: "silverlinden",
    diary: "VON 311/2018",
    basis: "LOU",
    provider: "silverlinden",
    area: "nursingHome",
    units: ["silverlinden"],
    terms: [
      { validFrom: "2019-02-01", startDate: "2019-02-01", endDate: "2024-01-31", laws: NURSING, clauses: SECOND },
      {
        validFrom: "2024-02-01",
        startDate: "2019-02-01",
        endDate: "2024-01-31",
        extensionTo: "2028-01-31",
        laws: NURSING,
        clauses: SECOND,
        changeReason: "Förlängning två år plus två år enligt punkt 2.3, beslut 2023-09-20.",
      },
    ],
    bases: bases.nursingHome(2_268),
  },
  {
    key: "tranmyren",
    diary: "VON 207/2020",
    basis: "LOU",
    provider: "tranmyren",
    area: "nursingHome",
    units: ["tranmyren"],
    terms: [
      { validFrom: "2020-10-01", startDate: "2020-10-01", endDate: "2025-09-30", laws: NURSING, clauses: SECOND },
      {
        validFrom: "2025-10-01",
        startDate: "2020-10-01",
        endDate: "2025-09-30",
        extensionTo: "2029-09-30",
        laws: NURSING,
        clauses: THIRD,
        changeReason: "Förlängning fyra år med sanktionstrappan från 2024.",
      },
    ],
    bases: bases.nursingHome(2_241),
  },
  {
    key: "havrekullen",
    diary: "VON 58/2021",
    basis: "LOU",
    provider: "havrekullen",
    area: "nursingHome",
    units: ["havrekullen"],
    terms: [
      { validFrom: "2021-05-01", startDate: "2021-05-01", endDate: "2027-04-30", laws: NURSING, clauses: SECOND },
    ],
    bases: bases.nursingHome(2_219),
  },
  {
    key: "savstranden",
    diary: "VON 390/2015",
    basis: "LOU",
    provider: "savstranden",
    area: "nursingHome",
    units: ["savstranden"],
    // About to end: the last extension is used up.
    terms: [
      { validFrom: "2016-02-01", startDate: "2016-02-01", endDate: "2021-01-31", laws: NURSING, clauses: FIRST },
      {
        validFrom: "2021-02-01",
        startDate: "2016-02-01",
        endDate: "2021-01-31",
        extensionTo: "2027-01-31",
        laws: NURSING,
        clauses: SECOND,
        changeReason: "Förlängning tre år plus tre år. Ingen möjlighet till ny förlängning finns kvar.",
      },
    ],
    bases: bases.nursingHome(2_187),
  },
  {
    key: "savstranden-2027",
    diary: "VON 455/2026",
    basis: "LOU",
    provider: "savstranden",
    area: "nursingHome",
    units: ["savstranden"],
    status: "DRAFT",
    // Being written: it cannot be set in force until laws and start are filled in (ORB-01).
    terms: [
      { validFrom: "2027-02-01", startDate: null, laws: [], clauses: { ...THIRD, insightClause: null }, draft: true },
    ],
    bases: [],
  },
  {
    key: "kvarnflyet",
    diary: "VON 301/2017",
    basis: "LOU",
    provider: "kvarnflyet",
    area: "nursingHome",
    units: ["kvarnflyet"],
    // In-house procurement (LOU 3 kap. 11 §) from the municipality's own company.
    terms: [
      { validFrom: "2018-01-01", startDate: "2018-01-01", laws: NURSING, clauses: FIRST },
      {
        validFrom: "2022-01-01",
        startDate: "2018-01-01",
        laws: NURSING,
        clauses: SECOND,
        changeReason: "Ägardirektivet från 2021 kräver samma villkor som för privata utförare.",
      },
    ],
    bases: bases.nursingHome(2_203),
  },
  {
    key: "minnesbruket",
    diary: "VON 350/2019",
    basis: "IOP",
    provider: "minnesbruket",
    area: "dayCare",
    units: ["minnesbruket"],
    terms: [
      { validFrom: "2020-01-01", startDate: "2020-01-01", endDate: "2028-12-31", laws: ["SoL"], clauses: PARTNERSHIP },
    ],
    bases: bases.PARTNERSHIP,
  },
  {
    key: "tradgardsrummet",
    diary: "VON 199/2021",
    basis: "LOU",
    provider: "tradgardsrummet",
    area: "dayCare",
    units: ["tradgardsrummet"],
    terms: [
      {
        validFrom: "2021-09-01",
        startDate: "2021-09-01",
        endDate: "2025-08-31",
        extensionTo: "2029-08-31",
        laws: ["SoL"],
        clauses: SECOND,
      },
    ],
    bases: bases.DAY_CARE,
  },
];
