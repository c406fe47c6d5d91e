import { z } from "zod";
import { SERVICE_LAWS } from "@/lib/domain/laws";
import { BEGINNINGS, METHODS, REGIMES, type MethodRules } from "@/lib/domain/methods";
import { SANCTION_KINDS } from "@/lib/domain/sanctions";
import { JUDGEMENTS, LEVEL_CODE } from "@/lib/domain/weighing";

/**
 * What differs between municipalities (domain.md section 2), as one value. No rule asks which municipality it serves;
 * it asks the profile. Each value is grounded by a row or marked as the product's own default in the file that holds it.
 */
export const regime = z.enum(REGIMES);

export const DELEGATE_ROLES = ["OFFICER", "MANAGER", "HEAD_OF_ADMINISTRATION", "COMMITTEE"] as const;

/** One item of the delegation order (ORB-49). `amountLimitOre` null = no limit. */
export const delegation = z.object({
  kind: z.enum(SANCTION_KINDS),
  decider: z.enum(DELEGATE_ROLES),
  amountLimitOre: z.int().nonnegative().nullable(),
  item: z.string().trim().min(1),
});

/** Grounds of each in domain/methods. */
const methodRules = z.object({
  regimes: z.array(regime),
  begins: z.enum(BEGINNINGS),
  needsReason: z.boolean(),
  intervalYears: z.int().positive().nullable(),
  minSiteVisits: z.int().nonnegative(),
  publish: z.boolean(),
  receivers: z.array(z.enum(["ACTIVITY", "COMMITTEE"])),
  resetsClock: z.boolean(),
}) satisfies z.ZodType<MethodRules>;

const level = { code: z.string().regex(LEVEL_CODE), label: z.string().trim().min(1) };
const codesDiffer = (scale: readonly Readonly<{ code: string }>[]): boolean =>
  new Set(scale.map((one) => one.code)).size === scale.length;

/** How often, or how grave. What may be minor is the lightest end, so that "the worst decides" holds (ORB-58). */
const gravity = z
  .array(z.object({ ...level, minor: z.boolean() }))
  .min(1)
  .refine(codesDiffer, "two levels have the same code")
  .refine(
    (scale) => scale.every((one, at) => !one.minor || scale.slice(0, at).every((before) => before.minor)),
    "minor levels must be the beginning of the scale",
  );

/** Degrees of fulfilment (NOR-40). Every outcome needs a level, or it could never be chosen. */
const fulfilment = z
  .array(z.object({ ...level, judgement: z.enum(JUDGEMENTS) }))
  .min(1)
  .refine(codesDiffer, "two levels have the same code")
  .refine(
    (scale) => JUDGEMENTS.every((outcome) => scale.some((one) => one.judgement === outcome)),
    "a judgement has no level",
  );

export const profileSchema = z.object({
  code: z.string().regex(/^[a-z0-9-]+$/),
  label: z.string().min(1),
  terms: z.object({
    commission: z.string().min(1),
    followUpUnit: z.string().min(1),
  }),
  /** ORB-02: egen regi only where it has been exposed to competition; elsewhere all of it. */
  municipalScope: z.enum(["COMPETITIVE_ONLY", "ALL"]),
  methods: z.record(z.enum(METHODS), methodRules),
  /**
   * The part of MAS and MAR where the area's services are given under one of the laws: they may take part (ORB-23), or
   * no case begins and no main report is final without them (NOR-29).
   */
  experts: z.object({ part: z.enum(["OPTIONAL", "REQUIRED"]), laws: z.array(z.enum(SERVICE_LAWS)) }),
  /**
   * Kallelse to an announced visit on site, sent so many months before it (ENK-47); null = none is wanted. Outside the
   * window it is flagged, never refused.
   */
  visitNotice: z
    .object({ fromMonths: z.int().positive(), toMonths: z.int().nonnegative() })
    .refine(({ fromMonths, toMonths }) => fromMonths >= toMonths, "the window ends before it begins")
    .nullable(),
  /** Levels of the assessment, from lightest to gravest (ORB-41, 2.3: the documents give no scale). */
  scales: z.object({ frequency: gravity, consequence: gravity, judgement: fulfilment }),
  remark: z.object({ enabled: z.boolean(), regimes: z.array(regime) }),
  recommendation: z.object({ enabled: z.boolean() }),
  report: z.object({
    /** Sends the draft to the provider for facts before it is final (2.3: the documents are silent). */
    shareForFacts: z.enum(["OFF", "OPTIONAL", "REQUIRED"]),
    factsReplyWorkingDays: z.int().positive(),
    /** A second person reads before the report is final. */
    secondPerson: z.boolean(),
  }),
  deadlines: z.object({
    /** Days to remedy a finding; the municipality's own choice (2.3). */
    remedyDays: z.int().positive(),
    /** Days from the remedy date to the resultatuppföljning. */
    resultFollowUpDays: z.int().positive(),
    evidenceRequestWorkingDays: z.int().positive(),
  }),
  /** Hours that one follow-up of the method takes, for the plan. */
  hours: z.record(z.enum(METHODS), z.number().nonnegative()),
  smallGroupThreshold: z.int().positive(),
  delegations: z.array(delegation),
});

export type Profile = z.infer<typeof profileSchema>;
