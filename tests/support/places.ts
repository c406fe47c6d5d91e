import { readdirSync } from "node:fs";
import path from "node:path";
import { demoValue } from "./demo-database";
import type { DemoUser } from "./signed-in";

/**
 * A page of the product: its route as the folders of `app` spell it, the SQL whose one value is a whole address (none
 * where the route is an address), who may open it and somebody who may not.
 */
type Place = Readonly<{ route: string; sql?: string; may: DemoUser | null; mayNot?: DemoUser }>;

const ofCase = (part: string, status: string) =>
  `SELECT '/follow-ups/' || id || '${part}' FROM "FollowUp" WHERE status = '${status}' ORDER BY "diaryNumber" LIMIT 1`;
const ofAgreement = (part: string, condition: string) =>
  `SELECT '/agreements/' || a.id || '${part}' FROM "Agreement" a WHERE ${condition} ORDER BY a."diaryNumber" LIMIT 1`;
const ofRequirement = (part: string, status: string) =>
  `SELECT '/requirements/' || "requirementId" || '${part}' FROM "RequirementVersion" v WHERE status = '${status}'
   AND ('${status}' = 'DRAFT' OR NOT EXISTS (SELECT FROM "RequirementVersion" d
     WHERE d."requirementId" = v."requirementId" AND d.status = 'DRAFT'))
   ORDER BY "requirementId" LIMIT 1`;
const ofVisit = (part: string) =>
  `SELECT '/follow-ups/' || "followUpId" || '/visits/' || v.id || '${part}' FROM "SiteVisit" v
   JOIN "FollowUp" f ON f.id = v."followUpId"
   WHERE f.status = 'IN_PROGRESS' AND v.status = 'PLANNED' ORDER BY v."plannedAt" LIMIT 1`;
const ofActivity = (address: string) =>
  `SELECT ${address} FROM "Activity" c JOIN "Unit" u ON u.id = c."unitId" ORDER BY u.name, c.id LIMIT 1`;
const DRAFT_AGREEMENT = `EXISTS (SELECT FROM "AgreementVersion" v WHERE v."agreementId" = a.id AND v.status = 'DRAFT')`;

const REGISTER: readonly Place[] = [
  { route: "/providers", may: "borje", mayNot: "birgit" },
  { route: "/providers/new", may: "ylva", mayNot: "gunilla" },
  { route: "/providers/[id]", sql: ofActivity(`'/providers/' || u."providerId"`), may: "gunilla", mayNot: "fatima" },
  {
    route: "/providers/[id]/edit",
    sql: ofActivity(`'/providers/' || u."providerId" || '/edit'`),
    may: "ylva",
    mayNot: "borje",
  },
  {
    route: "/providers/[id]/units/new",
    sql: ofActivity(`'/providers/' || u."providerId" || '/units/new'`),
    may: "marianne",
    mayNot: "solveig",
  },
  {
    route: "/providers/[id]/units/[unitId]",
    sql: ofActivity(`'/providers/' || u."providerId" || '/units/' || u.id`),
    may: "borje",
    mayNot: "birgit",
  },
  {
    route: "/providers/[id]/units/[unitId]/activities/new",
    sql: ofActivity(`'/providers/' || u."providerId" || '/units/' || u.id || '/activities/new'`),
    may: "ylva",
    mayNot: "gunilla",
  },
  {
    route: "/providers/[id]/activities/[activityId]",
    sql: ofActivity(`'/providers/' || u."providerId" || '/activities/' || c.id`),
    may: "ylva",
    mayNot: "fatima",
  },
  {
    route: "/providers/[id]/history",
    sql: ofActivity(`'/providers/' || u."providerId" || '/history'`),
    may: "gunilla",
    mayNot: "fatima",
  },
  {
    route: "/providers/[id]/units/[unitId]/history",
    sql: ofActivity(`'/providers/' || u."providerId" || '/units/' || u.id || '/history'`),
    may: "borje",
    mayNot: "birgit",
  },
  {
    route: "/providers/[id]/activities/[activityId]/history",
    sql: ofActivity(`'/providers/' || u."providerId" || '/activities/' || c.id || '/history'`),
    may: "ylva",
    mayNot: "fatima",
  },
  { route: "/agreements", may: "borje", mayNot: "fatima" },
  { route: "/agreements/new", may: "ylva", mayNot: "borje" },
  { route: "/agreements/[id]", sql: ofAgreement("", "a.status = 'ACTIVE'"), may: "petra", mayNot: "birgit" },
  {
    route: "/agreements/[id]/requirements",
    sql: ofAgreement("/requirements", "a.status = 'ACTIVE'"),
    may: "ylva",
    mayNot: "birgit",
  },
  { route: "/agreements/[id]/versions", sql: ofAgreement("/versions", "a.status = 'ACTIVE'"), may: "borje" },
  { route: "/agreements/[id]/end", sql: ofAgreement("/end", "a.status = 'ACTIVE'"), may: "ylva", mayNot: "gunilla" },
  {
    route: "/agreements/[id]/new-version",
    sql: ofAgreement("/new-version", `a.status = 'ACTIVE' AND NOT ${DRAFT_AGREEMENT}`),
    may: "ylva",
    mayNot: "borje",
  },
  {
    route: "/agreements/[id]/activities",
    sql: ofAgreement("/activities", "a.status = 'ACTIVE'"),
    may: "ylva",
    mayNot: "borje",
  },
  { route: "/agreements/[id]/draft", sql: ofAgreement("/draft", DRAFT_AGREEMENT), may: "ylva", mayNot: "borje" },
  {
    route: "/agreements/[id]/commission",
    sql: `SELECT '/agreements/' || "mirrorsId" || '/commission' FROM "Agreement" WHERE "mirrorsId" IS NOT NULL LIMIT 1`,
    may: "ylva",
    mayNot: "borje",
  },
  {
    route: "/agreements/[id]/answers/[requirementId]",
    sql: `SELECT '/agreements/' || c."commissionId" || '/answers/' || v."requirementId" FROM "CommissionRequirement" c
      JOIN "RequirementVersion" v ON v.id = c."originVersionId" ORDER BY c.id LIMIT 1`,
    may: "ylva",
    mayNot: "borje",
  },
  {
    route: "/agreements/[id]/history",
    sql: ofAgreement("/history", "a.status = 'ACTIVE'"),
    may: "ylva",
    mayNot: "birgit",
  },
  { route: "/requirements/[id]/history", sql: ofRequirement("/history", "PUBLISHED"), may: "ylva", mayNot: "birgit" },
  { route: "/requirements", may: "solveig", mayNot: "fatima" },
  { route: "/requirements/new", may: "marianne", mayNot: "gunilla" },
  { route: "/requirements/proposals", may: "ylva", mayNot: "birgit" },
  { route: "/requirements/[id]", sql: ofRequirement("", "PUBLISHED"), may: "gunilla", mayNot: "birgit" },
  { route: "/requirements/[id]/draft", sql: ofRequirement("/draft", "DRAFT"), may: "ylva", mayNot: "solveig" },
  {
    route: "/requirements/[id]/new-version",
    sql: ofRequirement("/new-version", "PUBLISHED"),
    may: "ylva",
    mayNot: "borje",
  },
  { route: "/requirements/[id]/end", sql: ofRequirement("/end", "PUBLISHED"), may: "ylva", mayNot: "petra" },
];

