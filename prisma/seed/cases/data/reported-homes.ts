import type { CaseData } from "../shape";

export const REPORTED_HOMES: readonly CaseData[] = [
  {
    key: "silverlinden-2026",
    diary: "VON 302/2026",
    unit: "silverlinden",
    status: "AWAITING_RESULT",
    lead: "ylva",
    members: ["amina", "solveig", "henrik"],
    started: "2026-07-27",
    period: ["2025-07-01", "2026-07-31"],
    trigger: "Lex Maria-anmälan 2026-06-30 om läkemedel.",
    visits: [
      {
        on: "2026-08-26",
        clock: "10:00",
        announced: true,
        outcome: "CARRIED_OUT",
        participants: "Agneta Stormlöv, verksamhetschef, två sjuksköterskor och fem medarbetare",
        summary: "MAS granskade läkemedelsrum och narkotikajournal. MAR följde två förflyttningar.",
      },
    ],
    findings: [
      {
        code: "HS-02",
        seen: "Narkotikakontrollen saknas för april och juni. Två räkneavvikelser är inte utredda. Temperaturen i läkemedelskylen är inte antecknad på elva dagar.",
        weight: ["SEVERAL", "LARGE", "MODERATE", "MODERATE"],
        weighing: "Två av sex månader och oförklarade differenser. MAS bedömer att patientsäkerheten är påverkad.",
        text: "Kontrollen av narkotiska läkemedel är inte gjord varje månad och två avvikelser är inte utredda.",
        remedyDue: "2026-11-16",
        results: [
          {
            due: "2026-11-16",
            reply: {
              on: "2026-11-15",
              from: "Agneta Stormlöv",
              text: "Här är vår åtgärdsplan. En namngiven sjuksköterska kontrollerar den första varje månad och en annan kontrasignerar. De två avvikelserna är utredda: ett dosbyte och en felräkning. Kylen larmar nu digitalt.",
            },
          },
        ],
      },
      {
        code: "GD-02",
        measured: "8",
        seen: "Sex av 48 planer är äldre än sex månader. Den äldsta är åtta månader.",
        weight: ["SEVERAL", "SMALL", "SMALL", "SMALL"],
        weighing: "Samma brist som 2024 men färre planer: sex mot elva.",
        text: "Sex av 48 genomförandeplaner har inte följts upp på sex månader.",
        repeats: "silverlinden-2024",
        results: [
          {
            reply: {
              on: "2026-10-19",
              from: "Agneta Stormlöv",
              text: "De sex planerna är uppföljda. Kontaktpersonens tid finns nu i schemat, inte bara som en överenskommelse.",
            },
            judged: {
              on: "2026-11-11",
              by: "amina",
              judgement: "REMEDIED",
              motive: "Uttag 2026-11-09: äldsta uppföljningen fem månader. Schemat är visat.",
            },
          },
        ],
      },
    ],
    main: {
      diary: "VON 302/2026-1",
      begun: "2026-09-07",
      final: "2026-09-16",
      by: "ylva",
      reviewedBy: "jonas",
      summary:
        "Silverlinden uppfyller {uppfyllda} av {alla} granskade krav. Måltider, utevistelse och bemötande är bra. Kontrollen av narkotiska läkemedel har brustit och genomförandeplaner följs inte alltid upp, som vid förra uppföljningen.",
      activity: "2026-09-16",
      committee: "2026-09-17",
      web: "2026-09-21",
    },
  },
  {
    key: "lyktgarden-2026",
    diary: "VON 251/2026",
    unit: "lyktgarden",
    status: "AWAITING_RESULT",
    lead: "ylva",
    members: ["jonas", "solveig"],
    started: "2026-03-02",
    period: ["2025-03-01", "2026-02-28"],
    visits: [
      {
        on: "2026-04-14",
        clock: "09:00",
        announced: true,
        outcome: "CARRIED_OUT",
        participants: "Maud Glimfors, enhetschef, sjuksköterska och nio medarbetare",
        summary: "Besöket omfattade morgon, lunch och överlämning till kvällspersonalen.",
      },
      {
        on: "2026-04-21",
        clock: "13:00",
        announced: true,
        mode: "DIGITAL",
        outcome: "CARRIED_OUT",
        participants: "Maud Glimfors och kvalitetssamordnaren",
        summary: "Digital genomgång av avvikelser och egenkontroll.",
      },
    ],
    findings: [
      {
        code: "SK-02",
        seen: "Årsplanen för egenkontroll har tio punkter. Tre är genomförda och ingen har återkopplats.",
        weight: ["SYSTEMATIC", "SMALL", "MODERATE", "NONE"],
        weighing: "Sju av tio punkter. Ledningen ser inte om vården håller kvalitet.",
        text: "Egenkontroll görs inte enligt årsplanen. Tre av tio punkter är genomförda och ingen har lett till åtgärd.",
        remedyDue: "2026-10-14",
        recommendation: "Korta årsplanen till sex punkter och lägg en i taget på arbetsplatsträffen.",
        results: [
          {
            due: "2026-11-13",
            reply: {
              on: "2026-10-26",
              from: "Maud Glimfors",
              text: "Årsplanen har sex punkter. Fyra är gjorda. Protokoll från augusti, september och oktober bifogas.",
            },
          },
        ],
      },
      {
        code: "TB-05",
        measured: "0,5",
        seen: "Tre nätter av 28 delade två avdelningar på en medarbetare.",
        weight: ["SEVERAL", "LARGE", "SMALL", "NONE"],
        weighing: "Tre nätter under fyra veckor. En boende vandrade ut en av dem.",
        text: "Tre nätter av 28 fanns bara en medarbetare på två avdelningar.",
        acute: true,
        remedyDue: "2026-06-05",
        results: [
          {
            reply: {
              on: "2026-06-01",
              from: "Maud Glimfors",
              text: "Nattpool tillsammans med Åsbacken från 25 maj. Inga ensamnätter sedan dess.",
            },
            judged: {
              on: "2026-06-23",
              by: "ylva",
              judgement: "REMEDIED",
              motive: "Schema och utfall för fyra veckor samt oanmält besök natten till 2026-06-18.",
            },
          },
        ],
      },
      {
        code: "GD-05",
        seen: "Vid besöket kl. 07.45 var 14 av 18 boende uppe och klädda. Personalen berättar att natten börjar kl. 05.30.",
        weight: ["SYSTEMATIC", "MODERATE", "NONE", "NONE"],
        weighing: "Gäller båda avdelningarna på plan 2 och styrs av arbetsordningen, inte av de boende.",
        text: "De boende på plan 2 kan inte själva bestämma när de stiger upp. 14 av 18 var uppe och klädda före kl. 07.45.",
        remedyDue: "2026-10-14",
        recommendation:
          "Låt dagpersonalen ta över morgonen. Börja med två boende i veckan och fråga var och en hur de vill ha det.",
        results: [
          {
            due: "2026-11-13",
            reply: {
              on: "2026-10-26",
              from: "Maud Glimfors",
              text: "Natten hjälper bara den som är vaken. I genomförandeplanerna står nu önskad tid för alla 36.",
            },
          },
        ],
      },
      {
        code: "MM-02",
        measured: "1",
        seen: "Matsedeln har en rätt till lunch på helger.",
        weight: ["SEVERAL", "SMALL", "NONE", "NONE"],
        weighing: "Åtta dagar av 28.",
        text: "På helger kan de boende inte välja mellan två rätter.",
        results: [
          {
            reply: { on: "2026-07-20", from: "Maud Glimfors", text: "Två rätter alla dagar från v. 26." },
            judged: {
              on: "2026-08-18",
              by: "jonas",
              judgement: "REMEDIED",
              motive: "Matsedlar för v. 26–33 och besök lördagen 2026-08-15.",
            },
          },
        ],
      },
      {
        code: "TB-02",
        measured: "7",
        seen: "Två av nio samtycken till sänggrind har inte omprövats på sju månader.",
        weight: ["LOW", "MODERATE", "SMALL", "NONE"],
        weighing: "Två av nio. Båda kunde säga vad grinden är till för.",
        text: "Två skyddsåtgärder har inte omprövats på sju månader. Kravet är minst var tredje månad.",
        results: [
          {
            reply: { on: "2026-07-20", from: "Maud Glimfors", text: "Omprövat 2 juni. En grind är borttagen." },
            judged: {
              on: "2026-08-18",
              by: "ylva",
              judgement: "REMEDIED",
              motive: "Nio av nio är omprövade under sommaren.",
            },
          },
        ],
      },
    ],
    main: {
      diary: "VON 251/2026-1",
      begun: "2026-05-04",
      final: "2026-05-21",
      by: "ylva",
      summary:
        "Lyktgården uppfyller {uppfyllda} av {alla} granskade krav. Hälso- och sjukvården fungerar och anhöriga är nöjda. Nattbemanningen brast tre nätter. Egenkontroll görs inte enligt plan och morgnarna styrs av arbetsordningen.",
      activity: "2026-05-21",
      committee: "2026-05-25",
      web: "2026-05-26",
    },
    results: [
      {
        diary: "VON 251/2026-2",
        begun: "2026-08-24",
        final: "2026-08-31",
        by: "ylva",
        summary:
          "Tre av fem brister är avhjälpta: nattbemanningen, valet av maträtt och omprövningen av skyddsåtgärder. Två återstår och följs upp i november.",
        activity: "2026-08-31",
        committee: "2026-09-02",
      },
    ],
  },
  {
    key: "regnpipen-2026",
    diary: "VON 391/2026",
    unit: "regnpipen",
    status: "REPORTED",
    lead: "jonas",
    members: ["amina"],
    started: "2026-09-14",
    period: ["2025-09-01", "2026-08-31"],
    visits: [
      {
        on: "2026-10-08",
        clock: "13:00",
        announced: true,
        outcome: "CARRIED_OUT",
        participants: "Linnea Mossvåg, verksamhetschef, två handledare och nio deltagare",
        summary: "Deltagarna visade keramiken och förberedelserna inför höstutställningen.",
      },
    ],
    findings: [],
    main: {
      diary: "VON 391/2026-1",
      begun: "2026-10-26",
      final: "2026-11-13",
      by: "jonas",
      summary:
        "Ateljé Regnpipen uppfyller alla {alla} granskade krav. Deltagarna är med och bestämmer om allt från lera till hängning, och åtagandet om en utställning om året hålls.",
      activity: "2026-11-13",
    },
  },
];
