import type { CaseData } from "../shape";

/** A provider that left: one finding ended with its contract, and the next follow-up was called off. */
export const ROSENFORS: readonly CaseData[] = [
  {
    key: "rosenfors-2024",
    diary: "VON 301/2024",
    unit: "rosenfors",
    status: "CLOSED",
    lead: "ylva",
    members: ["jonas"],
    started: "2024-10-07",
    period: ["2023-10-01", "2024-09-30"],
    visits: [
      {
        on: "2024-11-12",
        clock: "09:30",
        announced: true,
        outcome: "CARRIED_OUT",
        participants: "Pontus Vresros, verksamhetschef",
        summary: "Chefen är ensam i ledningen. Samordnaren var sjuk och ingen ersatte.",
      },
    ],
    findings: [
      {
        code: "KB-04",
        measured: "46",
        seen: "11 av 24 är undersköterskor, 46 procent. Tre rekryteringar har avbrutits.",
        weight: ["SYSTEMATIC", "MODERATE", "MODERATE", "MODERATE"],
        weighing: "Andelen har sjunkit tre år i rad och gäller alla grupper.",
        text: "46 procent av personalen är undersköterskor. Kravet är minst 60 procent.",
        results: [
          {
            reply: {
              on: "2025-02-10",
              from: "Pontus Vresros",
              text: "Två har anställts och två har slutat. Vi söker vidare.",
            },
            judged: {
              on: "2025-04-08",
              by: "ylva",
              judgement: "NOT_REMEDIED",
              motive: "Andelen är 48 procent. Ingen plan med datum finns.",
            },
          },
          { due: "2025-09-15" },
        ],
        endedWithContract: {
          on: "2025-09-01",
          reason:
            "Avtalet upphörde 2025-08-31 på utförarens egen begäran. Bristen var inte avhjälpt när avtalet upphörde.",
        },
      },
      {
        code: "SK-07",
        measured: "0",
        seen: "Ingen kvalitetsberättelse för 2023 har lämnats.",
        weight: ["LOW", "NONE", "SMALL", "SMALL"],
        weighing: "Första gången den uteblir.",
        text: "Kvalitetsberättelsen för 2023 lämnades inte.",
        results: [
          {
            reply: {
              on: "2025-01-20",
              from: "Pontus Vresros",
              text: "Kvalitetsberättelsen för 2023 bifogas. Den för 2024 kommer i februari.",
            },
            judged: {
              on: "2025-03-03",
              by: "jonas",
              judgement: "REMEDIED",
              motive: "Båda berättelserna har kommit in och följer mallen.",
            },
          },
        ],
      },
    ],
    main: {
      diary: "VON 301/2024-1",
      begun: "2024-11-25",
      final: "2024-12-13",
      by: "ylva",
      summary:
        "Rosenfors hemtjänst uppfyller {uppfyllda} av {alla} granskade krav. De enskilda är nöjda. Andelen undersköterskor är för låg och ingen kvalitetsberättelse har lämnats. Ledningen är sårbar.",
      activity: "2024-12-13",
      committee: "2024-12-16",
      web: "2024-12-17",
    },
    closing: {
      diary: "VON 301/2024-2",
      begun: "2025-09-08",
      final: "2025-09-19",
      by: "ylva",
      summary:
        "En brist är avhjälpt. Bristen om andelen undersköterskor upphörde med avtalet 2025-08-31 utan att vara avhjälpt. De enskilda har bytt utförare.",
      activity: "2025-09-19",
      committee: "2025-09-22",
    },
    closed: { on: "2025-09-23", by: "ylva" },
  },
  {
    key: "rosenfors-2025",
    diary: "VON 122/2025",
    unit: "rosenfors",
    status: "CANCELLED",
    lead: "ylva",
    members: ["jonas"],
    started: "2025-05-12",
    period: ["2024-10-01", "2025-04-30"],
    trigger: "Flera enskilda har valt bort utföraren under våren.",
    visits: [
      {
        on: "2025-06-10",
        clock: "09:00",
        announced: true,
        outcome: "CANCELLED",
        cancelReason: "Utföraren sade upp avtalet 2025-05-28 och verksamheten avvecklas.",
      },
    ],
    unassessed: ["*"],
    findings: [],
    cancelled: {
      on: "2025-06-02",
      by: "ylva",
      reason:
        "Utföraren har sagt upp avtalet till 2025-08-31 och tar inte emot nya uppdrag. Kvarvarande brist följs i VON 301/2024. Biståndsenheten följer bytet av utförare för var och en.",
    },
  },
];