const CASES: readonly Place[] = [
  { route: "/obligations", may: "gunilla", mayNot: "solveig" },
  { route: "/follow-ups", may: "ylva", mayNot: "birgit" },
  {
    route: "/follow-ups/new",
    sql: `SELECT '/follow-ups/new?activity=' || id FROM "Activity" c WHERE NOT EXISTS
      (SELECT FROM "FollowUp" f WHERE f."activityId" = c.id) ORDER BY id LIMIT 1`,
    may: "ylva",
    mayNot: "gunilla",
  },
  { route: "/follow-ups/[id]", sql: ofCase("", "AWAITING_RESULT"), may: "gunilla", mayNot: "petra" },
  { route: "/follow-ups/[id]/assess", sql: ofCase("/assess", "ASSESSING"), may: "ylva", mayNot: "borje" },
  { route: "/follow-ups/[id]/evidence", sql: ofCase("/evidence", "ASSESSING"), may: "ylva", mayNot: "fatima" },
  { route: "/follow-ups/[id]/evidence/new", sql: ofCase("/evidence/new", "ASSESSING"), may: "ylva", mayNot: "gunilla" },
  {
    route: "/follow-ups/[id]/evidence/receive",
    sql: ofCase("/evidence/receive", "IN_PROGRESS"),
    may: "ylva",
    mayNot: "solveig",
  },
  {
    route: "/follow-ups/[id]/evidence/[evidenceId]",
    sql: `SELECT '/follow-ups/' || "followUpId" || '/evidence/' || id FROM "Evidence" ORDER BY "receivedOn" DESC, id LIMIT 1`,
    may: "ylva",
    mayNot: "borje",
  },
  {
    route: "/follow-ups/[id]/evidence/requests/new",
    sql: ofCase("/evidence/requests/new", "IN_PROGRESS"),
    may: "ylva",
    mayNot: "solveig",
  },
  {
    route: "/follow-ups/[id]/evidence/requests/[requestId]",
    sql: `SELECT '/follow-ups/' || "followUpId" || '/evidence/requests/' || id FROM "EvidenceRequest" ORDER BY id LIMIT 1`,
    may: "ylva",
    mayNot: "birgit",
  },
  { route: "/follow-ups/[id]/visits", sql: ofCase("/visits", "IN_PROGRESS"), may: "ylva", mayNot: "fatima" },
  { route: "/follow-ups/[id]/visits/new", sql: ofCase("/visits/new", "IN_PROGRESS"), may: "ylva", mayNot: "gunilla" },
  { route: "/follow-ups/[id]/visits/[visitId]", sql: ofVisit(""), may: "ylva", mayNot: "borje" },
  { route: "/follow-ups/[id]/visits/[visitId]/edit", sql: ofVisit("/edit"), may: "ylva", mayNot: "solveig" },
  { route: "/follow-ups/[id]/findings", sql: ofCase("/findings", "AWAITING_RESULT"), may: "ylva", mayNot: "petra" },
  { route: "/follow-ups/[id]/reports", sql: ofCase("/reports", "REPORT_DRAFT"), may: "ylva", mayNot: "birgit" },
  {
    route: "/follow-ups/[id]/reports/[versionId]",
    sql: `SELECT '/follow-ups/' || r."followUpId" || '/reports/' || v.id FROM "ReportVersion" v
      JOIN "Report" r ON r.id = v."reportId" WHERE v.status = 'DRAFT' ORDER BY r."diaryNumber" LIMIT 1`,
    may: "ylva",
    mayNot: "birgit",
  },
  { route: "/follow-ups/[id]/history", sql: ofCase("/history", "AWAITING_RESULT"), may: "marianne", mayNot: "petra" },
  { route: "/findings", may: "gunilla", mayNot: "petra" },
  {
    route: "/findings/[id]",
    sql: `SELECT '/findings/' || f.id FROM "Finding" f JOIN "FollowUp" c ON c.id = f."followUpId"
      WHERE c.status = 'AWAITING_RESULT' ORDER BY c."diaryNumber", f.number LIMIT 1`,
    may: "ylva",
    mayNot: "borje",
  },
  { route: "/reports", may: "birgit" },
  { route: "/sent", may: "marianne", mayNot: "gunilla" },
];

