import "server-only";
import type { IsoDate } from "@/lib/domain/calendar";
import { dayAndTime } from "@/lib/format/dates";

/** Excel holds no more characters in a cell. */
const LONGEST = 32_767;

/** A cell as the workbook's library wants it; `type` decides what it is, never what its text begins with. */
export type Cell =
  | Readonly<{ value: string; type: StringConstructor; format?: "@"; wrap: boolean; alignVertical: "top" }>
  | Readonly<{ value: Date; type: DateConstructor; format: string; alignVertical: "top" }>
  | Readonly<{ value: number; type: NumberConstructor; alignVertical: "top" }>;

/** `width` in characters. */
export type ListColumn<Row> = Readonly<{ heading: string; width: number; cell: (row: Row) => Cell | null }>;

/** What a spreadsheet would take for the beginning of a formula, had the cell been typed. */
const LIKE_FORMULA = /^[=+\-@]/u;
const AT_TOP = { alignVertical: "top" } as const;

/**
 * Text that stays text: every text is stored as a string, and one that looks like a formula in a cell formatted as text,
 * so that it is none when the file is opened, nor when the cell is edited.
 */
export const text = <Row>(
  heading: string,
  of: (row: Row) => string | null | undefined,
  width = 24,
): ListColumn<Row> => ({
  heading,
  width,
  cell: (row) => {
    const value = of(row)?.slice(0, LONGEST);
    if (!value) return null;
    const cell = { ...AT_TOP, value, type: String, wrap: width > 40 };
    return LIKE_FORMULA.test(value) ? { ...cell, format: "@" } : cell;
  },
});

/** A legal day as a date that can be sorted and counted with. */
export const day = <Row>(heading: string, of: (row: Row) => IsoDate | null): ListColumn<Row> => ({
  heading,
  width: 16,
  cell: (row) => {
    const value = of(row);
    return value && { ...AT_TOP, value: asDate(value, "00:00"), type: Date, format: "yyyy-mm-dd" };
  },
});

/** An instant as the clock on a Swedish wall: Excel knows no time zones. */
export const moment = <Row>(heading: string, of: (row: Row) => Date | null): ListColumn<Row> => ({
  heading,
  width: 18,
  cell: (row) => {
    const [date = "", time = ""] = wallClock(of(row));
    return date === "" ? null : { ...AT_TOP, value: asDate(date, time), type: Date, format: "yyyy-mm-dd hh:mm" };
  },
});

export const count = <Row>(heading: string, of: (row: Row) => number): ListColumn<Row> => ({
  heading,
  width: 14,
  cell: (row) => ({ ...AT_TOP, value: of(row), type: Number }),
});

const wallClock = (instant: Date | null): string[] => (instant === null ? [] : dayAndTime(instant).split(" "));
const asDate = (date: string, time: string): Date => new Date(`${date}T${time}:00Z`);
