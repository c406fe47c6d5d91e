import type { IsoDate } from "@/lib/domain/calendar";
import { searchKey } from "@/lib/domain/names";
import { activitySheet } from "@/lib/features/imports/sheets/activities/rules";
import { agreementSheet } from "@/lib/features/imports/sheets/agreements/rules";
import { readRow, type Columns, type RowOf } from "@/lib/features/imports/reading/cells/rules";
import type { FileRow, FileSet } from "@/lib/features/imports/reading/tables/rules";
import { historySheet } from "@/lib/features/imports/sheets/history/rules";
import {
  LEFT,
  refusedFor,
  shown,
  type Decision,
  type Ground,
  type SheetRules,
} from "@/lib/features/imports/sheets/judging/rules";
import { providerSheet } from "@/lib/features/imports/sheets/providers/rules";
import { openRegister, snapshotOf, type Snapshot } from "@/lib/features/imports/snapshot/rules";
import { countWordings, requirementSheet } from "@/lib/features/imports/sheets/requirements/rules";
import { SHEETS, type RowPlan, type SheetKind } from "@/lib/features/imports/rules";
import { runningSheet } from "@/lib/features/imports/sheets/open-findings/rules";
import type { Profile } from "@/lib/profiles/schema";

export type Asked = Readonly<{
  today: IsoDate;
  profile: Profile;
  municipalNumber: string | null;
  newId: () => string;
  register: Snapshot;
  files: FileSet;
}>;
export type Plan = Readonly<{ rows: readonly RowPlan[]; after: Snapshot; newAreas: readonly string[] }>;

/**
 * What the files would make of the register, row by row: create, change, leave or refuse. Refused rows leave nothing
 * behind. Planned again on its own result, the same files change nothing.
 */
export function planImport({ files, register: from, ...asked }: Asked): Plan {
  const register = openRegister(from);
  const newAreas = new Set<string>();
  const cellsOf = (sheet: SheetKind) => (files[sheet] ?? []).map(({ cells }) => cells);
  const wordingsOf = countWordings(cellsOf("requirements"));
  const ground: Ground = { ...asked, register, newAreas, claims: new Map(), wordingsOf, cellsOf };
  const rows = SHEETS.flatMap((sheet) => judgeSheet(ground, sheet, files[sheet] ?? []));
  const named = [...newAreas].flatMap((id) => register.areas.get(id)?.name ?? []);
  return { rows, after: snapshotOf(register), newAreas: named };
}

function judgeSheet(ground: Ground, sheet: SheetKind, rows: readonly FileRow[]): RowPlan[] {
  switch (sheet) {
    case "providers":
      return judgeRows(ground, { sheet, rows, rules: providerSheet });
    case "activities":
      return judgeRows(ground, { sheet, rows, rules: activitySheet });
    case "agreements":
      return judgeRows(ground, { sheet, rows, rules: agreementSheet });
    case "requirements":
      return judgeRows(ground, { sheet, rows: rows.toSorted(byFirstDay), rules: requirementSheet });
    case "history":
      return judgeRows(ground, { sheet, rows, rules: historySheet });
    case "running":
      return judgeRows(ground, { sheet, rows, rules: runningSheet });
  }
}

/** Wordings of one requirement come in the order they took force; each of several must have a day. */
const byFirstDay = (a: FileRow, b: FileRow): number => firstDay(a).localeCompare(firstDay(b));
const firstDay = ({ cells }: FileRow): string => cells.get("Giltig från")?.replaceAll("-", "") ?? "";

type Sheet<C extends Columns> = Readonly<{ sheet: SheetKind; rows: readonly FileRow[]; rules: SheetRules<C> }>;
type Seen = Map<string, Readonly<{ row: number; content: string; decision: Decision }>>;

function judgeRows<C extends Columns>(ground: Ground, { sheet, rows, rules }: Sheet<C>): RowPlan[] {
  const seen: Seen = new Map();
  return rows
    .map(({ file, row: at, cells }): RowPlan => {
      const place = { sheet, file, row: at };
      const read = readRow(rules.columns, cells);
      const decision = read.ok ? judgeOnce(ground, rules, { seen, row: read.row, at }) : refusedFor(read.faults);
      if (!decision.ok)
        return { ...place, outcome: "refuse", subject: "", changes: [], notes: [], faults: decision.faults };
      return { ...place, ...decision.taken, subject: read.ok ? rules.subject(read.row) : "", faults: [] };
    })
    .toSorted((a, b) => a.file - b.file || a.row - b.row);
}

type One<C extends Columns> = Readonly<{ seen: Seen; row: RowOf<C>; at: number }>;

/**
 * The same row twice is left alone the second time, or refused as the first was; capitals say nothing, and the spelling of
 * the first row is the one that is read. Of two rows that say different things of
 * one, the second is refused even where the first was: which of them is meant must not depend on what the register holds.
 */
function judgeOnce<C extends Columns>(ground: Ground, rules: SheetRules<C>, { seen, row, at }: One<C>): Decision {
  const key = rules.keyOf(row, ground);
  const values: Readonly<Record<string, unknown>> = row;
  const said = (one: string) => shown(rules.columns, one, values[one]);
  const content = JSON.stringify(Object.keys(rules.columns).map((one) => searchKey(said(one) ?? "")));
  const earlier = seen.get(key);
  if (earlier && earlier.content !== content) return duplicate(rules, earlier.row);
  if (earlier) return earlier.decision.ok ? LEFT : earlier.decision;
  const decision = rules.judge(ground, row);
  seen.set(key, { row: at, content, decision });
  return decision;
}

/** Said of the first column. */
const duplicate = (rules: SheetRules<Columns>, row: number): Decision =>
  refusedFor(
    Object.values(rules.columns)
      .slice(0, 1)
      .map(({ heading }) => ({ column: heading, reason: "duplicate", detail: { row } })),
  );
