import type { NoticeDocument } from "@/lib/documents/notice-document";
import type { ReportDocument, ReportRequirement } from "@/lib/documents/report-document";

const requirement = (code: string, title: string, over: Partial<ReportRequirement> = {}): ReportRequirement => ({
  code,
  title,
  text: "Utföraren ska ha ett ledningssystem för systematiskt kvalitetsarbete som är känt och används i hela verksamheten.",
  source: "SOSFS 2011:9, 3 kap. 1 §",
  result: { label: "Uppfyllt", tone: "met" },
  motive: null,
  measured: null,
  limit: null,
  ...over,
});

const finding = { label: "Brist", tone: "finding" } as const;

/** A report as a unit would write it; no real provider or person. */
export const report: ReportDocument = {
  municipality: { name: "Lövsta kommun", unit: "Enheten för uppföljning" },
  kind: "Huvudrapport",
  status: "final",
  title: "Hemtjänst Norra Åsen",
  method: "Uppföljning av kvalitetskrav",
  version: 1,
  diaryNumber: "VON 2026/112",
  createdAt: "2026-11-16T14:03:00+01:00",
  provider: { name: "Ekens Omsorg AB", organisationNumber: "529999-9010", regime: "Privat utförare" },
  unit: {
    name: "Norra Åsen",
    serviceArea: "Hemtjänst",
    address: "Storgatan 4, Lövsta",
    manager: "Eva Ödman",
  },
  agreement: {
    label: "Avtal",
    reference: "VON 2023/87",
    basis: "LOV",
    laws: ["SoL", "HSL"],
    from: "2023-05-01",
    to: "2027-04-30",
    terms: [
      {
        label: "Uppföljningsvillkor",
        text: "Kommunen följer upp med och utan anmälan.\n\nUnderlag lämnas:\ninom tio arbetsdagar,\ni den form som kommunen anger.",
      },
      { label: "Medverkansvillkor", text: "Utföraren lämnar varje år statistik och verksamhetsmått." },
    ],
  },
  period: { from: "2026-09-01", to: "2026-10-31" },
  visits: [
    { on: "2026-09-24", kind: "anmält platsbesök", participants: "Verksamhetschef och två medarbetare deltog." },
    { on: "2026-10-06", kind: "oanmält platsbesök", participants: null },
  ],
  team: [
    { name: "Anna Lind", role: "uppföljare" },
    { name: "Björn Ek", role: "medicinskt ansvarig sjuksköterska" },
  ],
  summary:
    "Verksamheten uppfyller de flesta av kraven. Medarbetarna känner till målgruppens behov och de som får hjälp är nöjda med bemötandet.\n\nTvå brister har konstaterats. Kontinuiteten ligger under gränsen i avtalet sedan juni, och riskanalyser görs inte när insatser ändras. Bristerna ska vara åtgärdade senast 2027-01-15.",
  procedure:
    "Uppföljningen bygger på de krav som gällde för avtalet när den startade. Vi har läst verksamhetens rutiner, intervjuat ledning och medarbetare och besökt verksamheten två gånger. Varje krav har bedömts mot det insamlade underlaget. För de krav som inte är uppfyllda har vi vägt in hur systematisk bristen är och vilken följd den kan få.",
  material: [
    "Rutin för avvikelser och klagomål, daterad 2026-02-11",
    "Sammanställning av genomförandeplaner, september 2026",
    "Kontinuitetsmätning, vecka 36–39",
  ],
  sections: [
    {
      focusArea: "Ledning och systematiskt kvalitetsarbete",
      requirements: [
        requirement("K-01", "Ledningssystem för kvalitet", {
          motive: "Ledningssystemet är dokumenterat och medarbetarna visar var de hittar det.",
        }),
        requirement("K-02", "Riskanalyser", {
          text: "Utföraren ska fortlöpande bedöma om det finns risk för att händelser inträffar som kan medföra brister i kvaliteten.",
          source: "SOSFS 2011:9, 5 kap. 1 §",
          result: finding,
          motive:
            "Riskanalyser görs en gång om året för hela verksamheten. Inga har gjorts när insatser har ändrats, trots att fjorton ärenden ändrades under perioden.",
        }),
        requirement("K-03", "Klagomål besvaras i tid", {
          text: "Den som klagar ska få svar inom tio dagar.",
          source: "Förfrågningsunderlaget, avsnitt 4.7",
          measured: "6 dagar",
          limit: "högst 10 dagar",
        }),
      ],
    },
    {
      focusArea: "Verksamhet och arbetssätt",
      requirements: [
        requirement("K-14", "Personalkontinuitet", {
          text: "En person med hjälp minst två gånger om dagen ska möta högst tolv medarbetare under fjorton dagar.",
          source: "Förfrågningsunderlaget, avsnitt 5.2",
          result: finding,
          measured: "15,4 medarbetare",
          limit: "högst 12 medarbetare",
          motive: "Mätningen omfattar 45 personer under vecka 36–39. Värdet har stigit varje månad sedan juni.",
        }),
        requirement("K-15", "Genomförandeplaner", {
          measured: "92 %",
          limit: "minst 90 %",
          source: "Anbudet, bilaga 2",
          text: "Alla som har beviljats hjälp ska ha en genomförandeplan inom fjorton dagar.",
        }),
        requirement("K-16", "Nattpatrull", {
          text: "Larm nattetid ska besvaras inom trettio minuter.",
          source: "Förfrågningsunderlaget, avsnitt 5.9",
          result: { label: "Ej tillämpligt", tone: "other" },
          motive: "Verksamheten utför inte insatser nattetid.",
        }),
      ],
    },
  ],
  deselected: [
    { code: "K-31", title: "Miljökrav på fordon", reason: "Följdes upp i den löpande kontrollen i augusti 2026." },
  ],
  findings: [
    {
      number: 1,
      requirement: { code: "K-02", title: "Riskanalyser" },
      description:
        "Riskanalyser görs inte när en insats ändras. Ledningen känner till kravet men har ingen rutin för det.",
      systematics: "Återkommande: gäller alla granskade ärenden",
      consequences: [
        { affected: "den enskilde", words: "Kan få allvarlig följd" },
        { affected: "kommunen", words: "Begränsad" },
      ],
      remedyDue: "2027-01-15",
    },
    {
      number: 2,
      requirement: { code: "K-14", title: "Personalkontinuitet" },
      description:
        "Den som har hjälp minst två gånger om dagen möter i genomsnitt 15,4 medarbetare under fjorton dagar.",
      systematics: "Återkommande: fyra månader i följd",
      consequences: [
        { affected: "den enskilde", words: "Kännbar" },
        { affected: "verksamheten", words: "Kännbar" },
      ],
      remedyDue: "2027-01-15",
    },
  ],
  recommendations: [
    "Låt medarbetarna vara med när riskanalyserna görs.",
    "Följ kontinuiteten varje vecka och inte bara varje månad.",
  ],
  providerReply: {
    dueOn: "2026-11-09",
    received: {
      on: "2026-11-05",
      from: "Eva Ödman, verksamhetschef",
      text: "Vi delar bilden av kontinuiteten. Tre medarbetare slutade i juni och nya är på plats sedan oktober.\n\nRutinen för riskanalyser är nu reviderad.",
    },
    answer: "Svaret ändrar inte bedömningen. Rutinen följs upp vid resultatuppföljningen.",
  },
  results: [],
  correction: null,
  recipients: ["Norra Åsen", "Vård- och omsorgsnämnden"],
  decision: { on: "2026-11-16", by: "Karin Holm", role: "enhetschef", reviewedBy: "Anna Lind, uppföljare" },
  footer: "Lövsta kommun, Enheten för uppföljning, 700 00 Lövsta, uppfoljning@lovsta.example",
};

