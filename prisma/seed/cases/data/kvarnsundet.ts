import type { CaseData } from "../shape";

/** The case of the workspace: 38 of 62 requirements judged, one of them half-way. */
export const KVARNSUNDET_2026: CaseData = {
  key: "kvarnsundet-2026",
  diary: "VON 412/2026",
  unit: "kvarnsundet-norra",
  status: "ASSESSING",
  lead: "ylva",
  members: ["amina", "solveig"],
  started: "2026-10-05",
  period: ["2025-10-01", "2026-10-31"],
  trigger: "Senast 2026-12-12 enligt löftet om vart tredje år.",
  visits: [
    {
      on: "2026-11-05",
      clock: "09:00",
      announced: true,
      outcome: "CARRIED_OUT",
      participants: "Sixten Rågvind, verksamhetschef, två samordnare och fyra medarbetare",
      summary:
        "Vi träffade chefen och samordnarna på förmiddagen och följde sedan med på två hembesök efter samtycke. Lokalen är ljus och ordnad. Planeringen av helger tog längst tid att gå igenom.",
      notes: [
        {
          code: "TK-03",
          text: "Samordnaren visar hur helger planeras för sig. Vikarier går på alla slingor.",
          by: "ylva",
          clock: "10:12",
        },
        {
          code: "TK-04",
          text: "Listan över uteblivna besök förs på whiteboard och suddas varje kväll. Ingen kopia sparas.",
          by: "amina",
          clock: "10:40",
        },
        {
          code: "KB-13",
          text: "Alla vi mötte bar legitimation. Två hade egna tröjor över arbetskläderna i bilen.",
          by: "amina",
          clock: "11:05",
        },
        {
          code: "TK-05",
          text: "Elektroniskt nyckelskåp. Fem stickprov stämde. Reservnycklarna ligger i ett plåtskåp utan logg.",
          by: "amina",
          clock: "13:20",
        },
        {
          code: "SK-01",
          text: "Två medarbetare hittade rutinen för fallolyckor i mobilen direkt. Den tredje visste inte var den låg.",
          by: "ylva",
          clock: "14:02",
        },
      ],
    },
  ],
  ownMaterial: ["TK-03"],
  evidence: [
    {
      type: "STATISTICS",
      title: "Kontinuitet vecka 40–43.xlsx",
      source: "Utföraren",
      note: "Medel 14,6, median 14, 31 personer",
      on: "2026-10-29",
      covers: ["TK-03"],
      reviewed: "ylva",
      file: "continuity",
    },
    {
      type: "SURVEY",
      title: "Brukarenkät 2026, fråga 14",
      source: "Socialstyrelsens brukarundersökning",
      note: "61 % nöjda med antalet personal, kommunen 68 %",
      on: "2026-09-30",
      covers: ["TK-03"],
      reviewed: "amina",
    },
    {
      type: "PROVIDER_ACCOUNT",
      title: "Svar från Sixten Rågvind",
      source: "Sixten Rågvind",
      note: "Under september och oktober hade vi tre vakanser i norra gruppen. Två är tillsatta från 2026-11-01. Vi räknar med att nå tolv personal igen under december.",
      on: "2026-10-29",
      covers: ["TK-03"],
      reviewed: "ylva",
    },
  ],
  requests: [
    {
      message: "Inför uppföljningen av Norra behöver vi det här. Kontinuitetsrapporten ska omfatta minst fyra veckor.",
      sent: "2026-10-07",
      due: "2026-10-30",
      items: [
        ["Ledningssystem, årsplan och resultat av egenkontroller", "2026-10-22"],
        ["Rapport över kontinuitet, minst fyra veckor", "2026-10-29"],
        ["Personalförteckning med yrkesbevis och datum för registerutdrag", "2026-10-22"],
        ["Rapport över larm och manuella registreringar, tre månader", "2026-10-22"],
        ["Rutiner för nycklar, ändrad tid och när någon inte öppnar", "2026-10-29"],
      ],
      reply: {
        on: "2026-10-29",
        from: "Sixten Rågvind",
        text: "Här kommer resten. Under september och oktober hade vi tre vakanser i norra gruppen. Två är tillsatta från 2026-11-01. Vi räknar med att nå tolv personal igen under december.",
      },
    },
  ],
  begun: {
    "TK-03": {
      by: "ylva",
      at: "2026-11-16 14:03",
      compilation:
        "Snittet är 14,6 personal mot tillåtna 12. Två av tre vakanser är tillsatta. Ingen uppföljning av helgplaneringen finns.",
      measuredValue: "14,6",
      judgementLevel: "NOT_MET",
      judgement: "NOT_MET",
      frequency: "SYSTEMATIC",
      consequenceIndividual: "MODERATE",
      consequenceMunicipality: "SMALL",
      weighingMotive: "Fler än 12 personal hos 22 av 31 personer under fyra veckor. Helgerna",
    },
    "TK-05": {
      by: "amina",
      at: "2026-11-16 13:58",
      compilation: "Skåpet har personlig kod och logg. Fem stickprov stämde med kvittenslistan.",
    },
  },
  unassessed: [
    ...["TK-03", "TK-05", "TK-06", "TK-07", "TK-08", "KB-09", "KB-10", "KB-12", "KB-14"],
    ...["HS-01", "HS-02", "HS-03", "HS-04", "HS-05", "HS-06"],
    ...["DO-02", "DO-05", "DO-07", "DO-09", "DO-11", "DO-12", "DO-13", "DO-15", "DO-16"],
  ],
  own: {
    "TK-01": [
      "Alla 74 har en omsorgskontakt utom tre som har tackat nej. Den senaste tillsattes efter tolv dagar. Två omsorgskontakter väntar på sitt bevis och har en undersköterska vid sin sida.",
      "12",
    ],
    "TK-02": [
      "Medianen är 19 minuter och den 95:e percentilen 28. Ett larm i oktober tog 41 minuter och är utrett.",
      "28",
    ],
    "KB-04": ["44 av 68 tillsvidareanställda är undersköterskor med bevis, 64,7 procent. Fyra studerar.", "64,7"],
    "GP-01": ["I de tio granskade ärendena upprättades planen efter i snitt elva dagar. Längst tog det fjorton.", "14"],
    "DO-14": ["37 beställningar på tre månader. Längsta tiden till första besök var 21 timmar.", "21"],
  },
  findings: [
    {
      code: "TK-04",
      seen: "Två av tolv granskade ärenden har besök som uteblev utan att den enskilde fick besked före besökets slut. Orsaken är inte dokumenterad i det ena. Listan på whiteboarden sparas inte.",
      weight: ["SEVERAL", "MODERATE", "SMALL", "SMALL"],
      weighing:
        "Två personer av tolv under en månad. Båda fick sitt besök senare samma dag, men den ena hade väntat i fyra timmar utan att veta varför.",
      text: "Uteblivna besök följs inte alltid upp. I två av tolv granskade ärenden fick den enskilde inte besked innan besöket skulle ha slutat, och i ett av dem är orsaken inte dokumenterad.",
    },
    {
      code: "SK-04",
      measured: "13",
      seen: "22 synpunkter är registrerade. Av de tre granskade besvarades en efter 13 arbetsdagar. Samordnaren var på semester och ingen hade tagit över.",
      weight: ["LOW", "SMALL", "SMALL", "NONE"],
      weighing: "En av tre granskade. Svaret var fullständigt när det kom och den som lämnat synpunkten är nöjd.",
      text: "En av tre granskade synpunkter besvarades efter 13 arbetsdagar. Kravet är högst 10.",
    },
    {
      code: "DO-08",
      measured: "7,9",
      seen: "Rapporten för juli–september visar 7,9 procent manuella registreringar. Två medarbetare står för hälften.",
      weight: ["SEVERAL", "NONE", "MODERATE", "SMALL"],
      weighing:
        "Kommunen betalar efter registrerad tid. Avvikelsen återkommer alla tre månader men gäller få personer.",
      text: "7,9 procent av besöken registreras i efterhand. Kravet är högst 5 procent. Avvikelsen finns alla tre månaderna och gäller främst två medarbetare.",
    },
  ],
};

