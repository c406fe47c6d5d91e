import type { CaseData } from "../shape";

export const REPORTED_PRIVATE_HOME_CARE: readonly CaseData[] = [
  {
    key: "tallmossen-2026",
    diary: "VON 388/2026",
    unit: "tallmossen-sodra",
    status: "AWAITING_RESULT",
    lead: "ylva",
    members: ["amina", "solveig"],
    started: "2026-04-13",
    period: ["2025-04-01", "2026-04-30"],
    trigger: "Fem synpunkter om uteblivna besök under vintern. Uppföljningen tidigarelades från augusti.",
    visits: [
      {
        on: "2026-05-19",
        clock: "08:00",
        announced: true,
        outcome: "CARRIED_OUT",
        participants: "Camilla Harsyra, verksamhetschef, två samordnare och fem medarbetare",
        summary:
          "Vi följde hur morgonens luckor täcktes. Tre besök flyttades medan vi var där, två av dem utan samtal.",
        notes: [
          {
            code: "TK-04",
            text: "Samordnaren flyttar ett besök till kvällen och ringer inte. ”Hon brukar inte bry sig.”",
            by: "ylva",
            clock: "09:05",
          },
          {
            code: "TK-06",
            text: "Vikarien som börjar i dag går bredvid hela veckan. Checklistan är med.",
            by: "amina",
            clock: "10:30",
          },
        ],
      },
    ],
    deselected: { "KB-14": "Ingen hos utföraren har begärt omsorg på finska under perioden." },
    findings: [
      {
        code: "GP-01",
        measured: "23",
        seen: "I tio granskade ärenden upprättades planen efter i snitt 16 dagar. Fyra tog längre tid än 14, den längsta 23.",
        weight: ["SEVERAL", "SMALL", "SMALL", "NONE"],
        weighing:
          "Fyra av tio. De enskilda fick sina insatser men personalen saknade skriftligt stöd de första veckorna.",
        text: "Genomförandeplanen upprättas inte alltid inom 14 dagar. I fyra av tio ärenden tog det längre tid, som längst 23 dagar.",
        repeats: "tallmossen-2023",
        results: [
          {
            due: "2026-10-30",
            reply: {
              on: "2026-09-28",
              from: "Camilla Harsyra",
              text: "Sedan 1 juli bokas hembesöket för planen samma dag som beställningen kommer. Listan visar september: längst tolv dagar.",
              file: "plans",
            },
            judged: {
              on: "2026-11-04",
              by: "amina",
              judgement: "REMEDIED",
              motive: "Eget uttag 2026-11-02 för augusti–oktober: elva nya ärenden, längst 13 dagar.",
            },
          },
        ],
      },
      {
        code: "TK-04",
        seen: "Tre av tolv granskade ärenden har besök som uteblivit utan kontakt samma dag. I ett av dem gick det 26 timmar. Vid platsbesöket flyttades två besök utan att någon ringde.",
        weight: ["SYSTEMATIC", "LARGE", "MODERATE", "SMALL"],
        weighing:
          "En fjärdedel av de granskade, på två av tre slingor, och vi såg det själva vid besöket. En person stod utan hjälp i 26 timmar.",
        text: "Tre av tolv granskade ärenden har besök som uteblivit utan kontakt samma dag. I ett av dem gick det 26 timmar.",
        repeats: "tallmossen-2023",
        remedyDue: "2026-09-30",
        remedyDueNext: "2026-12-11",
        results: [
          {
            due: "2026-10-30",
            reply: {
              on: "2026-09-28",
              from: "Camilla Harsyra",
              text: "Ny larmrutin i planeringssystemet, utbildning av 41 medarbetare. Kvittenser bifogade.",
              file: "training",
            },
            judged: {
              on: "2026-11-04",
              by: "amina",
              judgement: "NOT_REMEDIED",
              motive: "Resultatuppföljning av oktober: tre nya uteblivna besök utan kontakt, hos tre personer.",
            },
          },
          { due: "2026-11-10" },
        ],
      },
      {
        code: "KB-10",
        measured: "9",
        seen: "Schemat för fyra veckor visar sex fall av dygnsvila under elva timmar för tre personer. Kortast nio timmar.",
        weight: ["SEVERAL", "NONE", "SMALL", "MODERATE"],
        weighing: "Tre av 44 medarbetare. Samma tre täcker sjukdom varje helg.",
        text: "Dygnsvilan på elva timmar har inte hållits för tre medarbetare vid sex tillfällen under fyra veckor.",
        results: [
          {
            reply: {
              on: "2026-09-28",
              from: "Camilla Harsyra",
              text: "Schemat spärrar nu pass med kortare vila. Inga avsteg sedan augusti.",
            },
            judged: {
              on: "2026-10-12",
              by: "ylva",
              judgement: "REMEDIED",
              motive: "Schema för september granskat: kortaste dygnsvila elva timmar.",
            },
          },
        ],
      },
    ],
    main: {
      diary: "VON 388/2026-1",
      begun: "2026-06-01",
      final: "2026-06-17",
      by: "ylva",
      reviewedBy: "marianne",
      summary:
        "Tallmossens hemomsorg, Södra, uppfyller {uppfyllda} av {alla} granskade krav. Introduktion och läkemedelshantering sköts väl. Besök uteblir utan att den enskilde får veta det, samma brist som 2023, och vi såg det själva vid platsbesöket. Genomförandeplaner kommer sent och vilotider hålls inte för tre medarbetare.",
      share: {
        on: "2026-06-02",
        replyBy: "2026-06-16",
        reply: {
          on: "2026-06-12",
          from: "Camilla Harsyra",
          text: "Vi har inget att invända i sak. Besöket som flyttades till kvällen den 19 maj blev av kl. 18.30.",
        },
        answer: {
          on: "2026-06-15",
          text: "Vi har lagt till att besöket blev av. Bedömningen ändras inte, eftersom ingen ringde före den avtalade tidens slut.",
        },
      },
      activity: "2026-06-17",
      committee: "2026-06-18",
      web: "2026-06-22",
    },
  },
  {
    key: "bjornmossen-centrum-2026",
    diary: "VON 361/2025",
    unit: "bjornmossen-centrum",
    status: "AWAITING_RESULT",
    lead: "amina",
    members: ["ylva", "solveig"],
    started: "2025-11-17",
    period: ["2024-11-01", "2025-11-30"],
    visits: [
      {
        on: "2026-01-13",
        clock: "09:00",
        announced: true,
        outcome: "CARRIED_OUT",
        participants: "Rickard Snödal, verksamhetschef, och fem medarbetare",
        summary: "Vi gick igenom planering, nyckelskåp och avvikelser och talade med fem medarbetare.",
      },
    ],
    deselected: {
      "KB-14": "Ingen hos utföraren har begärt omsorg på finska under perioden.",
      "DO-12": "Rutinen vid dödsfall granskades i temauppföljningen hösten 2025.",
      "DO-15": "Krisplanen granskades för alla utförare efter stormen i oktober 2025.",
    },
    findings: [
      {
        code: "TK-07",
        seen: "Egenkontrollen visar att 71 procent fick besked när tiden ändrades mer än 30 minuter. Tre av fem enskilda säger att de sällan får veta.",
        weight: ["SYSTEMATIC", "MODERATE", "SMALL", "SMALL"],
        weighing: "Nästan var tredje ändring, i alla grupper. Äldre väntar i ovisshet.",
        text: "De enskilda får inte alltid veta i förväg om en tid ändras. Vid 29 procent av ändringarna över 30 minuter gavs inget besked.",
        remedyDueNext: "2026-12-15",
        results: [
          {
            reply: {
              on: "2026-04-13",
              from: "Rickard Snödal",
              text: "Samordnarna ringer vid ändring. I mars fick 84 procent besked.",
            },
            judged: {
              on: "2026-05-12",
              by: "amina",
              judgement: "NOT_REMEDIED",
              motive: "84 procent i mars och 82 i april. Förbättring, men var sjätte får ännu inget besked.",
            },
          },
          {
            due: "2026-12-15",
            reply: {
              on: "2026-10-21",
              from: "Rickard Snödal",
              text: "Vi ringer nu alltid när tiden ändras mer än 30 minuter. Vi mäter det varje vecka.",
            },
          },
        ],
      },
      {
        code: "TK-01",
        measured: "24",
        seen: "Nio av 131 saknade omsorgskontakt. För fyra tog det mer än två veckor, som längst 24 dagar.",
        weight: ["LOW", "SMALL", "NONE", "NONE"],
        weighing: "Nio av 131. Alla fick en kontakt innan besöket var över.",
        text: "Nio personer fick inte en fast omsorgskontakt inom 14 dagar. Längst tog det 24 dagar.",
        results: [
          {
            reply: {
              on: "2026-03-30",
              from: "Rickard Snödal",
              text: "Omsorgskontakten utses nu när beställningen kommer.",
            },
            judged: {
              on: "2026-06-03",
              by: "ylva",
              judgement: "REMEDIED",
              motive: "Kontroll 2026-06-03: samtliga 14 nya hade en kontakt inom nio dagar.",
            },
          },
        ],
      },
      {
        code: "GP-02",
        seen: "Fyra av tio planer har samma text om delaktighet. Två av tre intervjuade har inte varit med när planen skrevs.",
        weight: ["SEVERAL", "MODERATE", "NONE", "SMALL"],
        weighing: "Fyra av tio. Två personer ville ha det på ett annat sätt än planen säger.",
        text: "Genomförandeplanen skrivs inte alltid tillsammans med den enskilde. Fyra av tio planer har samma text om delaktighet.",
        results: [
          {
            reply: {
              on: "2026-04-20",
              from: "Rickard Snödal",
              text: "Planerna skrivs nu hemma hos den enskilde. Mallen för delaktighet är borttagen.",
            },
            judged: {
              on: "2026-06-03",
              by: "amina",
              judgement: "REMEDIED",
              motive: "Tio nya planer: alla beskriver delaktigheten med egna ord. Tre enskilda har bekräftat.",
            },
          },
        ],
      },
    ],
    main: {
      diary: "VON 361/2025-1",
      begun: "2026-01-26",
      final: "2026-02-12",
      by: "amina",
      summary:
        "Björnmossens hemomsorg, Centrum, uppfyller {uppfyllda} av {alla} granskade krav. Löftet om 80 procent undersköterskor hålls. De enskilda får inte alltid veta när en tid ändras, nio personer fick vänta på sin omsorgskontakt och genomförandeplanerna skrivs inte alltid tillsammans.",
      activity: "2026-02-12",
      committee: "2026-02-16",
      web: "2026-02-17",
    },
    results: [
      {
        diary: "VON 361/2025-2",
        begun: "2026-06-04",
        final: "2026-06-09",
        by: "amina",
        summary:
          "Två av tre brister är avhjälpta: omsorgskontakter utses i tid och planerna skrivs tillsammans med den enskilde. Beskeden om ändrad tid har blivit fler men inte tillräckligt många. Den bristen följs upp igen.",
        activity: "2026-06-09",
        committee: "2026-06-10",
        web: "2026-06-11",
      },
    ],
  },
];
