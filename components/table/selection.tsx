"use client";

import { createContext, useContext, useEffect, useId, useRef, useState, type ReactNode } from "react";
import { columnsOf, type TableColumn } from "./columns";

type Selection = Readonly<{
  /** The chosen among the rows on the page, in the order of the page. */
  chosen: readonly string[];
  all: readonly string[];
  choose: (ids: readonly string[], on: boolean) => void;
}>;

const NONE: Selection = { chosen: [], all: [], choose: () => undefined };
const SelectionContext = createContext<Selection>(NONE);
export const useSelection = (): Selection => useContext(SelectionContext);

/**
 * Holds which rows of a page are chosen. It outlives a refusal and a refresh of the rows; a row that has left the page is
 * no longer chosen.
 */
export function SelectionProvider({ ids, children }: Readonly<{ ids: readonly string[]; children: ReactNode }>) {
  const [marked, setMarked] = useState<ReadonlySet<string>>(new Set());
  const choose = (changed: readonly string[], on: boolean) => {
    setMarked((before) => {
      const after = new Set(before);
      for (const id of changed) {
        if (on) after.add(id);
        else after.delete(id);
      }
      return after;
    });
  };
  const chosen = ids.filter((id) => marked.has(id));
  return <SelectionContext value={{ chosen, all: ids, choose }}>{children}</SelectionContext>;
}

type Named<Row> = Readonly<{ id: (row: Row) => string; name: (row: Row) => string }>;

/** A first column to tick rows in; `name` is what the row is called when its box is heard. */
export const selectColumn = <Row extends object>({ id, name }: Named<Row>): TableColumn<Row> =>
  columnsOf<Row>().display({
    id: "select",
    header: () => <span className="sr">Markera</span>,
    cell: ({ row }) => <SelectRow id={id(row.original)} name={name(row.original)} />,
    meta: { phone: "first" },
  });

function SelectRow({ id, name }: Readonly<{ id: string; name: string }>) {
  const { chosen, choose } = useSelection();
  return (
    <label className="select-row">
      <input
        type="checkbox"
        checked={chosen.includes(id)}
        onChange={(event) => {
          choose([id], event.target.checked);
        }}
      />
      <span className="sr">Markera {name}</span>
    </label>
  );
}

/** All on the page with one press, and how many are chosen, to eye and ear. `children` is what can be done with them. */
export function SelectionBar({ act, children }: Readonly<{ act: string; children: ReactNode }>) {
  const { chosen, all, choose } = useSelection();
  const box = useRef<HTMLInputElement>(null);
  const some = chosen.length > 0 && chosen.length < all.length;
  const id = useId();
  useEffect(() => {
    if (box.current) box.current.indeterminate = some;
  }, [some]);
  if (all.length === 0) return null;
  return (
    <div className="selection stack noprint" role="group" aria-label="Markerade rader">
      <div className="row">
        <label className="select-row" htmlFor={id}>
          <input
            ref={box}
            id={id}
            type="checkbox"
            checked={chosen.length === all.length}
            onChange={(event) => {
              choose(all, event.target.checked);
            }}
          />
          Välj alla på sidan
        </label>
        <p role="status" className="muted">
          {chosen.length === 0 ? "Inga valda" : `${String(chosen.length)} valda`}
        </p>
      </div>
      {/* Hidden, not gone: what is typed stays while rows are chosen anew. */}
      <details className="area framed" hidden={chosen.length === 0}>
        <summary>{act}</summary>
        <div className="pad">{children}</div>
      </details>
    </div>
  );
}