/** The pilot of the product: the same unit three years earlier. */
export const KVARNSUNDET_2023: CaseData = {
  key: "kvarnsundet-2023",
  diary: "VON 377/2023",
  unit: "kvarnsundet-norra",
  status: "CLOSED",
  lead: "kerstin",
  members: ["amina"],
  started: "2023-09-18",
  period: ["2022-09-01", "2023-09-30"],
  visits: [
    {
      on: "2023-11-07",
      clock: "09:00",
      announced: true,
      outcome: "CARRIED_OUT",
      participants: "Sixten Rågvind, verksamhetschef, och tre medarbetare",
      summary: "En förmiddag på kontoret och ett hembesök. Personalen är stolt över sin planering.",
    },
  ],
  deselected: { "KB-14": "Ingen hos utföraren har begärt omsorg på finska under perioden." },
  own: {
    "TK-03": [
      "Kravet uppfylldes med 11,8 personal i snitt. Uppföljaren noterade att helgerna låg nära gränsen.",
      "11,8",
    ],
  },
  findings: [
    {
      code: "DO-04",
      measured: "6",
      seen: "Av fyra som slutat under hösten hade en kvar sin behörighet i sex arbetsdagar.",
      weight: ["LOW", "SMALL", "MODERATE", "NONE"],
      weighing: "En av fyra. Loggen visar att behörigheten inte användes.",
      text: "En medarbetare som slutat hade kvar sin behörighet till verksamhetssystemet i sex arbetsdagar. Kravet är högst två.",
      results: [
        {
          reply: {
            on: "2024-01-29",
            from: "Sixten Rågvind",
            text: "Vi har lagt in avslut av behörighet i checklistan när någon slutar. Löneenheten skickar nu en lista varje fredag.",
          },
          judged: {
            on: "2024-02-20",
            by: "kerstin",
            judgement: "REMEDIED",
            motive: "Tre har slutat sedan dess. Alla behörigheter togs bort samma dag. Checklistan är visad.",
          },
        },
      ],
    },
    {
      code: "GP-06",
      seen: "I ett av två besökta hem saknades planen. Tre av åtta tillfrågade medarbetare visste inte att den ska lämnas ut.",
      weight: ["SEVERAL", "MODERATE", "NONE", "SMALL"],
      weighing: "Den enskilde kan inte följa sin egen plan. Okunskapen i gruppen talar för att det är fler.",
      text: "Den enskilde får inte alltid sin genomförandeplan. Planen saknades i ett av två besökta hem och flera medarbetare kände inte till kravet.",
      results: [
        {
          reply: {
            on: "2024-02-01",
            from: "Sixten Rågvind",
            text: "Alla har fått sin plan, hemkörd av omsorgskontakten. Sex personer har avstått skriftligt.",
          },
          judged: {
            on: "2024-03-05",
            by: "amina",
            judgement: "REMEDIED",
            motive: "Stickprov i tio ärenden: kvittens på mottagen plan i nio, avstått i ett.",
          },
        },
      ],
    },
  ],
  main: {
    diary: "VON 377/2023-1",
    begun: "2023-11-27",
    final: "2023-12-12",
    by: "kerstin",
    summary:
      "Kvarnsundets hemomsorg, Norra, uppfyller {uppfyllda} av de {alla} krav vi granskade. Arbetet med kontinuitet är gott men helgerna ligger nära gränsen. Två krav är inte uppfyllda: behörigheter tas inte alltid bort i tid när någon slutar, och alla har inte fått sin genomförandeplan.",
    activity: "2023-12-13",
    committee: "2023-12-13",
    web: "2023-12-14",
  },
  closing: {
    diary: "VON 377/2023-2",
    begun: "2024-04-15",
    final: "2024-04-22",
    by: "kerstin",
    summary:
      "Båda bristerna är avhjälpta. Utföraren har ändrat sin checklista och alla har fått sin plan. Ärendet avslutas.",
    activity: "2024-04-22",
    committee: "2024-04-22",
  },
  closed: { on: "2024-04-23", by: "kerstin" },
};
