import type { CaseData } from "../shape";

export const REPORTED_HOME_CARE: readonly CaseData[] = [
  {
    key: "bjornmossen-oster-2026",
    diary: "VON 365/2026",
    unit: "bjornmossen-oster",
    status: "AWAITING_RESULT",
    lead: "ylva",
    members: ["jonas", "solveig"],
    started: "2026-08-24",
    period: ["2025-08-01", "2026-08-31"],
    trigger: "Nämnden bad 2026-06-17 om en tidigare uppföljning efter två avvikelser om nycklar.",
    visits: [
      {
        on: "2026-09-22",
        clock: "07:00",
        announced: false,
        outcome: "CARRIED_OUT",
        participants: "Samordnare och sju medarbetare. Jasmin Blåvik kom kl. 08.15",
        summary: "Oanmält besök vid passbytet. Nyckelskåpet stod öppet i tio minuter utan uppsikt.",
      },
    ],
    findings: [
      {
        code: "TK-05",
        seen: "Skåpet stod öppet utan uppsikt i tio minuter. Fyra av tio stickprov mot kvittenslistan stämde inte.",
        weight: ["SEVERAL", "LARGE", "MODERATE", "MODERATE"],
        weighing: "Samma brist som 2024. Nycklar till 96 hem var åtkomliga från trapphuset.",
        text: "Nycklar hanteras inte säkert. Skåpet stod öppet utan uppsikt vid passbytet och fyra av tio stickprov mot kvittenslistan stämde inte.",
        acute: true,
        repeats: "bjornmossen-oster-2024",
        remedyDue: "2026-11-24",
      },
      {
        code: "DO-09",
        seen: "38 avvikelser på ett år är en tredjedel av genomsnittet. Fyra av fem medarbetare har händelser de inte rapporterat.",
        weight: ["SYSTEMATIC", "SMALL", "MODERATE", "SMALL"],
        weighing: "Låg rapportering i hela gruppen gör att mönster inte syns.",
        text: "Avvikelser rapporteras inte som de ska. Medarbetarna beskriver händelser som inte finns i systemet.",
      },
    ],
    main: {
      diary: "VON 365/2026-1",
      begun: "2026-10-12",
      final: "2026-11-03",
      by: "ylva",
      reviewedBy: "amina",
      summary:
        "Björnmossens hemomsorg, Öster, uppfyller {uppfyllda} av {alla} granskade krav. Nycklar hanteras åter osäkert och ska ordnas till 2026-11-24. Avvikelser rapporteras för sällan. Löftet om 80 procent undersköterskor hålls.",
      activity: "2026-11-03",
      committee: "2026-11-04",
      web: "2026-11-05",
    },
  },
  {
    key: "ht-norr-2026",
    diary: "VON 207/2026",
    unit: "ht-norr",
    status: "AWAITING_RESULT",
    lead: "amina",
    members: ["ylva", "solveig", "henrik"],
    started: "2026-04-20",
    period: ["2025-04-01", "2026-04-30"],
    visits: [
      {
        on: "2026-06-02",
        clock: "08:00",
        announced: true,
        outcome: "CARRIED_OUT",
        participants: "Katarina Frostsjö, enhetschef, och sex medarbetare",
        summary: "Besöket handlade mest om planering på landsbygden och om delegeringar.",
      },
    ],
    notAssessable: {
      "HS-06":
        "Fallutredningarna för våren var inte klara när bedömningen gjordes. MAR tar upp dem i resultatuppföljningen.",
    },
    findings: [
      {
        code: "TK-02",
        measured: "38",
        seen: "95:e percentilen är 38 minuter. I tätorten klaras kravet, på landsbygden tar vart femte larm mer än 30 minuter.",
        weight: ["SEVERAL", "LARGE", "MODERATE", "NONE"],
        weighing: "Vart femte larm på landsbygden. En person låg på golvet i 44 minuter.",
        text: "Personal är inte alltid på plats inom 30 minuter efter larm. På landsbygden tog vart femte larm längre tid.",
        recommendation: "Pröva en gemensam larmbil med räddningstjänstens deltidskår i Norra under vintern.",
        remedyDue: "2026-10-30",
        results: [
          {
            due: "2026-12-01",
            reply: {
              on: "2026-11-13",
              from: "Katarina Frostsjö",
              text: "Larmbilen är i drift sedan 1 september. 95:e percentilen på landsbygden var 36 minuter i september, 31 i oktober och 28 hittills i november. Hela november skickar vi den 1 december.",
              file: "alarms",
            },
          },
        ],
      },
      {
        code: "KB-09",
        measured: "28",
        seen: "Fem av 47 har en utbildning som är äldre än två år.",
        weight: ["LOW", "SMALL", "NONE", "NONE"],
        weighing: "Fem av 47, alla nattpersonal.",
        text: "Fem medarbetare på natten har inte förnyat sin utbildning i förflyttningsteknik.",
        results: [
          {
            reply: { on: "2026-09-14", from: "Katarina Frostsjö", text: "Alla fem gick kursen 2 september." },
            judged: { on: "2026-09-30", by: "amina", judgement: "REMEDIED", motive: "Fem intyg är visade." },
          },
        ],
      },
    ],
    main: {
      diary: "VON 207/2026-1",
      begun: "2026-06-22",
      final: "2026-07-10",
      by: "amina",
      summary:
        "Hemtjänsten Norr uppfyller {uppfyllda} av {alla} granskade krav. Personalkontinuiteten är bland de bästa i kommunen. Larm på landsbygden tar för lång tid. Ett krav om fallförebyggande arbete gick inte att bedöma.",
      activity: "2026-07-10",
      committee: "2026-07-13",
      web: "2026-07-14",
    },
  },
];
