import "server-only";
import { grant, may, type Granted } from "@/lib/auth/permissions";
import { db } from "@/lib/db/client";
import { containing } from "@/lib/db/search";
import { searchKey } from "@/lib/domain/names";
import { followUpScope } from "@/lib/features/follow-ups/scope";
import { REGIME_LABELS } from "@/lib/format/regimes";

const MOST = 6;
/** Fewer letters would scan the tables (platform.md). */
export const LEAST_LETTERS = 3;

export type SearchHit = Readonly<{ href: string; title: string; detail: string }>;
export type SearchGroup = Readonly<{ label: string; items: readonly SearchHit[] }>;

/** Unit, diary number, requirement and person, each only for those who may read it. */
export async function searchEverything(viewer: Granted<"search.use">, q: string): Promise<SearchGroup[]> {
  const key = searchKey(q);
  if (key.length < LEAST_LETTERS) return [];
  const register = grant(viewer, "register.read");
  const cases = grant(viewer, "followUp.read");
  const groups = await Promise.all([
    register ? searchUnits(register, key) : none,
    cases ? searchCases(cases, key) : none,
    register ? searchAgreements(register, key) : none,
    register ? searchRequirements(register, key) : none,
    may(viewer, "followUp.run") ? searchPeople(viewer, key) : none,
  ]);
  return groups.filter((group) => group.items.length > 0);
}

const none: SearchGroup = { label: "", items: [] };
const anywhere = (key: string) => ({ contains: key, mode: "insensitive" as const });

type UnitHit = Readonly<{ providerId: string; unit: string; provider: string; regime: keyof typeof REGIME_LABELS }>;

async function searchUnits(_viewer: Granted<"register.read">, key: string): Promise<SearchGroup> {
  const rows = await db.$queryRaw<UnitHit[]>`
    SELECT p.id AS "providerId", u.name AS unit, p.name AS provider, p.regime::text AS regime
    FROM "Unit" u JOIN "Provider" p ON p.id = u."providerId"
    WHERE lower(normalize(u.name, NFC)) LIKE ${containing(key)} OR lower(normalize(p.name, NFC)) LIKE ${containing(key)}
    ORDER BY u.name, u.id LIMIT ${MOST}`;
  const items = rows.map((row) => ({
    href: `/providers/${row.providerId}`,
    title: row.unit,
    detail: `${row.provider}, ${REGIME_LABELS[row.regime].toLowerCase()}`,
  }));
  return { label: "Enheter och utförare", items };
}

async function searchCases(viewer: Granted<"followUp.read">, key: string): Promise<SearchGroup> {
  const rows = await db.followUp.findMany({
    where: {
      AND: [
        followUpScope(viewer),
        {
          OR: [{ diaryNumber: anywhere(key) }, { activity: { unit: { name: anywhere(key) } } }],
        },
      ],
    },
    orderBy: [{ startedOn: { sort: "desc", nulls: "last" } }, { id: "asc" }],
    take: MOST,
    select: { id: true, diaryNumber: true, activity: { select: { unit: { select: { name: true } } } } },
  });
  const items = rows.map((row) => ({
    href: `/follow-ups/${row.id}`,
    title: row.diaryNumber ?? "Utan diarienummer",
    detail: row.activity.unit.name,
  }));
  return { label: "Uppföljningar", items };
}

async function searchAgreements(_viewer: Granted<"register.read">, key: string): Promise<SearchGroup> {
  const rows = await db.agreement.findMany({
    where: { OR: [{ diaryNumber: anywhere(key) }, { provider: { name: anywhere(key) } }] },
    orderBy: [{ diaryKey: "asc" }],
    take: MOST,
    select: { id: true, diaryNumber: true, provider: { select: { name: true } } },
  });
  const items = rows.map((row) => ({
    href: `/agreements/${row.id}`,
    title: row.diaryNumber,
    detail: row.provider.name,
  }));
  return { label: "Avtal och uppdrag", items };
}

async function searchRequirements(_viewer: Granted<"register.read">, key: string): Promise<SearchGroup> {
  const rows = await db.requirement.findMany({
    where: { OR: [{ code: anywhere(key) }, { versions: { some: { title: anywhere(key) } } }] },
    orderBy: [{ code: "asc" }, { id: "asc" }],
    take: MOST,
    select: {
      id: true,
      code: true,
      area: { select: { name: true } },
      versions: { orderBy: { number: "desc" }, take: 1, select: { title: true } },
    },
  });
  const items = rows.map((row) => ({
    href: `/requirements/${row.id}`,
    title: `${row.code} ${row.versions[0]?.title ?? ""}`,
    detail: row.area.name,
  }));
  return { label: "Krav", items };
}

/** A person in the unit leads to the cases she takes part in. */
async function searchPeople(_viewer: Granted<"search.use">, key: string): Promise<SearchGroup> {
  const rows = await db.user.findMany({
    where: { system: false, name: anywhere(key), memberships: { some: {} } },
    orderBy: [{ name: "asc" }, { id: "asc" }],
    take: MOST,
    select: { id: true, name: true, title: true },
  });
  const items = rows.map((row) => ({
    href: `/follow-ups?member=${row.id}`,
    title: row.name,
    detail: row.title ?? "Uppföljningar som personen deltar i",
  }));
  return { label: "Personer", items };
}