const OTHERS: readonly Place[] = [
  { route: "/", may: "fatima" },
  { route: "/search", sql: "SELECT '/search?q=kvarn'", may: "fatima" },
  { route: "/parity", may: "borje", mayNot: "birgit" },
  {
    route: "/parity/[areaId]",
    sql: `SELECT '/parity/' || "areaId" FROM "Agreement" WHERE "mirrorsId" IS NOT NULL ORDER BY "areaId" LIMIT 1`,
    may: "gunilla",
    mayNot: "solveig",
  },
  {
    route: "/parity/[areaId]/[requirementId]",
    sql: `SELECT '/parity/' || r."areaId" || '/' || r.id FROM "CommissionRequirement" c
      JOIN "RequirementVersion" v ON v.id = c."originVersionId" JOIN "Requirement" r ON r.id = v."requirementId"
      ORDER BY c.id LIMIT 1`,
    may: "ylva",
    mayNot: "fatima",
  },
  { route: "/admin", may: "petra", mayNot: "ylva" },
  { route: "/admin/users", may: "petra", mayNot: "marianne" },
  {
    route: "/admin/users/[id]",
    sql: `SELECT '/admin/users/' || id FROM "User" WHERE email = 'amina@exempel.se'`,
    may: "petra",
    mayNot: "ylva",
  },
  {
    route: "/admin/users/[id]/history",
    sql: `SELECT '/admin/users/' || id || '/history' FROM "User" WHERE email = 'amina@exempel.se'`,
    may: "petra",
    mayNot: "marianne",
  },
  { route: "/admin/settings", may: "marianne", mayNot: "gunilla" },
  { route: "/admin/settings/history", may: "marianne", mayNot: "ylva" },
  { route: "/admin/areas", may: "petra", mayNot: "ylva" },
  { route: "/admin/areas/new", may: "marianne", mayNot: "ylva" },
  {
    route: "/admin/areas/[id]",
    sql: `SELECT '/admin/areas/' || id FROM "ServiceArea" ORDER BY name LIMIT 1`,
    may: "petra",
    mayNot: "borje",
  },
  {
    route: "/admin/areas/[id]/history",
    sql: `SELECT '/admin/areas/' || id || '/history' FROM "ServiceArea" ORDER BY name LIMIT 1`,
    may: "petra",
    mayNot: "ylva",
  },
  { route: "/admin/import", may: "petra", mayNot: "ylva" },
  { route: "/sign-in", may: null },
  { route: "/insyn", may: null },
  {
    route: "/insyn/[slug]",
    sql: `SELECT '/insyn/' || slug FROM public_site.published_report WHERE withdrawn_at IS NULL ORDER BY slug LIMIT 1`,
    may: null,
  },
];

const app = path.join(import.meta.dirname, "..", "..", "app");
const PLACES = [...REGISTER, ...CASES, ...OTHERS].filter(({ route }) => routes().includes(route));

/** Needs a state that the demo is not in; walked in a journey of its own. */
export const ELSEWHERE: readonly string[] = [
  "/setup",
  "/invite/[token]",
  "/admin/import/[id]",
  "/requirements/[id]/propose",
];

/** The routes of every page in the product, as its folders spell them. */
export function routes(): readonly string[] {
  const files = readdirSync(app, { recursive: true, encoding: "utf8" }).filter(
    (file) => path.basename(file) === "page.tsx",
  );
  return files.map((file) => {
    const parts = path.dirname(file).split(path.sep);
    return `/${parts.filter((part) => part !== "." && !part.startsWith("(")).join("/")}`;
  });
}

export const places = (): readonly Place[] => PLACES;

export const addressOf = ({ route, sql }: Place): Promise<string> | string =>
  sql === undefined ? route : demoValue(sql);
