"use client";

import { MagnifyingGlassIcon } from "@navikt/aksel-icons";
import { Button } from "@navikt/ds-react/Button";
import { useRouter } from "next/navigation";
import { useEffect, useId, useRef, useState, type KeyboardEvent, type ReactNode } from "react";
import { SHORTEST, useSearchResults, type SearchHit, type SearchState } from "./search-results";

/** The box in the bar: without script a plain form to /search, with it (and with Ctrl+K) a palette. */
export function SearchPalette({ hint }: Readonly<{ hint: string }>) {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    const onKey = (event: globalThis.KeyboardEvent) => {
      if (event.key.toLowerCase() !== "k" || !(event.ctrlKey || event.metaKey)) return;
      event.preventDefault();
      if (!dialog.current?.open) dialog.current?.showModal();
    };
    window.addEventListener("keydown", onKey);
    return () => {
      window.removeEventListener("keydown", onKey);
    };
  }, []);
  return (
    <search className="search-form">
      <form
        action="/search"
        onSubmit={(event) => {
          event.preventDefault();
          dialog.current?.showModal();
        }}
      >
        <button className="search-box" aria-keyshortcuts="Control+K">
          <MagnifyingGlassIcon aria-hidden className="i" />
          <span>{hint}</span>
          <kbd aria-hidden>Ctrl K</kbd>
        </button>
      </form>
      <dialog ref={dialog} className="palette" aria-label="Sök i allt">
        <Palette hint={hint} close={() => dialog.current?.close()} />
      </dialog>
    </search>
  );
}

/** An editable combobox with a list below it (WAI-ARIA): focus stays in the field, arrows move the choice. */
function Palette({ hint, close }: Readonly<{ hint: string; close: () => void }>) {
  const router = useRouter();
  const listId = useId();
  const [query, setQuery] = useState("");
  const [active, setActive] = useState(0);
  const state = useSearchResults(query);
  const hits = state.groups.flatMap(({ items }) => items);
  const open = (hit: SearchHit) => {
    close();
    setQuery("");
    router.push(hit.href);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step !== undefined && hits.length > 0) {
      event.preventDefault();
      setActive((active + step + hits.length) % hits.length);
    }
    const option = document.getElementById(optionId(listId, active));
    if (event.key === "Enter" && option) {
      event.preventDefault();
      option.click(); // as a press, so that a page with unsaved words may ask first
    }
  };
  return (
    <>
      <form className="palette-input" action="/search">
        <MagnifyingGlassIcon aria-hidden className="i" />
        <input
          name="q"
          value={query}
          autoFocus
          autoComplete="off"
          role="combobox"
          aria-label={hint}
          aria-autocomplete="list"
          aria-expanded={hits.length > 0}
          aria-controls={listId}
          aria-activedescendant={hits[active] && optionId(listId, active)}
          placeholder={hint}
          onKeyDown={onKeyDown}
          onChange={(event) => {
            setQuery(event.target.value);
            setActive(0);
          }}
        />
        <Button type="button" size="small" variant="tertiary" onClick={close}>
          Stäng
        </Button>
      </form>
      <Results listId={listId} state={state} active={active} open={open} />
      <p className="palette-status" role="status">
        {statusText(state, query, hits.length)}
      </p>
    </>
  );
}

const optionId = (listId: string, index: number): string => `${listId}-${String(index)}`;

type ResultsProps = Readonly<{ listId: string; state: SearchState; active: number; open: (hit: SearchHit) => void }>;

function Results({ listId, state, active, open }: ResultsProps) {
  const starts = state.groups.map((_, at) => state.groups.slice(0, at).flatMap(({ items }) => items).length);
  return (
    <div className="palette-results" role="listbox" id={listId} aria-label="Träffar">
      {state.groups.map(({ label, items }, group) => (
        <div key={label} role="group" aria-label={label}>
          <div className="palette-group" aria-hidden>
            {label}
          </div>
          {items.map((hit, at) => {
            const index = (starts[group] ?? 0) + at;
            return (
              <Option key={hit.href} id={optionId(listId, index)} hit={hit} active={index === active} open={open} />
            );
          })}
        </div>
      ))}
    </div>
  );
}

type OptionProps = Readonly<{ id: string; hit: SearchHit; active: boolean; open: (hit: SearchHit) => void }>;

function Option({ id, hit, active, open }: OptionProps) {
  const ref = useRef<HTMLAnchorElement>(null);
  useEffect(() => {
    if (active) ref.current?.scrollIntoView({ block: "nearest" });
  }, [active]);
  return (
    <a
      ref={ref}
      id={id}
      href={hit.href}
      role="option"
      aria-selected={active}
      tabIndex={-1}
      onClick={(event) => {
        if (event.ctrlKey || event.metaKey || event.shiftKey) return; // a new tab, as with any link
        event.preventDefault();
        open(hit);
      }}
    >
      {hit.title}
      <span className="muted small"> {hit.detail}</span>
    </a>
  );
}

function statusText({ status }: SearchState, query: string, count: number): ReactNode {
  if (query.trim().length < SHORTEST) return "Skriv minst tre bokstäver. Piltangenterna väljer, Enter öppnar.";
  if (status === "searching") return "Söker …";
  if (status === "signedOut") {
    return (
      <>
        Du är utloggad. <a href="/sign-in">Logga in igen.</a>
      </>
    );
  }
  if (status === "failed") return "Det gick inte att söka just nu. Kontrollera nätet och försök igen.";
  if (count === 0) return "Inget stämmer. Prova en del av namnet eller diarienumret.";
  return count === 1 ? "1 träff" : `${String(count)} träffar`;
}
