import type { Scales } from "@/lib/domain/weighing";

/** A municipality that is not Örebro: four frequencies, five consequences, four degrees of fulfilment, another limit for minor. */
export const OTHER_SCALES = {
  frequency: [
    { code: "ONCE", label: "En gång", minor: true },
    { code: "SOMETIMES", label: "Då och då", minor: true },
    { code: "OFTEN", label: "Ofta", minor: false },
    { code: "ALWAYS", label: "Alltid", minor: false },
  ],
  consequence: [
    { code: "C0", label: "Märks inte", minor: true },
    { code: "C1", label: "Besvärande", minor: false },
    { code: "C2", label: "Kännbar", minor: false },
    { code: "C3", label: "Allvarlig", minor: false },
    { code: "C4", label: "Mycket allvarlig", minor: false },
  ],
  judgement: [
    { code: "FULLY", label: "Helt uppnått", judgement: "MET" },
    { code: "MOSTLY", label: "Till stor del uppnått", judgement: "MET" },
    { code: "PARTLY", label: "Delvis uppnått", judgement: "NOT_MET" },
    { code: "NOT_AT_ALL", label: "Inte uppnått", judgement: "NOT_MET" },
    { code: "UNKNOWN", label: "Går inte att avgöra", judgement: "NOT_ASSESSABLE" },
  ],
} as const satisfies Scales;
