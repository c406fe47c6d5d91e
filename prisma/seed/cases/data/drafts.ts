import type { CaseData } from "../shape";

/** Cases whose report is being written: one read by a second person, one that the provider has answered. */
export const DRAFTS: readonly CaseData[] = [
  {
    key: "asbacken-2026",
    diary: "VON 219/2026",
    unit: "asbacken",
    status: "REPORT_DRAFT",
    lead: "ylva",
    members: ["amina", "solveig", "henrik"],
    started: "2026-08-31",
    period: ["2025-09-01", "2026-08-31"],
    visits: [
      {
        on: "2026-10-06",
        clock: "09:00",
        announced: true,
        outcome: "CARRIED_OUT",
        participants: "Tomas Åsklint, enhetschef, sjuksköterska och åtta medarbetare",
        summary: "Två avdelningar och det nya orangeriet. Lunchen observerades på båda avdelningarna.",
        notes: [
          {
            code: "MM-01",
            text: "Personalen äter med de boende. Radion stängs av utan att någon behöver be om det.",
            by: "ylva",
            clock: "12:20",
          },
          {
            code: "TB-03",
            text: "Vid tre tillfällen knackade personalen men väntade inte på svar.",
            by: "amina",
            clock: "13:40",
          },
        ],
      },
    ],
    own: {
      "TB-03": [
        "Samtalen förs i ögonhöjd och utan brådska. Vid tre av elva tillfällen väntade personalen inte på svar efter att ha knackat; chefen tar upp det. Brukarundersökningen: 94 procent nöjda.",
      ],
    },
    findings: [
      {
        code: "KB-05",
        measured: "2",
        seen: "Checklistor finns för tre av fem vikarier. Två gick bredvid i två pass innan de arbetade ensamma i juli.",
        weight: ["LOW", "SMALL", "SMALL", "NONE"],
        weighing: "Två av fem under semestern. Erfaren personal fanns på avdelningen.",
        text: "Två av fem vikarier gick bredvid i två pass. Kravet är minst tre.",
        recommendation: "Gör sommarens introduktion klar före midsommar, så att de sista passen inte faller bort.",
      },
    ],
    main: {
      diary: "VON 219/2026-1",
      begun: "2026-10-26",
      final: null,
      by: "ylva",
      reviewedBy: "amina",
      summary:
        "Åsbacken uppfyller {uppfyllda} av {alla} granskade krav. Måltiderna är lugna, rehabiliteringen arbetar nära omvårdnaden och de boende använder det nya orangeriet. Två sommarvikarier fick för kort introduktion.",
    },
  },
  {
    key: "ht-vaster-2026",
    diary: "VON 233/2026",
    unit: "ht-vaster",
    status: "REPORT_DRAFT",
    lead: "ylva",
    members: ["jonas", "solveig"],
    started: "2026-08-17",
    period: ["2025-08-01", "2026-07-31"],
    visits: [
      {
        on: "2026-09-15",
        clock: "08:00",
        announced: true,
        outcome: "CARRIED_OUT",
        participants: "Leila Myrbacke, enhetschef, och sju medarbetare",
        summary: "Vi följde en slinga till fots och gick igenom planeringen.",
      },
    ],
    deselected: { "DO-07": "Överlämnande av akter granskades av kommunarkivet i mars 2026." },
    findings: [
      {
        code: "TK-03",
        measured: "13,1",
        seen: "Rapporten för vecka 34–37 visar 13,1 personal i genomsnitt för 44 personer.",
        weight: ["SEVERAL", "SMALL", "SMALL", "NONE"],
        weighing: "Strax över gränsen och mest hos dem som har dubbelbemanning.",
        text: "De enskilda möter i genomsnitt 13,1 olika personal på 14 dagar. Kravet är högst 12.",
        recommendation: "Planera dubbelbemanningen i fasta par.",
      },
      {
        code: "GP-07",
        seen: "I två av fem ärenden stämmer anteckningarna inte med planen. Två av fyra medarbetare läser inte planen före nya besök.",
        weight: ["SEVERAL", "MODERATE", "NONE", "NONE"],
        weighing: "Två av fem. En person fick dusch på morgonen trots att hen vill ha den på kvällen.",
        text: "Personalen arbetar inte alltid efter genomförandeplanen. I två av fem ärenden utfördes insatsen på ett annat sätt eller en annan tid än planen säger.",
        recommendation: "Visa planens tre viktigaste punkter överst i mobilen.",
      },
    ],
    main: {
      diary: "VON 233/2026-1",
      begun: "2026-10-12",
      final: null,
      by: "ylva",
      summary:
        "Hemtjänsten Väster uppfyller {uppfyllda} av {alla} granskade krav. Larm besvaras snabbt och personalen är väl utbildad. Kontinuiteten ligger strax över gränsen och planerna följs inte alltid.",
      share: {
        on: "2026-10-28",
        replyBy: "2026-11-11",
        reply: {
          on: "2026-11-10",
          from: "Leila Myrbacke",
          text: "Tre rättelser. 1: Antalet personer med minst två besök per dag var 46, inte 44. 2: Duschen den 8 september flyttades på den enskildes egen begäran samma morgon, se anteckning. 3: Andelen undersköterskor är 67 procent efter årets två nya bevis.",
        },
      },
    },
  },
];
