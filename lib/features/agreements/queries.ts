import "server-only";
import type { Granted } from "@/lib/auth/permissions";
import { db } from "@/lib/db/client";
import { fromDbDate } from "@/lib/db/dates";
import type { Prisma } from "@/lib/db/generated/client";
import type { IsoDate } from "@/lib/domain/calendar";
import { activationRefusals, deficiencies, inForceOn, standingOn } from "./rules";
import { agreementFacts, daysOf, type AgreementWithVersions, type TermsVersion } from "./versions/queries";

type Viewer = Granted<"register.read">;
export type AgreementPage = NonNullable<Awaited<ReturnType<typeof getAgreement>>>;

/**
 * An agreement with all its versions, what it covers and what it lacks, as it stands on `day`. `today` decides standing:
 * looking at another day does not make an agreement end.
 */
export async function getAgreement(
  _viewer: Viewer,
  id: string,
  { today, day }: Readonly<Record<"today" | "day", IsoDate>>,
) {
  const facts = await agreementFacts(db, id);
  if (!facts) return null;
  const around = await db.agreement.findUniqueOrThrow({ where: { id }, select: aroundSelect });
  const active = facts.versions.filter((one) => one.status === "ACTIVE");
  const draft = facts.versions.find((one) => one.status === "DRAFT") ?? null;
  const shown = inForceOn(active, day);
  const bases = around.bases.map((one) => ({ ...one, validFrom: fromDbDate(one.validFrom) }));
  const days = daysOf(facts, today);
  const standing = standingOn({ status: facts.status, ...days }, today);
  return {
    ...facts,
    ...days,
    standing,
    provider: around.provider,
    area: around.area,
    mirrors: around.mirrors,
    mirroredBy: around.mirroredBy,
    activities: around.activities.map(({ activity }) => activityOf(activity)),
    bases,
    basisInForce: inForceOn(bases, day),
    /** The terms in force on the chosen day; null when none were. */
    shown,
    draft,
    missing: draft ? activationRefusals({ ...facts, terms: draft }) : [],
    deficiencies: standing === "ended" ? [] : deficienciesOf(facts, termsToday(facts, today)),
  };
}

const aroundSelect = {
  provider: { select: { id: true, name: true, regime: true } },
  area: { select: { id: true, name: true } },
  mirrors: { select: { id: true, diaryNumber: true, provider: { select: { name: true } } } },
  mirroredBy: { orderBy: { diaryNumber: "asc" }, select: { id: true, diaryNumber: true } },
  bases: { orderBy: { validFrom: "desc" }, select: { id: true, text: true, validFrom: true } },
  activities: {
    orderBy: [{ activity: { unit: { name: "asc" } } }, { activityId: "asc" }],
    select: {
      activity: {
        select: { id: true, name: true, startDate: true, endDate: true, unit: { select: { id: true, name: true } } },
      },
    },
  },
} satisfies Prisma.AgreementSelect;

type ActivityRow = Readonly<{
  id: string;
  name: string;
  startDate: Date | null;
  endDate: Date | null;
  unit: Readonly<{ id: string; name: string }>;
}>;

const activityOf = ({ startDate, endDate, ...activity }: ActivityRow) => ({
  ...activity,
  startDate: fromDbDate(startDate),
  endDate: fromDbDate(endDate),
});

/** As the list has it: in force today, else the first to come, else the draft. */
function termsToday({ versions }: AgreementWithVersions, today: IsoDate): TermsVersion | null {
  const active = versions.filter((one) => one.status === "ACTIVE");
  return inForceOn(active, today) ?? active.at(-1) ?? versions[0] ?? null;
}

const deficienciesOf = (facts: AgreementWithVersions, terms: TermsVersion | null) =>
  terms ? deficiencies({ ...facts, terms }) : [];

/** Activities that an agreement between this provider and the municipality may cover in the area. */
export async function listCoverableActivities(_viewer: Viewer, of: Readonly<{ providerId: string; areaId: string }>) {
  const found = await db.activity.findMany({
    where: { areaId: of.areaId, singlePlace: false, unit: { providerId: of.providerId } },
    orderBy: [{ unit: { name: "asc" } }, { id: "asc" }],
    select: { id: true, name: true, startDate: true, endDate: true, unit: { select: { id: true, name: true } } },
  });
  return found.map(activityOf);
}

/** Providers that have not ended, to choose among when an agreement is registered. */
export const listProviderOptions = (_viewer: Granted<"register.write">) =>
  db.provider.findMany({
    where: { endedOn: null },
    orderBy: [{ name: "asc" }, { id: "asc" }],
    select: { id: true, name: true, regime: true },
  });

/** Agreements of an area that a requirement may belong to alone, with whose they are. */
export async function listAgreementOptions(_viewer: Granted<"register.read">) {
  const found = await db.agreement.findMany({
    where: { status: { in: ["DRAFT", "ACTIVE"] } },
    orderBy: [{ provider: { name: "asc" } }, { diaryNumber: "asc" }],
    select: { id: true, diaryNumber: true, areaId: true, provider: { select: { name: true } } },
  });
  return found.map(({ provider, ...one }) => ({ ...one, providerName: provider.name }));
}
