import type { CaseData } from "../shape";

export const CLOSED_2025_HOMES: readonly CaseData[] = [
  {
    key: "kvarnflyet-2025",
    diary: "VON 8/2025",
    unit: "kvarnflyet",
    status: "CLOSED",
    lead: "ylva",
    members: ["amina", "solveig", "henrik"],
    started: "2025-01-13",
    period: ["2024-01-01", "2024-12-31"],
    visits: [
      {
        on: "2025-02-11",
        clock: "09:00",
        announced: true,
        outcome: "CARRIED_OUT",
        participants: "Ragnhild Forsåker, verksamhetschef, bolagets kvalitetschef och sex medarbetare",
        summary: "Kommunens bolag granskas mot samma krav som privata utförare. Två avdelningar och köket besöktes.",
      },
    ],
    findings: [
      {
        code: "HS-05",
        measured: "1",
        seen: "MAR granskade åtta ärenden. I tre är bara den första riskbedömningen gjord.",
        weight: ["SEVERAL", "MODERATE", "SMALL", "SMALL"],
        weighing: "Två av de tre har fallit under året. Ingen fick bestående skada.",
        text: "Risken för fall bedöms inte två gånger om året. I tre av åtta ärenden gjordes bara en bedömning.",
        results: [
          {
            reply: {
              on: "2025-05-05",
              from: "Ragnhild Forsåker",
              text: "Teamet går igenom alla boende i april och oktober. April är genomförd.",
            },
            judged: {
              on: "2025-05-27",
              by: "amina",
              judgement: "REMEDIED",
              motive: "MAR har sett bedömningar från april för tio av tio boende.",
            },
          },
        ],
      },
      {
        code: "SK-03",
        measured: "21",
        seen: "Två av elva synpunkter besvarades efter mer än tio arbetsdagar, den senaste efter 21.",
        weight: ["LOW", "SMALL", "SMALL", "NONE"],
        weighing: "Bolagets växel hade inte skickat dem vidare.",
        text: "Två av elva synpunkter besvarades för sent, en av dem efter 21 arbetsdagar.",
        results: [
          {
            reply: {
              on: "2025-04-14",
              from: "Ragnhild Forsåker",
              text: "Synpunkter går nu direkt till enheten. Växeln har fått en ny rutin.",
            },
            judged: {
              on: "2025-05-27",
              by: "ylva",
              judgement: "REMEDIED",
              motive: "Fem nya synpunkter, besvarade inom sex arbetsdagar.",
            },
          },
        ],
      },
    ],
    main: {
      diary: "VON 8/2025-1",
      begun: "2025-02-24",
      final: "2025-03-07",
      by: "ylva",
      summary:
        "Kvarnflyet, som drivs av kommunens bolag, uppfyller {uppfyllda} av {alla} granskade krav. Måltiderna är mycket uppskattade. Fallrisk bedöms för sällan och två synpunkter besvarades sent.",
      activity: "2025-03-07",
      committee: "2025-03-10",
      web: "2025-03-11",
    },
    closing: {
      diary: "VON 8/2025-2",
      begun: "2025-05-28",
      final: "2025-06-05",
      by: "ylva",
      summary: "Båda bristerna är avhjälpta. Ärendet avslutas.",
      activity: "2025-06-05",
      committee: "2025-06-09",
    },
    closed: { on: "2025-06-10", by: "ylva" },
  },
  {
    key: "granbacken-2025",
    diary: "VON 77/2025",
    unit: "granbacken",
    status: "CLOSED",
    lead: "amina",
    members: ["jonas", "solveig"],
    started: "2025-03-10",
    period: ["2024-03-01", "2025-02-28"],
    visits: [
      {
        on: "2025-04-08",
        clock: "11:00",
        announced: true,
        outcome: "CARRIED_OUT",
        participants: "Berit Kottfall, enhetschef, sjuksköterska och åtta medarbetare",
        summary: "Besöket omfattade lunch, eftermiddagsaktivitet och brandgenomgång.",
      },
    ],
    deselected: { "MM-06": "Välfärdsteknik införs på Granbacken först i höst enligt nämndens plan." },
    findings: [
      {
        code: "GD-06",
        measured: "0,6",
        seen: "Aktivitetsschemat visar 18 aktiviteter på 30 dagar. Helger och kvällar är tomma.",
        weight: ["SYSTEMATIC", "MODERATE", "NONE", "NONE"],
        weighing: "Gäller alla avdelningar och har varit så sedan aktivitetsombudet slutade.",
        text: "De boende erbjuds inte en aktivitet om dagen. Under den granskade månaden fanns 18 aktiviteter på 30 dagar och inga på helger.",
        recommendation:
          "Dela på ansvaret: en liten aktivitet per avdelning och dag, skriven på tavlan vid frukost, räcker längre än ett gemensamt program.",
        results: [
          {
            reply: {
              on: "2025-08-04",
              from: "Berit Kottfall",
              text: "Varje avdelning har en aktivitet om dagen sedan juni. Listor bifogas.",
            },
            judged: {
              on: "2025-08-27",
              by: "amina",
              judgement: "REMEDIED",
              motive:
                "Listorna för juni och juli visar en till två aktiviteter varje dag, även helger. Bekräftat vid besök 2025-08-24, en söndag.",
            },
          },
        ],
      },
      {
        code: "TB-04",
        measured: "0",
        seen: "Ingen utrymningsövning har hållits sedan 2023. Brandskyddspärmen är i övrigt i ordning.",
        weight: ["LOW", "LARGE", "MODERATE", "NONE"],
        weighing: "Ett år har hoppats över. Följden vid brand kan bli mycket allvarlig.",
        text: "Ingen utrymningsövning hölls 2024. Den senaste var i maj 2023.",
        remedyDue: "2025-06-13",
        results: [
          {
            reply: {
              on: "2025-06-05",
              from: "Berit Kottfall",
              text: "Övning hölls 3 juni med räddningstjänsten, dag och natt. Protokoll bifogas.",
            },
            judged: {
              on: "2025-06-18",
              by: "jonas",
              judgement: "REMEDIED",
              motive: "Protokoll från två övningar. Nästa är inplanerad till maj 2026.",
            },
          },
        ],
      },
    ],
    main: {
      diary: "VON 77/2025-1",
      begun: "2025-04-28",
      final: "2025-05-16",
      by: "amina",
      summary:
        "Granbacken uppfyller {uppfyllda} av {alla} granskade krav. Omvårdnaden är god och personalgruppen stabil. Aktiviteterna är för få och utrymning övades inte förra året.",
      activity: "2025-05-16",
      committee: "2025-05-19",
      web: "2025-05-20",
    },
    closing: {
      diary: "VON 77/2025-2",
      begun: "2025-08-28",
      final: "2025-09-05",
      by: "amina",
      summary: "Utrymning övas och aktiviteterna är fler. Ärendet avslutas.",
      activity: "2025-09-05",
      committee: "2025-09-08",
    },
    closed: { on: "2025-09-09", by: "amina" },
  },
  {
    key: "tranmyren-2025",
    diary: "VON 214/2025",
    unit: "tranmyren",
    status: "CLOSED",
    lead: "ylva",
    members: ["jonas", "solveig", "henrik"],
    started: "2025-08-11",
    period: ["2024-08-01", "2025-07-31"],
    visits: [
      {
        on: "2025-09-09",
        clock: "09:30",
        announced: true,
        outcome: "CARRIED_OUT",
        participants: "Elias Havsgran, verksamhetschef, och sju medarbetare",
        summary: "Alla tre avdelningar besöktes. Cykeltaxin var ute tre turer under förmiddagen.",
      },
    ],
    findings: [
      {
        code: "HS-03",
        measured: "16",
        seen: "MAS fann fyra boende utan genomgång det senaste året. Den äldsta är 16 månader.",
        weight: ["SEVERAL", "MODERATE", "SMALL", "NONE"],
        weighing: "Fyra av 54. Två har tio eller fler läkemedel.",
        text: "Fyra av 54 boende har inte fått läkemedelsgenomgång det senaste året.",
        results: [
          {
            reply: {
              on: "2025-11-28",
              from: "Elias Havsgran",
              text: "Genomgångarna gjordes 12–20 november med läkare och apotekare.",
            },
            judged: {
              on: "2025-12-10",
              by: "ylva",
              judgement: "REMEDIED",
              motive: "MAS har sett fyra dokumenterade genomgångar.",
            },
          },
        ],
      },
    ],
    main: {
      diary: "VON 214/2025-1",
      begun: "2025-09-22",
      final: "2025-10-10",
      by: "ylva",
      summary:
        "Tranmyren uppfyller {uppfyllda} av {alla} granskade krav. Löftet i anbudet om utevistelse hålls med god marginal. Fyra boende väntar på läkemedelsgenomgång.",
      activity: "2025-10-10",
      committee: "2025-10-13",
      web: "2025-10-14",
    },
    closing: {
      diary: "VON 214/2025-2",
      begun: "2025-12-11",
      final: "2025-12-16",
      by: "ylva",
      summary: "Läkemedelsgenomgångarna är gjorda. Ärendet avslutas.",
      activity: "2025-12-16",
      committee: "2025-12-17",
    },
    closed: { on: "2025-12-18", by: "ylva" },
  },
];
