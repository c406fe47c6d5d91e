import type { Profile } from "./schema";

const BOTH = ["PRIVATE", "MUNICIPAL", "MUNICIPALLY_OWNED"] as const;
const receivers = ["ACTIVITY", "COMMITTEE"] as const;

/**
 * Örebro's guideline (riktlinje för avtalsuppföljning, 2023). Values without a row are the product's own default,
 * because the document is silent (domain.md 2.3); a municipality sets them under Administration > Inställningar.
 */
export const orebro: Profile = {
  code: "orebro",
  label: "Örebro, riktlinje 2023",
  terms: {
    commission: "basuppdrag", // ORB-09
    person: "den enskilde",
    finding: "brist",
    followUpUnit: "Enheten för uppföljning", // ORB-08
    committee: "Vård- och omsorgsnämnden", // ORB-06
  },
  municipalScope: "COMPETITIVE_ONLY", // ORB-02
  methods: {
    QUALITY_REQUIREMENTS: {
      label: "Uppföljning av kvalitetskrav",
      regimes: [...BOTH],
      intervalYears: 3, // ORB-20
      minSiteVisits: 1, // ORB-24
      publish: true, // ORB-25
      receivers: [...receivers], // ORB-25
      resetsClock: true,
    },
    ANNUAL: method("Årlig uppföljning"), // ORB-28
    THEME: method("Temauppföljning"), // ORB-30
    ONGOING: method("Löpande uppföljning"), // ORB-31
    ECONOMIC: { ...method("Ekonomisk uppföljning"), regimes: ["PRIVATE"] }, // ORB-32
    EVENT_DRIVEN: method("Uppföljning på förekommen anledning"), // ORB-34
  },
  scales: {
    frequency: [
      { code: "LOW", label: "Enstaka", minor: true }, // ORB-58: low frequency, not systematic
      { code: "SEVERAL", label: "Flera", minor: false },
      { code: "SYSTEMATIC", label: "Systematisk", minor: false },
    ],
    consequence: [
      { code: "NONE", label: "Ingen", minor: true }, // ORB-58: no or small consequence
      { code: "SMALL", label: "Liten", minor: true },
      { code: "MODERATE", label: "Måttlig", minor: false },
      { code: "LARGE", label: "Stor", minor: false },
    ],
    judgement: [
      { code: "MET", label: "Uppfyllt", judgement: "MET" },
      { code: "NOT_MET", label: "Ej uppfyllt", judgement: "NOT_MET" },
      { code: "NOT_ASSESSABLE", label: "Kan inte bedömas", judgement: "NOT_ASSESSABLE" },
    ],
  },
  remark: { enabled: true, regimes: ["PRIVATE"] }, // ORB-57
  recommendation: { enabled: true }, // ORB-52
  report: { shareForFacts: "OPTIONAL", factsReplyWorkingDays: 10, secondPerson: false }, // own default
  deadlines: { remedyDays: 60, resultFollowUpDays: 30, evidenceRequestWorkingDays: 10 }, // own default
  hours: { QUALITY_REQUIREMENTS: 60, ANNUAL: 8, THEME: 20, ONGOING: 2, ECONOMIC: 2, EVENT_DRIVEN: 25 }, // own default
  smallGroupThreshold: 5, // own default
  delegations: [], // 2.3: who holds which delegation is the municipality's own decision
};

function method(label: string): Profile["methods"]["ANNUAL"] {
  return {
    label,
    regimes: [...BOTH],
    intervalYears: null,
    minSiteVisits: 0,
    publish: false, // ORB-43: public document, but no stated duty to publish on the web
    receivers: [...receivers],
    resetsClock: false,
  };
}
