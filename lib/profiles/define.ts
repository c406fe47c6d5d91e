import { METHODS, methodDefaults, type Method, type MethodRules } from "@/lib/domain/methods";
import { profileSchema, type Profile } from "./schema";

/** What the documents are silent about (domain.md 2.3): the product's own default, marked as such here and nowhere else. */
const OWN_DEFAULT = {
  municipalScope: "ALL",
  visitNotice: null,
  experts: { part: "OPTIONAL", laws: ["HSL"] },
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
  remark: { enabled: false, regimes: [] },
  recommendation: { enabled: false },
  report: { shareForFacts: "OPTIONAL", factsReplyWorkingDays: 10, secondPerson: false },
  deadlines: { remedyDays: 60, resultFollowUpDays: 30, evidenceRequestWorkingDays: 10 },
  smallGroupThreshold: 5,
  delegations: [], // who holds which delegation is the municipality's own decision
} satisfies Partial<Profile>;

type Required = Pick<Profile, "code" | "label" | "terms">;
type Differences = Readonly<{
  methods?: Partial<Record<Method, Partial<MethodRules>>>;
  hours?: Partial<Record<Method, number>>;
}>;

/**
 * A municipality as what its document says, over the product's own default. A method that is not named keeps the rules
 * of domain/methods. Throws on a combination that the schema refuses.
 */
export function defineProfile({
  methods = {},
  hours = {},
  ...own
}: Required & Partial<Omit<Profile, "methods" | "hours">> & Differences): Profile {
  return profileSchema.parse({
    ...OWN_DEFAULT,
    ...own,
    methods: Object.fromEntries(METHODS.map((one) => [one, { ...methodDefaults(one).rules, ...methods[one] }])),
    hours: Object.fromEntries(METHODS.map((one) => [one, hours[one] ?? methodDefaults(one).hours])),
  });
}