/** Only what a report cannot be without. */
export const bareReport: ReportDocument = {
  ...report,
  unit: { ...report.unit, address: null, manager: "" },
  agreement: { ...report.agreement, reference: "", basis: null, laws: [], from: null, to: null, terms: [] },
  visits: [],
  team: [],
  material: [],
  sections: [],
  deselected: [],
  findings: [],
  recommendations: [],
  recipients: [],
  providerReply: null,
  decision: null,
  summary: "",
  procedure: "",
};

export const resultReport: ReportDocument = {
  ...report,
  kind: "Rapport om resultat",
  version: 2,
  diaryNumber: "VON 2027/14",
  title: "Hemtjänst Norra Åsen: så åtgärdades bristerna",
  sections: [],
  findings: [],
  recommendations: [],
  deselected: [],
  providerReply: null,
  correction: { on: "2027-02-03", reason: "Datumet för brist 2 var fel i den första versionen.", replacesVersion: 1 },
  results: [
    {
      number: 1,
      requirement: { code: "K-02", title: "Riskanalyser" },
      evidence: "Ny rutin och tolv genomförda riskanalyser från december 2026.",
      judgement: "Rutinen används och omfattar alla ändrade insatser.",
      judgedOn: "2027-01-22",
      outcome: { label: "Åtgärdad", tone: "met" },
    },
    {
      number: 2,
      requirement: { code: "K-14", title: "Personalkontinuitet" },
      evidence: "Mätning vecka 1–2: 13,1 medarbetare.",
      judgement: "Värdet ligger fortfarande över gränsen. En ny resultatuppföljning görs i mars.",
      judgedOn: "2027-01-22",
      outcome: { label: "Inte åtgärdad", tone: "finding" },
    },
  ],
};

