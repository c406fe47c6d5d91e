import { unit, type ProviderData } from "./shape";

/** Companies that give home care and run nursing homes. */
export const ELDERLY_CARE: readonly ProviderData[] = [
  {
    key: "kvarnsundet",
    name: "Kvarnsundets Hemomsorg AB",
    orgNumber: "5299991009",
    regime: "PRIVATE",
    email: "kontakt.kvarnsundet@exempel.se",
    phone: "031-390 06 10",
    units: {
      homeCare: [
        unit(
          "kvarnsundet-norra",
          "Kvarnsundets hemomsorg, Norra",
          "Slussgatan 12, 999 14 Kvarnsund",
          "Sixten Rågvind",
          "2017-02-01",
        ),
      ],
    },
  },
  {
    key: "tallmossen",
    name: "Tallmossens Hemomsorg AB",
    orgNumber: "5299991017",
    regime: "PRIVATE",
    email: "info.tallmossen@exempel.se",
    phone: "031-390 06 11",
    units: {
      homeCare: [
        unit(
          "tallmossen-sodra",
          "Tallmossens hemomsorg, Södra",
          "Tallmovägen 4, 999 21 Älvsunda",
          "Camilla Harsyra",
          "2015-09-01",
        ),
      ],
    },
  },
  {
    key: "bjornmossen",
    name: "Björnmossens Omsorg AB",
    orgNumber: "5299991025",
    regime: "PRIVATE",
    email: "omsorg.bjornmossen@exempel.se",
    phone: "031-390 06 12",
    units: {
      homeCare: [
        unit(
          "bjornmossen-oster",
          "Björnmossens hemomsorg, Öster",
          "Myrvägen 30, 999 32 Björnmossen",
          "Jasmin Blåvik",
          "2018-03-01",
        ),
        unit(
          "bjornmossen-centrum",
          "Björnmossens hemomsorg, Centrum",
          "Hantverkargatan 7, 999 11 Älvsunda",
          "Rickard Snödal",
          "2018-03-01",
        ),
      ],
    },
  },
  {
    key: "lindhaga",
    name: "Lindhagas Hemservice AB",
    orgNumber: "5299991033",
    regime: "PRIVATE",
    email: "lindhaga@exempel.se",
    phone: "031-390 06 13",
    units: {
      homeCare: [
        unit("lindhaga", "Lindhagas hemservice", "Lindallén 18, 999 24 Älvsunda", "Viveka Ljungstig", "2016-01-01"),
      ],
    },
  },
  {
    key: "rosenfors",
    name: "Rosenfors Hemtjänst AB",
    orgNumber: "5299991041",
    regime: "PRIVATE",
    email: "rosenfors@exempel.se",
    phone: "031-390 06 14",
    endedOn: "2025-08-31",
    units: {
      homeCare: [
        unit("rosenfors", "Rosenfors hemtjänst", "Bruksgatan 2, 999 41 Rosenfors", "Pontus Vresros", "2019-09-01", {
          end: "2025-08-31",
        }),
      ],
    },
  },
  {
    key: "silverlinden",
    name: "Silverlindens Omsorg AB",
    orgNumber: "5299991058",
    regime: "PRIVATE",
    email: "avtal.silverlinden@exempel.se",
    phone: "031-390 06 15",
    units: {
      nursingHome: [
        unit(
          "silverlinden",
          "Silverlindens vård- och omsorgsboende",
          "Parkgatan 41, 999 12 Älvsunda",
          "Agneta Stormlöv",
          "2019-02-01",
        ),
      ],
    },
  },
  {
    key: "tranmyren",
    name: "Tranmyrens Vård AB",
    orgNumber: "5299991066",
    regime: "PRIVATE",
    email: "tranmyren@exempel.se",
    phone: "031-390 06 16",
    units: {
      nursingHome: [
        unit(
          "tranmyren",
          "Tranmyrens vård- och omsorgsboende",
          "Tranvägen 3, 999 33 Björnmossen",
          "Elias Havsgran",
          "2020-10-01",
        ),
      ],
    },
  },
  {
    key: "havrekullen",
    name: "Havrekullens Äldreomsorg AB",
    orgNumber: "5299991074",
    regime: "PRIVATE",
    email: "ledning.havrekullen@exempel.se",
    phone: "031-390 06 17",
    units: {
      nursingHome: [
        unit(
          "havrekullen",
          "Havrekullens vård- och omsorgsboende",
          "Kullgatan 9, 999 15 Kvarnsund",
          "Miranda Kornfält",
          "2021-05-01",
        ),
      ],
    },
  },
  {
    key: "savstranden",
    name: "Sävstrandens Äldreboende AB",
    orgNumber: "5299991082",
    regime: "PRIVATE",
    email: "savstranden@exempel.se",
    phone: "031-390 06 18",
    units: {
      nursingHome: [
        unit(
          "savstranden",
          "Sävstrandens vård- och omsorgsboende",
          "Strandpromenaden 22, 999 13 Älvsunda",
          "Kaj Vassrugge",
          "2016-02-01",
        ),
      ],
    },
  },
  {
    key: "kvarnflyet",
    name: "Älvsunda Omsorgsboenden AB",
    orgNumber: "5299991090",
    regime: "MUNICIPALLY_OWNED",
    email: "bolaget.kvarnflyet@exempel.se",
    phone: "031-390 06 19",
    units: {
      nursingHome: [
        unit(
          "kvarnflyet",
          "Kvarnflyets vård- och omsorgsboende",
          "Kvarnflyet 1, 999 16 Kvarnsund",
          "Ragnhild Forsåker",
          "2018-01-01",
        ),
      ],
    },
  },
];
