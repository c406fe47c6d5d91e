import "server-only";
import { readPublicSite } from "@/lib/db/public-site";
import { containing } from "@/lib/db/search";
import type { ReportDocument } from "@/lib/documents/report-document";
import { pageCountOf, rowsOf } from "@/lib/format/pages";
import type { PublicListQuery } from "../schema";

/** A line of the open register: every final report, on the web or not (ORB-43). */
export type RegisterEntry = Readonly<{
  report_version_id: string;
  diary_number: string;
  title: string;
  kind: "MAIN" | "RESULT" | "CLOSING";
  method: string;
  version: number;
  provider_name: string;
  unit_name: string;
  area_name: string;
  regime: "PRIVATE" | "MUNICIPAL" | "MUNICIPALLY_OWNED";
  final_on: string;
  superseded: boolean;
  slug: string | null;
}>;

export type Municipality = Readonly<{ name: string; committee_name: string; contact: string | null }>;

/** Null before the municipality has set up its public pages. */
export async function getPublicMunicipality(): Promise<Municipality | null> {
  const rows = await readPublicSite<Municipality>(
    "SELECT name, committee_name, contact FROM public_site.municipality",
    [],
  );
  return rows[0] ?? null;
}

const FILTER = `WHERE NOT r.superseded
  AND ($1::text IS NULL OR concat_ws(' ', r.unit_name, r.provider_name, r.diary_number, r.title) ILIKE $1)
  AND ($2::text IS NULL OR r.area_name = $2)`;

/** One page of the register, newest first, with the address of those that are on the web. */
export async function listRegister({ q, omrade, page }: PublicListQuery) {
  const values = [q === undefined ? null : containing(q), omrade ?? null];
  const { take, skip } = rowsOf({ page });
  const [rows, counted] = await Promise.all([
    readPublicSite<RegisterEntry>(
      `SELECT r.report_version_id, r.diary_number, r.title, r.kind, r.method, r.version, r.provider_name, r.unit_name,
         r.area_name, r.regime, r.final_on::text AS final_on, r.superseded, p.slug
       FROM public_site.register r LEFT JOIN public_site.reports p USING (report_version_id)
       ${FILTER} ORDER BY r.final_on DESC, r.report_version_id LIMIT $3 OFFSET $4`,
      [...values, take, skip],
    ),
    readPublicSite<{ total: number }>(`SELECT count(*)::int AS total FROM public_site.register r ${FILTER}`, values),
  ]);
  const total = counted[0]?.total ?? 0;
  return { rows, total, pageCount: pageCountOf(total) };
}

export async function listPublicAreas(): Promise<string[]> {
  const rows = await readPublicSite<{ area_name: string }>(
    "SELECT DISTINCT area_name FROM public_site.register ORDER BY area_name",
    [],
  );
  return rows.map((row) => row.area_name);
}

type Published = Readonly<{ snapshot: ReportDocument; published_at: Date; version: number }>;

/** One published report as it was frozen; null for every other address, whatever lies behind it. */
export async function getPublishedReport(slug: string): Promise<Published | null> {
  const rows = await readPublicSite<Published>(
    "SELECT snapshot, published_at, version FROM public_site.reports WHERE slug = $1",
    [slug],
  );
  return rows[0] ?? null;
}

export async function getPublishedPdf(slug: string): Promise<Readonly<{ pdf: Buffer; title: string }> | null> {
  const rows = await readPublicSite<{ pdf: Buffer; title: string }>(
    "SELECT pdf, title FROM public_site.reports WHERE slug = $1",
    [slug],
  );
  return rows[0] ?? null;
}
