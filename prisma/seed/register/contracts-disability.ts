import type { AgreementData } from "./agreement-shape";
import * as bases from "./bases";
import { FIRST, SECOND, THIRD, underLov, type Clauses } from "./clauses";

type Approval = readonly [
  key: string,
  diary: string,
  from: string,
  first: Clauses,
  renewed?: readonly [string, string],
];

/** Approvals under LOV, each with its unit of the same name. */
const DAILY_ACTIVITY: readonly Approval[] = [
  [
    "kugghjulet",
    "VON 166/2017",
    "2017-09-01",
    FIRST,
    ["2022-01-01", "Nytt förfrågningsunderlag daglig verksamhet 2022."],
  ],
  [
    "regnpipen",
    "VON 402/2017",
    "2018-01-08",
    FIRST,
    ["2022-01-01", "Nytt förfrågningsunderlag daglig verksamhet 2022."],
  ],
  ["spadtaget", "VON 95/2019", "2019-04-01", SECOND],
  ["vafttraden", "VON 180/2020", "2020-08-17", SECOND],
  // Written in a hurry: neither insight nor follow-up was agreed on.
  ["klippbordet", "VON 412/2021", "2022-01-10", { ...SECOND, insightClause: null, followUpClause: "" }],
];
const HOUSING_SUPPORT: readonly Approval[] = [
  [
    "vardagsnyckeln",
    "VON 222/2019",
    "2019-10-01",
    SECOND,
    ["2025-03-01", "Anpassat till den nya socialtjänstlagen och trappan från 2024."],
  ],
  ["fotsteget", "VON 14/2021", "2021-02-01", SECOND],
];

const approval = (
  [key, diary, from, first, renewed]: Approval,
  rest: Pick<AgreementData, "area" | "bases">,
  law: string,
): AgreementData => ({
  key,
  diary,
  basis: "LOV",
  provider: key,
  units: [key],
  terms: [
    { validFrom: from, startDate: from, laws: [law], clauses: underLov(first) },
    ...(renewed
      ? [
          {
            validFrom: renewed[0],
            startDate: from,
            laws: [law],
            clauses: underLov(first === FIRST ? SECOND : THIRD),
            changeReason: renewed[1],
          },
        ]
      : []),
  ],
  ...rest,
});

const GROUP_HOMES: readonly AgreementData[] = [
  {
    key: "myrstigen",
    diary: "VON 147/2018",
    basis: "LOU",
    provider: "myrstigen",
    area: "groupHome",
    units: ["myrstigen"],
    terms: [
      { validFrom: "2018-06-01", startDate: "2018-06-01", endDate: "2022-05-31", laws: ["LSS", "HSL"], clauses: FIRST },
      {
        validFrom: "2022-06-01",
        startDate: "2018-06-01",
        endDate: "2022-05-31",
        extensionTo: "2028-05-31",
        laws: ["LSS", "HSL"],
        clauses: SECOND,
        changeReason: "Ramavtalet förlängt tre år plus tre år.",
      },
    ],
    bases: bases.groupHome(3_912),
  },
  {
    // One person's place, bought beside the framework contract: followed up for that person, not by this plan (ORB-03).
    key: "fjallviden",
    diary: "VON 88/2022",
    basis: "LOU",
    provider: "myrstigen",
    area: "groupHome",
    units: ["fjallviden"],
    terms: [{ validFrom: "2022-04-01", startDate: "2022-04-01", laws: ["LSS"], clauses: SECOND }],
    bases: bases.groupHome(5_140),
  },
  {
    key: "stenvalvet",
    diary: "VON 275/2019",
    basis: "LOU",
    provider: "stenvalvet",
    area: "groupHome",
    units: ["stenvalvet"],
    terms: [
      {
        validFrom: "2019-11-01",
        startDate: "2019-11-01",
        endDate: "2023-10-31",
        extensionTo: "2027-10-31",
        laws: ["LSS", "HSL"],
        clauses: SECOND,
      },
    ],
    bases: bases.groupHome(3_874),
  },
  {
    key: "vinkelhaken",
    diary: "VON 19/2021",
    basis: "LOU",
    provider: "vinkelhaken",
    area: "groupHome",
    units: ["vinkelhaken"],
    terms: [
      {
        validFrom: "2021-03-01",
        startDate: "2021-03-01",
        endDate: "2025-02-28",
        extensionTo: "2029-02-28",
        laws: ["LSS", "HSL"],
        clauses: SECOND,
      },
    ],
    bases: bases.groupHome(3_801),
  },
];

export const DISABILITY_CONTRACTS: readonly AgreementData[] = [
  ...GROUP_HOMES,
  ...DAILY_ACTIVITY.map((one) => approval(one, { area: "dailyActivity", bases: bases.DAILY_ACTIVITY }, "LSS")),
  ...HOUSING_SUPPORT.map((one) => approval(one, { area: "housingSupport", bases: bases.HOUSING_SUPPORT }, "SoL")),
];
