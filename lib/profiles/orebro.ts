import { defineProfile } from "./define";

/**
 * Örebro's guideline (riktlinje för avtalsuppföljning, 2023). What is not said here is the product's own default; a
 * municipality sets it under Administration > Inställningar.
 */
export const orebro = defineProfile({
  code: "orebro",
  label: "Örebro, riktlinje 2023",
  terms: {
    commission: "basuppdrag", // ORB-09
    followUpUnit: "Enheten för uppföljning", // ORB-08
  },
  municipalScope: "COMPETITIVE_ONLY", // ORB-02
  methods: {
    QUALITY_REQUIREMENTS: {
      intervalYears: 3, // ORB-20
      minSiteVisits: 1, // ORB-24
      publish: true, // ORB-25
      receivers: ["ACTIVITY", "COMMITTEE"], // ORB-25
    },
    ECONOMIC: { regimes: ["PRIVATE"] }, // ORB-32
  },
  experts: { part: "OPTIONAL", laws: ["HSL"] }, // ORB-23
  remark: { enabled: true, regimes: ["PRIVATE"] }, // ORB-57
  recommendation: { enabled: true }, // ORB-52
});
