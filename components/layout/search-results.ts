"use client";

import { useEffect, useState } from "react";

export type SearchHit = Readonly<{ href: string; title: string; detail: string }>;
export type SearchGroup = Readonly<{ label: string; items: readonly SearchHit[] }>;
export type SearchState = Readonly<{
  groups: readonly SearchGroup[];
  status: "idle" | "searching" | "done" | "failed" | "signedOut";
}>;

/** The database's word index needs three letters to be quick. */
export const SHORTEST = 3;
const PAUSE_MS = 150;
const IDLE: SearchState = { groups: [], status: "idle" };

/** Asks `GET /api/search?q=` a moment after the last key; answers that come too late are dropped. */
export function useSearchResults(query: string): SearchState {
  const text = query.trim();
  const [state, setState] = useState<SearchState & Readonly<{ text: string }>>({ ...IDLE, text: "" });
  useEffect(() => {
    if (text.length < SHORTEST) return;
    const stop = new AbortController();
    const timer = setTimeout(() => {
      void ask(text, stop.signal).then((answer) => {
        if (!stop.signal.aborted) setState({ ...answer, text });
      });
    }, PAUSE_MS);
    return () => {
      clearTimeout(timer);
      stop.abort();
    };
  }, [text]);
  if (text.length < SHORTEST) return IDLE;
  return state.text === text ? state : { groups: state.groups, status: "searching" };
}

async function ask(text: string, signal: AbortSignal): Promise<SearchState> {
  try {
    const response = await fetch(`/api/search?q=${encodeURIComponent(text)}`, { signal });
    if (!response.ok) return { groups: [], status: response.status === 401 ? "signedOut" : "failed" };
    return { groups: readGroups(await response.json()), status: "done" };
  } catch {
    return { groups: [], status: "failed" };
  }
}

function readGroups(body: unknown): readonly SearchGroup[] {
  const groups: unknown = typeof body === "object" && body !== null && "groups" in body ? body.groups : null;
  return Array.isArray(groups) ? groups.filter(isGroup) : [];
}

const isGroup = (value: unknown): value is SearchGroup =>
  typeof value === "object" && value !== null && "label" in value && "items" in value && Array.isArray(value.items);
