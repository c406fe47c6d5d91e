import "server-only";
import type { Granted } from "@/lib/auth/permissions";
import { db } from "@/lib/db/client";
import { PAGE_SIZE } from "@/lib/format/list-query";
import { columnsOf } from "./reading/headings/rules";
import { countSheets } from "./rules";
import { runMapping, runSummary, type PreviewQuery, type RunSummary } from "./schema";

const select = {
  id: true,
  fileName: true,
  status: true,
  mapping: true,
  summary: true,
  createdAt: true,
  appliedAt: true,
  createdBy: { select: { name: true } },
} as const;

const HISTORY = 50;

/** Imports that have been read in or wait to be, the newest first: one line for each set of files. */
export async function listImports(_viewer: Granted<"register.import">) {
  const runs = await db.importRun.findMany({
    where: { status: { not: "DISCARDED" } },
    select: { ...select, summary: false },
    orderBy: [{ createdAt: "desc" }, { id: "desc" }],
    take: HISTORY,
  });
  const names = new Map(runs.map(({ id, fileName }) => [id, fileName]));
  return runs.flatMap(({ mapping, createdBy, ...run }) => {
    const { partOf, files } = runMapping.parse(mapping);
    if (partOf !== null || (run.status === "PREVIEWED" && files.length === 0)) return [];
    const fileNames = files.length > 0 ? files.map((id) => names.get(id) ?? "") : [run.fileName];
    return [
      {
        id: run.id,
        status: run.status,
        createdAt: run.createdAt,
        appliedAt: run.appliedAt,
        fileNames,
        by: createdBy.name,
      },
    ];
  });
}

export type ImportLine = Awaited<ReturnType<typeof listImports>>[number];

/** A set of files with what they would do or did; null when there is none, as for a file that is part of another's set. */
export async function getImport(
  _viewer: Granted<"register.import">,
  id: string,
  { outcome, sheet, page }: PreviewQuery,
) {
  const run = await db.importRun.findUnique({ where: { id }, select });
  if (!run || run.status === "DISCARDED" || runMapping.parse(run.mapping).partOf !== null) return null;
  const summary = runSummary.parse(run.summary);
  const rows = summary.rows.filter((row) => (!outcome || row.outcome === outcome) && (!sheet || row.sheet === sheet));
  const { createdBy, appliedAt, status } = run;
  const { area } = runMapping.parse(run.mapping);
  return {
    id,
    status,
    appliedAt,
    by: createdBy.name,
    area,
    ...withCounts(summary),
    rows: rows.slice((page - 1) * PAGE_SIZE, page * PAGE_SIZE),
    total: rows.length,
    pageCount: Math.max(1, Math.ceil(rows.length / PAGE_SIZE)),
  };
}
export type ImportPreview = NonNullable<Awaited<ReturnType<typeof getImport>>>;

function withCounts({ rows, leave, tables, files, newAreas, unreadable }: RunSummary) {
  const listed = new Map(countSheets(rows).map(({ sheet, counts }) => [sheet, counts]));
  const none = { create: 0, change: 0, leave: 0, refuse: 0 };
  const sheets = [...new Set(tables.map(({ sheet }) => sheet))].map((sheet) => ({
    sheet,
    counts: { ...(listed.get(sheet) ?? none), leave: leave[sheet] ?? 0 },
  }));
  const columns = Object.fromEntries(sheets.map(({ sheet }) => [sheet, columnsOf(sheet)]));
  const asks = tables.some(({ headings }) => headings.some(({ known }) => !known));
  const total = (outcome: keyof typeof none) => sheets.reduce((sum, { counts }) => sum + counts[outcome], 0);
  const counts = { create: total("create"), change: total("change"), leave: total("leave"), refuse: total("refuse") };
  return { counts, sheets, tables, columns, asks, files, newAreas, unreadable };
}
