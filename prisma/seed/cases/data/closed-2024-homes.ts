import type { CaseData } from "../shape";

export const CLOSED_2024_HOMES: readonly CaseData[] = [
  {
    key: "havrekullen-2024",
    diary: "VON 101/2024",
    unit: "havrekullen",
    status: "CLOSED",
    lead: "ylva",
    members: ["kerstin", "solveig", "henrik"],
    started: "2024-03-11",
    period: ["2023-03-01", "2024-03-31"],
    visits: [
      {
        on: "2024-04-16",
        clock: "10:00",
        announced: true,
        outcome: "CARRIED_OUT",
        participants: "Miranda Kornfält, verksamhetschef, sjuksköterska och sex medarbetare",
        summary: "Lunchen observerades på två avdelningar. MAS granskade läkemedelsrummet.",
      },
      {
        on: "2024-04-23",
        clock: "22:30",
        announced: false,
        outcome: "CARRIED_OUT",
        participants: "Nattpersonal på tre avdelningar",
        summary: "Oanmält besök för att se bemanningen på natten.",
      },
    ],
    findings: [
      {
        code: "HS-07",
        measured: "12,5",
        seen: "Egenkontrollen visar 12,5 timmars nattfasta i snitt. Kvällsmålet serveras 19.30 och ingen erbjuds mellanmål senare.",
        weight: ["SYSTEMATIC", "MODERATE", "SMALL", "SMALL"],
        weighing: "Gäller alla avdelningar. Nio av 36 har risk för undernäring.",
        text: "Nattfastan är i genomsnitt 12,5 timmar. Kravet är högst elva. Ingen erbjuds mellanmål efter kvällsmålet.",
        results: [
          {
            reply: {
              on: "2024-07-15",
              from: "Miranda Kornfält",
              text: "Kvällsfika serveras 21.00 sedan 10 juni och den som vaknar erbjuds dryck. Ny mätning: 10,7 timmar.",
            },
            judged: {
              on: "2024-08-28",
              by: "ylva",
              judgement: "REMEDIED",
              motive: "Mätningen v. 33–34 visar 10,8 timmar. Fika sågs vid oanmält besök 2024-08-20 kl. 21.",
            },
          },
        ],
      },
      {
        code: "TB-01",
        measured: "9",
        seen: "95:e percentilen är nio minuter. Natten drar upp: där är medianen sex.",
        weight: ["SEVERAL", "MODERATE", "SMALL", "SMALL"],
        weighing: "Dagtid klaras kravet. På natten får var tredje vänta mer än fem minuter.",
        text: "Larm besvaras inte inom fem minuter på natten. Var tredje larm tog längre tid under de fyra veckor vi granskade.",
        results: [
          {
            reply: {
              on: "2024-07-16",
              from: "Miranda Kornfält",
              text: "Telefonerna är bytta och nattens rundor ändrade. Juni: 95:e percentilen 4,8 minuter.",
            },
            judged: {
              on: "2024-08-28",
              by: "kerstin",
              judgement: "REMEDIED",
              motive: "Larmrapport juli–augusti: 4,9 minuter.",
            },
          },
        ],
      },
    ],
    main: {
      diary: "VON 101/2024-1",
      begun: "2024-05-06",
      final: "2024-05-31",
      by: "ylva",
      summary:
        "Havrekullen uppfyller {uppfyllda} av {alla} granskade krav. De boende och anhöriga är nöjda med bemötandet. Nattfastan är för lång och larm besvaras för sent på natten.",
      activity: "2024-05-31",
      committee: "2024-06-03",
      web: "2024-06-04",
    },
    closing: {
      diary: "VON 101/2024-2",
      begun: "2024-09-02",
      final: "2024-09-13",
      by: "ylva",
      summary: "Båda bristerna är avhjälpta. Nattfastan är under elva timmar och larmen besvaras i tid.",
      activity: "2024-09-13",
      committee: "2024-09-16",
    },
    closed: { on: "2024-09-17", by: "ylva" },
  },
  {
    key: "silverlinden-2024",
    diary: "VON 118/2024",
    unit: "silverlinden",
    status: "CLOSED",
    lead: "kerstin",
    members: ["amina", "solveig"],
    started: "2024-04-02",
    period: ["2023-04-01", "2024-03-31"],
    visits: [
      {
        on: "2024-05-14",
        clock: "09:00",
        announced: true,
        outcome: "CARRIED_OUT",
        participants: "Agneta Stormlöv, verksamhetschef, och fem medarbetare",
        summary: "Två avdelningar besöktes. Trädgården används flitigt.",
      },
    ],
    notAssessable: {
      "MM-05": "Sommaren 2023 mättes ingen temperatur, eftersom kravet på värmeplan nådde enheten i september.",
    },
    findings: [
      {
        code: "GD-02",
        measured: "9",
        seen: "Elva av 48 planer är äldre än sex månader. Den äldsta uppföljningen är nio månader.",
        weight: ["SEVERAL", "SMALL", "SMALL", "SMALL"],
        weighing: "Nästan en fjärdedel. De boende vi träffade fick ändå det stöd de ville ha.",
        text: "Elva av 48 genomförandeplaner har inte följts upp på sex månader.",
        results: [
          {
            reply: {
              on: "2024-08-30",
              from: "Agneta Stormlöv",
              text: "Alla planer är uppföljda. Kontaktpersonerna har fått tid varannan onsdag.",
            },
            judged: {
              on: "2024-09-12",
              by: "amina",
              judgement: "REMEDIED",
              motive: "Uttag 2024-09-10: äldsta uppföljningen fem månader.",
            },
          },
        ],
      },
    ],
    main: {
      diary: "VON 118/2024-1",
      begun: "2024-05-27",
      final: "2024-06-14",
      by: "kerstin",
      summary:
        "Silverlinden uppfyller {uppfyllda} av {alla} granskade krav. Anbudets löfte om Silviacertifierad personal hålls. Genomförandeplaner följs inte alltid upp i tid. Ett krav gick inte att bedöma.",
      activity: "2024-06-14",
      committee: "2024-06-17",
      web: "2024-06-18",
    },
    closing: {
      diary: "VON 118/2024-2",
      begun: "2024-09-16",
      final: "2024-09-20",
      by: "kerstin",
      summary: "Bristen är avhjälpt och ärendet avslutas.",
      activity: "2024-09-20",
      committee: "2024-09-23",
    },
    closed: { on: "2024-09-24", by: "kerstin" },
  },
  {
    key: "nyponet-2024",
    diary: "VON 205/2024",
    unit: "nyponet",
    status: "CLOSED",
    lead: "amina",
    members: ["ylva"],
    started: "2024-05-27",
    period: ["2023-06-01", "2024-05-31"],
    visits: [
      {
        on: "2024-06-25",
        clock: "15:00",
        announced: true,
        outcome: "CARRIED_OUT",
        participants: "Daniel Törnbusk, enhetschef, tre medarbetare och fyra boende",
        summary: "De boende visade sina lägenheter och husmötets tavla. Vi stannade till kvällsmaten.",
      },
    ],
    findings: [
      {
        code: "SD-04",
        measured: "7",
        seen: "Sju husmöten är dokumenterade det senaste året. Två ställdes in utan nytt datum.",
        weight: ["SEVERAL", "SMALL", "NONE", "NONE"],
        weighing: "De boende säger att de saknar mötena, men att de kan påverka ändå.",
        text: "Sju husmöten har hållits på ett år. Kravet är minst tolv.",
        recommendation:
          "Låt de boende välja dag och lägg mötena i samma kalender som städningen, så syns det när ett uteblir.",
        results: [
          {
            reply: {
              on: "2024-11-11",
              from: "Daniel Törnbusk",
              text: "Möten hålls första tisdagen i månaden. Anteckningar från september till november bifogas.",
            },
            judged: {
              on: "2024-11-27",
              by: "amina",
              judgement: "REMEDIED",
              motive: "Tre möten av tre. En boende är ordförande.",
            },
          },
        ],
      },
      {
        code: "KB-04",
        measured: "3",
        seen: "Tre handledningstillfällen har hållits. Tre ställdes in när handledaren slutade.",
        weight: ["SEVERAL", "SMALL", "NONE", "SMALL"],
        weighing: "Personalen efterfrågar handledning kring två boende.",
        text: "Personalen har fått handledning tre gånger på ett år. Kravet är minst sex.",
        results: [
          {
            reply: {
              on: "2024-11-12",
              from: "Daniel Törnbusk",
              text: "Avtal med ny handledare från oktober, en gång i månaden.",
            },
            judged: {
              on: "2024-12-04",
              by: "ylva",
              judgement: "REMEDIED",
              motive: "Två tillfällen har hållits och nio är bokade för 2025.",
            },
          },
        ],
      },
    ],
    main: {
      diary: "VON 205/2024-1",
      begun: "2024-08-05",
      final: "2024-08-23",
      by: "amina",
      summary:
        "Gruppbostad Nyponet uppfyller {uppfyllda} av {alla} granskade krav. De boende bestämmer i sin vardag och kommunikationsstödet är gott. Husmöten och handledning hålls för sällan.",
      activity: "2024-08-23",
      committee: "2024-08-26",
      web: "2024-08-27",
    },
    closing: {
      diary: "VON 205/2024-2",
      begun: "2024-12-09",
      final: "2024-12-13",
      by: "amina",
      summary: "Husmöten och handledning hålls nu enligt kraven. Ärendet avslutas.",
      activity: "2024-12-13",
      committee: "2024-12-16",
    },
    closed: { on: "2024-12-17", by: "amina" },
  },
  {
    key: "kugghjulet-2024",
    diary: "VON 322/2024",
    unit: "kugghjulet",
    status: "CLOSED",
    lead: "jonas",
    members: ["ylva"],
    started: "2024-10-14",
    period: ["2023-10-01", "2024-10-31"],
    visits: [
      {
        on: "2024-11-06",
        clock: "13:00",
        announced: true,
        outcome: "CARRIED_OUT",
        participants: "Bosse Kuggängen, verksamhetschef, två handledare och elva deltagare",
        summary: "Deltagarna visade verkstaden. Beställningen av insektshotell var nästan klar för leverans.",
      },
    ],
    findings: [],
    main: {
      diary: "VON 322/2024-1",
      begun: "2024-11-18",
      final: "2024-11-29",
      by: "jonas",
      summary:
        "Kugghjulsverkstan uppfyller alla {alla} granskade krav. Uppgifterna är meningsfulla och deltagarna påverkar vad som tillverkas. Prövning mot arbete görs varje år, oftare än kravet.",
      activity: "2024-11-29",
      committee: "2024-12-02",
      web: "2024-12-03",
    },
    closed: { on: "2024-12-04", by: "jonas" },
  },
];
