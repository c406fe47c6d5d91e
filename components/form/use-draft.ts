"use client";

import { usePathname, useSearchParams } from "next/navigation";
import { useEffect, useRef, useState, useSyncExternalStore } from "react";
import type { FieldValues, UseFormReturn } from "react-hook-form";
import { changedValues, draftKey, dropDraft, hasDrafts, keepDraft, readDraft, subscribeToDrafts } from "./drafts";

/** The browser asks before the tab is closed or loaded anew, also when the form itself is no longer on screen. */
function warn(event: BeforeUnloadEvent): void {
  event.preventDefault();
}
if (typeof window !== "undefined") {
  subscribeToDrafts(() => {
    if (hasDrafts()) window.addEventListener("beforeunload", warn);
    else window.removeEventListener("beforeunload", warn);
  });
}

/** What was typed here before and left unsaved: offered back, never put in by itself. */
export type OfferedDraft = Readonly<{ offered: boolean; takeBack: () => void; drop: () => void }>;

/** Keeps what is typed when the form is left in whichever way, and offers it when the form is opened again. */
export function useDraft<I extends FieldValues, O>(form: UseFormReturn<I, unknown, O>): OfferedDraft {
  const address = `${usePathname()}?${useSearchParams().toString()}`;
  const [key] = useState(() => draftKey(address, form.formState.defaultValues ?? {}));
  const dirty = useRef<Readonly<Record<string, unknown>>>({});
  const { dirtyFields } = form.formState;
  const draft = useSyncExternalStore(
    subscribeToDrafts,
    () => readDraft(key),
    () => undefined,
  );
  useEffect(() => {
    dirty.current = dirtyFields;
  });
  useEffect(
    () => () => {
      keepDraft(key, changedValues(form.getValues(), dirty.current));
    },
    [key, form],
  );
  const drop = () => {
    dropDraft(key);
  };
  const takeBack = () => {
    // On top of what the form holds now: what a colleague has changed meanwhile in other fields stays.
    form.reset({ ...form.getValues(), ...draft }, { keepDefaultValues: true });
    drop();
  };
  return { offered: draft !== undefined, takeBack, drop };
}