/** As many requirements as a real brief, in six focus areas. */
export const longReport: ReportDocument = {
  ...report,
  sections: Array.from({ length: 6 }, (_, area) => ({
    focusArea: ["Ledning", "Medarbetare", "Dokumentation", "Bemötande", "Hälso- och sjukvård", "Samverkan"][area] ?? "",
    requirements: Array.from({ length: 10 }, (__, index) =>
      requirement(
        `K-${String(area * 10 + index + 1).padStart(2, "0")}`,
        `Krav nummer ${String(area * 10 + index + 1)}`,
        {
          motive: index % 3 === 0 ? "Vi har granskat rutinen och fem ärenden. Rutinen följs." : null,
        },
      ),
    ),
  })),
};

export const notice: NoticeDocument = {
  municipality: report.municipality,
  footer: report.footer,
  createdAt: "2026-08-20T09:00:00+02:00",
  on: "2026-08-20",
  diaryNumber: "VON 2026/112",
  recipient: { name: "Ekens Omsorg AB", unit: "Norra Åsen, Eva Ödman", address: "Storgatan 4\n700 00 Lövsta" },
  title: "Begäran om underlag inför uppföljning av kvalitetskrav",
  body: "Enheten för uppföljning ska följa upp hemtjänsten Norra Åsen enligt avtal VON 2023/87. Uppföljningen omfattar perioden 2026-09-01 – 2026-10-31.\n\nVi behöver underlaget nedan för att kunna förbereda besöket. Skicka inga uppgifter som pekar ut en enskild person.",
  items: [
    {
      title: "Rutin för avvikelser och klagomål",
      detail: "Den version som gäller i dag.",
      requirements: ["K-01", "K-03"],
    },
    { title: "Riskanalyser gjorda under 2026", detail: null, requirements: ["K-02"] },
    {
      title: "Kontinuitetsmätning",
      detail: "Vecka 36–39, antal medarbetare per person under fjorton dagar.",
      requirements: ["K-14"],
    },
  ],
  reply: {
    label: "Skicka underlaget senast",
    dueOn: "2026-09-10",
    how: "Svara på det här mejlet och bifoga filerna. Skriv diarienumret i ämnesraden.",
  },
  closing: "Hör av dig om något är oklart eller om tiden inte räcker.",
  sender: { name: "Anna Lind", role: "Uppföljare", reach: "anna.lind@lovsta.example, 000-00 00 00" },
};

/** The words that steer the layout; every other text is written by people. */
const STEERING = new Set(["createdAt", "status", "kind", "tone"]);

/** A copy with every text that a person can write changed. */
export const rewritten = <T>(data: T, write: (text: string) => string): T =>
  JSON.parse(
    JSON.stringify(data, (key, value: unknown) =>
      typeof value === "string" && !STEERING.has(key) ? write(value) : value,
    ),
  ) as T;
