import "server-only";
import type { Tx } from "@/lib/db/client";
import type { Prisma } from "@/lib/db/generated/client";
import { termsOf, termsSelect } from "@/lib/features/agreements/versions/queries";
import type { WordingField } from "@/lib/features/requirements/versions/rules";

/** Of each field of a wording, whether a report prints it. */
const PRINTED = {
  title: true,
  text: true,
  focusArea: true,
  source: true,
  sourceRef: true,
  verification: false,
  laws: false,
  appliesTo: false,
  methods: false,
  qualityWork: false,
  limitValue: true,
  limitDirection: true,
  unit: true,
  guideValue: false,
  validTo: false,
} as const satisfies Record<WordingField, boolean>;

/*
 * Everything a report is made of, in one read, so that what was rendered can be compared with what is frozen. Each list
 * has a total order: two readings of an unchanged case are the same.
 */
const requirementSelect = {
  selected: true,
  deselectReason: true,
  requirementVersion: {
    select: { ...PRINTED, requirement: { select: { code: true } } },
  },
  assessment: true,
} satisfies Prisma.FollowUpRequirementSelect;

const findingSelect = {
  id: true,
  number: true,
  status: true,
  description: true,
  frequency: true,
  consequenceIndividual: true,
  consequenceMunicipality: true,
  consequenceProvider: true,
  remedyDueOn: true,
  assessment: { select: { judgementLevel: true } },
  requirementVersion: { select: { title: true, requirement: { select: { code: true } } } },
  recommendations: { orderBy: [{ createdAt: "asc" }, { id: "asc" }], select: { text: true } },
  results: {
    where: { status: "JUDGED" },
    orderBy: { number: "asc" },
    select: {
      number: true,
      judgement: true,
      motive: true,
      judgedOn: true,
      replies: {
        orderBy: [{ receivedOn: "asc" }, { id: "asc" }],
        select: { receivedOn: true, senderName: true, text: true },
      },
    },
  },
} satisfies Prisma.FindingSelect;

const followUpSelect = {
  id: true,
  method: true,
  status: true,
  version: true,
  regime: true,
  periodFrom: true,
  periodTo: true,
  startedOn: true,
  activity: {
    select: {
      area: { select: { name: true, laws: true } },
      unit: {
        select: {
          name: true,
          address: true,
          managerName: true,
          managerEmail: true,
          provider: { select: { name: true, orgNumber: true, email: true } },
        },
      },
    },
  },
  agreement: { select: { diaryNumber: true, basis: true } },
  agreementVersion: { select: termsSelect },
  members: {
    orderBy: [{ role: "asc" }, { user: { name: "asc" } }, { userId: "asc" }],
    select: { role: true, user: true },
  },
  // Only what has taken place: an unannounced visit is unknown to all others before that (ORB-38).
  visits: { where: { status: "CARRIED_OUT" }, orderBy: [{ carriedOutOn: "asc" }, { id: "asc" }] },
  evidence: {
    where: { removedAt: null },
    orderBy: [{ receivedOn: "asc" }, { id: "asc" }],
    select: { type: true, title: true, source: true, receivedOn: true },
  },
  requirements: { orderBy: [{ position: "asc" }, { id: "asc" }], select: requirementSelect },
  findings: { where: { status: { not: "DISMISSED" } }, orderBy: { number: "asc" }, select: findingSelect },
} satisfies Prisma.FollowUpSelect;

const sourceSelect = {
  id: true,
  number: true,
  status: true,
  version: true,
  texts: true,
  correctionReason: true,
  reviewedById: true,
  createdAt: true,
  report: { select: { id: true, kind: true, diaryNumber: true, followUp: { select: followUpSelect } } },
  shares: {
    orderBy: [{ sharedAt: "asc" }, { id: "asc" }],
    select: {
      id: true,
      replyBy: true,
      answer: true,
      replies: {
        orderBy: [{ receivedOn: "asc" }, { id: "asc" }],
        select: { receivedOn: true, senderName: true, text: true },
      },
    },
  },
} satisfies Prisma.ReportVersionSelect;

export type ReportSource = NonNullable<Awaited<ReturnType<typeof readReportSource>>>;

/** The source of one version of a report within a scope; null outside it. */
export async function readReportSource(client: Tx, id: string, scope: Prisma.FollowUpWhereInput) {
  // One after the other: a transaction is one connection.
  const row = await client.reportVersion.findFirst({
    where: { id, report: { followUp: scope } },
    select: sourceSelect,
  });
  if (!row) return null;
  const installation = await client.installation.findUniqueOrThrow({
    where: { id: 1 },
    select: { municipalityName: true, committeeName: true, committeeEmail: true },
  });
  const { report, ...version } = row;
  const {
    followUp: { agreementVersion, ...followUp },
    ...head
  } = report;
  return {
    version: { ...version, reviewedBy: await nameOf(client, row.reviewedById) },
    report: head,
    followUp: { ...followUp, terms: agreementVersion && termsOf(agreementVersion) },
    installation,
  };
}

async function nameOf(client: Tx, userId: string | null): Promise<string | null> {
  if (userId === null) return null;
  const user = await client.user.findUnique({ where: { id: userId }, select: { name: true } });
  return user?.name ?? null;
}
