import { unit, type ProviderData } from "./shape";

/** Companies and associations that give support under LSS, day care and housing support. */
export const DISABILITY_SUPPORT: readonly ProviderData[] = [
  {
    key: "myrstigen",
    name: "Myrstigens Omsorg AB",
    orgNumber: "5299991108",
    regime: "PRIVATE",
    email: "myrstigen@exempel.se",
    phone: "031-390 06 20",
    units: {
      groupHome: [
        unit("myrstigen", "Myrstigens gruppbostad", "Myrstigen 5, 999 34 Björnmossen", "Ingela Pilvinge", "2018-06-01"),
        unit(
          "fjallviden",
          "Fjällvidens gruppbostad",
          "Videvägen 60, 998 71 Norrhult",
          "Ingela Pilvinge",
          "2022-04-01",
          {
            singlePlace: true,
          },
        ),
      ],
    },
  },
  {
    key: "stenvalvet",
    name: "Stenvalvets Gruppboende AB",
    orgNumber: "5299991116",
    regime: "PRIVATE",
    email: "stenvalvet@exempel.se",
    phone: "031-390 06 21",
    units: {
      groupHome: [
        unit(
          "stenvalvet",
          "Stenvalvets gruppbostad",
          "Stenhuggargatan 14, 999 25 Älvsunda",
          "Malte Gråtorn",
          "2019-11-01",
        ),
      ],
    },
  },
  {
    key: "vinkelhaken",
    name: "Vinkelhakens LSS AB",
    orgNumber: "5299991124",
    regime: "PRIVATE",
    email: "kontor.vinkelhaken@exempel.se",
    phone: "031-390 06 22",
    units: {
      groupHome: [
        unit(
          "vinkelhaken",
          "Vinkelhakens gruppbostad",
          "Snickarvägen 8, 999 42 Rosenfors",
          "Stina Åkergräs",
          "2021-03-01",
        ),
      ],
    },
  },
  {
    key: "kugghjulet",
    name: "Kugghjulsverkstan ekonomisk förening",
    orgNumber: "7699991001",
    regime: "PRIVATE",
    email: "kugghjulet@exempel.se",
    phone: "031-390 06 23",
    units: {
      dailyActivity: [
        unit("kugghjulet", "Kugghjulsverkstan", "Industrigatan 31, 999 22 Älvsunda", "Bosse Kuggängen", "2017-09-01"),
      ],
    },
  },
  {
    key: "regnpipen",
    name: "Ateljé Regnpipen AB",
    orgNumber: "5299991132",
    regime: "PRIVATE",
    email: "regnpipen@exempel.se",
    phone: "031-390 06 24",
    units: {
      dailyActivity: [
        unit("regnpipen", "Ateljé Regnpipen", "Färgaregränd 6, 999 11 Älvsunda", "Linnea Mossvåg", "2018-01-08"),
      ],
    },
  },
  {
    key: "spadtaget",
    name: "Odlarlaget Spadtaget AB",
    orgNumber: "5299991140",
    regime: "PRIVATE",
    email: "spadtaget@exempel.se",
    phone: "031-390 06 25",
    units: {
      dailyActivity: [
        unit(
          "spadtaget",
          "Odlarlaget Spadtaget",
          "Trädgårdsvägen 70, 999 35 Björnmossen",
          "Hasse Rotvik",
          "2019-04-01",
        ),
      ],
    },
  },
  {
    key: "vafttraden",
    name: "Hantverkshuset Väfttråden AB",
    orgNumber: "5299991157",
    regime: "PRIVATE",
    email: "vafttraden@exempel.se",
    phone: "031-390 06 26",
    units: {
      dailyActivity: [
        unit(
          "vafttraden",
          "Hantverkshuset Väfttråden",
          "Spolargatan 2, 999 17 Kvarnsund",
          "Yasmine Linfrö",
          "2020-08-17",
        ),
      ],
    },
  },
  {
    key: "klippbordet",
    name: "Mediagruppen Klippbordet AB",
    orgNumber: "5299991165",
    regime: "PRIVATE",
    email: "klippbordet@exempel.se",
    phone: "031-390 06 27",
    units: {
      dailyActivity: [
        unit("klippbordet", "Mediagruppen Klippbordet", "Pressgatan 19, 999 11 Älvsunda", "Isak Filmhed", "2022-01-10"),
      ],
    },
  },
  {
    key: "minnesbruket",
    name: "Föreningen Minnesbruket",
    orgNumber: "8299991003",
    regime: "PRIVATE",
    email: "minnesbruket@exempel.se",
    phone: "031-390 06 28",
    units: {
      dayCare: [
        unit(
          "minnesbruket",
          "Dagverksamheten Minnesbruket",
          "Bruksgatan 11, 999 41 Rosenfors",
          "Ann-Britt Löfstig",
          "2020-01-01",
        ),
      ],
    },
  },
  {
    key: "tradgardsrummet",
    name: "Trädgårdsrummets Dagverksamhet AB",
    orgNumber: "5299991173",
    regime: "PRIVATE",
    email: "tradgardsrummet@exempel.se",
    phone: "031-390 06 29",
    units: {
      dayCare: [
        unit(
          "tradgardsrummet",
          "Dagverksamheten Trädgårdsrummet",
          "Orangerivägen 1, 999 12 Älvsunda",
          "Susanne Pionlund",
          "2021-09-01",
        ),
      ],
    },
  },
  {
    key: "vardagsnyckeln",
    name: "Vardagsnyckeln Älvsunda AB",
    orgNumber: "5299991181",
    regime: "PRIVATE",
    email: "vardagsnyckeln@exempel.se",
    phone: "031-390 06 30",
    units: {
      housingSupport: [
        unit("vardagsnyckeln", "Vardagsnyckeln", "Nygatan 28, 999 11 Älvsunda", "Timo Låsmäster", "2019-10-01"),
      ],
    },
  },
  {
    key: "fotsteget",
    name: "Fotstegets Boendestöd AB",
    orgNumber: "5299991199",
    regime: "PRIVATE",
    email: "fotsteget@exempel.se",
    phone: "031-390 06 31",
    units: {
      housingSupport: [
        unit("fotsteget", "Fotstegets boendestöd", "Gångbrogatan 3, 999 13 Älvsunda", "Rut Vandelin", "2021-02-01"),
      ],
    },
  },
];
