import type { CaseData } from "../shape";

export const CLOSED_2024_HOME_CARE: readonly CaseData[] = [
  {
    key: "bjornmossen-oster-2024",
    diary: "VON 14/2024",
    unit: "bjornmossen-oster",
    status: "CLOSED",
    lead: "kerstin",
    members: ["ylva"],
    started: "2024-01-08",
    period: ["2023-01-01", "2023-12-31"],
    visits: [
      {
        on: "2024-02-06",
        clock: "08:30",
        announced: true,
        outcome: "CARRIED_OUT",
        participants: "Jasmin Blåvik, verksamhetschef, samordnare och fyra medarbetare",
        summary: "Vi började med morgonens fördelning av slingor och avslutade med genomgång av avvikelser.",
      },
    ],
    deselected: { "HS-05": "MAS granskade egenvård hos alla utförare i temauppföljningen hösten 2023." },
    findings: [
      {
        code: "GP-04",
        measured: "17",
        seen: "Rapporten visar att 14 av 96 planer inte har följts upp på ett år. Den äldsta är 17 månader.",
        weight: ["SEVERAL", "MODERATE", "SMALL", "SMALL"],
        weighing: "Var sjunde plan. Två av personerna har fått ändrat behov under tiden utan att planen följt med.",
        text: "14 av 96 genomförandeplaner har inte följts upp inom tolv månader. Den äldsta är 17 månader.",
        results: [
          {
            reply: {
              on: "2024-05-02",
              from: "Jasmin Blåvik",
              text: "Alla 14 är uppföljda. Omsorgskontakten har nu en lista med datum och samordnaren stämmer av den första måndagen i månaden.",
            },
            judged: {
              on: "2024-06-05",
              by: "ylva",
              judgement: "REMEDIED",
              motive: "Nytt uttag 2024-06-03: ingen plan är äldre än tolv månader.",
            },
          },
        ],
      },
      {
        code: "TK-05",
        seen: "Sju nycklar saknade kvittens och två märkbrickor hade adress. Skåpet var olåst när vi kom.",
        weight: ["SEVERAL", "LARGE", "MODERATE", "MODERATE"],
        weighing: "Adress på brickan i ett olåst skåp kan leda till inbrott. Ingen nyckel saknades vid genomgången.",
        text: "Nycklar hanterades inte säkert: skåpet stod olåst, två nycklar var märkta med adress och sju saknade kvittens.",
        acute: true,
        remedyDue: "2024-03-22",
        results: [
          {
            reply: {
              on: "2024-03-11",
              from: "Jasmin Blåvik",
              text: "Skåpet fick kodlås samma vecka. Alla nycklar är ommärkta med nummer och kvitterade på nytt.",
            },
            judged: {
              on: "2024-03-26",
              by: "kerstin",
              judgement: "REMEDIED",
              motive: "Oanmäld kontroll 2024-03-25: låst skåp, tio stickprov stämde.",
            },
          },
        ],
      },
      {
        code: "KB-09",
        measured: "31",
        seen: "Sju av 38 har en utbildning i förflyttningsteknik som är äldre än två år. Den äldsta är 31 månader.",
        weight: ["SEVERAL", "SMALL", "NONE", "MODERATE"],
        weighing: "Skaderisken ligger främst hos personalen. Inga arbetsskador är anmälda.",
        text: "Sju medarbetare har inte fått ny utbildning i förflyttningsteknik på två år.",
        results: [
          {
            reply: { on: "2024-05-06", from: "Jasmin Blåvik", text: "Alla sju gick kursen 16 april. Intyg bifogas." },
            judged: {
              on: "2024-06-05",
              by: "ylva",
              judgement: "REMEDIED",
              motive: "Sju intyg är visade. Registret påminner nu efter 20 månader.",
            },
          },
        ],
      },
    ],
    main: {
      diary: "VON 14/2024-1",
      begun: "2024-02-19",
      final: "2024-03-08",
      by: "kerstin",
      reviewedBy: "marianne",
      summary:
        "Björnmossens hemomsorg, Öster, uppfyller {uppfyllda} av {alla} granskade krav. Personalen känner de enskilda väl och dokumentationen är saklig. Nyckelhanteringen var inte säker och skulle rättas omgående. Genomförandeplaner följs inte alltid upp och flera saknar aktuell utbildning i förflyttningsteknik.",
      activity: "2024-03-08",
      committee: "2024-03-11",
      web: "2024-03-12",
    },
    closing: {
      diary: "VON 14/2024-2",
      begun: "2024-06-10",
      final: "2024-06-14",
      by: "kerstin",
      summary:
        "De tre bristerna är avhjälpta och kontrollerade. Utföraren svarade snabbt på den akuta bristen om nycklar.",
      activity: "2024-06-14",
      committee: "2024-06-17",
    },
    closed: { on: "2024-06-18", by: "kerstin" },
  },
  {
    key: "ht-oster-2024",
    diary: "VON 266/2024",
    unit: "ht-oster",
    status: "CLOSED",
    lead: "amina",
    members: ["kerstin", "solveig"],
    started: "2024-08-19",
    period: ["2023-08-01", "2024-08-31"],
    visits: [
      {
        on: "2024-09-24",
        clock: "07:15",
        announced: false,
        outcome: "CARRIED_OUT",
        participants: "Ove Tranbäck, enhetschef, och nio medarbetare vid morgonmötet",
        summary:
          "Oanmält besök vid morgonmötet. Chefen kom efter en halvtimme. Stämningen var god och genomgången saklig.",
      },
    ],
    deselected: { "GP-08": "Egen tid följdes upp för all hemtjänst i maj 2024 (VON 150/2024)." },
    findings: [
      {
        code: "DO-01",
        seen: "I fyra av tio ärenden saknas anteckningar i mer än tre veckor, trots avvikelser under tiden.",
        weight: ["SYSTEMATIC", "MODERATE", "MODERATE", "NONE"],
        weighing: "Fyra av tio och i tre av gruppens fyra slingor. Det går inte att följa hur insatserna genomförts.",
        text: "Social dokumentation förs inte löpande. I fyra av tio ärenden saknas anteckningar i mer än tre veckor.",
        recommendation:
          "Avsätt tid för dokumentation i schemat, förslagsvis 15 minuter per arbetspass, och låt gruppens ombud gå igenom två ärenden i veckan.",
        results: [
          {
            reply: {
              on: "2024-12-09",
              from: "Ove Tranbäck",
              text: "Dokumentationstid ligger i schemat sedan 1 november. Ombuden granskar tio ärenden i månaden. I november saknades anteckningar i ett av tio.",
            },
            judged: {
              on: "2025-01-15",
              by: "amina",
              judgement: "PARTLY_REMEDIED_SUFFICIENT",
              motive:
                "Nio av tio ärenden har löpande anteckningar. Det tionde förklaras av ett kort uppehåll. Arbetssättet är på plats.",
            },
          },
        ],
      },
      {
        code: "HS-01",
        measured: "15",
        seen: "Tre delegeringar hade gått ut, den äldsta för tre månader sedan. En av de tre hade lämnat läkemedel två gånger.",
        weight: ["LOW", "MODERATE", "SMALL", "SMALL"],
        weighing: "Tre av 41 delegeringar. Läkemedlen var rätt och signerade. MAS bedömer risken som måttlig.",
        text: "Tre delegeringar hade gått ut utan att det märktes. En medarbetare lämnade läkemedel utan giltig delegering.",
        results: [
          {
            reply: {
              on: "2024-11-25",
              from: "Ove Tranbäck",
              text: "Listan läses nu mot schemat varje måndag av sjuksköterskan.",
            },
            judged: {
              on: "2024-12-18",
              by: "amina",
              judgement: "REMEDIED",
              motive: "MAS har jämfört lista och schema för fyra veckor: ingen utan giltig delegering.",
            },
          },
        ],
      },
    ],
    main: {
      diary: "VON 266/2024-1",
      begun: "2024-10-07",
      final: "2024-10-25",
      by: "amina",
      summary:
        "Hemtjänsten Öster uppfyller {uppfyllda} av {alla} granskade krav. Kontinuitet och bemötande är styrkor. Dokumentationen har luckor och tre delegeringar hade gått ut.",
      activity: "2024-10-25",
      committee: "2024-10-28",
      web: "2024-10-29",
    },
    closing: {
      diary: "VON 266/2024-2",
      begun: "2025-01-20",
      final: "2025-01-31",
      by: "amina",
      summary:
        "Delegeringarna är i ordning. Dokumentationen är tillräckligt förbättrad och följs av egna ombud. Ärendet avslutas.",
      activity: "2025-01-31",
      committee: "2025-02-03",
    },
    closed: { on: "2025-02-04", by: "amina" },
  },
];
