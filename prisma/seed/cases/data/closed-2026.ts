import type { CaseData } from "../shape";

export const CLOSED_2026: readonly CaseData[] = [
  {
    key: "dv-centrum-2025",
    diary: "VON 301/2025",
    unit: "dv-centrum",
    status: "CLOSED",
    lead: "jonas",
    members: ["amina"],
    started: "2025-09-29",
    period: ["2024-09-01", "2025-08-31"],
    visits: [
      {
        on: "2025-10-23",
        clock: "09:00",
        announced: true,
        outcome: "CARRIED_OUT",
        participants: "Monica Verkvall, enhetschef, fyra handledare och fjorton deltagare",
        summary: "Tre grupper besöktes. Köksgruppen bjöd på lunch.",
      },
    ],
    findings: [
      {
        code: "DU-04",
        measured: "38",
        seen: "Möjligheten till arbete är inte prövad på mer än två år för fem av sex. Den äldsta prövningen är 38 månader.",
        weight: ["SYSTEMATIC", "MODERATE", "SMALL", "NONE"],
        weighing: "Nästan alla granskade. Två deltagare har sagt att de vill prova något annat.",
        text: "Möjligheten till praktik eller arbete prövas inte vartannat år. För fem av sex deltagare har det gått längre tid.",
        recommendation:
          "Boka prövningen samtidigt med den årliga uppföljningen av planen och bjud in arbetsmarknadsenheten.",
        results: [
          {
            reply: {
              on: "2026-02-09",
              from: "Monica Verkvall",
              text: "Alla 41 deltagare har haft samtal. Sju börjar praktik i vår.",
            },
            judged: {
              on: "2026-02-25",
              by: "jonas",
              judgement: "REMEDIED",
              motive: "Stickprov i tio akter: samtal dokumenterat i alla.",
            },
          },
        ],
      },
    ],
    main: {
      diary: "VON 301/2025-1",
      begun: "2025-11-03",
      final: "2025-11-14",
      by: "jonas",
      summary:
        "Daglig verksamhet Centrum uppfyller {uppfyllda} av {alla} granskade krav. Deltagarna trivs. Möjligheten till praktik eller arbete prövas för sällan.",
      activity: "2025-11-14",
      committee: "2025-11-17",
      web: "2025-11-18",
    },
    closing: {
      diary: "VON 301/2025-2",
      begun: "2026-02-26",
      final: "2026-03-03",
      by: "jonas",
      summary: "Alla deltagare har fått sin prövning. Sju börjar praktik. Ärendet avslutas.",
      activity: "2026-03-03",
      committee: "2026-03-04",
    },
    closed: { on: "2026-03-05", by: "jonas" },
  },
  {
    key: "bs-soder-2026",
    diary: "VON 402/2025",
    unit: "bs-soder",
    status: "CLOSED",
    lead: "jonas",
    members: ["ylva"],
    started: "2025-11-24",
    period: ["2024-11-01", "2025-10-31"],
    visits: [
      {
        on: "2025-12-11",
        clock: "08:00",
        announced: true,
        outcome: "CARRIED_OUT",
        participants: "Anders Dörrklinka, enhetschef, och fem boendestödjare",
        summary: "Morgonmöte, genomgång av planeringen och två samtal med personer som får stöd.",
      },
    ],
    findings: [
      {
        code: "SI-05",
        measured: "3,8",
        seen: "Rapporten visar 3,8 boendestödjare i månaden i genomsnitt. Nio av 46 personer mötte fler än fem.",
        weight: ["SEVERAL", "MODERATE", "NONE", "NONE"],
        weighing: "Var femte person. Flera har svårt att släppa in nya i hemmet.",
        text: "De enskilda möter i genomsnitt 3,8 boendestödjare i månaden. Kravet är högst tre.",
        recommendation: "Planera i små lag om tre och låt laget själv täcka kort frånvaro.",
        results: [
          {
            reply: { on: "2026-03-30", from: "Anders Dörrklinka", text: "Sex lag om tre sedan 1 februari. Mars: 2,7." },
            judged: {
              on: "2026-04-21",
              by: "jonas",
              judgement: "REMEDIED",
              motive: "Rapporten för mars och april visar 2,7 och 2,8.",
            },
          },
        ],
      },
      {
        code: "PD-05",
        measured: "14",
        seen: "14 procent registreras i efterhand, mest på landsbygden.",
        weight: ["SEVERAL", "NONE", "SMALL", "NONE"],
        weighing: "Täckningen är dålig i tre byar. Registreringarna stämmer med planeringen.",
        text: "14 procent av tiden registreras i efterhand. Kravet är högst tio procent.",
        results: [
          {
            reply: {
              on: "2026-03-31",
              from: "Anders Dörrklinka",
              text: "Appen sparar nu utan täckning. Mars: 6 procent.",
            },
            judged: {
              on: "2026-04-21",
              by: "ylva",
              judgement: "REMEDIED",
              motive: "Rapporten för mars visar 6 procent.",
            },
          },
        ],
      },
    ],
    main: {
      diary: "VON 402/2025-1",
      begun: "2026-01-07",
      final: "2026-01-23",
      by: "jonas",
      summary:
        "Boendestöd Söder uppfyller {uppfyllda} av {alla} granskade krav. Samverkan med regionen är god. De enskilda möter för många olika boendestödjare och för mycket tid registreras i efterhand.",
      activity: "2026-01-23",
      committee: "2026-01-26",
      web: "2026-01-27",
    },
    closing: {
      diary: "VON 402/2025-2",
      begun: "2026-04-22",
      final: "2026-04-29",
      by: "jonas",
      summary: "Små lag har gett bättre kontinuitet, och registreringen fungerar utan täckning. Ärendet avslutas.",
      activity: "2026-04-29",
      committee: "2026-05-04",
    },
    closed: { on: "2026-05-05", by: "jonas" },
  },
];
